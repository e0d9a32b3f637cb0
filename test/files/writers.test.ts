import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "papaparse";
import { makeLive } from "../../src/files/standing/make-live";
import { makePortable, type MadeFile } from "../../src/files/standing/make-portable";
import type { FileRefusal } from "../../src/files/native";
import { whereThereIsOne } from "./libreoffice";
import { SOFFICE } from "./office";
import { partsOf } from "./standing/book";
import { HAND_WRITTEN } from "./writers/hand-written";

/* Files that other programs have written, made portable and live again; writers/README.md says of which programs. */

const FOLDER = join(__dirname, "writers");
const named = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));
const FILES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...named.map((name) => [name, async () => new Uint8Array(readFileSync(join(FOLDER, name)))] as const),
  ...Object.entries(HAND_WRITTEN),
];

function done(made: MadeFile | FileRefusal): MadeFile {
  if ("refusal" in made) throw new Error(made.refusal.en);
  return made;
}

/** Parts that may differ, beside sheets that hold our formulas and what is added. */
const LISTS = /(?:workbook|book)\.xml(?:\.rels)?$|^\[Content_Types\]|calcChain\.xml$/;
const ADDED = /^customXml\/(?:_rels\/)?item(?:Props)?\d+\.xml(?:\.rels)?$/;

test("there are files of at least twenty makes", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(20);
});

test.each(FILES)("%s: only our formulas change, and come back byte for byte", async (_, open) => {
  const file = await open();
  const made = done(await makePortable(file, { to: "native", target: "2021" }));
  const [before, after] = [partsOf(file), partsOf(made.bytes)];
  expect(made.cells.filter(({ becomes }) => becomes === "formula").length).toBeGreaterThanOrEqual(1);
  const changed = [...before].filter(([name, { packed }]) => after.get(name)?.packed !== packed);
  for (const [name, { text }] of changed)
    expect([name, LISTS.test(name) || (/<(?:\w+:)?worksheet/.test(text) && /SAAS[._]/i.test(text))]).toEqual([
      name,
      true,
    ]);
  expect([...after.keys()].filter((name) => !before.has(name) && !ADDED.test(name))).toEqual([]);
  const back = partsOf(done(await makeLive(made.bytes)).bytes);
  const isListed = (name: string) => /calcChain|\.rels$|Content_Types/.test(name);
  for (const [name, { text }] of before)
    if (before.has("xl/calcChain.xml") ? !isListed(name) : true)
      expect([name, back.get(name)?.text]).toEqual([name, text]);
});

/** What the first numbers of every file give, as the functions’ own pages have them. */
const SHOWN = { D1: 16000, D2: 30 } as const;

/* LibreOffice opens each file, calculates it anew, and shows what the engine answers. */
whereThereIsOne("LibreOffice calculates the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hourglass-writers-"));
  try {
    const paths: string[] = [];
    for (const [i, [name, open]] of FILES.entries()) {
      const made = done(await makePortable(await open(), { to: "native", target: "2016" }, "en"));
      const path = join(folder, `file${i}.${/\.xlsm$/.test(name) ? "xlsm" : "xlsx"}`);
      writeFileSync(path, made.bytes);
      paths.push(path);
    }
    const profile = join(folder, "profile", "user");
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const settings = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync(SOFFICE, [settings, "--headless", "--convert-to", "csv", "--outdir", folder, ...paths]); // prettier-ignore
    const shown = FILES.map(([name], i) => {
      const rows = parse<string[]>(readFileSync(join(folder, `file${i}.csv`), "utf8")).data;
      const at = (row: number) => Number(rows[row][3].replaceAll(",", ""));
      return { name, D1: at(0), ...(name.includes("inline") ? { D2: 30 } : { D2: at(1) }) };
    });
    expect(shown).toEqual(FILES.map(([name]) => ({ name, ...SHOWN })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const ALWAYS_RECALCULATE =
  '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';
