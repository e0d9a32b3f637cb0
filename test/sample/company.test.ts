import { CAC } from "../../src/catalogue/unit-economics/cac";
import { LEDGER_MOVES } from "../../src/catalogue/ledger/moves";
import { LEDGER_MRR } from "../../src/catalogue/ledger/mrr";
import { GRR } from "../../src/catalogue/retention/grr";
import { NDR } from "../../src/catalogue/retention/ndr";
import { call } from "../../src/functions/call";
import { makeCompany } from "../../src/sample/company";
import { PLAN_NAMES, type Subscription } from "../../src/sample/subscription";

const company = makeCompany();
const { ledger, costs } = company;

const column = (cell: (row: Subscription) => unknown) => ledger.map((row) => [cell(row)]);
const COLUMNS = {
  customer: column((row) => row.customer),
  start: column((row) => row.start),
  end: column((row) => row.end),
  amount: column((row) => row.amount),
  interval: column((row) => row.interval),
};
const MONTHS = costs.map(({ month }) => month);

function overMonths(definition: typeof LEDGER_MOVES | typeof LEDGER_MRR): unknown[][] {
  const { customer, start, end, amount, interval } = COLUMNS;
  return call(definition, [customer, start, end, amount, [MONTHS], interval]) as unknown[][];
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** Month-ends by the calendar of the machine, not by ours. */
const MONTH_ENDS = Array.from({ length: 36 }, (_, i) => Date.UTC(2023, 11 + i, 0) / 86_400_000 + 25_569);

/** Twelfths of a month’s money by customer: whole numbers, so that sums are exact. */
function twelfths(on: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { customer, start, end, amount, interval } of ledger) {
    if (start > on || (end !== null && end <= on)) continue;
    sums.set(customer, (sums.get(customer) ?? 0) + (interval === "year" ? amount : amount * 12));
  }
  return sums;
}

const byCustomer = new Map<string, Subscription[]>();
for (const row of ledger) byCustomer.set(row.customer, [...(byCustomer.get(row.customer) ?? []), row]);

/** Each row with the one that follows it for the same customer. */
const pairs = [...byCustomer.values()].flatMap((rows) => rows.slice(1).map((row, i) => [rows[i], row]));
const perMonth = (row: Subscription) => (row.interval === "year" ? row.amount / 12 : row.amount);

describe("the sample company", () => {
  it("is the same every time", () => {
    expect(makeCompany()).toEqual(company);
  });

  it("is another one with another seed", () => {
    expect(makeCompany(1)).not.toEqual(company);
  });

  it("covers November 2023 to October 2026, month by month", () => {
    expect(costs).toHaveLength(36);
    expect(MONTHS[0]).toBe(day("2023-11-01"));
    expect(MONTHS[35]).toBe(day("2026-10-01"));
  });
});

describe("the ledger", () => {
  it("has some 700 rows", () => {
    expect(ledger.length).toBeGreaterThanOrEqual(650);
    expect(ledger.length).toBeLessThanOrEqual(800);
  });

  it("holds nothing but valid rows, none of which is known before its day", () => {
    for (const row of ledger) {
      expect(row.customer).toMatch(/^C\d{4}$/);
      expect(Object.keys(PLAN_NAMES)).toContain(row.plan);
      expect(["month", "year"]).toContain(row.interval);
      expect(row.amount).toBeGreaterThan(0);
      expect(Number.isInteger(row.amount)).toBe(true);
      expect(Number.isInteger(row.start)).toBe(true);
      expect(row.start).toBeLessThanOrEqual(day("2026-10-31"));
      if (row.end === null) continue;
      expect(row.end).toBeGreaterThan(row.start);
      expect(row.end).toBeLessThanOrEqual(day("2026-10-31"));
    }
  });

  it("never bills a customer twice for a day", () => {
    for (const [before, after] of pairs) expect(before.end).toBeLessThanOrEqual(after.start);
  });

  it("has upgrades, downgrades, renewals of annual plans, plans that run on, churn and returns", () => {
    const sameDay = pairs.filter(([before, after]) => before.end === after.start);
    const count = (rows: readonly unknown[]) => rows.length;
    expect(count(sameDay.filter(([a, b]) => perMonth(b) > perMonth(a)))).toBeGreaterThan(20);
    expect(count(sameDay.filter(([a, b]) => perMonth(b) < perMonth(a)))).toBeGreaterThan(10);
    expect(count(sameDay.filter(([a, b]) => b.interval === "year" && b.amount === a.amount))).toBeGreaterThan(
      20,
    );
    expect(
      count(ledger.filter((row) => row.interval === "year" && (row.end ?? Infinity) - row.start > 400)),
    ).toBeGreaterThan(20);
    expect(count(pairs.filter(([before, after]) => before.end! < after.start))).toBeGreaterThan(5);
    expect(
      count([...byCustomer.values()].filter((rows) => rows[rows.length - 1].end !== null)),
    ).toBeGreaterThan(50);
  });
});

describe("what the functions say of it", () => {
  it("agrees with a naive sum, month by month, on MRR and on the closing of the bridge", () => {
    const naive = MONTH_ENDS.map((end) => [...twelfths(end).values()].reduce((a, b) => a + b, 0) / 12);
    const moves = overMonths(LEDGER_MOVES);
    const line = (name: string) => moves.find(([word]) => word === name)!.slice(1) as number[];
    expect(overMonths(LEDGER_MRR)[0]).toEqual(naive);
    expect(line("closing")).toEqual(naive);
    expect(line("check")).toEqual(naive.map(() => 0));
    expect(line("reactivation").some((money) => money > 0)).toBe(true);
  });

  it("counts as new in the costs whoever is new in the ledger, but for those who left within the month", () => {
    const { customer, start, end, amount, interval } = COLUMNS;
    const args = [customer, start, end, amount, [MONTHS], interval, null, null, "count", "customers"];
    const moves = call(LEDGER_MOVES, args) as unknown[][];
    expect(moves[1].slice(1)).toEqual(costs.map(({ newCustomers }) => newCustomers));
  });

  it("is a believable company that is near the handbook’s gates", () => {
    const [first, last] = [MONTH_ENDS[0], MONTH_ENDS[35]].map(twelfths);
    const total = (sums: Map<string, number>) => [...sums.values()].reduce((a, b) => a + b, 0) / 12;
    expect(total(first)).toBeGreaterThan(900_000);
    expect(total(first)).toBeLessThan(1_300_000);
    expect(total(last)).toBeGreaterThan(3_000_000);
    expect(total(last)).toBeLessThan(3_600_000);

    const before = [...twelfths(MONTH_ENDS[23])];
    const begin = before.map(([, sum]) => [sum]);
    const now = before.map(([customer]) => [last.get(customer) ?? 0]);
    const ndr = call(NDR, [begin, now]) as number;
    const grr = call(GRR, [begin, now]) as number;
    expect(ndr).toBeGreaterThan(0.93);
    expect(ndr).toBeLessThan(0.98);
    expect(grr).toBeGreaterThan(0.85);
    expect(grr).toBeLessThan(0.89);

    const year = costs.slice(-12);
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    const spend = sum(year.map((month) => month.salesMarketing));
    const cac = call(CAC, [spend, sum(year.map((month) => month.newCustomers))]) as number;
    expect(cac).toBeGreaterThan(60_000);
    expect(cac).toBeLessThan(90_000);
  });
});
