import { readLedger, type Ledger, type LedgerColumns } from "../../../src/engine/ledger/ledger";
import type { Interval } from "../../../src/engine/ledger/money";
import type { Options, Row } from "./naive";

/** Ids or words as the engine takes them: each once, "" first, and which stands where. */
export function coded(values: readonly string[]) {
  const names = [...new Set(["", ...values])];
  return { names, codes: Int32Array.from(values, (value) => names.indexOf(value)) };
}

/** What all rows of a test are charged for. */
export const MONTHLY = {
  intervals: { names: ["month"] as const, codes: Int32Array.of(0) },
  counts: Float64Array.of(1),
};

/** A row charged by the month; an end of 0 is none. */
export type MonthlyRow = readonly [customer: string, start: number, end: number, amount: number];

/** The columns of rows charged by the month, the end not covered. */
export function monthlyColumns(rows: readonly MonthlyRow[]): LedgerColumns {
  return {
    customers: coded(rows.map(([customer]) => customer)),
    start: Float64Array.from(rows, ([, start]) => start),
    end: Float64Array.from(rows, ([, , end]) => end),
    amount: Float64Array.from(rows, ([, , , amount]) => amount),
    ...MONTHLY,
    endIncluded: false,
  };
}

/** A count stands beside the unit, or as its part. */
function termsOf({ interval, count, start }: Row): readonly [Interval, count: number] {
  if (interval === "term" || interval === "once" || start % 2 === 0) return [interval, count];
  return [count === 1 ? interval : `${count} ${interval}`, 1];
}

/** Rows as the engine reads them, each amount divided by `share`. */
export function toLedger(rows: readonly Row[], options: Options, share = 1): Ledger {
  const terms = rows.map(termsOf);
  const { names, codes } = coded(terms.map(([interval]) => interval));
  return readLedger({
    customers: coded(rows.map((row) => row.customer)),
    start: Float64Array.from(rows, (row) => row.start),
    end: Float64Array.from(rows, (row) => row.end ?? 0),
    amount: Float64Array.from(rows, (row) => row.cents / 100 / share),
    intervals: rows.length
      ? { names: ["month", ...(names.slice(1) as Interval[])], codes }
      : MONTHLY.intervals,
    counts: rows.length ? Float64Array.from(terms, ([, count]) => count) : Float64Array.of(1),
    endIncluded: options.endIncluded ?? false,
  });
}
