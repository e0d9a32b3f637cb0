import fc from "fast-check";
import { ledgerMoves } from "../../../src/engine/ledger/moves";
import { readLedger } from "../../../src/engine/ledger/ledger";
import { CONVENTIONS, OURS, type Question } from "../../../src/engine/reconcile/conventions";
import { METRICS, type MetricId } from "../../../src/engine/reconcile/metrics";
import { reconcile } from "../../../src/engine/reconcile/reconcile";
import type { BillingRow } from "../../../src/engine/reconcile/rows";
import { monthOf } from "../../../src/engine/months";
import { changesText, CONVENTION_WORDS, METRIC_WORDS } from "../../../src/locales/conventions";
import { runs } from "../../runs";
import { monthlyColumns } from "../ledger/columns";

/*
 * A ledger in which each customer shows one convention, and the numbers of October 2026 worked out by hand as each vendor
 * counts them (docs/differences.md).
 */

const day = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
const OCTOBER = monthOf(day(2026, 10, 1));

const row = (customer: string, start: number, end: number, amount: number, more: Partial<BillingRow> = {}) =>
  ({ customer, start, end, amount, interval: "month", ...more }) satisfies BillingRow;

const [OLD, NEWER] = [day(2025, 1, 1), day(2026, 1, 1)];
const ROWS: readonly BillingRow[] = [
  row("A", OLD, 0, 100),
  row("B trial", day(2026, 10, 5), 0, 70, { trialEnd: day(2026, 11, 5) }),
  row("C owes", OLD, 0, 60, { isPastDue: true }),
  row("D cancelled", NEWER, day(2026, 11, 11), 500, { cancelled: day(2026, 10, 12) }),
  row("E until the 31st", NEWER, day(2026, 10, 31), 40),
  row("F 20 off for ever", NEWER, 0, 120, { discount: 20, isDiscountForever: true }),
  row("G 30 off for now", OLD, 0, 130, { discount: 30 }),
  row("H with tax", NEWER, 0, 95, { tax: 19 }),
  row("I by use", NEWER, 0, 33, { isUsage: true }),
  row("J in passing", day(2026, 10, 3), day(2026, 10, 20), 25),
  row("K away", NEWER, day(2026, 6, 10), 80),
  row("K away", day(2026, 10, 2), 0, 80),
  row("L up and down", OLD, day(2026, 10, 10), 50),
  row("L up and down", day(2026, 10, 10), day(2026, 10, 20), 90),
  row("L up and down", day(2026, 10, 20), 0, 60),
  row("N", day(2026, 10, 15), 0, 200),
];

const find = (metric: MetricId, value: number) => reconcile(ROWS, { month: OCTOBER, metric, value });

test("as we count", () => {
  // 30 September: A 100, C 60, D 500, E 40, F 100, G 100, H 95, L 50; 31 October: without E, K 80, L 60, N 200.
  const ours: Readonly<Record<string, number>> = {
    mrr: 1295,
    customers: 9,
    netNew: 1295 - 1045,
    new: 200,
    expansion: 10,
    reactivation: 80,
    contraction: 0,
    churn: -40,
    logoChurn: 1 / 8,
    mrrChurn: 40 / 1045,
    // A 100, C 60, G 100, L 50 a year ago; L pays 60 now.
    ndr: 320 / 310,
    grr: 1,
  };
  for (const [metric, value] of Object.entries(ours)) {
    const { ours: found, matches } = find(metric as MetricId, value);
    expect([metric, found]).toEqual([metric, expect.closeTo(value, 9)]);
    expect([metric, matches[0].changed]).toEqual([metric, []]);
  }
});

test.each<[string, MetricId, number, Partial<Record<Question, string>>]>([
  ["a deck that counts trials", "mrr", 1295 + 70, { trial: "in" }],
  ["ProfitWell’s delinquent churn taken out", "mrr", 1295 - 60, { pastDue: "out" }],
  ["Stripe and Maxio: churn at the cancellation", "mrr", 1295 - 500, { ending: "cancelled" }],
  ["the same in churn", "churn", -540, { ending: "cancelled" }],
  ["an export whose end is the last day covered", "mrr", 1295 + 40, { endDay: "included" }],
  ["Stripe: only coupons for ever lower MRR", "mrr", 1295 + 30, { discount: "forever" }],
  ["list prices", "mrr", 1295 + 50, { discount: "none" }],
  ["an old workbook with tax in it", "mrr", 1295 + 19, { tax: "in" }],
  ["ProfitWell: recurring metered billing counts", "mrr", 1295 + 33, { usage: "in" }],
  ["Stripe and Maxio: came and went is new", "new", 225, { sameMonth: "count" }],
  ["and churn", "churn", -65, { sameMonth: "count" }],
  ["Maxio: who comes back after 90 days is new", "new", 280, { returns: "within90" }],
  ["ChartMogul: every change by itself", "expansion", 40, { changes: "each" }],
  ["and contraction", "contraction", -30, { changes: "each" }],
  ["Stripe: left by start and new", "logoChurn", 1 / 10, { base: "startplusnew" }],
  ["the middle of start and end", "mrrChurn", 40 / 1170, { base: "average" }],
  ["ChartMogul: net churn less reactivation", "netMrrChurn", (40 - 10 - 80) / 1045, { reactivated: "in" }],
  // Of nine customers K left in June, and nobody in the other five months from April to September.
  [
    "ChartMogul: LTV by the mean churn of six months",
    "ltv",
    1295 / 9 / (1 / 9 / 6),
    { churnOf: "sixBefore" },
  ],
  ["a year’s churn as twelve months’", "yearlyLogoChurn", 12 / 8, { year: "linear" }],
  // 310 a year ago, L 10 more since, E 40 and K 80 lost.
  ["Standards Board: NDR by the formula method", "ndr", 200 / 310, { retention: "bridge" }],
  ["Stripe: cancelled, and coupons for ever", "mrr", 825, { ending: "cancelled", discount: "forever" }],
])("%s", (_, metric, value, convention) => {
  const { matches, suspects } = find(metric, value);
  const [best] = matches.filter(({ changed }) => changed.length === Object.keys(convention).length);
  expect(matches[0].nearness).toBe("cent");
  expect(best.convention).toEqual({ ...OURS, ...convention });
  expect(best.value).toBeCloseTo(value, 9);
  expect(suspects).toEqual([]);
});

