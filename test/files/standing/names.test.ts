import { fileOf } from "./book";
import { edited, live, NAMES, NATIVE, portable, SHEET, WORKBOOK } from "./there-and-back";

/* What becomes of the names of a workbook, and of those that are added to it. */

const ROW = '<row r="1"><c r="A1"><f>_xldudf_SAAS_ARR(B1)</f><v>60</v></c></row>';

describe("a workbook whose list of names is empty", () => {
  test.each(["<definedNames/>", "<definedNames />", "<definedNames></definedNames>"])(
    "has one list afterwards, and %s again once it is live",
    async (behind) => {
      const { made, before, after } = await portable({ sheets: { Data: ROW }, behind }, NAMES);
      expect(after[WORKBOOK]).toContain(
        '</sheets><definedNames><definedName name="SAAS_ARR">_xlfn.LAMBDA(_xlpm.mrr,_xlpm.mrr*12)</definedName></definedNames><calcPr',
      );
      expect((await live(made.bytes)).parts[WORKBOOK]).toBe(before[WORKBOOK]);
    },
  );

  test("keeps it where no names come", async () => {
    const { after } = await portable({ sheets: { Data: ROW }, behind: "<definedNames/>" }, NATIVE);
    expect(after[WORKBOOK]).toContain("</sheets><definedNames/><calcPr");
  });
});

describe("a name that was added for the calls of a workbook", () => {
  const rows =
    '<row r="1"><c r="A1"><f>_xldudf_SAAS_ARR(B1)</f><v>60</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">_xldudf_SAAS_ARR(D1)</f><v>60</v></c></row><row r="2"><c r="A2"><f>_xldudf_SAAS_ARR(B2)</f><v>60</v></c><c r="C2"><f t="shared" si="0"/><v>60</v></c></row>';

  async function saved(change: (xml: string) => string, part = SHEET) {
    const { made } = await portable({ sheets: { Data: rows } }, NAMES);
    return edited(made.bytes, part, change);
  }

  test("goes, since an edit that calls it calls the add-in’s function again, and is listed", async () => {
    const file = await saved((xml) => xml.replace("SAAS_ARR(B1)", "SAAS_ARR(B1)*2"));
    const { made, parts } = await live(file);
    expect(parts[SHEET]).toContain('<c r="A1"><f>_xldudf_SAAS_ARR(B1)*2</f><v>60</v></c>');
    expect(parts[WORKBOOK]).not.toContain("SAAS_ARR");
    expect(parts[WORKBOOK]).toContain('fullCalcOnLoad="1"');
    expect(made.cells.find(({ cell }) => cell === "A1")).toMatchObject({
      becomes: "formula",
      now: "_xldudf_SAAS_ARR(B1)*2",
      reason: { key: "editKept" },
    });
  });

  test("goes with a name that somebody has made of it since", async () => {
    const mine = '<definedName name="mine">SAAS_ARR(Data!$B$1)</definedName></definedNames>';
    const file = await saved((xml) => xml.replace("</definedNames>", mine), WORKBOOK);
    const { made, parts } = await live(file);
    expect(parts[WORKBOOK]).toContain(
      '<definedNames><definedName name="mine">_xldudf_SAAS_ARR(Data!$B$1)</definedName></definedNames>',
    );
    expect(made.names).toMatchObject([{ cell: "mine", becomes: "formula" }]);
  });

  test.each([
    [
      "format",
      "<conditionalFormatting><cfRule><formula>saas_arr($B$1)&gt;0</formula></cfRule></conditionalFormatting>",
    ],
    [
      "validation",
      "<dataValidations><dataValidation><formula1>SAAS_ARR(B1)</formula1></dataValidation></dataValidations>",
    ],
    [
      "format of later Excel",
      "<extLst><ext><x14:cfRule><xm:f>SAAS_ARR(B1)</xm:f></x14:cfRule></ext></extLst>",
    ],
  ])("stays for a %s that calls it, which is said", async (_, tail) => {
    const file = await saved((xml) => xml.replace("</worksheet>", `${tail}</worksheet>`));
    const { made, parts } = await live(file);
    expect(parts[SHEET]).toContain(`</sheetData>${tail}`);
    expect(parts[SHEET]).toContain(rows);
    expect(parts[WORKBOOK]).toContain('<definedName name="SAAS_ARR">_xlfn.LAMBDA(');
    expect(made.names).toMatchObject([{ cell: "SAAS_ARR", becomes: "stays", reason: { key: "used" } }]);
  });

  test("goes where a text only speaks of it", async () => {
    const file = await saved((xml) =>
      xml.replace("</sheetData>", '<row r="9"><c r="A9" t="str"><f>"SAAS_ARR(1)"</f></c></row></sheetData>'),
    );
    expect((await live(file)).parts[WORKBOOK]).not.toContain("SAAS_ARR");
  });

  test("goes where a formula that others follow was edited", async () => {
    const file = await saved((xml) => xml.replace("SAAS_ARR(D1)", "SAAS_ARR(D1)+1"));
    const { parts } = await live(file);
    expect(parts[SHEET]).toContain('<f t="shared" ref="C1:C2" si="0">_xldudf_SAAS_ARR(D1)+1</f>');
    expect(parts[SHEET]).toContain('<c r="C2"><f t="shared" si="0"/><v>60</v></c>');
    expect(parts[WORKBOOK]).not.toContain("SAAS_ARR");
  });
});

