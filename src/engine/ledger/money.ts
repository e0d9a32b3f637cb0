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

/** Monthly money of every row: `units[i] / scale` is money per month. */
export interface Money {
  readonly units: Float64Array;
  readonly scale: number;
  /** False where whole units don't hold; then `units` are plain numbers and changes below 1e-9 are none. */
  readonly exact: boolean;
}

const MOST_DECIMALS = 9;

/** Monthly money from amounts, intervals and counts; one interval or count stands for all rows. */
export function monthlyMoney(
  amounts: Float64Array,
  intervals: readonly Interval[],
  counts: Float64Array,
): Money {
  return wholeUnits(amounts, intervals, counts) ?? plainNumbers(amounts, intervals, counts);
}

function wholeUnits(
  amounts: Float64Array,
  intervals: readonly Interval[],
  counts: Float64Array,
): Money | null {
  const decimals = decimalsOf(amounts);
  const months = commonMonths(intervals, counts);
  if (decimals === null || months === null) return null;
  const power = 10 ** decimals;
  const units = new Float64Array(amounts.length);
  let total = 0;
  for (let i = 0; i < amounts.length; i++) {
    const interval = INTERVALS[pick(intervals, i)];
    const share = months / (interval.months * (pick(counts, i) || 1));
    units[i] = Math.round(amounts[i] * power) * interval.times * share;
    total += Math.abs(units[i]);
  }
  return total <= Number.MAX_SAFE_INTEGER ? { units, scale: power * months, exact: true } : null;
}

function plainNumbers(amounts: Float64Array, intervals: readonly Interval[], counts: Float64Array): Money {
  const units = amounts.map((amount, i) => {
    const { times, months } = INTERVALS[pick(intervals, i)];
    return (amount * times) / (months * (pick(counts, i) || 1));
  });
  return { units, scale: 1, exact: false };
}

/** The most decimals any amount has, or null where one has more than money has. */
function decimalsOf(amounts: Float64Array): number | null {
  let decimals = 0;
  let power = 1;
  for (const amount of amounts) {
    while (Math.round(amount * power) / power !== amount) {
      if (++decimals > MOST_DECIMALS) return null;
      power = 10 ** decimals;
    }
  }
  return decimals;
}

/** The least number of months that every interval divides, or null where a count is no whole number. */
function commonMonths(intervals: readonly Interval[], counts: Float64Array): number | null {
  let common = 1;
  let lastSpan = 1;
  const rows = Math.max(intervals.length, counts.length);
  for (let i = 0; i < rows; i++) {
    const span = INTERVALS[pick(intervals, i)].months * (pick(counts, i) || 1);
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

/** A list of one stands for all rows. */
function pick<T>(list: ArrayLike<T>, row: number): T {
  return list.length === 1 ? list[0] : list[row];
}
