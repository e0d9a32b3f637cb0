import { spanOf } from "../months";
import { endOf, rowsByCustomer, startOf, type Ledger } from "./ledger";
import { atLeastNothing } from "./money";

/** Money of each asked month. */
export interface Renewals {
  /** MRR of the rows that end in the month. */
  readonly due: Float64Array;
  /** What of it is made up for by rows that begin in the month and last to its end. */
  readonly renewed: Float64Array;
}

/** Sums of one customer by month; `size` leaves out the signs, and tells a sum from what decimals leave. */
interface Sum {
  readonly units: Float64Array;
  readonly size: Float64Array;
}

/** What comes up for renewal in each month, and what is renewed, customer by customer. */
export function renewals(ledger: Ledger, months: Int32Array): Renewals {
  const [first, last] = spanOf(months);
  const span = last - first + 1;
  const sums = { due: new Float64Array(span), renewed: new Float64Array(span) };
  const [ending, begun] = [newSum(span), newSum(span)];
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    addRows(ledger, customer, first, ending, begun);
    settle(sums, ledger, customer, first, ending, begun);
  }
  const asked = (sum: Float64Array) =>
    Float64Array.from(months, (month) => sum[month - first] / ledger.scale);
  return { due: asked(sums.due), renewed: asked(sums.renewed) };
}

/** For whoever asks customer by customer. */
export function newSum(months: number): Sum {
  return { units: new Float64Array(months), size: new Float64Array(months) };
}

export function addRows(ledger: Ledger, customer: number, first: number, ending: Sum, begun: Sum): void {
  const { begin, until, units } = ledger;
  const { from, rows } = rowsByCustomer(ledger);
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    const row = rows[at];
    const lasts = begin[row] < until[row];
    if (lasts) add(begun, begin[row] - first, units[row]);
    if (lasts || startOf(ledger, row) < endOf(ledger, row)) add(ending, until[row] - first, units[row]);
  }
}

/** Whether the month is one of those that sums are kept for. As an unsigned number one before them is huge. */
function isWithin({ units }: Sum, month: number): boolean {
  return month >>> 0 < units.length;
}

function add(sum: Sum, month: number, money: number): void {
  if (!isWithin(sum, month)) return;
  sum.units[month] += money;
  sum.size[month] += Math.abs(money);
}

/** Adds what one customer renewed, and clears its sums for the next one. */
export function settle(
  sums: Renewals,
  ledger: Ledger,
  customer: number,
  first: number,
  ending: Sum,
  begun: Sum,
): void {
  const { begin, until, exact } = ledger;
  const { from, rows } = rowsByCustomer(ledger);
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    const month = until[rows[at]] - first;
    if (!isWithin(ending, month)) continue;
    const due = atLeastNothing(ending.units[month], ending.size[month], exact);
    sums.due[month] += due;
    sums.renewed[month] += Math.min(due, atLeastNothing(begun.units[month], begun.size[month], exact));
    ending.units[month] = 0;
    ending.size[month] = 0;
  }
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    const month = begin[rows[at]] - first;
    if (!isWithin(begun, month)) continue;
    begun.units[month] = 0;
    begun.size[month] = 0;
  }
}
