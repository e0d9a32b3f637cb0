import type { LedgerInput } from "../ledger-data";

/** Months counted from January 1900 = 0, out of a table; made without the engine's own. */
const MONTHS = Int32Array.from({ length: 80_000 }, (_, day) => {
  const date = new Date(Date.UTC(1899, 11, 30 + day));
  return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
});

export const monthOf = (day: number) => MONTHS[day];

/** The month in which a row without an end ends. */
export const NEVER = 1_000_000;

/** A ledger as a library of data frames likes it: ids, months and cents. */
export interface Columns {
  readonly customer: string[];
  /** A row counts at the ends of the months from … until − 1. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly cents: Float64Array;
}

/** Cells are taken with `at`, as our own reader does: with an index it takes many times as long. */
export function columnsOf({ customer, start, end, amount }: LedgerInput): Columns {
  const rows = customer.length;
  const ids = new Array<string>(rows);
  const from = new Int32Array(rows);
  const until = new Int32Array(rows);
  const cents = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    ids[r] = customer[r].at(0) as string;
    from[r] = monthOf(start[r].at(0) as number);
    until[r] = untilMonth(end[r].at(0));
    cents[r] = Math.round((amount[r].at(0) as number) * 100);
  }
  return { customer: ids, from, until, cents };
}

export function untilMonth(end: unknown): number {
  return typeof end === "number" ? monthOf(end) : NEVER;
}
