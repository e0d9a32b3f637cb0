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
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    const first = runs.from[customer];
    if (first === runs.from[customer + 1] || runs.month[first] > last) continue;
    const mrr = new Float64Array(months.length);
    let paid = 0;
    for (let m = 0; m < months.length; m++) paid += mrr[m] = mrrAt(runs, customer, months[m]) / ledger.scale;
    if (paid === 0) continue;
    if (rows.push({ customer: ledger.customers[customer], mrr }) > most) return null;
  }
  return sorted(rows, order);
}

/** Sorting is stable: what is alike stays in the order of the ledger. */
function sorted(rows: MatrixRow[], order: MatrixOrder): MatrixRow[] {
  if (order === "name") return rows.sort((a, b) => byName(a.customer, b.customer));
  if (order === "size") return rows.sort((a, b) => (b.mrr.at(-1) ?? 0) - (a.mrr.at(-1) ?? 0));
  return rows;
}

/** By letters in any case; then as computers count them, so that “a” and “A” always stand alike. */
function byName(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
