import { firstDayOf, lastDayOf, monthOf } from "../months";
import type { Convention, RowConvention } from "./conventions";
import { spanOf, type BillingRow, type Span } from "./rows";

/* What became of one customer in a month, under a convention. */

/** The movements of a customer in a month, losses negative; each but the levels 0 where there was none. */
export interface Moved {
  readonly opening: number;
  readonly new: number;
  readonly expansion: number;
  readonly reactivation: number;
  readonly contraction: number;
  readonly churn: number;
  readonly closing: number;
  /** 1 for a customer who came, came back or left, as often as it did. */
  readonly came: number;
  readonly back: number;
  readonly left: number;
}

const NOTHING: Moved = {
  opening: 0, new: 0, expansion: 0, reactivation: 0, contraction: 0, churn: 0, closing: 0, came: 0, back: 0, left: 0,
}; // prettier-ignore

/** Below it a level is what decimals leave. */
const LEAST = 1e-9;
const DAYS_OF_RETURN = 90;

export interface CustomerRows {
  readonly customer: string;
  readonly rows: readonly BillingRow[];
}

export function customersOf(rows: readonly BillingRow[]): CustomerRows[] {
  const known = new Map<string, BillingRow[]>();
  for (const row of rows) {
    const own = known.get(row.customer);
    if (own) own.push(row);
    else known.set(row.customer, [row]);
  }
  return [...known].map(([customer, own]) => ({ customer, rows: own }));
}

export const spansOf = ({ rows }: CustomerRows, convention: RowConvention): Span[] =>
  rows.map((row) => spanOf(row, convention)).filter(({ from, until }) => from < until);

/** What a customer pays a month on a day; nothing where its rows add up to less. */
export function levelOn(spans: readonly Span[], day: number): number {
  let sum = 0;
  for (const { from, until, perMonth } of spans) if (from <= day && day < until) sum += perMonth;
  return sum > LEAST ? sum : 0;
}

export function moved(spans: readonly Span[], month: number, convention: Convention): Moved {
  const days = [lastDayOf(month - 1), lastDayOf(month)];
  if (convention.changes === "each") return addUp(spans, changeDays(spans, month), convention);
  const net = addUp(spans, days, convention);
  if (convention.sameMonth === "ignore" || net.opening > 0 || net.closing > 0) return net;
  const peak = changeDays(spans, month).reduce((most, day) => Math.max(most, levelOn(spans, day)), 0);
  return peak === 0 ? net : { ...net, new: peak, churn: -peak, came: 1, left: 1 };
}

/** The last day before a month, the days in it on which a row begins or no longer counts, and its last. */
function changeDays(spans: readonly Span[], month: number): number[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const within = spans
    .flatMap(({ from, until }) => [from, until])
    .filter((day) => day >= first && day <= last);
  return [...new Set([first - 1, ...within, last])].sort((a, b) => a - b);
}

/** The changes from day to day of a list. */
function addUp(spans: readonly Span[], days: readonly number[], convention: Convention): Moved {
  const sum = { ...NOTHING };
  sum.opening = levelOn(spans, days[0]);
  sum.closing = levelOn(spans, days[days.length - 1]);
  for (let i = 1; i < days.length; i++) {
    const [p, q] = [levelOn(spans, days[i - 1]), levelOn(spans, days[i])];
    if (Math.abs(q - p) <= LEAST) continue;
    if (p > 0 && q > 0) sum[q > p ? "expansion" : "contraction"] += q - p;
    else if (q === 0) {
      sum.churn -= p;
      sum.left += 1;
    } else if (isReturn(spans, days[i], convention)) {
      sum.reactivation += q;
      sum.back += 1;
    } else {
      sum.new += q;
      sum.came += 1;
    }
  }
  return sum;
}

/** Whether there was a month’s end with MRR before a day, and not too long ago. */
function isReturn(spans: readonly Span[], day: number, { returns }: Convention): boolean {
  if (returns === "new") return false;
  const last = lastPaidMonthEnd(spans, monthOf(day) - 1);
  if (last === 0) return false;
  return returns === "reactivation" || lastDayOf(monthOf(day)) - last <= DAYS_OF_RETURN;
}

/** The last month-end with MRR up to a month; 0 where there was none. */
function lastPaidMonthEnd(spans: readonly Span[], month: number): number {
  const earliest = spans.reduce((first, { from }) => Math.min(first, monthOf(from)), month + 1);
  for (let earlier = month; earlier >= earliest; earlier--)
    if (levelOn(spans, lastDayOf(earlier)) > 0) return lastDayOf(earlier);
  return 0;
}
