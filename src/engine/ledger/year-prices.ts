import { medianOf } from "./median";

/** The rows that are charged by the month and cost something. */
interface MonthlyRows {
  /** Where they stand in the ledger, counted from 0. */
  readonly rows: Int32Array;
  readonly amount: Float64Array;
  /** Days from the start to the first one not covered; Infinity while a row is open. */
  readonly days: Float64Array;
}

const YEAR = 365;
/** Years are given a day more or less, or begin with a month cut short. */
const DAYS_OFF = 15;
const MOST_YEARS = 5;

/** A row as long as a year costs too much for a month from here on, as a multiple of what is usual. */
const FAR_ABOVE = 6;
/** An open row shows a year by its price only: that of twelve months, or one or two of them free. */
const TIMES = [10, 11, 12];
/** By so much of it a year’s price may be rounded. */
const ROUNDED = 0.005;
/** Where prices differ more than this from the usual one, a high one says nothing. */
const ALIKE = 3;
const SHARE_ALIKE = 0.9;
/** Fewer rows know no usual price to hold an open one against. */
const FEWEST_ROWS = 5;
/** What more rows than this pay is a price of the list, unless it is twelve times the usual one. */
const FEW_PAY_IT = 2;

/**
 * The rows whose amount looks like a year’s price: six times the usual amount and about one to five years long, or
 * open and 10, 11 or 12 times it. The usual amount is the median; it must be usual, so that of the rows below six
 * times of it nine in ten lie between a third and three times of it.
 */
export function yearPrices({ rows, amount, days }: MonthlyRows): number[] {
  const usual = medianOf(amount.slice());
  const high = rows.length > 0 ? highRows(amount, usual) : [];
  if (high.length === 0 || !isUsual(amount, usual)) return [];
  const payers = countBy(high.map((at) => amount[at]));
  const enough = rows.length - high.length >= FEWEST_ROWS;
  const isYear = (price: number) => {
    const times = TIMES.find((each) => Math.abs(price - each * usual) <= ROUNDED * price);
    return times === 12 || (times !== undefined && payers.get(price)! <= FEW_PAY_IT);
  };
  return high
    .filter((at) => (days[at] === Infinity ? enough && isYear(amount[at]) : isWholeYears(days[at])))
    .map((at) => rows[at]);
}

function highRows(amount: Float64Array, usual: number): number[] {
  const high: number[] = [];
  for (let i = 0; i < amount.length; i++) if (amount[i] >= FAR_ABOVE * usual) high.push(i);
  return high;
}

function isUsual(amount: Float64Array, usual: number): boolean {
  let [alike, below] = [0, 0];
  for (let i = 0; i < amount.length; i++) {
    const price = amount[i];
    if (price >= FAR_ABOVE * usual) continue;
    below++;
    if (price * ALIKE >= usual && price <= ALIKE * usual) alike++;
  }
  return alike >= SHARE_ALIKE * below;
}

function isWholeYears(days: number): boolean {
  const years = Math.round(days / YEAR);
  return years >= 1 && years <= MOST_YEARS && Math.abs(days - years * YEAR) <= DAYS_OFF;
}

function countBy(prices: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const price of prices) counts.set(price, (counts.get(price) ?? 0) + 1);
  return counts;
}
