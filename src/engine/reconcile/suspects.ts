import { spreadOf } from "../ledger/money";
import type { Convention } from "./conventions";
import { spansOf, type CustomerRows } from "./customers";
import { changedParts, largestFirst, type PartChange } from "./differences";
import { partAt, unitOf, type MonthMetric } from "./metrics";
import type { BillingRow } from "./rows";

/* Which one customer, entered wrongly there, would explain the whole gap. */

export interface Suspect {
  readonly customer: string;
  readonly why: keyof typeof MISTAKES;
  /** By how much it moves each part of the number there. */
  readonly parts: readonly PartChange[];
}

interface Gap {
  readonly metric: MonthMetric;
  readonly month: number;
  readonly ours: Convention;
  /** The parts of our number. */
  readonly total: readonly number[];
  /** Whether a number is the one shown there. */
  readonly isExact: (value: number) => boolean;
}

const MOST_SUSPECTS = 10;

/** The customers, the largest first. */
export function suspectsOf(customers: readonly CustomerRows[], gap: Gap): Suspect[] {
  const { metric, month, ours, total, isExact } = gap;
  const suspects = customers.flatMap((customer) => {
    const own = metric.parts(spansOf(customer, ours), month, ours);
    return (Object.keys(MISTAKES) as Suspect["why"][]).flatMap((why) => {
      const there = MISTAKES[why](customer, own, gap);
      const parts = changedParts(metric, own, there);
      if (parts.length === 0) return [];
      const sums = total.map((sum, i) => sum + there[i] - own[i]);
      const value = metric.value(sums, ours);
      return value !== null && isExact(value) ? [{ customer: customer.customer, why, parts }] : [];
    });
  });
  return suspects.sort(largestFirst).slice(0, MOST_SUSPECTS);
}

/** What a customer’s parts are there, by how it may have been entered. */
type Mistake = (customer: CustomerRows, own: readonly number[], gap: Gap) => readonly number[];

const MISTAKES = {
  missing: (_, own) => own.map(() => 0),
  twice: (_, own) => own.map((part) => 2 * part),
  yearAsMonth: takenFor(12, "month"),
  monthAsYear: takenFor(1, "year"),
} as const satisfies Readonly<Record<string, Mistake>>;

/** Prices of so many months taken for those of another interval: money changes by it, and who is a customer does not. */
function takenFor(months: number, interval: BillingRow["interval"]): Mistake {
  const isMistaken = (row: BillingRow) => {
    const spread = spreadOf(row.interval);
    return row.interval !== "term" && spread.times === 1 && spread.months === months;
  };
  return ({ customer, rows }, own, { metric, month, ours }) => {
    if (metric.unit !== "money" || !rows.some(isMistaken)) return own;
    const mistaken = rows.map((row) => (isMistaken(row) ? { ...row, interval } : row));
    const there = metric.parts(spansOf({ customer, rows: mistaken }, ours), month, ours);
    return own.map((part, at) => (unitOf(partAt(metric, at), metric) === "money" ? there[at] : part));
  };
}
