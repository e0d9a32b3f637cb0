import { LAST_DAY } from "../months";
import { endOf, rowsByCustomer, startOf, type Ledger } from "./ledger";
import { atLeastNothing } from "./money";

/** A customer from its first day to the first day without it. */
export interface Life {
  readonly customer: string;
  readonly start: number;
  /** null while a row goes on. */
  readonly end: number | null;
  /** On the last day of life; while a row goes on, of the rows that do. */
  readonly mrr: number;
}

/** The day after all that Excel knows. */
const NEVER = LAST_DAY + 1;

/** One life for each customer with a row that is worth something and lasts a day; nobody’s rows are worth nothing. */
export function lives(ledger: Ledger): Life[] {
  return ledger.customers.flatMap((_, customer) => lifeOf(ledger, customer) ?? []);
}

function lifeOf(ledger: Ledger, customer: number): Life | null {
  const { units, scale, exact } = ledger;
  const { from, rows } = rowsByCustomer(ledger);
  let start = Infinity;
  let end = 0;
  let sum = 0;
  let size = 0;
  for (let at = from[customer]; at < from[customer + 1]; at++) {
    const row = rows[at];
    const until = Math.min(endOf(ledger, row), NEVER);
    if (units[row] === 0 || startOf(ledger, row) >= until) continue;
    start = Math.min(start, startOf(ledger, row));
    if (until < end) continue;
    // Of the rows that end last, each runs on the last day of life.
    sum = (until > end ? 0 : sum) + units[row];
    size = (until > end ? 0 : size) + Math.abs(units[row]);
    end = until;
  }
  if (end === 0) return null;
  const mrr = atLeastNothing(sum, size, exact) / scale;
  return { customer: ledger.customers[customer], start, end: end === NEVER ? null : end, mrr };
}
