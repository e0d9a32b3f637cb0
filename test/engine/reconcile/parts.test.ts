import { reconcile } from "../../../src/engine/reconcile/reconcile";
import type { MetricId } from "../../../src/engine/reconcile/metrics";
import type { BillingRow } from "../../../src/engine/reconcile/rows";
import { monthOf } from "../../../src/engine/months";

/* Who makes the difference, in the parts of the number, and who alone would explain it; worked out by hand. */

const day = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
const OCTOBER = monthOf(day(2026, 10, 1));
const JANUARY = day(2026, 1, 1);

const row = (customer: string, amount: number, more: Partial<BillingRow> = {}): BillingRow => ({
  customer,
  start: JANUARY,
  end: 0,
  amount,
  interval: "month",
  ...more,
});

const find = (rows: readonly BillingRow[], metric: MetricId, value: number) =>
  reconcile(rows, { month: OCTOBER, metric, value });

/** A a year, B 500, C 60 and behind with it, D 100: 760 in all. */
const FOUR = [
  row("A", 1200, { interval: "year" }),
  row("B", 500),
  row("C", 60, { isPastDue: true }),
  row("D", 130, { discount: 30 }),
];

test("rows that make the difference of a sum add up to it", () => {
  const [{ value, differences }] = find(FOUR, "mrr", 700).matches;
  expect(value).toBe(700);
  expect(differences).toEqual([
    { customer: "C", parts: [{ part: "total", unit: "money", change: -60 }], rows: [2] },
  ]);
  // Twelve times 60.
  expect(find(FOUR, "arr", 8400).matches[0].differences[0].parts).toEqual([
    { part: "total", unit: "money", change: -720 },
  ]);
  expect(find(FOUR, "customers", 3).matches[0].differences[0].parts).toEqual([
    { part: "total", unit: "count", change: -1 },
  ]);
});

test("of a quotient each customer shows what it adds to which part", () => {
  // 760 ÷ 4 = 190; without C 700 ÷ 3 = 233.33.
  const [{ differences }] = find(FOUR, "arpa", 233.33).matches;
  expect(differences).toEqual([
    {
      customer: "C",
      parts: [
        { part: "mrr", unit: "money", change: -60 },
        { part: "customers", unit: "count", change: -1 },
      ],
      rows: [2],
    },
  ]);
});

test("LTV counts heads as heads, and who was behind in what churn is divided by", () => {
  const left = row("L", 40, { end: day(2026, 10, 10) });
  // 760 ÷ 4 ÷ (1 ÷ 5) = 950; without C 700 ÷ 3 ÷ (1 ÷ 4) = 933.33.
  const { ours, matches } = find([...FOUR, left], "ltv", 933.33);
  expect(ours).toBeCloseTo(950, 9);
  const match = matches.find(({ changed }) => changed.join() === "pastDue")!;
  expect(match.differences).toEqual([
    {
      customer: "C",
      parts: [
        { part: "mrr", unit: "money", change: -60 },
        { part: "customers", unit: "count", change: -1 },
        { part: "customersBase", unit: "count", change: -1 },
      ],
      rows: [2],
    },
  ]);
});

test("where only the divisor is another, no customer counts otherwise", () => {
  const left = row("L", 40, { end: day(2026, 10, 10) });
  // One of five left; in the middle there were four and a half.
  const [match] = find([...FOUR, left], "logoChurn", 1 / 4.5).matches;
  expect([match.changed, match.differences]).toEqual([["base"], []]);
  // The mean of six months: one left in May, and nobody since; there were six then.
  const may = row("M", 40, { end: day(2026, 5, 10) });
  const six = find([...FOUR, left, may], "ltv", 190 / (1 / 6 / 6)).matches[0];
  expect([six.changed, six.differences]).toEqual([["churnOf"], []]);
});

test("a year’s price is mistaken only of who has one", () => {
  // A pays 1200 a year, 100 a month: taken for a month’s price it adds 1100. D pays 100 a month and has no year’s price.
  expect(find(FOUR, "mrr", 1860).suspects).toEqual([
    { customer: "A", why: "yearAsMonth", parts: [{ part: "total", unit: "money", change: 1100 }] },
  ]);
  // Eleven times B’s 500, which nobody can have mistaken.
  expect(find(FOUR, "mrr", 6260).suspects).toEqual([]);
  // B’s 500 a month taken for a year’s: 500 ÷ 12 instead of 500.
  const [{ customer, why }] = find(FOUR, "mrr", 760 - 500 + 500 / 12).suspects;
  expect([customer, why]).toEqual(["B", "monthAsYear"]);
  // Of a customer with both kinds of rows only the one of the year: 1200 + 40 instead of 100 + 40.
  const both = [...FOUR, row("A", 40)];
  expect(find(both, "mrr", 1900).suspects).toMatchObject([{ customer: "A", why: "yearAsMonth" }]);
});

test("a mistaken interval changes no head count", () => {
  const three = [row("A", 1200, { interval: "12 month" }), row("B", 100), row("C", 100)];
  // (1200 + 100 + 100) ÷ 3.
  expect(find(three, "arpa", 466.67).suspects).toEqual([
    { customer: "A", why: "yearAsMonth", parts: [{ part: "mrr", unit: "money", change: 1100 }] },
  ]);
});

test("a term pays for its own days, with the day of the end where that is covered", () => {
  const span = { start: day(2026, 10, 1), end: day(2026, 11, 1), interval: "term" } as const;
  // 310 ÷ 31 × 365 ÷ 12 = 304.1666…; with 1 November 310 ÷ 32 × 365 ÷ 12 = 294.6614…, both to cents.
  const { ours, matches } = find([row("T", 310, span)], "mrr", 294.66);
  expect(ours).toBe(304.17);
  expect(matches[0]).toMatchObject({ value: 294.66, changed: ["endDay"] });
  // A term is neither a year’s price nor a month’s.
  expect(find([row("T", 310, span)], "mrr", 304.17 * 12).suspects).toEqual([]);
});
