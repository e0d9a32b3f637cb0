import { LAST_DAY } from "../months";

/** Texts that repeat: each once, and which stands where; −1 where none can be read. */
interface CheckedWords<W extends string = string> {
  readonly names: readonly W[];
  readonly codes: Int32Array;
}

/** How a row is charged, as far as its dates and amounts are judged by it; "" is a blank, which is a month. */
export type Charge = "" | "month" | "term" | "none" | "other";

/** The columns of a ledger as they stand there: 0 and "" are blanks, NaN and −1 what can’t be read. */
export interface CheckedColumns {
  /** In the order of their first rows; name 0 is "", for rows without one. */
  readonly customers: CheckedWords;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly amount: Float64Array;
  /** One for all rows, or one for each. */
  readonly intervals: CheckedWords;
  /** How rows with each of the intervals are charged. */
  readonly charges: readonly Charge[];
  /** One for all rows, or one for each. */
  readonly counts: Float64Array;
  /** Name 0 is "", for rows without one; null where the ledger has no such column. */
  readonly currencies: CheckedWords | null;
  /** In the columns of start and end there are texts with a day above 12 before the month. */
  readonly dayFirst: { readonly start: boolean; readonly end: boolean };
  readonly endIncluded: boolean;
}

/** Whether a row is blank in the four columns that make one. */
export function isBlankRow({ customers, start, end, amount }: CheckedColumns, i: number): boolean {
  return customers.codes[i] === 0 && start[i] === 0 && end[i] === 0 && amount[i] === 0;
}

/** One stands for all rows. */
export const place = ({ length }: { readonly length: number }, row: number) => (length === 1 ? 0 : row);

/** The first day not covered, by the end of a row; Infinity where there is none. */
export function untilOf(end: number, included: number): number {
  return end === 0 || end >= LAST_DAY ? Infinity : end + included;
}