test("the rows that make the difference", () => {
  const [{ differences }] = find("mrr", 795).matches;
  expect(differences).toEqual([
    { customer: "D cancelled", parts: [{ part: "total", unit: "money", change: -500 }], rows: [3] },
  ]);
  const each = find("expansion", 40).matches[0];
  expect(each.differences).toEqual([
    {
      customer: "L up and down",
      parts: [{ part: "total", unit: "money", change: 30 }],
      rows: [12, 13, 14],
    },
  ]);
});

test("a per mille and a percent off", () => {
  expect(find("mrr", 1295.9).matches[0]).toMatchObject({ nearness: "permille", changed: [] });
  expect(find("mrr", 1290).matches[0]).toMatchObject({ nearness: "percent", changed: [] });
});

test("where nothing comes near, the nearest, and who alone could explain it", () => {
  const { matches, suspects, tried } = find("mrr", 1195);
  expect(matches.map(({ nearness }) => nearness)).toEqual(["none", "none", "none"]);
  expect(matches[0].value).toBe(1235);
  expect(suspects.map(({ customer, why, parts }) => [customer, why, parts[0].change])).toEqual([
    ["A", "missing", -100],
    ["F 20 off for ever", "missing", -100],
    ["G 30 off for now", "missing", -100],
  ]);
  // Two answers to six questions, and three to that of discounts.
  expect(tried).toBe(2 ** 6 * 3);
});

test("questions that no row turns on are not asked", () => {
  const plain = [row("A", OLD, 0, 100), row("B", NEWER, 0, 50)];
  const { tried, matches } = reconcile(plain, { month: OCTOBER, metric: "mrr", value: 150 });
  expect([tried, matches.length]).toEqual([1, 1]);
});

test("our way is that of the LEDGER functions", () => {
  const span = fc.integer({ min: 0, max: 150 });
  const any = fc.record({
    customer: fc.constantFrom("A", "B", "C"),
    start: fc.integer({ min: day(2026, 5, 1), max: day(2026, 11, 15) }),
    length: fc.option(span, { nil: null }),
    amount: fc.integer({ min: -20, max: 90 }),
  });
  const lines = ["new", "expansion", "reactivation", "contraction", "churn"] as const;
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), fc.boolean(), (drawn, endIncluded) => {
      const rows = drawn.map(({ customer, start, length, amount }) =>
        row(customer, start, length === null ? 0 : start + length, amount),
      );
      const columns = monthlyColumns(rows.map((each) => [each.customer, each.start, each.end, each.amount]));
      const moves = ledgerMoves(readLedger({ ...columns, endIncluded }), Int32Array.of(OCTOBER), {
        reactivationDays: 0,
        countSameMonth: false,
        measure: "mrr",
      });
      const ours = { endDay: endIncluded ? "included" : "excluded" } as const;
      const found = (metric: MetricId) => reconcile(rows, { month: OCTOBER, metric, value: 0, ours }).ours;
      expect([found("mrr"), ...lines.map(found)]).toEqual(
        [moves.closing, ...lines.map((line) => moves[line])].map(([value]) => expect.closeTo(value, 6)),
      );
    }),
    { numRuns: runs(60) },
  );
});

test("every question, answer and number has its words", () => {
  const answers = Object.entries(CONVENTIONS).map(([question, each]) => [question, [...each]]);
  expect(Object.entries(CONVENTION_WORDS).map(([question, each]) => [question, Object.keys(each)])).toEqual(
    answers,
  );
  expect(Object.keys(METRIC_WORDS)).toEqual(Object.keys(METRICS));
  const parts = new Set(Object.values(METRICS).flatMap(({ made }) => [...made]).filter((part) => part !== "total")); // prettier-ignore
  for (const part of parts) {
    const words = changesText([{ part, unit: "count", change: 1 }]);
    expect([part, words.en, words["zh-CN"]]).toEqual([part, expect.stringMatching(/^[A-Za-z].* \+1$/), expect.stringMatching(/^[\p{L}].* \+1$/u)]); // prettier-ignore
  }
});
