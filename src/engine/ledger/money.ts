import * as decimals from "../decimals";

/* Copies: where this runs from its source, a loop would ask for an imported name through a getter each time. */
const { decimalsOf, nearestWhole } = decimals;

/*
 * Money of a ledger in whole units, so that sums are exact: one unit for all rows, fine enough for the
 * decimals of every amount and for the months of every interval (a twelfth of a cent where there are
 * annual plans).
 */

/** How amounts are spread: per month they are amount × times ÷ months. */
interface Spread {
  readonly times: number;
  readonly months: number;
}

const UNITS = {
  month: { times: 1, months: 1 },
  quarter: { times: 1, months: 3 },
  year: { times: 1, months: 12 },
  week: { times: 52, months: 12 },
  day: { times: 365, months: 12 },
} as const;

export type IntervalUnit = keyof typeof UNITS;

/** What an amount pays for: a unit of time or so many of them, the row’s own days, or nothing that recurs. */
export type Interval = IntervalUnit | `${number} ${IntervalUnit}` | "term" | "once";

export function spreadOf(interval: Interval): Spread {
  return SPREADS.get(interval) ?? spreadOfSeveral(interval);
}

/** Amounts of a term stand in the ledger as what they pay per month, see terms.ts; what is paid once adds nothing. */
const SPREADS: ReadonlyMap<string, Spread> = new Map<string, Spread>([
  ...Object.entries(UNITS),
  ["term", UNITS.month],
  ["once", { times: 0, months: 1 }],
]);

function spreadOfSeveral(interval: Interval): Spread {
  const [count, unit] = interval.split(" ");
  const { times, months } = UNITS[unit as IntervalUnit];
  return { times, months: months * Number(count) };
}

/** What amounts are charged for. One interval or count stands for all rows; a count of 0 means 1. */
export interface Terms {
  readonly intervals: { readonly names: readonly Interval[]; readonly codes: Int32Array };
  readonly counts: Float64Array;
}

/** What each row pays per month: in whole units where they hold, else in plain numbers. */
export interface Money {
  readonly units: Float64Array;
  /** Units in one of the ledger’s currency. */
  readonly scale: number;
  /** False where whole units don't hold. */
  readonly exact: boolean;
  /** The size of all units together. */
  readonly total: number;
}

/** What whole units of money are made of: a unit is one of currency ÷ 10^decimals ÷ months. */
export interface MoneyUnit {
  readonly decimals: number;
  readonly months: number;
}

/** All amounts together; sums on the way may be some times that, and are still whole numbers. */
export const MOST_UNITS = Number.MAX_SAFE_INTEGER / 4;

/**
 * Money per month in the finest unit that amounts and intervals need, or as it is where there is none. Part of a
 * ledger is told the unit that all of it needs.
 */
export function monthlyMoney(amounts: Float64Array, terms: Terms, unitOfAll?: MoneyUnit): Money {
  const spans = spansOf(terms);
  const unit = unitOfAll ?? unitFor(amounts, spans);
  return (unit && inWholeUnits(amounts, spans, unit)) ?? inPlainNumbers(amounts, spans);
}

function unitFor(amounts: Float64Array, { months }: Spans): MoneyUnit | null {
  const most = decimalsOf(amounts);
  const common = commonMonths(months);
  return most === null || common === null ? null : { decimals: most, months: common };
}

/** The least number of months that all terms divide; null where there is none. */
export function commonMonthsOf(terms: Terms): number | null {
  return commonMonths(spansOf(terms).months);
}

/**
 * What amounts pay for: amount × times ÷ months, at the place that `codes` says of a row, or where it says nothing at
 * the row’s own; one place stands for all rows.
 */
interface Spans {
  readonly times: Float64Array;
  readonly months: Float64Array;
  readonly codes: Int32Array | null;
}

