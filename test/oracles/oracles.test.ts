import { numberOf, saas } from "../catalogue/call-by-id";
import { agrees } from "../catalogue/expect";
import { CASES, PROFITWELL } from "./cases";

/** Our functions against worked examples that others have published. */

describe.each(CASES)("$id: $topic ($source)", ({ call, args, cell, expected, tolerance, printed }) => {
  test(`SAAS.${call} gives ${expected}`, () => {
    const found = cell ? numberAt(saas(call, ...args), cell) : numberOf(call, ...args);
    expect(agrees(found, expected, tolerance || undefined)).toBe(true);
    if (printed !== undefined) expect(agrees(found, printed, tolerance || undefined)).toBe(false);
  });
});

function numberAt(answer: unknown, [row, column]: readonly [number, number]): number {
  return (answer as number[][])[row][column];
}

test("skok-annualise-churn: multiplying by 12 is not what Skok prints", () => {
  expect(numberOf("ANNUALIZE", 0.02, 12, "churn", "linear")).toBeCloseTo(0.24, 12);
  expect(agrees(0.24, 0.22, 6e-3)).toBe(false);
});

describe(`profitwell-bridge-export (${PROFITWELL.source})`, () => {
  const months = PROFITWELL.mrr.map((_, month) => month);
  const netNew = (month: number) =>
    numberOf(
      "NETNEW",
      PROFITWELL.new[month],
      PROFITWELL.upgrades[month],
      PROFITWELL.downgrades[month],
      PROFITWELL.delinquentChurn[month],
    );

  test.each(months)("month %i: existing and net new make the month’s MRR, and its ARR", (month) => {
    const closing = PROFITWELL.existing[month] + netNew(month);
    expect(agrees(closing, PROFITWELL.mrr[month], PROFITWELL.tolerance)).toBe(true);
    expect(agrees(numberOf("ARR", PROFITWELL.mrr[month]), PROFITWELL.arr[month], PROFITWELL.tolerance)).toBe(
      true,
    );
  });

  test("what no movement explains is the exchange rate: cents, on what existed", () => {
    const residuals = months.slice(1).map((month) => {
      const before = PROFITWELL.mrr[month - 1];
      const unexplained = PROFITWELL.mrr[month] - before - netNew(month);
      expect(agrees(unexplained, PROFITWELL.existing[month] - before, PROFITWELL.tolerance)).toBe(true);
      return unexplained;
    });
    expect(residuals.filter((residual) => Math.abs(residual) > PROFITWELL.tolerance).length).toBeGreaterThan(
      8,
    );
    expect(Math.max(...residuals.map(Math.abs))).toBeLessThan(0.2);
  });
});
