import { makePortable } from "../../../src/files/standing/make-portable";
import { done, edited, live, portable, SHEET, VALUES, WORKBOOK } from "./there-and-back";

/* Formulas that read what a formula of ours fills, A1#, once its cells hold values. */

const SPILL = '<c r="C1" cm="1"><f t="array" ref="C1:C3">_xldudf_SAAS_LEDGER_MOVES(F1:F9,1)</f><v>1</v></c>';
const ROWS = `<row r="1">${SPILL}<c r="D1"><f t="shared" ref="D1:D3" si="4">SUM(_xlfn.ANCHORARRAY($C$1))*A1</f><v>6</v></c><c r="E1"><f t="shared" ref="E1:E2" si="5">A1+1</f><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c><c r="D2" s="3"><f t="shared" si="4"/><v>6</v></c><c r="E2"><f t="shared" si="5"/><v>1</v></c></row><row r="3"><c r="C3"><v>3</v></c><c r="D3"><f t="shared" si="4"/><v>6</v></c></row>`;
const TAIL =
  '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" priority="1"><formula>$C$1:$C$3=1</formula></cfRule><cfRule type="expression" priority="2"><formula>COUNTIF(_xlfn.ANCHORARRAY($C$1),A1)&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B4"><formula1>_xlfn.ANCHORARRAY($C$1)</formula1></dataValidation></dataValidations><extLst><ext><x14:dataValidation><x14:formula1><xm:f>_xlfn.ANCHORARRAY(Data!$C$1)</xm:f></x14:formula1><xm:sqref>B5</xm:sqref></x14:dataValidation></ext></extLst>';
const BOOK = {
  sheets: { Data: ROWS },
  tail: TAIL,
  behind:
    '<definedNames><definedName name="list">_xlfn.ANCHORARRAY(Data!$C$1)</definedName><definedName name="more">SUM(_xlfn.ANCHORARRAY(Data!$C$1))+_xldudf_SAAS_ARR(1)</definedName></definedNames>',
};

test("they read the cells themselves, wherever they stand", async () => {
  const { after } = await portable(BOOK, VALUES);
  const sheet = after[SHEET];
  for (const text of [
    '<c r="D1"><f>SUM($C$1:$C$3)*A1</f><v>6</v></c>',
    '<c r="D2" s="3"><f>SUM($C$1:$C$3)*A2</f><v>6</v></c>',
    '<c r="D3"><f>SUM($C$1:$C$3)*A3</f><v>6</v></c>',
    '<f t="shared" ref="E1:E2" si="5">A1+1</f>',
    "<formula>COUNTIF($C$1:$C$3,A1)&gt;0</formula>",
    "<formula1>$C$1:$C$3</formula1>",
    "<xm:f>Data!$C$1:$C$3</xm:f>",
  ])
    expect(sheet).toContain(text);
  expect(after[WORKBOOK]).toContain('<definedName name="list">Data!$C$1:$C$3</definedName>');
  expect(after[WORKBOOK]).toContain('<definedName name="more">SUM(Data!$C$1:$C$3)+(1*12)</definedName>');
  expect(Object.values(after).join("")).not.toMatch(/>[^<]*ANCHORARRAY/);
});

test("they come back byte for byte, also after a second way", async () => {
  const { made, before } = await portable(BOOK, VALUES);
  const again = done(await makePortable(made.bytes, VALUES)).bytes;
  for (const file of [made.bytes, again]) {
    const { parts, made: back } = await live(file);
    for (const part of [SHEET, WORKBOOK]) expect(parts[part]).toBe(before[part]);
    expect(back.outside).toEqual([]);
  }
});

test("a rule that was edited since stays, and is listed; one that moved comes back", async () => {
  const { made } = await portable(BOOK, VALUES);
  const file = await edited(made.bytes, SHEET, (xml) =>
    xml
      .replace("<formula1>$C$1:$C$3</formula1>", "<formula1>$C$1:$C$9</formula1>")
      .replace("<formula>$C$1:$C$3=1</formula>", "<formula>A1=0</formula><formula>A1=1</formula>"),
  );
  const back = await live(file);
  expect(back.parts[SHEET]).toContain("<formula1>$C$1:$C$9</formula1>");
  expect(back.parts[SHEET]).toContain("<formula>COUNTIF(_xlfn.ANCHORARRAY($C$1),A1)&gt;0</formula>");
  expect(back.parts[SHEET]).toContain("<xm:f>_xlfn.ANCHORARRAY(Data!$C$1)</xm:f>");
  expect(back.made.outside).toMatchObject([
    { sheet: "Data", cell: "B4", becomes: "stays", reason: { key: "editedRule" } },
  ]);
});

test("a formula that others follow was edited: each that comes back says its own", async () => {
  const { made } = await portable(BOOK, VALUES);
  const file = await edited(made.bytes, SHEET, (xml) => xml.replace("SUM($C$1:$C$3)*A1", "7"));
  const { parts } = await live(file);
  expect(parts[SHEET]).toContain('<c r="D1"><f>7</f><v>6</v></c>');
  expect(parts[SHEET]).toContain('<c r="D2" s="3"><f>SUM(_xlfn.ANCHORARRAY($C$1))*A2</f><v>6</v></c>');
});

test("a workbook without such values keeps its shared formulas that read spills", async () => {
  const rows = ROWS.replace(SPILL, '<c r="C1"><f>_xldudf_SAAS_ARR(1)</f><v>12</v></c>');
  const { after } = await portable({ sheets: { Data: rows } }, VALUES);
  expect(after[SHEET]).toContain('<f t="shared" ref="D1:D3" si="4">SUM(_xlfn.ANCHORARRAY($C$1))*A1</f>');
});

test("a formula that others follow comes back by itself where Excel has given its number to others since", async () => {
  const { made } = await portable(BOOK, VALUES);
  const file = await edited(made.bytes, SHEET, (xml) => xml.replaceAll('si="5"', 'si="4"'));
  const { parts } = await live(file);
  for (const text of [
    '<c r="D1"><f>SUM(_xlfn.ANCHORARRAY($C$1))*A1</f><v>6</v></c>',
    '<c r="D2" s="3"><f>SUM(_xlfn.ANCHORARRAY($C$1))*A2</f><v>6</v></c>',
    '<c r="E1"><f t="shared" ref="E1:E2" si="4">A1+1</f><v>1</v></c>',
    '<c r="E2"><f t="shared" si="4"/><v>1</v></c>',
  ])
    expect(parts[SHEET]).toContain(text);
});
