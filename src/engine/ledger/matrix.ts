import { spanOf } from "../months";
import type { Ledger } from "./ledger";
import { mrrAt, runsOf } from "./runs";

export type MatrixOrder = "first" | "name" | "size";

/** One customer and its MRR at the end of each asked month. */
export interface MatrixRow {
  readonly customer: string;
  readonly mrr: Float64Array;
}

/** The customers with MRR in at least one of the months; null where they are more than `most`. */
export function mrrMatrix(
  ledger: Ledger,
  months: Int32Array,
  order: MatrixOrder,
  most: number,
): MatrixRow[] | null {
  const rows: MatrixRow[] = [];
  const runs = runsOf(ledger);
  const [, last] = spanOf(months);
  let mrr = new Float64Array(months.length);
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    // Spares the months of who begins later. Where a customer has no runs it is the next one’s: neither pays.
    if (runs.month[runs.from[customer]] > last) continue;
    let paid = 0;
    for (let m = 0; m < months.length; m++) paid += mrr[m] = mrrAt(runs, customer, months[m]) / ledger.scale;
    if (paid === 0) continue;
    if (rows.push({ customer: ledger.customers[customer], mrr }) > most) return null;
    mrr = new Float64Array(months.length);
  }
  return inOrder(rows, order, months.length - 1);
}

/** Sorting is stable: what is alike stays in the order of the ledger. */
export function inOrder(rows: MatrixRow[], order: MatrixOrder, last: number): MatrixRow[] {
  if (order === "name") return rows.sort((a, b) => byName(a.customer, b.customer));
  if (order === "size") return rows.sort((a, b) => b.mrr[last] - a.mrr[last]);
  return rows;
}

/** By letters in any case; then as computers count them. No two customers have one name. */
function byName(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const isBefore = x === y ? a < b : x < y;
  return isBefore ? -1 : 1;
}
