import { firstDayOf, LAST_DAY, monthOf } from "../months";
import { BEYOND, type Ledger } from "./ledger";

/** How many months a unit of time has; a week, which begins on Monday, lies across them. */
const MONTHS_IN = { month: 1, quarter: 3, year: 12, week: null } as const;

export type TimeUnit = keyof typeof MONTHS_IN;

/** Day 2 is the first Monday; week 0 is the one before. */
const weekOf = (day: number) => Math.floor((day + 5) / 7);

/** The unit that holds a day, counted from the one that holds 1 January 1900. */
export function unitOf(day: number, unit: TimeUnit): number {
  const months = MONTHS_IN[unit];
  return months === null ? weekOf(day) : Math.floor(monthOf(day) / months);
}

/** The first day of a unit; that of week 0 lies before all that Excel knows, and 1 January 1900 stands for it. */
export function firstDayOfUnit(count: number, unit: TimeUnit): number {
  const months = MONTHS_IN[unit];
  return months === null ? Math.max(1, 7 * count - 5) : firstDayOf(count * months);
}

/** The rows of a ledger in units: a row counts at the ends of the units begin … until − 1. */
export interface UnitSpans {
  readonly begin: Int32Array;
  readonly until: Int32Array;
  /** The unit after all others. */
  readonly beyond: number;
  /** The unit in which the first row begins, and the last in which one begins or ends. */
  readonly first: number;
  readonly last: number;
}

export function spansIn(ledger: Ledger, unit: TimeUnit): UnitSpans {
  const { begin, until, first, last } = ledger;
  const months = MONTHS_IN[unit];
  if (months === null) return weekSpans(ledger);
  if (months === 1) return { begin, until, beyond: BEYOND, first, last };
  const inUnits = (month: number) => Math.floor(month / months);
  return {
    begin: begin.map(inUnits),
    until: until.map(inUnits),
    beyond: inUnits(BEYOND),
    first: inUnits(first),
    last: inUnits(last),
  };
}

function weekSpans({ units, columns: { customers, start, end, endIncluded } }: Ledger): UnitSpans {
  const beyond = weekOf(LAST_DAY) + 1;
  const [begin, until] = [new Int32Array(units.length), new Int32Array(units.length)];
  const included = endIncluded ? 1 : 0;
  let [first, last] = [beyond, 0];
  for (let i = 0; i < units.length; i++) {
    if (customers.codes[i] === 0 || units[i] === 0) continue;
    const ends = end[i] === 0 ? Infinity : end[i] + included;
    begin[i] = weekOf(start[i]);
    until[i] = ends > LAST_DAY ? beyond : weekOf(ends);
    first = Math.min(first, begin[i]);
    last = Math.max(last, begin[i], until[i] === beyond ? 0 : until[i]);
  }
  return { begin, until, beyond, first, last };
}
