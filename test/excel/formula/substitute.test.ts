import fc from "fast-check";
import { substitute } from "../../../src/excel/formula/substitute";
import { expressions } from "./formulas";

const replaced = (formula: string, values: Record<string, string>) =>
  substitute(formula, new Map(Object.entries(values)));

const VALUES = { new: "A1", churn: "B1:B2", rate: "C1" };

test.each([
  ["SUM(new)-churn", "SUM(A1)-B1:B2"],
  ["NEW+Churn", "A1+B1:B2"],
  ["new_mrr+new.x+renew+new", "new_mrr+new.x+renew+A1"],
  ['IF(kind="churn",churn,"a ""new"" one")', 'IF(kind="churn",B1:B2,"a ""new"" one")'],
  ["RATE(rate)*1E-9*rate", "RATE(C1)*1E-9*C1"],
  ["IF(new>0,#N/A,#DIV/0!)", "IF(A1>0,#N/A,#DIV/0!)"],
  ["new", "A1"],
  ["'new'!A1+new!B2", "'new'!A1+new!B2"],
])("%s becomes %s", (formula, expected) => {
  expect(replaced(formula, VALUES)).toBe(expected);
});

test.each([
  ["a*2", "B1+C1", "(B1+C1)*2"],
  ["2-a", "-5", "2-(-5)"],
  ["a^2", "-5", "(-5)^2"],
  ["a%", "80%", "(80%)%"],
  ["SUM(a,a*2)", "B1+C1", "SUM(B1+C1,(B1+C1)*2)"],
  ["SUM( a )", "-5", "SUM(-5)"],
  ["a*2", "SUM(B1,C1)", "SUM(B1,C1)*2"],
  ["SUM(a)", "(B1,C1)", "SUM((B1,C1))"],
  ["a*2", "(B1+C1)", "(B1+C1)*2"],
  ["a*2", "{1,2}", "{1,2}*2"],
  ["a", "B1+C1", "B1+C1"],
  ["a&a", '"a"', '"a"&"a"'],
  ["IF(a,1,2)", " B1 > 0 ", "IF(B1 > 0,1,2)"],
])("%s with a = %s is %s", (formula, a, expected) => {
  expect(replaced(formula, { a })).toBe(expected);
});

test("a name that LET or LAMBDA gives anew is its own", () => {
  expect(replaced("a+LET(a,a+1,a*2)", { a: "B1" })).toBe("B1+LET(a,B1+1,a*2)");
  expect(replaced("SUM(MAP(a,LAMBDA(a,a*2)))", { a: "B1:B2" })).toBe("SUM(MAP(B1:B2,LAMBDA(a,a*2)))");
});

test("a name in an argument means what it meant before, whatever the formula calls its own", () => {
  expect(replaced("LET(rates,a*2,rates+a)", { a: "rates" })).toBe("LET(rates_,rates*2,rates_+rates)");
  expect(replaced("LET(f,LAMBDA(x,x+x_),f(a))", { a: "F(x)" })).toBe("LET(f_,LAMBDA(x__,x__+x_),f_(F(x)))");
});

test("parameters change places at once, not one after the other", () => {
  expect(replaced("a-b", { a: "b", b: "a" })).toBe("b-a");
});

test("an expression in brackets of its own is the same value wherever it stands", () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      fc.pre(!/\b[fxy]\b/.test(expression));
      expect(replaced("p", { p: expression })).toBe(expression.trim());
      expect(replaced("p+1", { p: `(${expression})` })).toBe(`(${expression})+1`);
      expect(replaced(expression, {})).toBe(expression);
    }),
  );
});

test("what is no expression is refused", () => {
  expect(() => replaced("a", { a: "(1" })).toThrow("(1 is no expression");
});
