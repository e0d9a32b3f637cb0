import { checkFile } from "../../../src/files/standing/check-file";
import { workOn } from "../../../src/files/standing/job";
import type { MadeFile } from "../../../src/files/standing/make-portable";
import type { FileRefusal } from "../../../src/files/native";
import type { FileJob } from "../../../src/files/standing/ways";
import { fileOf, partsOf } from "./book";

/* Files whose formulas are in a spelling that shows #NAME?, on their way to others and back. */

const SHEET = "xl/worksheets/sheet1.xml";
const NATIVE: FileJob = { to: "native", target: "2021" };
const LIVE: FileJob = { to: "live", target: "2021" };

function done(made: MadeFile | FileRefusal): MadeFile {
  if ("refusal" in made) throw new Error(made.refusal.en);
  return made;
}

const rowsOf = (file: Uint8Array) =>
  /<sheetData>([\s\S]*)<\/sheetData>/.exec(partsOf(file).get(SHEET)?.text ?? "")?.[1];

const fileWith = (formula: string, behind = "") =>
  fileOf({ sheets: { Data: `<row r="1"><c r="B1"><f>${formula}</f><v>5</v></c></row>` }, behind });

async function checked(file: Uint8Array) {
  const check = await checkFile(file);
  if ("refusal" in check) throw new Error(check.refusal.en);
  return check;
}

test.each([
  ["as people type it", "SAAS.ARR(A1)", "_xldudf_SAAS_ARR(A1)"],
  ["as another add-in leaves it", "[2]!_xldudf_SAAS_ARR(A1)", "_xldudf_SAAS_ARR(A1)"],
  ["one of two", "_xldudf_SAAS_ARR(1)&amp;SAAS.ARR(2)", "_xldudf_SAAS_ARR(1)&amp;_xldudf_SAAS_ARR(2)"],
  ["one that keeps its value", "SAAS.VERSION()", "_xldudf_SAAS_VERSION()"],
])("originals come back in the spelling that works: %s", async (_, stuck, well) => {
  const there = done(await workOn(await fileWith(stuck), NATIVE));
  const back = done(await workOn(there.bytes, LIVE));
  expect(rowsOf(back.bytes)).toContain(`<f>${well}</f>`);
  expect(back.cells).toMatchObject([{ becomes: "formula", now: well.replaceAll("&amp;", "&") }]);
  expect((await checked(back.bytes)).sheets).toMatchObject([{ cells: 1, stuck: 0 }]);
});

test.each([
  ["spelled well, but saved without the add-in", "_xldudf_SAAS_ARR(A1)"],
  ["taken for a new function of Excel’s", "_xlfn.SAAS.ARR(A1)"],
  ["taken for somebody’s own function", "_xludf.SAAS.ARR(A1)"],
  ["taken for a new function with its prefix", "_xlfn._xldudf_SAAS_ARR(A1)"],
  ["taken for somebody’s own with its prefix", "_xludf._xldudf_SAAS_ARR(A1)"],
  ["behind a file on the web", "'https://d.docs.live.net/x/My add in.xlsm'!SAAS.ARR(A1)"],
  ["behind a link as well", "[1]!_xludf.SAAS.ARR(A1)"],
])("a cell that shows #NAME? is calculated when the file is opened next: %s", async (_, spelled) => {
  const follower = '<row r="2"><c r="B2" t="e"><f t="shared" si="0"/><v>#NAME?</v></c></row>';
  const row = (attributes: string, text: string, value: string) =>
    `<row r="1"><c r="B1"${attributes}><f t="shared" ref="B1:B2" si="0">${text}</f>${value}</c></row>`;
  const file = await fileOf({
    sheets: { Data: row(' t="e"', spelled, "<v>#NAME?</v>") + follower },
    behind: '<calcPr calcId="191029"/>',
  });
  expect((await checked(file)).sheets).toMatchObject([{ cells: 2, stuck: 2 }]);
  const back = done(await workOn(file, LIVE));
  expect(rowsOf(back.bytes)).toBe(
    row("", "_xldudf_SAAS_ARR(A1)", "") + '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
  );
  expect(partsOf(back.bytes).get("xl/workbook.xml")?.text).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  );
  expect((await checked(back.bytes)).sheets).toMatchObject([{ cells: 2, stuck: 0 }]);
});

test("a formula that others follow is mended once, and they follow it still", async () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">SAAS.ARR(A1)</f><v>60</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>72</v></c></row>';
  const there = done(await workOn(await fileOf({ sheets: { Data: rows } }), NATIVE));
  const back = done(await workOn(there.bytes, LIVE));
  expect(rowsOf(back.bytes)).toBe(rows.replace("SAAS.ARR", "_xldudf_SAAS_ARR"));
});

test("a name of the workbook comes back in the spelling that works", async () => {
  const named = (text: string) =>
    `<definedNames><definedName name="yearly">${text}</definedName></definedNames>`;
  const file = await fileWith("_xldudf_SAAS_ARR(A1)", named("SAAS.ARR(Data!$A$1)"));
  const back = done(await workOn(done(await workOn(file, NATIVE)).bytes, LIVE));
  expect(partsOf(back.bytes).get("xl/workbook.xml")?.text).toContain(named("_xldudf_SAAS_ARR(Data!$A$1)"));
});

test.each([
  ["a text that names a function", 'IF(A1,"SAAS.ARR(1)",_xldudf_SAAS_ARR( A1 ))'],
  ["an “@” that somebody typed", "_xlfn.SINGLE(_xldudf_SAAS_ARR(A1))"],
])("originals that were well come back byte for byte: %s", async (_, formula) => {
  const file = await fileWith(formula);
  const back = done(await workOn(done(await workOn(file, NATIVE)).bytes, LIVE));
  expect(rowsOf(back.bytes)).toBe(rowsOf(file));
});

test.each(["SAAS.NOPE(1)", "_xldudf_SAAS_NOPE(1)", "[2]!_xldudf_SAAS_NOPE(1)", "SAAS.NOPE(SAAS.ARR(1))"])(
  "a function that does not exist is named, and nothing is promised of it: %s",
  async (formula) => {
    const file = await fileWith(formula);
    const check = await checked(file);
    expect(check.unknown).toEqual([{ sheet: "Data", cell: "B1", functions: ["SAAS.NOPE"] }]);
    expect(check.sheets.map(({ stuck }) => stuck).filter((stuck) => stuck > 0)).toEqual([]);
    expect(await workOn(file, LIVE)).toEqual({
      refusal: {
        en: "No cell could be changed, and nothing was written. Data!B1 stays as it was. There is no SAAS.NOPE.",
        "zh-CN": "没有可改写的单元格，未写入文件。Data!B1 保持原样：没有函数 SAAS.NOPE。",
      },
    });
  },
);

test("beside a stuck cell, one with a function that does not exist stays and is listed", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>SAAS.ARR(1)</f></c><c r="B1"><f>SAAS.NOPE(1)</f></c><c r="C1" t="str"><f>"SAAS.NOPE(1)"</f></c></row>';
  const { bytes, cells } = done(await workOn(await fileOf({ sheets: { Data: rows } }), LIVE));
  expect(rowsOf(bytes)).toBe(rows.replace("SAAS.ARR", "_xldudf_SAAS_ARR"));
  expect(cells.map(({ cell, becomes, reason }) => [cell, becomes, reason?.key])).toEqual([
    ["A1", "formula", undefined],
    ["B1", "stays", "unknown"],
  ]);
});
