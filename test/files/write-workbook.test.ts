import { writeWorkbook } from "../../src/files";
import type { PlannedCell, SheetPlan } from "../../src/sheets/plan";
import { sheetsIn } from "./opened";
import { faultsIn } from "./schema";
import { allOf, readXml } from "./xml";
import { readZip } from "./zip";

const MADE = new Date(Date.UTC(2026, 9, 31));

const planOf = (cells: readonly PlannedCell[], changes: Partial<SheetPlan> = {}): SheetPlan => ({
  kind: "test",
  name: "Test",
  properties: { language: "en" },
  insertRows: [],
  cells,
  columnWidths: {},
  rowHeights: {},
  freeze: { rows: 0, cols: 0 },
  validations: [],
  rules: [],
  dataBars: [],
  outline: [],
  ...changes,
});

const write = async (...plans: readonly SheetPlan[]) =>
  readZip(await writeWorkbook(plans, { language: "en", made: MADE }));
const partOf = (parts: ReadonlyMap<string, Buffer>, name: string) =>
  readXml(parts.get(name)!.toString("utf8"));
const SHEET = "xl/worksheets/sheet1.xml";

/** Everything that a plan can hold, so that every kind of element is in its place. */
const full = planOf(
  [
    { row: 0, col: 0, content: { text: "Head" }, style: "head" },
    { row: 4, col: 1, content: { formula: "=SAAS.LTV(A1,A2,A3)" }, style: "value", format: '"≥ "0.0%' },
    { row: 5, col: 1, content: { formula: "=SORT(FILTER(A1:A9,A1:A9>0))" } },
    { row: 6, col: 1, content: { number: 0.5 }, style: "bar" },
  ],
  {
    columnWidths: { 0: 40, 1: 89 },
    rowHeights: { 0: 32, 9: 24 },
    freeze: { rows: 1, cols: 1 },
    validations: [
      { area: { row: 1, col: 0, rows: 3, cols: 1 }, list: ["Yes", 'The "best"'] },
      { area: { row: 1, col: 2, rows: 3, cols: 1 }, listFrom: "=hg_test_list" },
      { area: { row: 1, col: 3, rows: 3, cols: 1 }, type: "date" },
      { area: { row: 1, col: 4, rows: 3, cols: 1 }, type: "amount" },
    ],
    rules: [
      { area: { row: 0, col: 0, rows: 9, cols: 1 }, formula: '=LEFT($A1,1)="✓"', look: "pass" },
      { area: { row: 0, col: 0, rows: 9, cols: 1 }, formula: "=IFNA($A1,0)=0", look: "fail" },
    ],
    dataBars: [{ area: { row: 6, col: 1, rows: 1, cols: 1 } }],
    outline: [{ from: 4, to: 8 }],
    print: { area: { row: 0, col: 0, rows: 10, cols: 5 }, landscape: true, titleRows: 1, breaks: [6] },
    names: [{ name: "hg_test_list", area: { row: 1, col: 5, rows: 4, cols: 1 } }],
    properties: { language: "zh-CN", stage: "GTM" },
  },
);

test("a sheet with everything in it is sound", async () => {
  expect(faultsIn(await write(full, { ...full, kind: "other", name: "It’s ‘other’ 表", names: [] }))).toEqual(
    [],
  );
});

test.each(["O'Brien's", "a''b", "Sold, kept!", "客户's & <x>"])(
  "names stand for cells of a sheet that is called %s",
  async (name) => {
    const parts = await write({ ...full, name });
    expect(faultsIn(parts)).toEqual([]);
    const written = allOf(partOf(parts, "xl/workbook.xml"), "definedName").map((each) => each.text);
    // Excel writes an apostrophe of a sheet’s name twice between those around it.
    const quoted = `'${name.replaceAll("'", "''")}'`;
    expect(written).toContain(`${quoted}!$F$2:$F$5`);
    expect(written).toContain(`${quoted}!$A$1:$E$10`);
  },
);

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'=x",
  '=HYPERLINK("http://x")',
  "{=1}",
  "\t=1",
  "_x0041_",
  "<b>&",
  "  x  ",
  "a\nb",
])(
  // prettier-ignore
  "the text %j is written as that text",
  async (text) => {
    const parts = await write(planOf([{ row: 0, col: 0, content: { text } }]));
    const [{ cells }] = sheetsIn(parts);
    expect(cells).toEqual([
      { address: "A1", text: text.replace("_x0041_", "_x005F_x0041_"), isMarked: false },
    ]);
  },
);

test("no word of a list, of a head or of a name becomes a formula", async () => {
  const parts = await write(planOf([{ row: 0, col: 0, content: { text: "=cmd()" } }], { name: "=A1" }));
  expect([...parts.values()].some((part) => part.includes("<f>"))).toBe(false);
});

test("the add-in knows its sheets again: each property is a part in UTF-16", async () => {
  const parts = await write(full);
  const relations = allOf(partOf(parts, "xl/worksheets/_rels/sheet1.xml.rels"), "Relationship");
  const properties = allOf(partOf(parts, SHEET), "customPr").map((each) => {
    const relation = relations.find(
      ({ attributes }) => attributes.get("Id") === each.attributes.get("r:id"),
    )!;
    const part = relation.attributes.get("Target")!.replace("../", "xl/");
    return [each.attributes.get("name"), parts.get(part)!.toString("utf16le")];
  });
  expect(properties).toEqual([
    ["hourglass.kind", "test"],
    ["hourglass.language", "zh-CN"],
    ["hourglass.stage", "GTM"],
  ]);
});

