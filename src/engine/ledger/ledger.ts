import * as calendar from "../months";
import { monthlyMoney, type MoneyUnit, type Terms } from "./money";
import { amountsPerMonth, firstOpenTerm } from "./terms";

/* Copies, as money.ts says why. */
const { LAST_DAY, monthOf } = calendar;

/*
 * One ledger, worked. Four rows as they stand in the sheet, the end not covered:
 *
 *   customer  start       end         amount  interval     per month
 *   A         2025-01-10  2025-03-15     100  month            100
 *   A         2025-03-15  (blank)       1800  year             150
 *   B         2025-01-05  2025-02-20    -240  quarter          -80
 *   C         2025-02-01  2025-03-01      46  term (28 days)    49.97 = 46 ÷ 28 × 365 ÷ 12, to cents
 *
 * As read: customers ["", A, B, C]. Intervals divide months by 1, 3 and 12, and amounts have cents at most, so a
 * unit is a twelfth of a cent: scale 1200. Month 1500 is January 2025. A row counts at the ends of the months
 * begin … until − 1; BEYOND stands for no end.
 *
 *   row  code  begin  until   units
 *    1    1    1500   1502   120000
 *    2    1    1502   BEYOND 180000
 *    3    2    1500   1501   -96000
 *    4    3    1501   1502    59964
 *
 * MRR at the ends of January, February, March: A 100, 100, 150; B none, for what is below 0 is nothing; C 0, 49.97,
 * 0. Together 100, 149.97, 150. From there on (steps.ts) a ledger is a list of such changes in the order of months.
 */

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

/** The rows of a ledger in months and exact money; a row that is blank or worth nothing counts at no month’s end. */
export interface Ledger {
  /** In the order of their first rows; customer 0 is nobody, whose rows are blank. */
  readonly customers: readonly string[];
  /** A row counts at the ends of the months begin … until − 1. */
  readonly begin: Int32Array;
  readonly until: Int32Array;
  /** What a row pays per month; `units / scale` is in the ledger’s currency. */
  readonly units: Float64Array;
  readonly scale: number;
  /**
   * False where whole units don't hold. Then a change below 1e-9 of a customer’s larger MRR is none, and sums over
   * customers are taken anew for each month: taking those who leave out of a sum would leave residues.
   */
  readonly exact: boolean;
  /** The size of all units together; 0 where they are no whole ones. */
  readonly total: number;
  /** The month in which the first row begins, and the last in which one begins or ends; BEYOND and 0 for no rows. */
  readonly first: number;
  readonly last: number;
  readonly columns: LedgerColumns;
}

const OPEN_END = Infinity;
/** The month after all others: a row that ends there counts at every month’s end Excel knows. */
export const BEYOND = monthOf(LAST_DAY) + 1;

/** The first row that can't be read; `row` is counted from 1. */
export interface BadRow {
  readonly row: number;
  readonly why: "no customer" | "no start" | "end before start" | "open term";
}

type Rows = Pick<LedgerColumns, "customers" | "start" | "end" | "amount" | "intervals">;

/** Whatever its dates, a row worth nothing never counts, and so can be read. */
export function findBadRow(rows: Rows): BadRow | null {
  const { customers, start, end, amount } = rows;
  const open = firstOpenTerm(rows);
  const until = open < 0 ? start.length : open;
  for (let row = firstIncomplete(rows, 0); row < until; row = firstIncomplete(rows, row + 1)) {
    const worthless = amount[row] === 0 || isOnce(rows, row);
    if (customers.codes[row] === 0) {
      if (amount[row] === 0 && start[row] === 0 && end[row] === 0) continue;
      return { row: row + 1, why: "no customer" };
    }
    if (!worthless) return { row: row + 1, why: start[row] === 0 ? "no start" : "end before start" };
  }
  return open < 0 ? null : { row: open + 1, why: "open term" };
}

function isOnce({ intervals: { names, codes } }: Rows, row: number): boolean {
  return names[codes[codes.length === 1 ? 0 : row]] === "once";
}

/** Hot: the loop has no branch on whether a row has an end, for half of the guesses would be wrong. */
function firstIncomplete({ customers: { codes }, start, end }: Rows, from: number): number {
  for (let i = from; i < codes.length; i++) {
    const begins = start[i];
    const ends = end[i];
    const ended = Number(ends !== 0) & Number(ends < begins);
    if ((ended | Number(codes[i] === 0) | Number(begins === 0)) !== 0) return i;
  }
  return codes.length;
}

