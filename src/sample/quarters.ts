import { lastDayOf, monthOf } from "../engine/months";
import { mrrAt, type Company } from "./company";

/* What happened at the sample company in the last four closed quarters, oldest first. */

/** 30 September 2026. */
const LAST_END = monthOf(46_295);
export const QUARTER_ENDS: readonly number[] = [3, 2, 1, 0].map((back) => LAST_END - 3 * back);

const monthsOf = (end: number) => [end - 2, end - 1, end];

/** As Monthly costs has it: the MRR of each month, rounded. */
export const revenueOf = ({ ledger }: Company, end: number) =>
  monthsOf(end).reduce((sum, month) => sum + Math.round(mrrAt(ledger, lastDayOf(month))), 0);
