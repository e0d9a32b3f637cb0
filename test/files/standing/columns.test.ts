import { checkFile } from "../../../src/files/standing/check-file";
import { fileOf } from "./book";
import { edited, live, NAMES, NATIVE, portable, SHEET, VALUES, WORKBOOK } from "./there-and-back";

/* Columns of tables that calculate: Excel writes their formula into each row that is added. */

const TABLE = "xl/tables/table1.xml";
const tableOf = (columns: string) =>
  `<?xml version="1.0"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Deals" displayName="Deals" ref="A1:B3"><tableColumns count="3"><tableColumn id="1" name="MRR"/>${columns}</tableColumns></table>`;
const COLUMN =
  '<tableColumn id="2" name="ARR &amp; more" totalsRowFunction="custom"><calculatedColumnFormula>_xldudf_SAAS_ARR(Deals[[#This Row],[MRR]])+N(&quot;x&quot;)</calculatedColumnFormula><totalsRowFormula>_xldudf_SAAS_ARR(SUM(Deals[MRR]))</totalsRowFormula></tableColumn>';

const bookOf = (columns: string) => ({
  sheets: {
    Data: '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f>_xldudf_SAAS_ARR(Deals[[#This Row],[MRR]])</f><v>60</v></c></row>',
  },
  tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  parts: {
    [TABLE]: tableOf(columns),
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
  },
});

test.each([
  ["native", NATIVE, '(Deals[[#This Row],[MRR]]*12)+N("x")', "SUM(Deals[MRR])*12"],
  ["values", VALUES, '(Deals[[#This Row],[MRR]]*12)+N("x")', "SUM(Deals[MRR])*12"],
  ["names", NAMES, 'SAAS_ARR(Deals[[#This Row],[MRR]])+N("x")', "SAAS_ARR(SUM(Deals[MRR]))"],
])("%s: they calculate without the add-in, and come back byte for byte", async (_, asked, row, total) => {
  const { made, before, after } = await portable(bookOf(COLUMN), asked);
  expect(after[TABLE]).toContain(`<calculatedColumnFormula>${row}</calculatedColumnFormula>`);
  expect(after[TABLE]).toContain(`<totalsRowFormula>${total}</totalsRowFormula>`);
  expect(made.outside.map(({ cell, becomes }) => `${cell} ${becomes}`)).toEqual([
    "Deals[ARR & more] formula",
    "Deals[ARR & more] formula",
  ]);
  const { parts } = await live(made.bytes);
  for (const part of [TABLE, SHEET, WORKBOOK]) expect(parts[part]).toBe(before[part]);
});

test("what calculates on several cells says so", async () => {
  const column =
    '<tableColumn id="2" name="C"><calculatedColumnFormula>SUM(_xldudf_SAAS_SBG_CURVE(1,2,3))</calculatedColumnFormula></tableColumn>';
  const { made, before, after } = await portable(bookOf(column), NATIVE);
  expect(after[TABLE]).toContain('<calculatedColumnFormula array="1">SUM(IF(');
  expect((await live(made.bytes)).parts[TABLE]).toBe(before[TABLE]);
});

test("a column that has no formula of Excel’s own stays, and is listed", async () => {
  const column =
    '<tableColumn id="2" name="V"><calculatedColumnFormula>_xldudf_SAAS_VERSION()</calculatedColumnFormula></tableColumn>';
  const { made, before, after } = await portable(bookOf(column), NATIVE);
  expect(after[TABLE]).toBe(before[TABLE]);
  expect(made.outside).toMatchObject([{ cell: "Deals[V]", becomes: "stays", reason: { key: "noNative" } }]);
});

test("a column that was edited since stays, and is listed; a new one calls the add-in’s function", async () => {
  const { made } = await portable(bookOf(COLUMN), NAMES);
  const file = await edited(made.bytes, TABLE, (xml) =>
    xml
      .replace("SUM(Deals[MRR])", "MAX(Deals[MRR])")
      .replace('N("x")', "N(&quot;x&quot;)")
      .replace(
        "</tableColumns>",
        '<tableColumn id="3" name="N"><calculatedColumnFormula>SAAS_ARR(1)</calculatedColumnFormula></tableColumn></tableColumns>',
      ),
  );
  const { parts, made: back } = await live(file);
  expect(parts[TABLE]).toContain("<totalsRowFormula>_xldudf_SAAS_ARR(MAX(Deals[MRR]))</totalsRowFormula>");
  expect(parts[TABLE]).toContain("<calculatedColumnFormula>_xldudf_SAAS_ARR(1)</calculatedColumnFormula>");
  expect(parts[TABLE]).toContain("_xldudf_SAAS_ARR(Deals[[#This Row],[MRR]])+N(&quot;x&quot;)<");
  expect(back.outside.filter(({ reason }) => reason)).toMatchObject([
    { cell: "Deals[ARR & more]", becomes: "stays", reason: { key: "edited" } },
  ]);
});

test("a check names them", async () => {
  const book = bookOf(COLUMN.replace(/<totalsRowFormula>.*<\/totalsRowFormula>/, ""));
  const check = await checkFile(await fileOf({ ...book, sheets: { Data: "" } }));
  expect(check).toMatchObject({ sheets: [], columns: ["Deals[ARR & more]"] });
});
