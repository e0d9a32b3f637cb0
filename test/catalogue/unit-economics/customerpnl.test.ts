import fc from "fast-check";
import type { AnswerCell } from "../../../src/catalogue/define";
import { numberOf, numberOrError, saas } from "../call-by-id";

type Line = [month: number, cash: number, cumulative: number, mark: string];

const pnl = (...args: unknown[]) => (saas("CUSTOMERPNL", ...args) as AnswerCell[][]).slice(1) as Line[];
const marked = (lines: readonly Line[], wanted: string) =>
  lines.filter(([, , , mark]) => mark === wanted).map(([month]) => month);

const expectNear = (found: number, expected: number, size: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));

describe("CUSTOMERPNL", () => {
  test("worked numbers", () => {
    const lines = pnl(6000, 0, 500, 0.8, 0.02, 24);
    expect(lines).toHaveLength(25);
    expect(lines[0]).toEqual([0, -6000, -6000, "trough"]);
    expect(lines[1]).toEqual([1, 400, -5600, ""]);
    expect(lines[2]).toEqual([2, 392, -5208, ""]);
    expect(lines[17][1]).toBeCloseTo(289.52, 2);
    expect(lines[17][2]).toBeCloseTo(-186.44, 2);
    expect(lines[18][1]).toBeCloseTo(283.73, 2);
    expect(lines[18][2]).toBeCloseTo(97.29, 2);
    expect(lines[18][3]).toBe("breakeven");
    expect(lines[24][2]).toBeCloseTo(1684.39, 2);
  });

  test("Skok’s customer of 6,000 who pays 500 a month has paid back after 12 months, to the cent", () => {
    const lines = pnl(6000, 0, 500, 1, 0, 13);
    expect(lines[12]).toEqual([12, 500, 0, "breakeven"]);
    expect(lines[13]).toEqual([13, 500, 500, ""]);
  });

  test("three payments of 0.7 pay back 2.1: what rounding leaves is nothing", () => {
    expect(pnl(2.1, 0, 0.7, 1, 0, 3)[3]).toEqual([3, 0.7, 0, "breakeven"]);
  });

  test("a customer who costs money each month has its trough at the end and never breaks even", () => {
    const lines = pnl(100, 0, 50, -0.5, 0.1, 12);
    expect(marked(lines, "trough")).toEqual([12]);
    expect(marked(lines, "breakeven")).toEqual([]);
  });

  test("without any outlay the trough is month 0, and month 1 has broken even", () => {
    expect(pnl(0, 0, 50, 0.8, 0, 2)).toEqual([
      [0, 0, 0, "trough"],
      [1, 40, 40, "breakeven"],
      [2, 40, 80, ""],
    ]);
    expect(pnl(0, 0, 0, 0.8, 0, 1).map(([, , , mark]) => mark)).toEqual(["trough", "breakeven"]);
  });

  test("part of a month is no month", () => {
    expect(pnl(100, 0, 50, 0.8, 0, 3.9)).toHaveLength(4);
  });

  const money = fc.integer({ min: 1, max: 10_000 });
  const margin = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  const churn = fc.integer({ min: 0, max: 60 }).map((permille) => permille / 1000);
  const rate = fc.integer({ min: -20, max: 30 }).map((permille) => permille / 1000);
  const months = fc.integer({ min: 1, max: 120 });

  test("the last cumulative is LTV up to there, less what went out", () => {
    fc.assert(
      fc.property(money, money, money, margin, churn, rate, months, (cac, setup, arpa, m, lost, cost, n) => {
        const worth = numberOf("LTV", arpa, m, lost, cost, 0, n);
        const [, , last] = pnl(cac, setup, arpa, m, lost, n, cost).at(-1)!;
        expectNear(last, worth - cac - setup, Math.max(worth, cac + setup));
      }),
    );
  });

  test("without a discount rate the first break-even month is PAYBACK rounded up", () => {
    fc.assert(
      fc.property(money, money, margin, churn, (cac, arpa, m, lost) => {
        const payback = numberOrError("PAYBACK", cac, arpa, m, lost);
        const found = marked(pnl(cac, 0, arpa, m, lost, 120), "breakeven");
        // A payback of 3 is 3.0000000000000004 in a cell now and then.
        const first = typeof payback === "number" ? Math.ceil(payback - 1e-9) : Infinity;
        expect(found).toEqual(first <= 120 ? [first] : []);
      }),
    );
  });

  test("each cumulative is the one before and the month’s cash; there is one trough", () => {
    fc.assert(
      fc.property(money, money, margin, churn, months, (cac, arpa, m, lost, n) => {
        const lines = pnl(cac, 0, arpa, m, lost, n);
        lines.slice(1).forEach(([, cash, cumulative], i) => {
          expectNear(cumulative - lines[i][2], cash, cac + cumulative);
        });
        expect(marked(lines, "trough")).toEqual([0]);
      }),
    );
  });
});
