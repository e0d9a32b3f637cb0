import { findFunction } from "../../src/catalogue";
import { LTV } from "../../src/catalogue/unit-economics/ltv";
import { call } from "../../src/functions/call";

const invocation = { address: "Sheet1!A1" };

describe("call", () => {
  test("reads scalars as Excel hands them over, the invocation object last", () => {
    expect(call(LTV, [500, 0.8, 0.05, null, null, null, null, invocation])).toBe(8000);
  });

  test("0, blank, empty text and left out are the same in an optional argument", () => {
    for (const blank of [0, null, "", undefined, false]) {
      expect(call(LTV, [500, 0.8, 0.05, blank, blank, blank, blank])).toBeCloseTo(8000, 9);
    }
  });

  test("text where a number belongs names the argument", () => {
    expect(call(LTV, [500, "80%", 0.05])).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("gross_margin"), "zh-CN": expect.stringContaining("gross_margin") },
    });
  });

  test("an error among the arguments comes out again, before anything else is asked", () => {
    expect(call(LTV, ["text", { code: "#DIV/0!" }, "#N/A"])).toMatchObject({ error: "#DIV/0!" });
  });

  test("80 typed for 80 % is an impossible number", () => {
    expect(call(LTV, [500, 80, 0.05])).toMatchObject({ error: "#NUM!" });
  });

  test("an option is taken in English and Chinese, in any case, and its list is named when it is none", () => {
    expect(call(LTV, [500, 0.8, 0.05, 0.01, 0, 0, "END"])).toBeCloseTo(400 / 0.06, 6);
    expect(call(LTV, [500, 0.8, 0.05, 0.01, 0, 0, " 期末 "])).toBeCloseTo(400 / 0.06, 6);
    expect(call(LTV, [500, 0.8, 0.05, 0, 0, 0, "middle"])).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("start, end, renewal") },
    });
  });

  test("a blank, 0 or FALSE that Excel turned into text is a blank option too", () => {
    for (const blank of ["0", "FALSE"]) {
      expect(call(LTV, [500, 0.8, 0.05, 0, 0, 0, blank])).toBe(8000);
    }
  });

  test("a number that no cell can hold is #NUM!", () => {
    expect(call(LTV, [1e308, 1, 1e-9])).toMatchObject({ error: "#NUM!" });
  });
});

test("a word that JavaScript knows is no answer to yes or no", () => {
  const gate = findFunction("GTM.GATE")!;
  for (const word of ["constructor", "__proto__", "toString"]) {
    expect(call(gate, [0.9, 4, 100, 4, word])).toMatchObject({ error: "#VALUE!" });
    expect(call(findFunction("GTM.SCORE")!, [[["yes"]], null, [[word]]])).toEqual([[1, "ready"]]);
    expect(call(findFunction("GTM.SCORE")!, [[[word]]])).toMatchObject({ error: "#VALUE!" });
  }
});
