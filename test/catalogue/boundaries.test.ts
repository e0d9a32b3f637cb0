import { isFailure, type AnswerCell } from "../../src/catalogue/define";
import { numberOf, numberOrError, saas } from "./call-by-id";

/** Where one answer turns into another. Each stands for a small fault that no other test noticed. */

const sentence = (id: string, ...args: readonly unknown[]) => {
  const answer = saas(id, ...args);
  return isFailure(answer) ? answer.text.en : answer;
};
const matrix = (months: number) => [Array.from({ length: months }, () => 100)];

test("CONTRIBUTION: the rate is what is left, the cost ratio what was spent", () => {
  // 1000 − 100 − 200 − 300 = 400
  expect(numberOf("CONTRIBUTION", 1000, 100, 200, 300, "rate")).toBeCloseTo(0.4, 12);
  expect(numberOf("CONTRIBUTION", 1000, 100, 200, 300, "costratio")).toBeCloseTo(0.6, 12);
  expect(numberOrError("CONTRIBUTION", 0, 100, 200, 300, "costratio")).toBe("#DIV/0!");
  expect(numberOrError("CONTRIBUTION", 0, 100, 200, 300, "rate")).toBe("#DIV/0!");
});

test("LTV: less than one month is no horizon, one month is one payment", () => {
  expect(numberOrError("LTV", 500, 0.8, 0.05, 0, 0, 0.5)).toBe("#NUM!");
  expect(numberOf("LTV", 500, 0.8, 0.05, 0, 0, 1)).toBeCloseTo(400, 9);
});

test("LTV: growth above churn has no end, whatever the timing", () => {
  for (const timing of ["start", "end", "renewal"]) {
    expect(numberOrError("LTV", 500, 0.8, 0.01, 0, 0.05, 0, timing)).toBe("#N/A");
  }
});

test("NDR.TTM: the first column can be asked for, but has no month a year before", () => {
  expect(numberOrError("NDR.TTM", matrix(24), 1)).toBe("#N/A");
  expect(numberOrError("NDR.TTM", matrix(24), 25)).toBe("#NUM!");
});

test("MRRCHURN: all of it lost is 1, though its parts round above it", () => {
  expect(numberOf("MRRCHURN", 0.3, 0.1, 0.2)).toBeCloseTo(1, 12);
  expect(numberOrError("MRRCHURN", 0.3, 0.1, 0.21)).toBe("#NUM!");
});

test("HIRESNEEDED and LEADDIAG name the month and the seller as people count", () => {
  const [, second] = (
    saas("HIRESNEEDED", [[100_000, 150_000]], 100_000, 600_000, [[0, 0]]) as AnswerCell[][]
  )[0];
  expect(isFailure(second) && second.text.en).toMatch(/month 2\b/);
  expect(sentence("LEADDIAG", [[10], [5]], [[1], [6]])).toMatch(/\b2\b/);
});

test("LEADDIAG: a team that just reaches the reference has enough leads; a seller without any has no rate", () => {
  // 4 of 40 is the reference of 10%
  const table = saas("LEADDIAG", [[20], [20]], [[1], [3]], 0.1) as unknown[][];
  expect(table.slice(1)).toEqual([
    [0.05, 0.1, "seller"],
    [0.15, 0.1, "ok"],
  ]);
  const [, , idle] = saas("LEADDIAG", [[20], [0]], [[1], [0]]) as unknown[][];
  expect(idle[0]).toMatchObject({ error: "#N/A" });
  expect((idle[0] as { text: { en: string } }).text.en).toMatch(/\b2\b/);
});

test("CAPACITY: rows are named as people count", () => {
  expect(sentence("CAPACITY", [[45_658], [null]], [[null], [45_700]], 600_000, [[1]], [[46_054]])).toMatch(
    /row 2\b/i,
  );
  expect(sentence("CAPACITY", [[45_658], [45_700]], [[null], [45_600]], 600_000, [[1]], [[46_054]])).toMatch(
    /row 2\b/i,
  );
});

test("COMMISSION: never more than the cap, and as much as it", () => {
  const tiers = [
    [0, 0.1],
    [1000, 0.2],
  ];
  // 1000 × 10% + 1000 × 20% = 300
  expect(numberOf("COMMISSION", 2000, null, tiers, "marginal", 250)).toBe(250);
  expect(numberOf("COMMISSION", 2000, null, tiers, "marginal", 350)).toBe(300);
});

test("CAPACITY: who leaves on the last day of a month no longer counts in it, who starts on it does", () => {
  // 45,658 is 1 January 2025, 46,053 is 31 January 2026
  const inJanuary = (start: number, end: number | null) =>
    saas("CAPACITY", [[start]], [[end]], 600_000, [[1]], [[46_053]]);
  expect(inJanuary(45_658, 46_053)).toEqual([[0]]);
  expect(inJanuary(45_658, 46_054)).toEqual([[50_000]]);
  expect(inJanuary(46_053, null)).toEqual([[50_000]]);
  expect(inJanuary(46_054, null)).toEqual([[0]]);
});

test("SBG.DERL without discounting: (beta + survived) ÷ (alpha − 1)", () => {
  expect(numberOf("SBG.DERL", 3, 3, 0, 1)).toBeCloseTo(2, 12);
});

test("COHORT.AVG: the youngest cohorts alone, and all of them when none are named", () => {
  const triangle = [
    ["cohort", "size", 0, 1],
    [45_658, 10, 1, 0.5],
    [45_689, 10, 1, 0.7],
    [45_717, 10, 1, ""],
  ];
  expect(saas("COHORT.AVG", triangle, "equal", 1)).toEqual([[1, 0.7]]);
  const [[, all]] = saas("COHORT.AVG", triangle, "equal") as number[][];
  expect(all).toBeCloseTo(0.6, 12);
});
