/*
 * Money of a ledger in whole units, so that sums are exact: one unit for all rows, fine enough for the
 * decimals of every amount and for the months of every interval (a twelfth of a cent where there are
 * annual plans).
 */

/** How amounts are spread: per month they are amount × times ÷ months. */
export const INTERVALS = {
  month: { times: 1, months: 1 },
  quarter: { times: 1, months: 3 },
  year: { times: 1, months: 12 },
  week: { times: 52, months: 12 },
  day: { times: 365, months: 12 },
} as const;

export type Interval = keyof typeof INTERVALS;

/** What amounts are charged for. One interval or count stands for all rows; a count of 0 means 1. */
export interface Terms {
  readonly intervals: { readonly names: readonly Interval[]; readonly codes: Int32Array };
  readonly counts: Float64Array;
}

/** How amounts become monthly money: in whole units where they hold, else in plain numbers. */
export interface Money {
  /** Units in one of the ledger’s currency. */
  readonly scale: number;
  /** False where whole units don't hold; then changes below 1e-9 are none. */
  readonly exact: boolean;
  /** Units of the smallest decimal, before they are shared out over months. */
  readonly power: number;
  /** Months that every interval divides; 1 where units aren't whole. */
  readonly common: number;
  /** What every whole amount is multiplied by, where one interval and one count stand for all rows; else 0. */
  readonly factor: number;
  /** By the code of the interval. */
  readonly times: Float64Array;
  readonly months: Float64Array;
  readonly terms: Terms;
}

const MOST_DECIMALS = 9;
/** All amounts together; sums on the way may be some times that, and are still whole numbers. */
const MOST_UNITS = Number.MAX_SAFE_INTEGER / 4;

/** The finest unit that amounts and intervals need, or plain numbers where there is none. */
export function moneyOf(amounts: Float64Array, terms: Terms): Money {
  const decimals = decimalsOf(amounts);
  const common = commonMonths(terms);
  if (decimals === null || common === null) return plainMoney(terms);
  const power = 10 ** decimals;
  const { times, months } = listed(terms);
  const uniform = terms.intervals.codes.length === 1 && terms.counts.length === 1;
  const factor = uniform ? times[terms.intervals.codes[0]] : 0;
  return { scale: power * common, exact: true, power, common, factor, times, months, terms };
}

/** For units too many to be counted as well. */
export function plainMoney(terms: Terms): Money {
  return { scale: 1, exact: false, power: 1, common: 1, factor: 0, ...listed(terms), terms };
}

/** Hot: the monthly units of an amount that stands in a row. */
export function unitsOf({ exact, power, common, times, months, terms }: Money, amount: number, row: number) {
  const { intervals, counts } = terms;
  const code = intervals.codes[intervals.codes.length === 1 ? 0 : row];
  const span = months[code] * (counts[counts.length === 1 ? 0 : row] || 1);
  return exact ? Math.round(amount * power) * times[code] * (common / span) : (amount * times[code]) / span;
}

/** Whether whole units add up without rounding. */
export function canCount(total: number): boolean {
  return total <= MOST_UNITS;
}

function listed({ intervals }: Terms) {
  return {
    times: Float64Array.from(intervals.names, (name) => INTERVALS[name].times),
    months: Float64Array.from(intervals.names, (name) => INTERVALS[name].months),
  };
}

/** The most decimals any amount has, or null where one has more than money has. */
function decimalsOf(amounts: Float64Array): number | null {
  let decimals = 0;
  let power = 1;
  for (let i = 0; i < amounts.length; i++) {
    while (Math.round(amounts[i] * power) / power !== amounts[i]) {
      if (++decimals > MOST_DECIMALS) return null;
      power = 10 ** decimals;
    }
  }
  return decimals;
}

/** The least number of months that every interval divides, or null where a count is no whole number. */
function commonMonths(terms: Terms): number | null {
  const { intervals, counts } = terms;
  const { codes } = intervals;
  const { months } = listed(terms);
  const rows = Math.max(codes.length, counts.length);
  let common = 1;
  let lastSpan = 1;
  for (let i = 0; i < rows; i++) {
    const span = months[codes[codes.length === 1 ? 0 : i]] * (counts[counts.length === 1 ? 0 : i] || 1);
    if (span === lastSpan) continue;
    if (!Number.isInteger(span) || common > 1e6) return null;
    common = (common / greatestCommonDivisor(common, span)) * span;
    lastSpan = span;
  }
  return common;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
