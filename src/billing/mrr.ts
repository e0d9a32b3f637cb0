import { spreadOf } from "../engine/ledger/money";
import { lastDayOf } from "../engine/months";
import { tidy } from "./cells/money";
import type { LedgerRow } from "./types";

/** What a row pays per month: of a term, as a year of 365 days would. */
export function monthlyOf({ amount, unit, count, start, end }: LedgerRow): number {
  if (unit === "term") return end > start ? (amount * 365) / ((end - start) * 12) : 0;
  const { times, months } = spreadOf(unit);
  return (amount * times) / (months * count);
}

/** Whether a row counts on a day. */
const countsOn = ({ start, end }: LedgerRow, day: number) => start <= day && (end === 0 || day < end);

/** The MRR on a day by currency; a customer whose rows come to less than nothing has none. */
export function mrrOn(rows: readonly LedgerRow[], day: number): ReadonlyMap<string, number> {
  const byCustomer = new Map<string, { currency: string; mrr: number }>();
  for (const row of rows) {
    if (!countsOn(row, day)) continue;
    const key = JSON.stringify([row.customer, row.currency]);
    const before = byCustomer.get(key)?.mrr ?? 0;
    byCustomer.set(key, { currency: row.currency, mrr: before + monthlyOf(row) });
  }
  const sums = new Map<string, number>();
  for (const { currency, mrr } of byCustomer.values())
    sums.set(currency, tidy((sums.get(currency) ?? 0) + Math.max(0, mrr)));
  return sums;
}

/** What one row adds at the end of a month, counted from January 1900 = 0. */
export const monthlyAt = (row: LedgerRow, month: number) =>
  countsOn(row, lastDayOf(month)) ? monthlyOf(row) : 0;
