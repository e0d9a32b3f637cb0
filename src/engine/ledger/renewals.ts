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

/** Sums of one customer by month, and the months that have one, some of them twice. */
interface Sums {
  readonly units: Float64Array;
  /** Without the signs: it tells a sum from what decimals leave. */
  readonly size: Float64Array;
  readonly months: number[];
}

/** What comes up for renewal in each month, and what is renewed, customer by customer. */
export function renewals(ledger: Ledger, months: Int32Array): Renewals {
  const [first, last] = spanOf(months);
  const span = last - first + 1;
  const all = { due: new Float64Array(span), renewed: new Float64Array(span) };
  const [ending, begun] = [newSums(span), newSums(span)];
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    addRows(ledger, customer, first, ending, begun);
    settle(all, ending, begun, ledger.exact);
  }
  const asked = (sums: Float64Array) =>
    Float64Array.from(months, (month) => sums[month - first] / ledger.scale);
  return { due: asked(all.due), renewed: asked(all.renewed) };
}

function newSums(span: number): Sums {
  return { units: new Float64Array(span), size: new Float64Array(span), months: [] };
}

function addRows(ledger: Ledger, customer: number, first: number, ending: Sums, begun: Sums): void {
  const { begin, until, units } = ledger;
  const { from, rows } = rowsByCustomer(ledger);
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    const row = rows[at];
    const lasts = begin[row] < until[row];
    if (lasts) add(begun, begin[row] - first, units[row]);
    if (lasts || startOf(ledger, row) < endOf(ledger, row)) add(ending, until[row] - first, units[row]);
  }
}

function add({ units, size, months }: Sums, month: number, money: number): void {
  if (month < 0 || month >= units.length) return;
  units[month] += money;
  size[month] += Math.abs(money);
  months.push(month);
}

/** Adds what one customer renewed, and clears its sums for the next one. */
function settle(all: Renewals, ending: Sums, begun: Sums, exact: boolean): void {
  for (const month of ending.months) {
    const due = atLeastNothing(ending.units[month], ending.size[month], exact);
    all.due[month] += due;
    all.renewed[month] += Math.min(due, atLeastNothing(begun.units[month], begun.size[month], exact));
    clear(ending, month);
  }
  for (const month of begun.months) clear(begun, month);
  ending.months.length = 0;
  begun.months.length = 0;
}

function clear({ units, size }: Sums, month: number): void {
  units[month] = 0;
  size[month] = 0;
}
