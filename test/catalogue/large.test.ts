import type { AnswerCell } from "../../src/catalogue/define";
import { numberOf, saas } from "./call-by-id";

/* Ranges as large as people have them: answers worked out by hand. What grew with the square of its rows would not end. */

const SHEET_ROWS = 1_048_576;

const column = <T>(length: number, at: (row: number) => T): T[][] =>
  Array.from({ length }, (_, row) => [at(row)]);

const ROWS = 100_000;

test("HEALTH with a direction for each of 100,000 measures: half reach 50%, half their target", () => {
  const health = numberOf(
    "HEALTH",
    column(ROWS, () => 10),
    column(ROWS, (row) => (row % 2 === 0 ? 20 : 10)),
    column(ROWS, () => 2),
    column(ROWS, (row) => (row % 2 === 0 ? "up" : "down")),
  );
  expect(health).toBeCloseTo(75, 9);
});

test("LEADDIAG on whole columns answers with no more rows than a sheet has", () => {
  const filled = (value: number) => column(SHEET_ROWS, (row) => (row < 3 ? value : null));
  const table = saas("LEADDIAG", filled(100), filled(10)) as readonly (readonly AnswerCell[])[];
  expect(table.length).toBeLessThanOrEqual(SHEET_ROWS);
  expect(table.slice(0, 2)).toEqual([
    ["conversion", "team", "verdict"],
    [0.1, 0.1, "ok"],
  ]);
});

test("LEDGER.CHECK on 200,000 rows, each with the same finding", () => {
  const rows = 200_000;
  const findings = saas(
    "LEDGER.CHECK",
    column(rows, (row) => `C${row}`),
    column(rows, () => 45_292),
    column(rows, () => null),
    column(rows, () => 0),
    column(rows, () => "month"),
  );
  expect(JSON.stringify(findings)).toContain("NO_AMOUNT");
});

test("MRRFORECAST.COHORT with 10,000 cohorts over 10,000 months: nobody leaves, so 1 more each month", () => {
  const months = 10_000;
  const forecast = saas(
    "MRRFORECAST.COHORT",
    column(months, () => 1),
    column(months, () => 1),
    months,
  ) as readonly (readonly AnswerCell[])[];
  expect(forecast).toHaveLength(months);
  expect(forecast[0]).toEqual([1]);
  expect(forecast[months - 1][0]).toBeCloseTo(months, 6);
});

test("CAPACITY of 2,000 sellers on 2,000 days: each books a twelfth of the quota", () => {
  const sellers = 2_000;
  const capacity = saas(
    "CAPACITY",
    column(sellers, () => 36_526),
    column(sellers, () => null),
    1200,
    [[1]],
    column(2_000, (row) => 36_892 + row * 15),
  ) as readonly (readonly AnswerCell[])[];
  expect(capacity).toHaveLength(2_000);
  expect(capacity[0][0]).toBeCloseTo(sellers * 100, 3);
});
