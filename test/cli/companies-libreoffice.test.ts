import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CHECKLIST } from "../../src/playbook/checklist";
import { PRESETS } from "../../src/playbook/readiness/presets";
import { whereThereIsOne } from "../files/libreoffice";
import { SOFFICE } from "../files/office";
import { readZip } from "../files/zip";
import { valuesIn } from "../files/values";
import { HEALTHY } from "../sheets/company";
import { COMPANIES, sheets, type Company } from "./companies";
import { machineWith } from "./machine";

/* The same companies, each in a file of its own, recalculated by LibreOffice. */

/** What people would type, by sheet and row. */
function fillOf({ inputs = {}, status = {}, override = {}, preset }: Company, done: string) {
  const figures = Object.entries({ ...HEALTHY, ...inputs }).filter(([, values]) => values.length > 0);
  const items = CHECKLIST.flatMap(({ id, kind }) => {
    const said = status[id] ?? (kind === "evidence" ? done : "");
    const cells = { ...(said && { status: said }), ...(id in override && { override: override[id] }) };
    return Object.keys(cells).length > 0 ? [[id, cells] as const] : [];
  });
  const [key] =
    Object.entries(PRESETS).find(([, words]) => Object.values<string>(words).includes(preset ?? "")) ?? [];
  return {
    ...(key !== undefined && { setup: { thresholds: key } }),
    inputs: Object.fromEntries(
      figures.map(([ref, values]) => [ref, [null, null, null, null, ...values].slice(-4)]),
    ),
    readiness: Object.fromEntries(items),
  };
}

whereThereIsOne(
  "LibreOffice comes to the verdict, gates, score and next actions of every company",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "hourglass-"));
    try {
      mkdirSync(join(folder, "out"));
      const companies = COMPANIES.flatMap(([stage, language, done, some]) =>
        Object.entries(some).map(([name, company]) => ({ stage, language, done, name, company })),
      );
      for (const [i, { stage, language, done, company }] of companies.entries()) {
        const { disk, run } = machineWith({ "fill.json": JSON.stringify(fillOf(company, done)) });
        const { err } = await run(`export setup readiness --out F.xlsx --stage ${stage} --lang ${language} --fill fill.json`); // prettier-ignore
        expect(err).toBe("");
        writeFileSync(join(folder, `c${i}.xlsx`), disk.get("F.xlsx")!);
      }
      execFileSync(SOFFICE, [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        ...["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")],
        ...companies.map((_, i) => join(folder, `c${i}.xlsx`)),
      ]);
      const apart = companies.flatMap(({ stage, language, name, company }, i) => {
        const values = valuesIn(readZip(readFileSync(join(folder, "out", `c${i}.xlsx`))));
        const at = (address: string) => values.get(`${sheets[language][1]}!${address}`) ?? "";
        const passed = [9, 19, 36, 47, 67].reduce((sum, row) => sum + Number(at(`J${row}`)), 0);
        const ids = [2, 3, 4, 5, 6].flatMap((row) => /R\d\d/.exec(at(`M${row}`))?.[0] ?? []);
        const score = at("D2") === "–" ? "–" : Number(at("D2")).toFixed(9);
        const [verdict, gates, wanted, actions] = company.comes;
        const theirs = [at("A2"), passed, score, ids.join(" ")].join(" | ");
        const ours = [verdict, gates, wanted === "–" ? "–" : wanted.toFixed(9), actions].join(" | ");
        return theirs === ours ? [] : [`${stage} ${name}: ${theirs} there, ${ours} by hand`];
      });
      expect(companies.length).toBeGreaterThanOrEqual(30);
      expect(apart).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  600_000,
);
