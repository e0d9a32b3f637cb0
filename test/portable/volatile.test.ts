import { isVolatile, readsOtherWorkbook } from "../../src/portable/volatile";

test.each([
  "=[Budget.xlsx]Plan!A1",
  "='[Budget 2025.xlsx]Plan, old'!A1:B2",
  "=SUM([rates.csv]rates!A:A)",
  "=[P.ods]S!$A$1*2",
  String.raw`='C:\My books\[Plan.xlsx]Sheet 1'!A1`,
  "='https://example.com/books/[Plan.xlsx]S'!A1",
  // A workbook that was never saved has no ending.
  "=[Plan]S!A1",
  "=SUM([Plan]Jan:Mar!A1)",
  "=VLOOKUP(A1,'[It''s.csv]x'!A:B,2,0)",
  // Names of a whole workbook, and a table of one.
  "=Budget.xlsx!Rate*A1",
  "='Budget 2025.xlsx'!Rate",
  String.raw`='C:\books\Budget.xlsx'!Rate`,
  "=[Budget.xlsx]Plan!Rate",
  "=[1]!Rate",
  "=Budget.xlsx!Table1[Plan]",
])("%s reads another workbook", (formula) => {
  expect(readsOtherWorkbook(formula)).toBe(true);
});

test.each([
  "=A1+B2",
  '="see [a.xlsx]"',
  '="see [a.xlsx]S!A1"&Plan!A1',
  '="he said ""[a.xlsx]S!A1"""',
  "=Table1[Plan]+Plan!A1",
  "=SUM(Table1[[#This Row],[Plan]])*'My sheet'!A1",
  "=[@Plan]*Rates!B1",
  "=Sheet1!Rate",
  "=SUM(Jan:Mar!A1)",
  "=Plan.v2!Rate",
  // Sheets may be called as files are.
  "='Budget.xlsx'!A1+Budget.xls!B2",
  "=BloombergUI.xla!BDP(A1)",
  "=[2]!FN (A1)",
])("%s reads none", (formula) => {
  expect(readsOtherWorkbook(formula)).toBe(false);
});

test("what calculates anew, whichever cells it speaks of", () => {
  const formulas = [
    "=NOW()-A1",
    "=NOW()-A2",
    "=OFFSET(B1,1,0)",
    "=_xlfn.RANDARRAY(2)",
    '="NOW()"&A1',
    "=NOWHERE(A1)",
  ];
  expect(formulas.map(isVolatile)).toEqual([true, true, true, true, false, false]);
});