describe("names whose calls got stuck", () => {
  test("are mended", async () => {
    const stuck = "'C:\\x\\FUNCRES.XLAM'!_xldudf_SAAS_ARR(Data!$B$1)";
    const file = await fileOf({
      sheets: { Data: '<row r="1"><c r="B1"><v>5</v></c></row>' },
      behind: `<definedNames><definedName name="yearly">${stuck}</definedName><definedName name="other">SUM( Data!$B$1 )</definedName></definedNames>`,
    });
    const { made, parts } = await live(file);
    expect(parts[WORKBOOK]).toContain(
      '<definedName name="yearly">_xldudf_SAAS_ARR(Data!$B$1)</definedName><definedName name="other">SUM( Data!$B$1 )</definedName>',
    );
    expect(made.names).toMatchObject([{ cell: "yearly", was: stuck, becomes: "formula" }]);
  });
});

describe("names of the same name, each of a sheet", () => {
  const row = '<row r="1"><c r="A1"><f>unit</f><v>60</v></c></row>';
  const names = ["A", "B"].map(
    (sheet, i) =>
      `<definedName name="unit" localSheetId="${i}">_xldudf_SAAS_ARR(${sheet}!$B$1)</definedName>`,
  );
  const book = {
    sheets: { A: row, B: row },
    behind: `<definedNames>${names.join("")}<definedName name="unit">_xldudf_SAAS_ARR(7)</definedName></definedNames>`,
  };

  test.each([
    ["", (xml: string) => `${xml}\n`],
    [
      ", also out of a file that doesn’t say whose each was",
      (xml: string) => xml.replace(/ of="[^"]*"/g, ""),
    ],
  ])("come back%s", async (_, change) => {
    for (const asked of [NATIVE, NAMES]) {
      const { made, before } = await portable(book, asked);
      const back = await live(await edited(made.bytes, "customXml/item1.xml", change));
      expect(back.parts[WORKBOOK]).toBe(before[WORKBOOK]);
      expect(back.made.names.filter(({ reason }) => reason)).toEqual([]);
    }
  });

  test("one that was edited since stays, and that one is listed", async () => {
    const { made } = await portable(book, NATIVE);
    const file = await edited(made.bytes, WORKBOOK, (xml) => xml.replace("B!$B$1*12", "B!$B$1*13"));
    const back = await live(file);
    expect(back.parts[WORKBOOK]).toContain(
      `${names[0]}<definedName name="unit" localSheetId="1">B!$B$1*13</definedName>`,
    );
    expect(back.made.names.map(({ becomes }) => becomes)).toEqual(["formula", "stays", "formula"]);
  });
});