function spansOf(terms: Terms): Spans {
  return terms.counts.length === 1 ? spansOfNames(terms, terms.counts[0] || 1) : spansOfRows(terms);
}

function spansOfNames({ intervals: { names, codes } }: Terms, count: number): Spans {
  const meant = codes.length === 1 ? [names[codes[0]]] : names;
  const isUsed = codes.length === 1 ? [true] : usedOf(codes, names.length);
  // What no row is charged by asks for no unit of its own.
  const spread = meant.map((name, code) => (isUsed[code] ? spreadOf(name) : UNITS.month));
  return {
    times: Float64Array.from(spread, ({ times }) => times),
    months: Float64Array.from(
      spread,
      ({ months }, i) => months * (isUsed[i] && meant[i] !== "term" ? count : 1),
    ),
    codes: codes.length === 1 ? null : codes,
  };
}

function usedOf(codes: Int32Array, names: number): boolean[] {
  const used = new Uint8Array(names);
  for (let i = 0; i < codes.length; i++) used[codes[i]] = 1;
  return Array.from(used, Boolean);
}

function spansOfRows({ intervals: { names, codes }, counts }: Terms): Spans {
  const [times, months] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  const known = names.map(spreadOf);
  const term = names.indexOf("term");
  for (let i = 0; i < counts.length; i++) {
    const code = codes[codes.length === 1 ? 0 : i];
    times[i] = known[code].times;
    months[i] = known[code].months * (code === term ? 1 : counts[i] || 1);
  }
  return { times, months, codes: null };
}

function inWholeUnits(amounts: Float64Array, { times, months, codes }: Spans, unit: MoneyUnit): Money | null {
  const common = unit.months;
  const power = 10 ** unit.decimals;
  const shares = sharesOf(times, months, common);
  const units = new Float64Array(amounts.length);
  const total = fillUnits(amounts, power, shares, codes, units);
  return total > MOST_UNITS ? null : { units, scale: power * common, exact: true, total };
}

/** Hot: the loop tells how many units a month has of each amount’s smallest part. */
function sharesOf(times: Float64Array, months: Float64Array, common: number): Float64Array {
  const shares = new Float64Array(times.length);
  for (let i = 0; i < shares.length; i++) shares[i] = times[i] * (common / months[i]);
  return shares;
}

/** Hot: the loop turns each amount into whole units per month, and adds up their size for the limit on it. */
function fillUnits(
  amounts: Float64Array,
  power: number,
  shares: Float64Array,
  codes: Int32Array | null,
  units: Float64Array,
): number {
  const step = shares.length === 1 ? 0 : 1;
  let total = 0;
  for (let i = 0; i < units.length; i++) {
    const share = shares[codes === null ? step * i : codes[i]];
    const whole = nearestWhole(amounts[i] * power) * share;
    units[i] = whole;
    total += Math.abs(whole);
  }
  return total;
}

function inPlainNumbers(amounts: Float64Array, { times, months, codes }: Spans): Money {
  const units = amounts.map((amount, i) => {
    const at = codes ? codes[i] : times.length === 1 ? 0 : i;
    return (amount * times[at]) / months[at];
  });
  return { units, scale: 1, exact: false, total: 0 };
}

/** Months beyond which no common number is looked for. */
export const MOST_MONTHS = 1e6;

/** The least number of months that every interval divides, or null where a count is no whole number. */
function commonMonths(months: Float64Array): number | null {
  let common = 1;
  let last = 1;
  for (let i = 0; i < months.length; i++) {
    if (months[i] === last) continue;
    last = months[i];
    if (!Number.isInteger(last) || common > MOST_MONTHS) return null;
    common = (common / greatestCommonDivisor(common, last)) * last;
  }
  return common;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Where whole units don't hold, a sum this small next to its parts is what is left of their decimals. */
export function atLeastNothing(sum: number, size: number, exact: boolean): number {
  return sum <= (exact ? 0 : 1e-9 * size) ? 0 : sum;
}
