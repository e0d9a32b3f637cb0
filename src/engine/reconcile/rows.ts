import { spreadOf, type Interval } from "../ledger/money";
import { amountsPerMonth } from "../ledger/terms";
import type { Question, RowConvention } from "./conventions";

/** A subscription as a billing system knows it. Days are Excel’s, 0 where there is none; amounts are per interval. */
export interface BillingRow {
  readonly customer: string;
  /** With the trial, if there is one. */
  readonly start: number;
  /** When it ended: the first day not covered. */
  readonly end: number;
  /** List price without tax. */
  readonly amount: number;
  readonly interval: Interval;
  /** When somebody pressed cancel. */
  readonly cancelled?: number;
  /** The first day that is paid for; Infinity where none is yet. */
  readonly trialEnd?: number;
  readonly isPastDue?: boolean;
  /** Off the list price. */
  readonly discount?: number;
  readonly isDiscountForever?: boolean;
  readonly tax?: number;
  readonly isUsage?: boolean;
  /** In capitals; blank where nothing says it. */
  readonly currency?: string;
  /** What one of its currency is worth in that of the number, by the day of the rate. */
  readonly worth?: Readonly<Record<RowConvention["rate"], number>>;
}

/** A row as it counts under a convention; `from` is not below `until` for one that never does. */
export interface Span {
  readonly from: number;
  /** Infinity while it goes on. */
  readonly until: number;
  readonly perMonth: number;
}

export function spanOf(row: BillingRow, convention: RowConvention): Span {
  if ((row.isPastDue && convention.pastDue === "out") || (row.isUsage && convention.usage === "out"))
    return NEVER;
  const from = convention.trial === "out" ? Math.max(row.start, row.trialEnd ?? 0) : row.start;
  const covered = convention.endDay === "included" ? 1 : 0;
  const ended = row.end === 0 ? Infinity : row.end + covered;
  const cancelled = convention.ending === "cancelled" && row.cancelled ? row.cancelled : Infinity;
  const until = Math.min(ended, cancelled);
  return from < until ? { from, until, perMonth: priceOf({ ...row, start: from }, convention) } : NEVER;
}

const NEVER: Span = { from: 0, until: 0, perMonth: 0 };

function priceOf(row: BillingRow, convention: RowConvention): number {
  const { amount, interval, discount = 0, isDiscountForever, tax = 0, worth } = row;
  const isOff = convention.discount === "all" || (convention.discount === "forever" && isDiscountForever);
  const charged = amount - (isOff ? discount : 0) + (convention.tax === "in" ? tax : 0);
  const { times, months } = spreadOf(interval);
  const spread = interval === "term" ? ofTerm(charged, row, convention) : charged * times;
  return (spread * (worth?.[convention.rate] ?? 1)) / months;
}

/** What a row that pays for its own days pays a month, as the LEDGER functions have it. */
function ofTerm(charged: number, { start, end }: BillingRow, { endDay }: RowConvention): number {
  const [monthly] = amountsPerMonth({
    customers: { names: ["", "1"], codes: Int32Array.of(1) },
    start: Float64Array.of(start),
    end: Float64Array.of(end),
    amount: Float64Array.of(charged),
    intervals: { names: ["term"], codes: Int32Array.of(0) },
    counts: Float64Array.of(1),
    endIncluded: endDay === "included",
  });
  return monthly;
}

/** What a question turns on: without such a row its answers are one and the same. */
const TURNS_ON: Readonly<Partial<Record<Question, (row: BillingRow) => boolean>>> = {
  trial: ({ trialEnd = 0, start }) => trialEnd > start,
  pastDue: ({ isPastDue }) => isPastDue === true,
  ending: ({ cancelled = 0 }) => cancelled > 0,
  endDay: ({ end }) => end > 0,
  discount: ({ discount = 0 }) => discount !== 0,
  tax: ({ tax = 0 }) => tax !== 0,
  usage: ({ isUsage }) => isUsage === true,
  rate: ({ worth }) => worth !== undefined && new Set(Object.values(worth)).size > 1,
};

export const matters = (question: Question, rows: readonly BillingRow[]): boolean =>
  rows.some(TURNS_ON[question] ?? (() => true));
