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

/** Monthly money of every row: `units[i] / scale` is money per month. */
export interface Money {
  readonly units: Float64Array;
  readonly scale: number;
  /** False where whole units don't hold; then `units` are plain numbers and changes below 1e-9 are none. */
  readonly exact: boolean;
}

const MOST_DECIMALS = 9;
/** All amounts together; sums on the way may be some times that, and are still whole numbers. */
const MOST_UNITS = Number.MAX_SAFE_INTEGER / 4;

/** Monthly money from amounts and what they are charged for. */
export function monthlyMoney(amounts: Float64Array, terms: Terms): Money {
  return wholeUnits(amounts, terms) ?? plainNumbers(amounts, terms);
}

function wholeUnits(amounts: Float64Array, terms: Terms): Money | null {
  const decimals = decimalsOf(amounts);
  const common = commonMonths(terms);
  if (decimals === null || common === null) return null;
  const power = 10 ** decimals;
  const { codes, times, months, counts } = listed(terms);
  const units = new Float64Array(amounts.length);
  let total = 0;
  for (let i = 0; i < amounts.length; i++) {
    const code = codes[codes.length === 1 ? 0 : i];
    const count = counts[counts.length === 1 ? 0 : i] || 1;
    const whole = Math.round(amounts[i] * power) * times[code] * (common / (months[code] * count));
    units[i] = whole;
    total += Math.abs(whole);
  }
  return total <= MOST_UNITS ? { units, scale: power * common, exact: true } : null;
}

function plainNumbers(amounts: Float64Array, terms: Terms): Money {
  const { codes, times, months, counts } = listed(terms);
  const units = new Float64Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    const code = codes[codes.length === 1 ? 0 : i];
    const count = counts[counts.length === 1 ? 0 : i] || 1;
    units[i] = (amounts[i] * times[code]) / (months[code] * count);
  }
  return { units, scale: 1, exact: false };
}

/** How amounts are spread, by the code of the interval. */
function listed({ intervals, counts }: Terms) {
  return {
    codes: intervals.codes,
    times: Float64Array.from(intervals.names, (name) => INTERVALS[name].times),
    months: Float64Array.from(intervals.names, (name) => INTERVALS[name].months),
    counts,
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
  const { codes, months, counts } = listed(terms);
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
