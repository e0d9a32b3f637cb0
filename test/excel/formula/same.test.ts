import fc from "fast-check";
import { sameFormula } from "../../../src/excel/formula/same";
import { quoteText } from "../../../src/excel/text";
import { formulas } from "./formulas";

test.each([
  ["=SUM(A1:A3)", "= sum( a1:a3 )\n"],
  ["=SUM (A1)", "=SUM(A1)"],
  ["=A1:A3*2", "=@A1:A3*2"],
  ["=XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(A1:A9)", "=_xlfn._xlws.SORT(A1:A9)"],
  ["=LET(x,1,x+1)", "=_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"],
  ["=SAAS.LEDGER.MRR(A1)", "=_xldudf_SAAS_LEDGER_MRR(A1)"],
  ["=SAAS.LTV(A1)", "=[2]!_xldudf_SAAS_LTV(A1)"],
  ["=MAP(A1:A3,SAAS.ARR)", "=_xlfn.MAP(A1:A3,_xldudf_SAAS_ARR)"],
  ["=SUM(D1#)", "=SUM(_xlfn.ANCHORARRAY(D1))"],
  ["=@A1:A9+1", "=_xlfn.SINGLE(A1:A9)+1"],
  ["='Sheet'!A1", "=Sheet!A1"],
  ["='my data'!A1", "='My Data'!a1"],
  ["=Deals[@amount]", "=Deals[[#This Row],[amount]]"],
  ["=Deals[@[net amount]]", "=deals[[#This Row],[net amount]]"],
  ["=0.10*1E-9", "=.1*0.000000001"],
  ["=IF(true,1,#n/a)", "=IF(TRUE,1,#N/A)"],
])("%s and %s differ in dress only", (a, b) => {
  expect(sameFormula(a, b)).toBe(true);
  expect(sameFormula(b, a)).toBe(true);
});

test.each([
  ["=A1+1", "=A1+2"],
  ["=A1", "=$A$1"],
  ["=A1-(B1-C1)", "=A1-B1-C1"],
  ['=A1&"@"', '=A1&""'],
  ['=A1&"a  b"', '=A1&"a b"'],
  ['=A1&" "', '=A1&""'],
  ['=A1&"yes"', '=A1&"Yes"'],
  ['=A1&"_xlfn."', '=A1&""'],
  ['=A1&"SAAS.LTV"', '=A1&"_xldudf_SAAS_LTV"'],
  ["='My  data'!A1", "='My data'!A1"],
  ["='a@b'!A1", "=ab!A1"],
  ["='_xlfn.x'!A1", "=x!A1"],
  ["=A1:B2 B1:B5", "=A1:B2B1:B5"],
  ["=Deals[@amount]", "=Deals[amount]"],
  ["=Deals[a b]", "=Deals[ab]"],
  ["=SUM(A1,)", "=SUM(A1)"],
  ["=(1", "=1"],
])("%s and %s are two formulas", (a, b) => {
  expect(sameFormula(a, b)).toBe(false);
  expect(sameFormula(b, a)).toBe(false);
});

test("every formula is the same as itself, in small letters and with more blanks", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(sameFormula(formula, formula)).toBe(true);
      const dressed = formula.replace(/"(?:[^"]|"")*"|'[^']*(?:''[^']*)*'|[A-Z]+|[+*]/g, (part) =>
        /^["']/.test(part) ? part : ` ${part.toLowerCase()}`.replace(/^ (?=[a-z])/, ""),
      );
      expect(sameFormula(formula, dressed)).toBe(true);
    }),
  );
});

test("two formulas with different texts are never the same", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      fc.pre(a !== b);
      expect(sameFormula(`=IF(A1=${quoteText(a)},1)`, `=IF(A1=${quoteText(b)},1)`)).toBe(false);
    }),
  );
});
