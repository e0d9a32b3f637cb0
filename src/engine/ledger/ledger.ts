import { LAST_DAY, monthOf } from "../months";
import { monthlyMoney, type Interval } from "./money";

/** Columns as they stand in the sheet, one entry a row; 0 and "" are blanks. */
export interface LedgerColumns {
  readonly customer: readonly string[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly amount: Float64Array;
  /** One for all rows, or one for each. */
  readonly interval: readonly Interval[];
  /** One for all rows, or one for each; 0 means 1. */
  readonly intervalCount: Float64Array;
  /** The end is the last day covered instead of the first day not covered. */
  readonly endIncluded: boolean;
}

/** The rows of a ledger by customer, in months and exact money. */
export interface Ledger {
  readonly customers: readonly string[];
  /** The rows of customer c are rows[from[c]] … rows[from[c + 1] − 1], in the order of the sheet. */
  readonly rows: Int32Array;
  readonly from: Int32Array;
  /** First day covered, first day not covered; OPEN_END where a row goes on. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** A row counts at the ends of the months fromMonth … untilMonth − 1. */
  readonly fromMonth: Int32Array;
  readonly untilMonth: Int32Array;
  readonly units: Float64Array;
  readonly scale: number;
  readonly exact: boolean;
}

export const OPEN_END = Infinity;
/** The month after all others: a row that ends there counts at every month’s end Excel knows. */
const BEYOND = monthOf(LAST_DAY) + 1;

/** The first row that can't be read; `row` is counted from 1. */
export interface BadRow {
  readonly row: number;
  readonly why: "no customer" | "no start" | "end before start";
}

/** Reads a ledger without bad rows. Rows blank in all columns are skipped. */
export function readLedger(columns: LedgerColumns): Ledger {
  const { customer, start, endIncluded } = columns;
  const end = columns.end.map((day) => (day === 0 ? OPEN_END : day + (endIncluded ? 1 : 0)));
  return {
    ...groupByCustomer(customer),
    start,
    end,
    fromMonth: monthsOf(start),
    untilMonth: monthsOf(end),
    ...monthlyMoney(columns.amount, columns.interval, columns.intervalCount),
  };
}

type Rows = Pick<LedgerColumns, "customer" | "start" | "end" | "amount">;

export function findBadRow({ customer, start, end, amount }: Rows): BadRow | null {
  for (let i = 0; i < customer.length; i++) {
    const blank = customer[i] === "" && start[i] === 0;
    if (blank && end[i] === 0 && amount[i] === 0) continue;
    if (customer[i] === "") return { row: i + 1, why: "no customer" };
    if (start[i] === 0) return { row: i + 1, why: "no start" };
    if (end[i] !== 0 && end[i] < start[i]) return { row: i + 1, why: "end before start" };
  }
  return null;
}

/** Hot: Int32Array.from with a function takes five times as long. */
function monthsOf(days: Float64Array): Int32Array {
  const months = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) months[i] = days[i] > LAST_DAY ? BEYOND : monthOf(days[i]);
  return months;
}

/** Interns ids in the order of their first row and lists each customer's rows; blank rows belong to nobody. */
function groupByCustomer(ids: readonly string[]): Pick<Ledger, "customers" | "rows" | "from"> {
  const numbers = new Map<string, number>();
  const owner = new Int32Array(ids.length).fill(-1);
  for (let i = 0; i < ids.length; i++) {
    if (ids[i] === "") continue;
    let number = numbers.get(ids[i]);
    if (number === undefined) numbers.set(ids[i], (number = numbers.size));
    owner[i] = number;
  }
  const from = new Int32Array(numbers.size + 1);
  for (const number of owner) if (number >= 0) from[number + 1]++;
  for (let c = 0; c < numbers.size; c++) from[c + 1] += from[c];
  const next = from.slice();
  const rows = new Int32Array(from[numbers.size]);
  for (let i = 0; i < owner.length; i++) if (owner[i] >= 0) rows[next[owner[i]]++] = i;
  return { customers: [...numbers.keys()], rows, from };
}
