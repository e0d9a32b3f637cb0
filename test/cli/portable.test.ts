import { calculated, startEngine } from "../files/opened";
import { fileOf, partsOf } from "../files/standing/book";
import { readZip } from "../files/zip";
import { machineWith } from "./machine";

beforeAll(startEngine);

/** Inputs and calls whose answers the functions’ own pages give: 16,000 from Skok’s formula, 30 from by hand. */
const BOOK = {
  sheets: {
    Data: [
      '<row r="1"><c r="A1"><v>500</v></c><c r="B1"><v>0.8</v></c><c r="C1"><v>0.025</v></c><c r="D1"><f>_xldudf_SAAS_LTV(A1,B1,C1)</f><v>16000</v></c></row>',
      '<row r="2"><c r="A2"><v>120</v></c><c r="B2"><v>3</v></c><c r="D2"><f>_xldudf_SAAS_CAC(A2+30,B2+2)*10/10</f><v>30</v></c></row>',
      '<row r="3"><c r="D3"><f>IFERROR(_xldudf_SAAS_LTVCAC(D1,_xldudf_SAAS_CAC(A2,B2)),0)</f><v>400</v></c></row>',
      '<row r="4"><c r="D4" t="str"><f>_xldudf_SAAS_VERSION()</f><v>0.1.0</v></c></row>',
      '<row r="5"><c r="D5"><f>_xldudf_SAAS_KM_MEDIAN(A1:A2,B1:B2)</f></c></row>',
      '<row r="6"><c r="D6"><f>SUM(D1:D3)</f><v>16430</v></c></row>',
    ].join(""),
    "Board pack": '<row r="1"><c r="A1" t="e"><f>[2]!_xldudf_SAAS_ARR(Data!A1)</f><v>#NAME?</v></c></row>',
  },
  behind: '<definedNames><definedName name="yearly">_xldudf_SAAS_ARR(Data!$A$1)</definedName></definedNames>',
  tail: '<sheetProtection sheet="1"/>',
  parts: {
    "xl/sharedStrings.xml": '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    "docProps/core.xml":
      "<cp:coreProperties><dc:creator>Ann</dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy></cp:coreProperties>",
  },
};

async function machine() {
  const { disk, run } = machineWith();
  disk.set("in.xlsx", await fileOf(BOOK));
  return { disk, run };
}

