import { firstDayOf, LAST_DAY, lastDayOf, monthOf } from "../months";
import { endOf, rowsByCustomer, startOf, type Ledger } from "./ledger";
import { atLeastNothing } from "./money";
import { mrrAt, runsOf, type Runs } from "./runs";

/** A customer with MRR on days of a month, but neither at its end nor at that of the month before. */
export interface Passing {
  readonly month: number;
  /** The highest MRR, in units. */
  readonly peak: number;
}

/** All that came and went within one of the months from … until − 1. */
export function passings(ledger: Ledger, from: number, until: number): Passing[] {
  const runs = runsOf(ledger);
  const found: Passing[] = [];
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    for (const month of monthsPassed(ledger, runs, customer, from, until)) {
      const peak = peakDuring(ledger, customer, month);
      if (peak > 0) found.push({ month, peak });
    }
  }
  return found;
}

/** The months in which a row begins to pay, and that leave no trace in the customer’s runs. */
function monthsPassed(
  ledger: Ledger,
  runs: Runs,
  customer: number,
  first: number,
  until: number,
): Set<number> {
  const { from, rows } = rowsByCustomer(ledger);
  const months = new Set<number>();
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    const month = risingMonth(ledger, rows[at]);
    if (month < first || month >= until) continue;
    if (mrrAt(runs, customer, month - 1) > 0 || mrrAt(runs, customer, month) > 0) continue;
    months.add(month);
  }
  return months;
}

/** MRR rises where a row begins, or where a credit ends; −1 for a credit that never does. */
function risingMonth(ledger: Ledger, row: number): number {
  const day = ledger.units[row] < 0 ? endOf(ledger, row) : startOf(ledger, row);
  return day > LAST_DAY ? -1 : monthOf(day);
}

/** The highest MRR of a customer on any day of a month, in units. */
export function peakDuring(ledger: Ledger, customer: number, month: number): number {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const { from, rows } = rowsByCustomer(ledger);
  const touching: number[] = [];
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    if (startOf(ledger, rows[at]) <= last && endOf(ledger, rows[at]) >= first) touching.push(rows[at]);
  }
  let peak = 0;
  for (const row of touching) {
    const rise = ledger.units[row] < 0 ? endOf(ledger, row) : Math.max(first, startOf(ledger, row));
    if (rise <= last) peak = Math.max(peak, unitsOn(ledger, touching, rise));
  }
  return peak;
}

function unitsOn(ledger: Ledger, rows: readonly number[], day: number): number {
  let sum = 0;
  let size = 0;
  for (const row of rows) {
    if (day < startOf(ledger, row) || day >= endOf(ledger, row)) continue;
    sum += ledger.units[row];
    size += Math.abs(ledger.units[row]);
  }
  return atLeastNothing(sum, size, ledger.exact);
}
