/*
 * A second implementation of lifetimes and of the Kaplan–Meier curve, written from their definitions and not
 * from the engine: a calendar walked month by month, sums over all lives at every age. Slow and obvious.
 */

export interface Life {
  readonly start: number;
  /** null while alive. */
  readonly end: number | null;
  readonly weight: number;
  /** null where observed from the start. */
  readonly entry: number | null;
}

export type Unit = "day" | "week" | "month" | "quarter" | "year";

const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** EDATE, for days after February 1900. */
function edate(serial: number, months: number): number {
  const date = new Date(EPOCH + serial * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) - EPOCH) / DAY;
}

/** How many whole units fit between two days. */
export function wholeUnits(unit: Unit, from: number, to: number): number {
  const after = (units: number) =>
    DAYS[unit] ? from + units * DAYS[unit] : edate(from, units * MONTHS[unit]!);
  let units = 0;
  while (after(units + 1) <= to) units++;
  return units;
}

export interface NaiveStep {
  readonly t: number;
  readonly n: number;
  readonly d: number;
  readonly c: number;
  readonly s: number;
  readonly lo: number | "";
  readonly hi: number | "";
}

/** The rows of the table, by the textbook. */
export function naiveCurve(lives: readonly Life[], asOf: number, unit: Unit): NaiveStep[] {
  const observed = lives
    .filter(({ start }) => start <= asOf)
    .map(({ start, end, weight, entry }) => {
      const dead = end !== null && end <= asOf;
      return {
        time: wholeUnits(unit, start, dead ? end : asOf),
        dead,
        weight,
        entry: entry !== null && entry > start ? wholeUnits(unit, start, entry) : null,
      };
    })
    .filter(({ time, entry }) => entry === null || entry < time);
  const weigh = (those: typeof observed) => those.reduce((sum, { weight }) => sum + weight, 0);
  let s = 1;
  let v = 0;
  return [...new Set([0, ...observed.map(({ time }) => time)])]
    .sort((a, b) => a - b)
    .map((t) => {
      const n = weigh(observed.filter(({ time, entry }) => time >= t && (entry === null || entry < t)));
      const here = observed.filter(({ time }) => time === t);
      const d = weigh(here.filter(({ dead }) => dead));
      const c = weigh(here.filter(({ dead }) => !dead));
      if (d > 0) {
        s = Math.abs(n - d) < 1e-9 ? 0 : s * (1 - d / n);
        v += d / (n * (n - d));
      }
      return { t, n, d, c, s, ...bounds(s, v) };
    });
}

function bounds(s: number, v: number): Pick<NaiveStep, "lo" | "hi"> {
  if (s === 0) return { lo: "", hi: "" };
  if (s === 1) return { lo: 1, hi: 1 };
  const [a, b] = [1, -1].map(
    (sign) => s ** Math.exp((sign * 1.959963985 * Math.sqrt(v)) / Math.abs(Math.log(s))),
  );
  return { lo: Math.min(a, b), hi: Math.max(a, b) };
}
