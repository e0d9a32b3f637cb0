import { LAST_DAY, monthOf } from "../months";
import { monthlyMoney, type Terms } from "./money";

/** Columns as they stand in the sheet, one entry a row; 0 and "" are blanks. */
export interface LedgerColumns extends Terms {
  /** Each customer once, in the order of first rows; the first name is "", for rows without one. */
  readonly customers: { readonly names: readonly string[]; readonly codes: Int32Array };
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly amount: Float64Array;
  /** The end is the last day covered instead of the first day not covered. */
  readonly endIncluded: boolean;
}

/** The rows of a ledger by customer, in months and exact money. */
export interface Ledger {
  /** In the order of their first rows; customer 0 is nobody, whose rows are blank. */
  readonly customers: readonly string[];
  /** The rows of customer c lie from from[c] up to from[c + 1], in the order of the sheet. */
  readonly from: Int32Array;
  /** Where a row stands in the sheet, counted from 0. */
  readonly position: Int32Array;
  /** A row counts at the ends of the months fromMonth … untilMonth − 1. */
  readonly fromMonth: Int32Array;
  readonly untilMonth: Int32Array;
  /** Money per month; `units / scale` is in the ledger’s currency. */
  readonly units: Float64Array;
  readonly scale: number;
  /** False where whole units don't hold; then changes below 1e-9 are none. */
  readonly exact: boolean;
  readonly columns: LedgerColumns;
}

export const OPEN_END = Infinity;
/** The month after all others: a row that ends there counts at every month’s end Excel knows. */
export const BEYOND = monthOf(LAST_DAY) + 1;

/** The first row that can't be read; `row` is counted from 1. */
export interface BadRow {
  readonly row: number;
  readonly why: "no customer" | "no start" | "end before start";
}

type Rows = Pick<LedgerColumns, "customers" | "start" | "end" | "amount">;

export function findBadRow({ customers: { codes }, start, end, amount }: Rows): BadRow | null {
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] !== 0 && start[i] !== 0 && (end[i] === 0 || end[i] >= start[i])) continue;
    if (codes[i] === 0 && start[i] === 0 && end[i] === 0 && amount[i] === 0) continue;
    if (codes[i] === 0) return { row: i + 1, why: "no customer" };
    return { row: i + 1, why: start[i] === 0 ? "no start" : "end before start" };
  }
  return null;
}

/** Reads a ledger without bad rows. */
export function readLedger(columns: LedgerColumns): Ledger {
  const { names, codes } = columns.customers;
  const { units, scale, exact } = monthlyMoney(columns.amount, columns);
  const from = firstPlaces(codes, names.length);
  const grouped = {
    position: new Int32Array(codes.length),
    fromMonth: new Int32Array(codes.length),
    untilMonth: new Int32Array(codes.length),
    units: new Float64Array(codes.length),
  };
  place(columns, units, from.slice(), grouped);
  return { customers: names, from, ...grouped, scale, exact, columns };
}

/** Where the rows of each customer begin once they lie together. */
function firstPlaces(codes: Int32Array, customers: number): Int32Array {
  const from = new Int32Array(customers + 1);
  for (let i = 0; i < codes.length; i++) from[codes[i] + 1]++;
  for (let c = 0; c < customers; c++) from[c + 1] += from[c];
  return from;
}

type Grouped = Pick<Ledger, "position" | "fromMonth" | "untilMonth" | "units">;

/** The one pass that puts each row to its customer. `next` is where the customer’s next row goes. */
function place(columns: LedgerColumns, units: Float64Array, next: Int32Array, into: Grouped): void {
  const { start, end } = columns;
  const { codes } = columns.customers;
  const { position, fromMonth, untilMonth } = into;
  const included = columns.endIncluded ? 1 : 0;
  for (let i = 0; i < codes.length; i++) {
    const at = next[codes[i]]++;
    position[at] = i;
    fromMonth[at] = monthUntil(start[i]);
    untilMonth[at] = end[i] === 0 ? BEYOND : monthUntil(end[i] + included);
    into.units[at] = units[i];
  }
}

function monthUntil(day: number): number {
  return day > LAST_DAY ? BEYOND : monthOf(day);
}

/** The first day that a row of the ledger covers. */
export function startOf({ columns, position }: Ledger, row: number): number {
  return columns.start[position[row]];
}

/** The first day that a row no longer covers; OPEN_END where it goes on. */
export function endOf({ columns, position }: Ledger, row: number): number {
  const day = columns.end[position[row]];
  return day === 0 ? OPEN_END : day + (columns.endIncluded ? 1 : 0);
}
