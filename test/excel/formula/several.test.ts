import { needsArrayMark } from "../../../src/excel/formula/several";

/*
 * Which formulas show another answer where one cell of a range is taken: what Excel has documented of implicit
 * intersection, and of the functions that never had it.
 */

const areas = new Set(["hg_ledger_start", "hg_ledger_customer"]);
const marked = (formula: string) => needsArrayMark(formula, areas);

test.each([
  ["=A1*2"],
  ["=SUM(A1:A9)"],
  ["=SUM(A:A)/COUNT(B1:B9)"],
  ['=IF(A1>0,SUM(B1:B9),"")'],
  ['=COUNTIF(A1:A9,"✓*")'],
  ['=COUNTIFS(A1:A9,">0",B1:B9,"<"&EDATE(hg_setup_asof,-3))'],
  ['=SUMIFS(C1:C9,A1:A9,"x",B1:B9,">0")'],
  ["=MINIFS(hg_ledger_start,hg_ledger_customer,B5)"],
  ['=SUMPRODUCT((A1:A9<>"")*(B1:B9<C1:C9))'],
  ["=SUMPRODUCT(LEN(A1:A9))"],
  ["=INDEX(A1:C9,2,3)"],
  ["=INDEX(A1:A9,MATCH(B1,C1:C9,0))"],
  ['=OR(A1={"month","quarter"})'],
  ['=SUM(COUNTIF(A1:A9,{"a","b"}))'],
  ['=SUBSTITUTE(A1,"x","y")'],
  ["=LET(x,A1*2,x+1)"],
  ["=hg_setup_asof+1"],
  ["=AND(A1:A9)"],
])("%s needs no mark", (formula) => expect(marked(formula)).toBe(false));

test.each([
  ["=A1:A9"],
  ["=A1:A9*2"],
  ["=hg_ledger_start"],
  ["=-A:A"],
  ["=SUM(A1:A9*B1:B9)"],
  ["=SUM(IF(A1:A9>0,B1:B9))"],
  ["=SUMPRODUCT(IF(A1:A9>0,B1:B9))"],
  ["=MAX(LEN(A1:A9))"],
  ["=COUNTIF(A1:A9,B1:B9)"],
  ['=MATCH(1,(A1:A9="x")*(B1:B9="y"),0)'],
  ["=IF(A1>0,B1:B9,C1)"],
  ["=INDEX(A1:C9,0,2)"],
  ["=FILTER(A1:A9,B1:B9>0)"],
  ["=UNIQUE(hg_ledger_customer)"],
  ["=SEQUENCE(4)"],
  ["=LET(x,A1:A9,SUM(x*2))"],
  ["={1,2;3,4}"],
  ["=D1#"],
  ["=Deals[amount]*2"],
  ["=SAAS.LEDGER.MOVES(A1:A9,B1:B9)"],
  ['=IF(A1="","",SAAS.LTV(A1,B1,C1))'],
  ["=SAAS.LTV(A1,B1,C1)/2"],
])("%s needs the mark", (formula) => expect(marked(formula)).toBe(true));

test("what takes an array takes the answer of a function of ours", () => {
  expect(marked("=INDEX(SAAS.MARGINS(A1,B1,C1,D1),3,2)")).toBe(false);
  expect(marked("=SUM(SAAS.LEDGER.MOVES(A1:A9,B1:B9))")).toBe(false);
});
