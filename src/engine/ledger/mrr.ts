import type { Ledger } from "./ledger";
import { stepsAt, stepsOf } from "./steps";

/** The MRR at the end of each month (as months.ts counts them): what `ledgerMoves` closes with. */
export function mrrByMonth(ledger: Ledger, months: Int32Array): Float64Array {
  const [first, last] = spanOf(months);
  const steps = stepsOf(ledger);
  const paid = new Float64Array(ledger.customers.length);
  const level = new Float64Array(last - first + 1);
  let total = 0;
  for (let month = Math.min(first, steps.first); month <= last; month++) {
    const [from, until] = stepsAt(steps, month);
    for (let i = from; i < until; i++) {
      total += steps.mrr[i] - paid[steps.customer[i]];
      paid[steps.customer[i]] = steps.mrr[i];
    }
    if (month >= first) level[month - first] = ledger.exact ? total : sumOf(paid);
  }
  return Float64Array.from(months, (month) => level[month - first] / ledger.scale);
}

/** Where whole units don't hold, a sum is taken anew each time: taking away from it would leave residues. */
export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

/** The first and the last of some months in any order; both 0 for none. */
export function spanOf(months: Int32Array): [first: number, last: number] {
  if (months.length === 0) return [0, 0];
  return [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
}
