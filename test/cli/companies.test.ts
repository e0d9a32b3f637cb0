import type { Model } from "@ironcalc/wasm";
import { readArea } from "../../src/excel/address";
import { CHECKLIST } from "../../src/playbook/checklist";
import { readSummary } from "../../src/sheets/readiness";
import { INPUTS_SHEET, READINESS } from "../../src/sheets/readiness/anatomy";
import { PERIODS, type ReadinessColumn } from "../../src/sheets/readiness/columns";
import { newFrame } from "../../src/sheets/readiness/frame";
import { engineWith, namesIn, sheetsIn, startEngine } from "../files/opened";
import { readZip } from "../files/zip";
import { HEALTHY } from "../sheets/company";
import { COMPANIES, sheets, type Company } from "./companies";
import { machineWith } from "./machine";

/*
 * Companies in the very files that people without the add-in get: an engine of its own calculates them.
 */

beforeAll(startEngine);

describe.each(COMPANIES)("native at %s, %s", (stage, language, done, companies) => {
  let model: Model;
  let tabs: readonly string[];
  let preset: readonly [sheet: number, row: number, col: number];
  const [inputsName, sheetName] = sheets[language];
  const inputs = newFrame(INPUTS_SHEET, inputsName).now;
  const items = newFrame(READINESS, sheetName).now;

  beforeAll(async () => {
    const { disk, run } = machineWith();
    await run(`export setup readiness --out F.xlsx --stage ${stage} --lang ${language}`);
    const parts = readZip(disk.get("F.xlsx")!);
    tabs = sheetsIn(parts).map(({ name }) => name);
    model = engineWith(parts);
    const [tab, cell] = namesIn(parts).get("hg_setup_thresholds")!.split("!");
    const { row, col } = readArea(cell)!;
    preset = [tabs.indexOf(tab.replaceAll("'", "")), row + 1, col + 1];
  });
  afterAll(() => model.free());

  const put = (sheet: string, row: number, col: number, value: string | number) =>
    model.setUserInput(tabs.indexOf(sheet), row + 1, col + 1, typeof value === "number" ? String(value) : value && `'${value}`); // prettier-ignore

  function fillIn({ inputs: changed = {}, status = {}, override = {}, preset: chosen }: Company) {
    for (const [ref, values] of Object.entries({ ...HEALTHY, ...changed })) {
      PERIODS.forEach((key, i) =>
        put(inputsName, inputs.rows.get(ref)!, inputs.cols[key], values[i - 4 + values.length] ?? ""),
      );
    }
    for (const { id, kind } of CHECKLIST) {
      const at = (col: ReadinessColumn, value: string) =>
        put(sheetName, items.rows.get(id)!, items.cols[col], value);
      at("status", status[id] ?? (kind === "evidence" ? done : ""));
      at("override", override[id] ?? "");
    }
    model.setUserInput(...preset, `'${chosen ?? (language === "en" ? "handbook" : "手册")}`);
    model.evaluate();
  }

  const shown = () =>
    Array.from({ length: 75 }, (_, row) =>
      Array.from({ length: 20 }, (__, col) => {
        const text = model.getFormattedCellValue(tabs.indexOf(sheetName), row + 1, col + 1);
        return text !== "" && model.getCellType(tabs.indexOf(sheetName), row + 1, col + 1) === 1
          ? Number(text)
          : text;
      }),
    );

  test.each(Object.entries(companies))("%s", (_, company) => {
    const [verdict, passed, score, actions] = company.comes;
    fillIn(company);
    const cells = shown();
    const ids = [1, 2, 3, 4, 5].flatMap(
      (row) => /R\d\d/.exec(String(cells[row][items.cols.wanted]))?.[0] ?? [],
    );
    const count = [8, 18, 35, 46, 66].reduce((sum, row) => sum + Number(cells[row][items.cols.owner]), 0);
    expect([cells[1][0], count, ids.join(" ")]).toEqual([verdict, passed, actions]);
    expect(cells[1][3]).toEqual(score === "–" ? score : expect.closeTo(score, 9));
    const pane = readSummary(cells)!;
    expect(pane).toMatchObject({
      stage,
      preset: { en: company.preset === "从严" ? "strict" : (company.preset ?? "handbook") },
    });
    expect(pane.actions.map(({ id }) => id)).toEqual(ids);
    expect(pane.gates.filter(({ state }) => state === "pass")).toHaveLength(passed);
  });
});
