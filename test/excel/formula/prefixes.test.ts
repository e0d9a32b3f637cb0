import fc from "fast-check";
import { withFilePrefixes, withoutFilePrefixes } from "../../../src/excel/formula/prefixes";
import { formulas } from "./formulas";

test.each([
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["=STDEV.S(A1:A9)", "=_xlfn.STDEV.S(A1:A9)"],
  ["=NETWORKDAYS.INTL(A1,B1)", "=NETWORKDAYS.INTL(A1,B1)"],
  ["=IFERROR(MAXIFS(A:A,B:B,1),0)", "=IFERROR(_xlfn.MAXIFS(A:A,B:B,1),0)"],
  ["=SORT(FILTER(A1:B9,B1:B9>0))", "=_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
  ["=SORTBY(A1:A9,B1:B9)", "=_xlfn.SORTBY(A1:A9,B1:B9)"],
  ["=LET(x,A1,x*x)+x", "=_xlfn.LET(_xlpm.x,A1,_xlpm.x*_xlpm.x)+x"],
  ["=LET(x,x,y,x+1,y)", "=_xlfn.LET(_xlpm.x,x,_xlpm.y,_xlpm.x+1,_xlpm.y)"],
  ["=LET(f,LAMBDA(a,a+1),f(2))", "=_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))"],
  ["=BYROW(A1:B3,LAMBDA(row,SUM(row)))", "=_xlfn.BYROW(A1:B3,_xlfn.LAMBDA(_xlpm.row,SUM(_xlpm.row)))"],
  ['=LET(x,"x",x&"LET(x")', '=_xlfn.LET(_xlpm.x,"x",_xlpm.x&"LET(x")'],
  ["=SAAS.LEDGER.MOVES(A1:A9)", "=_xldudf_SAAS_LEDGER_MOVES(A1:A9)"],
  ["=MAP(A1:A3,SAAS.ARR)", "=_xlfn.MAP(A1:A3,_xldudf_SAAS_ARR)"],
  ["='SAAS.LTV(1)'!A1", "='SAAS.LTV(1)'!A1"],
  ["=SUM(D1#)+SUM('My data'!D1#)", "=SUM(_xlfn.ANCHORARRAY(D1))+SUM(_xlfn.ANCHORARRAY('My data'!D1))"],
  ["=@A1:A9+1", "=_xlfn.SINGLE(A1:A9)+1"],
  ["=@INDEX(A:A,1):B9", "=_xlfn.SINGLE(INDEX(A:A,1):B9)"],
  ["=SUM((@D1#))", "=SUM((_xlfn.SINGLE(_xlfn.ANCHORARRAY(D1))))"],
  ["=Deals[@amount]*2", "=Deals[[#This Row],[amount]]*2"],
  ["=SUM(Deals[@[net amount]:[tax]])", "=SUM(Deals[[#This Row],[net amount]:[tax]])"],
])("%s is %s in a file", (typed, inFile) => {
  expect(withFilePrefixes(typed)).toBe(inFile);
  expect(withoutFilePrefixes(inFile)).toBe(typed);
});

test.each([
  ["=let(x,1,x)", "=_xlfn.LET(_xlpm.x,1,_xlpm.x)"],
  ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=_xlfn.SORT(A1:A9)", "=_xlfn._xlws.SORT(A1:A9)"],
  ["=BloombergUI.xla!_xldudf_SAAS_LTV(1)", "=_xldudf_SAAS_LTV(1)"],
])("%s is mended to %s", (formula, inFile) => {
  expect(withFilePrefixes(formula)).toBe(inFile);
});

test.each(["=_xldudf_OTHER_FN(1)", '="_xlfn.LET"', "='_xlfn.x'!A1", "=(1", "=_xlfn.NEWEST(1)+("])(
  "%s keeps what isn’t ours to take",
  (formula) => {
    expect(withoutFilePrefixes(formula)).toBe(formula);
  },
);

test("on and off again gives the same formula, and twice on is once on", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      const inFile = withFilePrefixes(formula);
      expect(withoutFilePrefixes(inFile)).toBe(formula);
      expect(withFilePrefixes(inFile)).toBe(inFile);
    }),
  );
});
