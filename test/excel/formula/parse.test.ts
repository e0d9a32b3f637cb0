import fc from "fast-check";
import { arrayIn, constantIn } from "../../../src/excel/formula/constants";
import { calledIn, functionsIn, onlyCall, replaceCalls } from "../../../src/excel/formula/calls";
import { parseFormula, printFormula } from "../../../src/excel/formula/parse";
import { quoteText } from "../../../src/excel/text";
import { formulas } from "./formulas";

test("a formula that is read is printed as it was, to the letter", () => {
  fc.assert(fc.property(formulas, (formula) => expect(printFormula(parseFormula(formula)!)).toBe(formula)));
});

test("whatever is no formula is refused or printed as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=A1(){},\"'!@# \n") }), (words) => {
      const nodes = parseFormula(words);
      if (nodes) expect(printFormula(nodes)).toBe(words);
    }),
  );
});

test.each(["=(1", "=1)", "=SUM(A1", "={1,2", "=SUM(A1}", '="open', "={1)"])("%s is no formula", (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});

test.each<[string, string, string[]]>([
  ["=SAAS.LTV(1,2)", "SAAS.LTV", ["1", "2"]],
  ["= saas.ltv( 1 ,, 'P, L'!B2 ) ", "saas.ltv", ["1", "", "'P, L'!B2"]],
  ["=SAAS.LTV (A1)", "SAAS.LTV", ["A1"]],
  ['=F("a,(",{1,2;3,4},G(1,2),(A1,B2))', "F", ['"a,("', "{1,2;3,4}", "G(1,2)", "(A1,B2)"]],
  ["=NOW()", "NOW", []],
  ["=NOW( )", "NOW", []],
  ["=F(,)", "F", ["", ""]],
  ["=_xldudf_SAAS_LTV(1)", "_xldudf_SAAS_LTV", ["1"]],
  ["=[2]!_xldudf_SAAS_LTV(1)", "[2]!_xldudf_SAAS_LTV", ["1"]],
  ["='[2]'!_xldudf_SAAS_LTV(1)", "'[2]'!_xldudf_SAAS_LTV", ["1"]],
  ["='C:\\x\\FUNCRES.XLAM'!_xldudf_SAAS_LTV(1)", "'C:\\x\\FUNCRES.XLAM'!_xldudf_SAAS_LTV", ["1"]],
])("%s is one call", (formula, name, args) => {
  expect(onlyCall(formula)).toEqual({ name, args });
});

test.each(["=F(1)+1", "=-F(1)", "=A1", "=(F(1))", "=F(1)+F(2)", "=LAMBDA(x,x)(1)", "", "=", "F(1"])(
  "%s is not one call",
  (formula) => {
    expect(onlyCall(formula)).toBeUndefined();
  },
);

test("the names of all calls, in the order of the text", () => {
  expect(calledIn("=IF(A1=\"SUM(\",MAX(B1,[2]!_xldudf_SAAS_CAC(1)),'MIN(1)'!A1)")).toEqual([
    "IF",
    "MAX",
    "[2]!_xldudf_SAAS_CAC",
  ]);
});

test("calls are written anew from the inside out, and everything else stays", () => {
  const formula = '= SAAS.LTV( A1 ,SAAS.CAC(1,2)) & "SAAS.CAC(1,2)"';
  const written = replaceCalls(formula, ({ name, args }) =>
    name === "MAX" ? undefined : `[${args.join("|")}]`,
  );
  expect(written).toBe('= [A1|[1|2]] & "SAAS.CAC(1,2)"');
  expect(replaceCalls("=MAX( A1 )", () => undefined)).toBe("=MAX( A1 )");
  expect(replaceCalls("=MAX(", () => "gone")).toBe("=MAX(");
});

test("functions of any formula are among its calls or handed on", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      const outside = formula.replace(/"(?:[^"]|"")*"/g, "");
      expect(functionsIn(formula).sort()).toEqual(
        ["ARR", "LEDGER.MOVES", "LTV"].filter((id) => outside.includes(`SAAS.${id}`)),
      );
    }),
  );
});

test.each([
  ["1", 1],
  ["-1.5", -1.5],
  ["+ 2", 2],
  [".5", 0.5],
  ["1E-9", 1e-9],
  ["0.57%", 0.0057],
  ["80%", 0.8],
  ["5e2%", 5],
  ["true", true],
  ["FALSE", false],
  ['"a ""b"""', 'a "b"'],
  ['""', ""],
])("the constant %s", (expression, value) => {
  expect(constantIn(expression)).toBe(value);
});

test.each(["A1", "1+1", "", "#N/A", "{1}", "TRUE()", '"a"&"b"', "1 2", "rates"])(
  "%j is no constant",
  (expression) => {
    expect(constantIn(expression)).toBeUndefined();
  },
);

test("every text is read back from a formula", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(constantIn(quoteText(text))).toBe(text)));
});

test.each([
  ["{1}", [[1]]],
  [
    '{1,"a,b"; TRUE , -2 }',
    [
      [1, "a,b"],
      [true, -2],
    ],
  ],
])("the array %s", (expression, rows) => {
  expect(arrayIn(expression)).toEqual(rows);
});

test.each(["{1,2;3}", "{A1}", "{}", "{1}+1", "1", "({1})"])("%s is no array of constants", (expression) => {
  expect(arrayIn(expression)).toBeUndefined();
});
