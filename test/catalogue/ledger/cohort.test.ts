import { saas } from "../call-by-id";

// 2025 unless said: Wednesday 1 January, Monday 6, Monday 20, Sunday 26 January.
const [WEDNESDAY, MONDAY, MONDAY_20, SUNDAY] = [45_658, 45_663, 45_677, 45_683];

const byUnit = (unit: unknown, asof: unknown, start: number) =>
  saas(
    "LEDGER.COHORT",
    [["A"], ["B"]],
    [[start], [MONDAY]],
    [[null], [MONDAY_20]],
    [[100], [50]],
    asof,
    null,
    null,
    "mrr",
    unit,
  );

test.each(["week", "周", "Week "])("cohorts by %s begin on Mondays, the first one in 2024", (unit) => {
  expect(byUnit(unit, SUNDAY, WEDNESDAY)).toEqual([
    ["cohort", "size", 0, 1, 2, 3],
    [45_656, 100, 100, 100, 100, 100],
    [45_663, 50, 50, 50, 0, ""],
    [45_670, 0, "", "", "", ""],
    [45_677, 0, "", "", "", ""],
  ]);
});

test("the week of asof counts as over, as the month of asof does", () => {
  expect(byUnit("week", SUNDAY - 6, WEDNESDAY)).toEqual(byUnit("week", SUNDAY, WEDNESDAY));
});

test("a triangle of too many cells says what to check, and nothing of what there is not", () => {
  const answer = byUnit("week", SUNDAY, 2);
  expect(answer).toMatchObject({
    error: "#N/A",
    text: {
      en: "From the first start to asof there are more than 1,000,000 cells. Check both dates, or choose a longer unit.",
    },
  });
});

test("asof as year and month is told how to be typed", () => {
  expect(byUnit("month", 202_403, WEDNESDAY)).toMatchObject({
    error: "#VALUE!",
    text: { en: "asof is 202403, a month and no day. Type 2024-03-01 instead." },
  });
});
