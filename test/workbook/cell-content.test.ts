import fc from "fast-check";
import { asItWas, asText, isFormula } from "../../src/workbook/cell-content";
import { asTyped } from "../../src/workbench/host/typing";

describe("asText", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@name",
    "'quoted",
    "#N/A",
    "12",
    "12%",
    "1/2",
    "3-4",
    "1:30",
    "¥500",
    "$5",
    "(5)",
    ".5",
    "1e5",
    "TRUE",
    "false",
    "Jan 5",
    "march 2026",
    "2026年1月",
    " =1",
  ])("“%s” gets an apostrophe, for Excel would take it for something else", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test.each([
    "",
    "Title",
    "R17",
    "Rule of 40",
    "NDR ≥ 120%",
    "净收入留存率",
    "True north",
    "Marketing",
    "✓ Pass",
    "Q3 2026",
  ])("“%s” needs none", (text) => {
    expect(asText(text)).toBe(text);
  });

  test("whatever the text, it stays that text", () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.double().map(String));
    fc.assert(
      fc.property(texts, (text) => {
        expect(asTyped(asText(text))).toEqual({ content: text, isFormula: false });
      }),
    );
  });
});

describe("asItWas", () => {
  test.each([
    ["a formula", "=A1", 5],
    ["a formula that shows an error", "=A1", "#N/A"],
    ["a number", 5, 5],
    ["a truth value", true, true],
    ["nothing", "", ""],
  ])("%s is written as it was read", (_, formula, value) => {
    expect(asItWas(formula, value)).toBe(formula);
  });

  test("a text that reads like a formula stays text", () => {
    expect(isFormula("=A1", "=A1")).toBe(false);
    expect(asItWas("=A1", "=A1")).toBe("'=A1");
    expect(asItWas("007", "007")).toBe("'007");
  });
});
