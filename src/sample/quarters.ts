import { lastDayOf, monthOf } from "../engine/months";
import { monthlyAmount, mrrAt, mrrByCustomer, type Company } from "./company";

/* What happened at the sample company in the last four closed quarters, oldest first. */

/** 30 September 2026. */
const LAST_END = monthOf(46_295);
export const QUARTER_ENDS: readonly number[] = [3, 2, 1, 0].map((back) => LAST_END - 3 * back);

const monthsOf = (end: number) => [end - 2, end - 1, end];

/** As Monthly costs has it: the MRR of each month, rounded. */
export const revenueOf = ({ ledger }: Company, end: number) =>
  monthsOf(end).reduce((sum, month) => sum + Math.round(mrrAt(ledger, lastDayOf(month))), 0);

/** How much more customers paid a month at the end of a quarter than at its beginning, those who paid then. */
export function expansionOf({ ledger }: Company, end: number): number {
  const now = mrrByCustomer(ledger, lastDayOf(end));
  const then = mrrByCustomer(ledger, lastDayOf(end - 3));
  return [...then].reduce((sum, [customer, mrr]) => sum + Math.max(0, (now.get(customer) ?? 0) - mrr), 0);
}

/** The MRR of contracts that follow another of the same customer in a quarter. */
export function renewedOf({ ledger }: Company, end: number): number {
  const ends = new Set(ledger.map((row) => `${row.customer} ${row.end}`));
  return ledger
    .filter((row) => monthsOf(end).includes(monthOf(row.start)) && ends.has(`${row.customer} ${row.start}`))
    .reduce((sum, row) => sum + monthlyAmount(row), 0);
}
