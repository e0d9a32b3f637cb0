import { LAST_DAY, monthOf } from "../months";
import { canCount, moneyOf, plainMoney, unitsOf, type Money, type Terms } from "./money";

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
  /** A row counts at the ends of the months span[2 row] … span[2 row + 1] − 1. */
  readonly span: Int32Array;
  /** Money per month; `units / scale` is in the ledger’s currency. */
  readonly units: Float64Array;
  readonly scale: number;
  /** False where whole units don't hold; then changes below 1e-9 are none. */
  readonly exact: boolean;
  readonly columns: LedgerColumns;
}

const OPEN_END = Infinity;
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
  const from = firstPlaces(codes, names.length);
  const span = new Int32Array(2 * codes.length);
  const units = new Float64Array(codes.length);
  let money = moneyOf(columns.amount, columns);
  const total = place(columns, money, from.slice(), span, units);
  if (money.exact && !canCount(total)) {
    money = plainMoney(columns);
    place(columns, money, from.slice(), span, units);
  }
  return { scale: money.scale, exact: money.exact, customers: names, from, span, units, columns };
}

/** Where the rows of each customer begin once they lie together. */
function firstPlaces(codes: Int32Array, customers: number): Int32Array {
  const from = new Int32Array(customers + 1);
  for (let i = 0; i < codes.length; i++) from[codes[i] + 1]++;
  for (let c = 0; c < customers; c++) from[c + 1] += from[c];
  return from;
}

/**
 * The one pass that puts each row to its customer, and answers the size of all units together. `next` is where
 * the customer’s next row goes.
 */
function place(
  { customers: { codes }, start, end, amount, endIncluded }: LedgerColumns,
  money: Money,
  next: Int32Array,
  span: Int32Array,
  units: Float64Array,
): number {
  const included = endIncluded ? 1 : 0;
  const { factor, power } = money;
  let total = 0;
  for (let i = 0; i < codes.length; i++) {
    const at = next[codes[i]]++;
    span[2 * at] = monthUntil(start[i]);
    span[2 * at + 1] = end[i] === 0 ? BEYOND : monthUntil(end[i] + included);
    const monthly = factor > 0 ? Math.round(amount[i] * power) * factor : unitsOf(money, amount[i], i);
    units[at] = monthly;
    total += Math.abs(monthly);
  }
  return total;
}

function monthUntil(day: number): number {
  return day > LAST_DAY ? BEYOND : monthOf(day);
}

const places = new WeakMap<Ledger, Int32Array>();

/** Where each row stands in the sheet, counted from 0; few functions ask. */
export function positionsOf(ledger: Ledger): Int32Array {
  const known = places.get(ledger);
  if (known) return known;
  const { codes } = ledger.columns.customers;
  const positions = new Int32Array(codes.length);
  const next = ledger.from.slice();
  for (let i = 0; i < codes.length; i++) positions[next[codes[i]]++] = i;
  places.set(ledger, positions);
  return positions;
}

/** The first day that a row of the ledger covers. */
export function startOf(ledger: Ledger, row: number): number {
  return ledger.columns.start[positionsOf(ledger)[row]];
}

/** The first day that a row no longer covers; OPEN_END where it goes on. */
export function endOf(ledger: Ledger, row: number): number {
  const { end, endIncluded } = ledger.columns;
  const day = end[positionsOf(ledger)[row]];
  return day === 0 ? OPEN_END : day + (endIncluded ? 1 : 0);
}