describe("portable", () => {
  test("writes Excel’s own formulas, says what keeps a value and what stays, and calculates the same elsewhere", async () => {
    const { disk, run } = await machine();
    const before = disk.get("in.xlsx");
    const { code, out, err } = await run("portable in.xlsx --out out.xlsx");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      "out.xlsx: 4 cells with Excel’s own formulas, 1 formula in names and table columns changed, 1 cell keeps its value, 1 cell stays as it was.",
      expect.stringMatching(/^Data!D4 keeps its value\. SAAS\.VERSION has no formula of Excel’s own\./),
      "Data!D5 stays as it was. No value is stored for it. Open the workbook in Excel with the add-in, save it, and try again.",
    ]);
    expect(disk.get("in.xlsx")).toBe(before);
    // The engine takes no name that is a formula.
    disk.set("plain.xlsx", await fileOf({ ...BOOK, behind: "" }));
    await run("portable plain.xlsx --out plain-out.xlsx");
    const shown = calculated(readZip(disk.get("plain-out.xlsx")!));
    for (const [cell, value] of [
      ["D1", 16000],
      ["D2", 30],
      ["D3", 400],
      ["D6", 16430],
    ] as const)
      expect(Number(shown.get(`Data!${cell}`)?.replaceAll(",", ""))).toBeCloseTo(value, 6);
    expect(Number(shown.get("Board pack!A1"))).toBe(6000);
  });

  test("there and back again", async () => {
    const { disk, run } = await machine();
    await run("portable in.xlsx --out out.xlsx --excel 2016");
    const { out } = await run("portable out.xlsx --to live --out back.xlsx --lang zh-CN");
    expect(out).toBe("back.xlsx：5 格已还原，名称与表格列中 1 处公式已更新。");
    const [before, after] = [partsOf(disk.get("in.xlsx")!), partsOf(disk.get("back.xlsx")!)];
    // What was stuck comes back mended, all else byte for byte.
    for (const name of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml"])
      expect(after.get(name)?.text).toBe(before.get(name)?.text.replace("[2]!_xldudf_", "_xldudf_"));
  });

  test("a sheet of definitions comes with the file, and goes with --to live", async () => {
    const { disk, run } = await machine();
    const { out } = await run("portable in.xlsx --out out.xlsx --definitions");
    expect(out.split("\n")[0]).toContain("1 cell stays as it was, a sheet of definitions added.");
    const [before, made] = [partsOf(disk.get("in.xlsx")!), partsOf(disk.get("out.xlsx")!)];
    expect(made.get("xl/workbook.xml")?.text).toMatch(
      /<sheet name="Board pack"[^>]*><sheet name="Definitions" sheetId="3" r:id="rId\d+"\/><\/sheets>/,
    );
    const sheet = made.get("xl/worksheets/hourglass-definitions1.xml")?.text ?? "";
    const texts = [...sheet.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "SAAS.LTV",
        "arpa × gross_margin ÷ churn",
        "Where it is used",
        "Data!D2, Data!D3",
      ]),
    );
    await run("portable in.xlsx --out zh.xlsx --definitions --lang zh-CN");
    expect(partsOf(disk.get("zh.xlsx")!).get("xl/workbook.xml")?.text).toContain('<sheet name="函数定义"');
    await run("portable out.xlsx --to live --out back.xlsx");
    const back = partsOf(disk.get("back.xlsx")!);
    expect([...back.keys()].sort()).toEqual([...before.keys()].sort());
    for (const name of ["xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
      expect(back.get(name)?.text).toBe(before.get(name)?.text);
    expect(await run("portable out.xlsx --to live --out b.xlsx --definitions")).toMatchObject({ code: 2 });
  });

  test("the report has every cell, as people type its formulas", async () => {
    const { disk, run } = await machine();
    const { out } = await run("portable in.xlsx --out out.xlsx --to names --report r.json --json");
    const report = JSON.parse(new TextDecoder().decode(disk.get("r.json"))) as Record<string, unknown>;
    expect(report).toMatchObject({
      file: "in.xlsx",
      out: "out.xlsx",
      to: "names",
      for: "365",
      formulas: 4,
      values: 1,
      stay: 1,
      others: { formulas: 1, stay: 0 },
    });
    expect((report.cells as unknown[])[1]).toEqual({
      sheet: "Data",
      cell: "D1",
      was: "=SAAS.LTV(A1,B1,C1)",
      becomes: "formula",
      now: "=SAAS_LTV(A1,B1,C1)",
      excel: "365",
    });
    expect((JSON.parse(out) as { cells: unknown[] }).cells).toHaveLength(2);
  });

  test.each([
    ["portable", 2, "Say which file, such as book.xlsx."],
    ["portable in.xlsx", 2, "Say where to write to, such as --out portable.xlsx."],
    ["portable in.csv --out o.xlsx", 2, "Files end in .xlsx or .xlsm, not “in.csv”."],
    ["portable in.xlsx b.xlsx --out o.xlsx", 2, "One file at a time: “b.xlsx” is one too many."],
    [
      "portable in.xlsx --out in.xlsx --force",
      2,
      "--out names the file that is read. Choose another name; the original stays as it is.",
    ],
    [
      "portable in.xlsx --out o.xlsx --for wps --excel 2016",
      2,
      "--for and --excel say the same thing; give one of them.",
    ],
    [
      "portable in.xlsx --out o.xlsx --to live --for wps",
      2,
      "--for and --excel go with native, names and values; --to live needs the add-in.",
    ],
    ["portable in.xlsx --out o.xlsm", 2, "--out takes a file name that ends in .xlsx here, not “o.xlsm”."],
    [
      "portable in.xlsx --out there.xlsx",
      1,
      "there.xlsx is already there and was left as it is. Choose another name, or add --force to overwrite it.",
    ],
    ["portable none.xlsx --out o.xlsx", 1, "none.xlsx could not be read: ENOENT: no such file or directory"],
    [
      "portable there.xlsx --out o.xlsx",
      1,
      "there.xlsx: This is no Excel workbook, whatever its name says. If it is a table of text, give it the ending .csv, open it in Excel, and save it as .xlsx.",
    ],
    [
      "portable empty.xlsx --out o.xlsx",
      1,
      "empty.xlsx: No cell uses a function of Hourglass. Nothing was written.",
    ],
    [
      "portable empty.xlsx --out o.xlsx --to live",
      1,
      "empty.xlsx: It keeps no formulas of Hourglass to bring back. Nothing was written.",
    ],
    [
      "portable in.xlsx --out o.xlsx --to names --excel 2016",
      2,
      "--to names needs Microsoft 365 or Excel 2024, not Excel 2016.",
    ],
    [
      "portable in.xlsx --out o.xlsx --to names --for libreoffice",
      2,
      "--to names needs Microsoft 365 or Excel 2024, not LibreOffice.",
    ],
    [
      "portable in.xlsx --out o.xlsx --for lotus",
      2,
      "--for takes 2016, 2021, 365, libreoffice, sheets, wps, not “lotus”.",
    ],
    ["portable in.xlsx --out o.xlsx --to pdf", 2, "--to takes native, names, values, live, not “pdf”."],
    [
      "portable in.xlsx --out o.xlsx --report in.xlsx",
      2,
      "--report takes the name of a new .json file, not “in.xlsx”.",
    ],
    ["check none.xlsx", 1, "none.xlsx could not be read: ENOENT: no such file or directory"],
  ])("%s: %i", async (line, code, sentence) => {
    const { disk, run } = await machine();
    disk.set("there.xlsx", new Uint8Array([1, 2, 3]));
    disk.set("empty.xlsx", await fileOf({ sheets: { Data: "" } }));
    const files = [...disk.keys()];
    expect(await run(line)).toEqual({ code, out: "", err: sentence });
    expect([...disk.keys()]).toEqual(files);
  });
});

