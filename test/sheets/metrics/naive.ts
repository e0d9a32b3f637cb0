/*
 * The figures of a ledger worked out once more, customer by customer and month by month, from the definitions in the
 * literature: nothing here is shared with the engine.
 */

export interface NaiveRow {
  readonly customer: string;
  readonly start: number;
  /** First day not covered; null while it runs. */
  readonly end: number | null;
  readonly amount: number;
  readonly interval: "month" | "year";
}

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month, day) / 86_400_000 + 25_569;

/** The last day of the month so many before October 2026. */
export const monthEnd = (back: number) => dayOf(2026, 10 - back, 0);

/** What each customer pays a month on a day; customers who pay nothing are not there. */
export function mrrOn(rows: readonly NaiveRow[], day: number): Map<string, number> {
  const mrr = new Map<string, number>();
  for (const { customer, start, end, amount, interval } of rows) {
    if (start > day || (end !== null && end <= day)) continue;
    mrr.set(customer, (mrr.get(customer) ?? 0) + (interval === "year" ? amount / 12 : amount));
  }
  return new Map([...mrr].filter(([, each]) => each > 0));
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0);

/** One month of the bridge, in money and in customers. */
export function bridge(rows: readonly NaiveRow[], back: number) {
  const [before, now] = [mrrOn(rows, monthEnd(back + 1)), mrrOn(rows, monthEnd(back))];
  const paidEarlier = (customer: string) => {
    const first = Math.min(...rows.filter((row) => row.customer === customer).map(({ start }) => start));
    for (let months = back + 1; monthEnd(months) >= first; months++)
      if (mrrOn(rows, monthEnd(months)).has(customer)) return true;
    return false;
  };
  const money = { new: 0, expansion: 0, reactivation: 0, contraction: 0, churn: 0 };
  const heads = { new: 0, expansion: 0, reactivation: 0, contraction: 0, churn: 0 };
  for (const customer of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(customer) ?? 0, now.get(customer) ?? 0];
    if (was === is) continue;
    const kind =
      was === 0
        ? paidEarlier(customer)
          ? "reactivation"
          : "new"
        : is === 0
          ? "churn"
          : is > was
            ? "expansion"
            : "contraction";
    money[kind] += is - was;
    heads[kind] += is === 0 ? -1 : 1;
  }
  return {
    opening: sum(before.values()),
    money,
    heads,
    closing: sum(now.values()),
    customers: now.size,
    customersBefore: before.size,
  };
}

/** Retention over a year: the customers of a year ago, and what they pay now. */
export function retention(rows: readonly NaiveRow[], back = 0) {
  const [before, now] = [mrrOn(rows, monthEnd(back + 12)), mrrOn(rows, monthEnd(back))];
  const base = sum(before.values());
  return {
    base,
    ndr: sum([...before.keys()].map((each) => now.get(each) ?? 0)) / base,
    grr: sum([...before].map(([each, was]) => Math.min(was, now.get(each) ?? 0))) / base,
  };
}
