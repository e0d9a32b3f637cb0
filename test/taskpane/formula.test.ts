import { LTV } from "../../src/catalogue/unit-economics/ltv";
import { NDR } from "../../src/catalogue/retention/ndr";
import type { Param } from "../../src/catalogue/define";
import { readEntry } from "../../src/taskpane/insert/entry";
import { formulaText, withNumbers } from "../../src/taskpane/insert/formula";
import { preview } from "../../src/taskpane/insert/preview";
import type { RangeContent } from "../../src/workbook/types";

const entries = (params: readonly Param[], typed: readonly string[]) =>
  params.map((param, i) => readEntry(param, typed[i] ?? ""));

describe("the formula that is written", () => {
  test("left-out arguments keep their place; those at the end vanish", () => {
    const all = entries(LTV.params, ["500", "80%", "5%", "", "", "36"]);
    expect(formulaText(LTV, all, "Metrics!D20")).toBe("=SAAS.LTV(500,0.8,0.05,,,36)");
  });

  test("a cell of the target’s own sheet needs no sheet in front", () => {
    const all = entries(LTV.params, ["Metrics!B2", "'GTM Inputs'!G27", "B4"]);
    expect(formulaText(LTV, all, "Metrics!D20")).toBe("=SAAS.LTV(B2,'GTM Inputs'!G27,B4)");
  });

  test("numbers stand in the formula’s line only where it is the whole story", () => {
    const given = { arpa: "5,136", gross_margin: "74.0%", churn: "1.21%" };
    expect(withNumbers(LTV, new Map(Object.entries(given)))).toBe("5,136 × 74.0% ÷ 1.21%");
    expect(withNumbers(LTV, new Map(Object.entries({ ...given, cap: "36" })))).toBeUndefined();
    expect(withNumbers(LTV, new Map<string, string | undefined>([["arpa", undefined]]))).toBeUndefined();
  });
});

const column = (values: readonly number[]): RangeContent => ({
  values: values.map((value) => [value]),
  rows: values.length,
  cols: 1,
  text: String(values[0]),
});

describe("the preview", () => {
  const run = (typed: readonly string[], readings: Record<string, RangeContent> = {}) =>
    preview(LTV, entries(LTV.params, typed), (address) => readings[address]);

  test("counts what is still to be filled", () => {
    expect(run(["500"])).toEqual({ kind: "missing", count: 2 });
  });

  test("waits for cells, then computes with them: 500 × 80% ÷ 5% = 8000", () => {
    expect(run(["A1", "80%", "5%"])).toEqual({ kind: "reading" });
    const { answer } = run(["A1", "80%", "5%"], { A1: column([500]) }) as { answer: number };
    expect(answer).toBeCloseTo(8000, 9);
  });

  test("an impossible number is placed at its argument", () => {
    expect(run(["500", "80", "5%"])).toMatchObject({
      kind: "failure",
      failure: { error: "#NUM!" },
      param: { name: "gross_margin" },
    });
  });

  test("no answer for a business reason belongs to no field", () => {
    expect(run(["500", "80%", "0"])).toMatchObject({ kind: "failure", failure: { error: "#N/A" } });
    expect(run(["500", "80%", "0"])).toHaveProperty("param", undefined);
  });

  test("ranges of different sizes: the sentence names both and stands at the second", () => {
    const shown = preview(
      NDR,
      entries(NDR.params, ["Ledger!F2:F4", "Ledger!G2:G3"]),
      (address) => ({ "Ledger!F2:F4": column([1, 2, 3]), "Ledger!G2:G3": column([1, 2]) })[address],
    );
    expect(shown).toMatchObject({
      kind: "failure",
      failure: {
        text: {
          en: "begin_mrr has 3 rows, end_mrr has 2. They must be the same size.",
          "zh-CN": "begin_mrr 有 3 行，end_mrr 有 2 行，两者须一致。",
        },
      },
      param: { name: "end_mrr" },
    });
  });

  test("a cell that can’t be read is wrong, not a result", () => {
    const shown = preview(LTV, entries(LTV.params, ["Nowhere!A1", "1", "1"]), () => ({
      problem: { en: "no", "zh-CN": "无" },
    }));
    expect(shown).toEqual({ kind: "wrong" });
  });
});