test("check names a function that does not exist, and advises nothing that would not help", async () => {
  const { disk, run } = await machine();
  const row = '<row r="3"><c r="B3" t="e"><f>SAAS.NOPE(1)</f><v>#NAME?</v></c></row>';
  disk.set("nope.xlsx", await fileOf({ sheets: { Data: row } }));
  expect((await run("check nope.xlsx")).out.split("\n")).toEqual([
    "nope.xlsx: no cell uses Hourglass.",
    "1 cell calls a function that does not exist; correct its name in Excel.",
    "Data!B3: there is no SAAS.NOPE.",
  ]);
  expect(JSON.parse((await run("check nope.xlsx --json")).out)).toMatchObject({
    unknown: [{ sheet: "Data", cell: "B3", functions: ["SAAS.NOPE"] }],
  });
});

test("check says what would break, where, and what to run", async () => {
  const { run } = await machine();
  const { code, out } = await run("check in.xlsx");
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual([
    "in.xlsx: 6 cells use Hourglass. Without the add-in people see the numbers until their spreadsheet recalculates, then #NAME?.",
    "Data: 5 cells. 3 can be formulas of any Excel, 2 values only, of which 1 has none stored, the sheet is protected.",
    "Board pack: 1 cell. 1 can be formulas of any Excel, the sheet is protected.",
    expect.stringMatching(/^Data!D4 can keep its value only\. SAAS\.VERSION/),
    expect.stringMatching(/^Data!D5 can keep its value only\. No value is stored/),
    "Cells that can be formulas elsewhere: LibreOffice 4 of 6, Google Sheets 4 of 6 (not tried by us), WPS 4 of 6 (not tried by us). Excel on the web shows what Microsoft 365 does.",
    "In 4 cells the new formula asks less of what it reads than the function: a text where a number belongs may go unnoticed.",
    "1 cell stuck on #NAME? or misspelt; portable --to live mends the spelling, portable --to native the cells.",
    "Names of the workbook that use Hourglass: yearly.",
    "Its properties name Ann, Bo.",
    "Before sending: hourglass portable in.xlsx --out in-portable.xlsx",
  ]);
  const data = JSON.parse((await run("check in.xlsx --json --lang zh-CN")).out) as Record<string, unknown>;
  expect(data).toMatchObject({
    cells: 6,
    formulasFor: { 2016: 4, 2021: 4, 365: 4, libreoffice: 4, sheets: 4, wps: 4 },
    names: ["yearly"],
    people: ["Ann", "Bo"],
  });
});