test("a formula that spills carries the mark and both prefixes", async () => {
  const [{ cells }] = sheetsIn(await write(full));
  expect(cells).toContainEqual({
    address: "B6",
    formula: "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))",
    isMarked: true,
  });
});

test("widths, heights, panes, groups and page are those of the plan", async () => {
  const sheet = partOf(await write(full), SHEET);
  const attributes = (name: string) => allOf(sheet, name).map((each) => Object.fromEntries(each.attributes));
  expect(attributes("col").map(({ min, width }) => [min, Math.round(Number(width) * 7)])).toEqual([
    ["1", 40],
    ["2", 89],
  ]);
  expect(attributes("row").find(({ r }) => r === "10")).toMatchObject({ ht: "18" });
  expect(attributes("pane")).toEqual([
    expect.objectContaining({ xSplit: "1", ySplit: "1", topLeftCell: "B2", state: "frozen" }),
  ]);
  const grouped = attributes("row").filter(({ outlineLevel }) => outlineLevel === "1");
  expect(grouped.map(({ r }) => r)).toEqual(["5", "6", "7", "8", "9"]);
  expect(grouped.some(({ collapsed, hidden }) => collapsed !== undefined || hidden !== undefined)).toBe(
    false,
  );
  expect(attributes("sheetFormatPr")).toEqual([expect.objectContaining({ outlineLevelRow: "1" })]);
  expect(attributes("pageSetup")).toEqual([
    expect.objectContaining({ paperSize: "9", orientation: "landscape", fitToHeight: "0" }),
  ]);
  expect(attributes("sheetView")).toEqual([expect.objectContaining({ showGridLines: "0" })]);
});

test("the file asks Excel to calculate, and not to strip its authors", async () => {
  const workbook = partOf(await write(full), "xl/workbook.xml");
  expect(allOf(workbook, "calcPr")[0].attributes.get("fullCalcOnLoad")).toBe("1");
  expect(allOf(workbook, "workbookPr").some(({ attributes }) => attributes.has("filterPrivacy"))).toBe(false);
});

test("limits and lists are written as Excel reads them", async () => {
  const sheet = partOf(await write(full), SHEET);
  const rules = allOf(sheet, "dataValidation").map(({ attributes, children }) => [
    attributes.get("sqref"),
    attributes.get("type"),
    children[0].text,
  ]);
  expect(rules).toEqual([
    ["A2:A4", "list", '"Yes,The ""best"""'],
    ["C2:C4", "list", "hg_test_list"],
    ["D2:D4", "date", "1"],
    ["E2:E4", "decimal", "0"],
  ]);
});

test("the rule that was added last stands first, as in Excel", async () => {
  const rules = allOf(partOf(await write(full), SHEET), "cfRule").map(({ attributes, children }) => [
    Number(attributes.get("priority")),
    children[0].text,
  ]);
  expect([...rules].sort(([a], [b]) => Number(a) - Number(b)).map(([, formula]) => formula)).toEqual([
    "",
    "_xlfn.IFNA($A1,0)=0",
    'LEFT($A1,1)="✓"',
  ]);
});

describe("the check finds", () => {
  const broken = async (name: string, change: (xml: string) => string | undefined) => {
    const parts = new Map(await write(full));
    const xml = change(parts.get(name)!.toString("utf8"));
    if (xml === undefined) parts.delete(name);
    else parts.set(name, Buffer.from(xml));
    return faultsIn(parts);
  };

  test.each<[string, string, (xml: string) => string | undefined]>([
    [
      "elements in a wrong order",
      SHEET,
      (xml) => xml.replace(/(<outlinePr[^>]*>)(<pageSetUpPr[^>]*>)/, "$2$1"),
    ],
    ["an element that doesn’t belong", SHEET, (xml) => xml.replace("<sheetData>", "<sheetDat/><sheetData>")],
    ["a part that is gone", "xl/customProperty1.bin", () => undefined],
    ["a theme that is gone", "xl/theme/theme1.xml", () => undefined],
    ["a part without a type", "[Content_Types].xml", (xml) => xml.replace(/<Override PartName="\/xl\/styles[^>]*>/, "")], // prettier-ignore
    ["an unknown relation", SHEET, (xml) => xml.replace('r:id="hg1"', 'r:id="hg9"')],
    ["a look that isn’t there", SHEET, (xml) => xml.replace(' s="1"', ' s="99"')],
    ["a sign before a formula", SHEET, (xml) => xml.replace(/(<f[^>]*>)/, "$1=")],
    [
      "a mark that marks nothing",
      "xl/metadata.xml",
      (xml) => xml.replace(/<cellMetadata.*<\/cellMetadata>/, ""),
    ],
    [
      "cells out of order",
      SHEET,
      (xml) => xml.replace('r="A1"', 'r="C1"').replace('<row r="1"', '<row r="99"'),
    ],
    ["a name that stands for nothing", "xl/workbook.xml", (xml) => xml.replace("Test!$F", "Gone!$F")],
  ])("%s", async (_, name, change) => {
    expect(await broken(name, change)).not.toEqual([]);
  });
});

test("a page begins with the row that says so", async () => {
  // A file names the last row of the page before, counted from 1.
  const breaks = allOf(partOf(await write(full), SHEET), "brk");
  expect(breaks.map(({ attributes }) => attributes.get("id"))).toEqual(["6"]);
});