/** What part of a ledger has to know of all of it: the unit of its money, and the decimals that its terms keep. */
export interface Whole {
  readonly unit: MoneyUnit;
  readonly termDecimals: number | null;
}

/**
 * Reads a ledger without bad rows, or part of one: all rows of some of its customers. What parts add up to in whole
 * units is what the whole one does.
 */
export function readLedger(columns: LedgerColumns, whole?: Whole): Ledger {
  const money = monthlyMoney(amountsPerMonth(columns, whole?.termDecimals), columns, whole?.unit);
  return { customers: columns.customers.names, ...monthsOf(columns, money.units), ...money, columns };
}

type Months = Pick<Ledger, "begin" | "until" | "first" | "last">;

function monthsOf(
  { customers: { codes }, start, end, endIncluded }: LedgerColumns,
  units: Float64Array,
): Months {
  const begin = new Int32Array(codes.length);
  const until = new Int32Array(codes.length);
  const range = Int32Array.of(BEYOND, 0);
  fillMonths(codes, units, start, end, endIncluded ? 1 : 0, begin, until, range);
  return { begin, until, first: range[0], last: range[1] };
}

/** Hot: the loop turns the days of rows that are worth something into months, and leaves the first and last in `range`. */
function fillMonths(
  codes: Int32Array,
  units: Float64Array,
  start: Float64Array,
  end: Float64Array,
  included: number,
  begin: Int32Array,
  until: Int32Array,
  range: Int32Array,
): void {
  let [first, last] = range;
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] === 0 || units[i] === 0) continue;
    const day = end[i];
    const begins = monthUntil(start[i]);
    const ends = day === 0 ? BEYOND : monthUntil(day + included);
    begin[i] = begins;
    until[i] = ends;
    if (begins < first) first = begins;
    if (begins > last && begins !== BEYOND) last = begins;
    if (ends > last && ends !== BEYOND) last = ends;
  }
  range[0] = first;
  range[1] = last;
}

function monthUntil(day: number): number {
  return day > LAST_DAY ? BEYOND : monthOf(day);
}

/** The rows of customer c are rows[from[c]] up to rows[from[c + 1]], counted from 0 as in the sheet, in its order. */
export interface CustomerRows {
  readonly from: Int32Array;
  readonly rows: Int32Array;
}

const grouped = new WeakMap<Ledger, CustomerRows>();

/** The rows of each customer; few functions ask. */
export function rowsByCustomer(ledger: Ledger): CustomerRows {
  const known = grouped.get(ledger);
  if (known) return known;
  const { names, codes } = ledger.columns.customers;
  const from = firstPlaces(codes, names.length);
  const next = from.slice();
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) rows[next[codes[row]]++] = row;
  const byCustomer = { from, rows };
  grouped.set(ledger, byCustomer);
  return byCustomer;
}

/** Where what belongs to each customer begins once it lies together, and where the last one’s ends. */
export function firstPlaces(codes: Int32Array, customers: number): Int32Array {
  const from = new Int32Array(customers + 1);
  for (let i = 0; i < codes.length; i++) from[codes[i] + 1]++;
  for (let c = 0; c < customers; c++) from[c + 1] += from[c];
  return from;
}

/** The first day that a row of the ledger covers. */
export function startOf(ledger: Ledger, row: number): number {
  return ledger.columns.start[row];
}

/** The first day that a row no longer covers; OPEN_END where it goes on. */
export function endOf({ columns: { end, endIncluded } }: Ledger, row: number): number {
  return end[row] === 0 ? OPEN_END : end[row] + (endIncluded ? 1 : 0);
}

/** The rows of a customer that are worth something and whose days are as asked, counted from 1 as in the sheet. */
export function rowsWhere(
  ledger: Ledger,
  customer: number,
  isMeant: (begins: number, ends: number) => boolean,
): number[] {
  const { from, rows } = rowsByCustomer(ledger);
  const found: number[] = [];
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    const row = rows[at];
    if (ledger.units[row] !== 0 && isMeant(startOf(ledger, row), endOf(ledger, row))) found.push(row + 1);
  }
  return found;
}

/** The rows of a customer that run on any of the days, counted from 1. */
export function rowsOn(ledger: Ledger, customer: number, days: readonly number[]): number[] {
  return rowsWhere(ledger, customer, (begins, ends) => days.some((day) => begins <= day && day < ends));
}
