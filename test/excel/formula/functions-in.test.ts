import { functionsIn } from "../../../src/excel/formula/calls";

describe("functionsIn", () => {
  test.each<[string, string, string[]]>([
    ["a call", "=SAAS.LTV(500,0.8,0.05)", ["LTV"]],
    ["a call in any case", "=saas.ltv(1)+Saas.Cac(2)", ["LTV", "CAC"]],
    ["a family", "=SUM(SAAS.LEDGER.MOVES(A1:A9,B1:B9))", ["LEDGER.MOVES"]],
    ["each once", "=SAAS.NDR(A1)/SAAS.NDR(A2)", ["NDR"]],
    ["nested", "=SAAS.LTVCAC(SAAS.LTV(A1,B1,C1),SAAS.CAC(D1,E1))", ["LTVCAC", "LTV", "CAC"]],
    ["the spelling of saved files", "=_xldudf_SAAS_LEDGER_MRR(A1)", ["LEDGER.MRR"]],
    ["a saved spelling with another add-in before it", "=BloombergUI.xla!_xldudf_SAAS_LTV(1)", ["LTV"]],
    ["a saved spelling with a number before it", "=[2]!_xldudf_SAAS_LTV(1)", ["LTV"]],
    ["a blank before the parenthesis", "=SAAS.LTV (A1)", ["LTV"]],
    ["a function handed on", "=MAP(A1:A3,SAAS.ARR)", ["ARR"]],
    ["a line break", "=1+\n SAAS.ARR(A1)", ["ARR"]],
    ["inside a text", '="SAAS.LTV("&A1', []],
    ["inside a text with quotes", '="say ""SAAS.LTV(1)"""', []],
    ["in the name of a sheet", "='SAAS.LTV(1)'!A1", []],
    ["in the name of a column", "=Table1[SAAS.LTV(]", []],
    ["another add-in", "=XSAAS.LTV(1)+ABC.SAAS.LTV(1)+SAASY.LTV(1)", []],
    ["no formula", "SAAS is a business", []],
    ["nothing", "", []],
  ])("%s", (_, formula, expected) => {
    expect(functionsIn(formula)).toEqual(expected);
  });
});
