import { spanOf } from "../months";
import type { Ledger } from "./ledger";
import { stepsAt, stepsOf } from "./steps";

/** The MRR at the end of each month (as months.ts counts them): what `ledgerMoves` closes with. */
export function mrrByMonth(ledger: Ledger, months: Int32Array): Float64Array {
  const [first, last] = spanOf(months);
  const asked = new Set(months);
  const paid = new Float64Array(ledger.customers.length);
  const level = new Float64Array(last - first + 1);
  for (const steps of stepsOf(ledger)) {
    let total = 0;
    for (let month = Math.min(first, steps.first); month <= last; month++) {
      const [from, until] = stepsAt(steps, month);
      for (let i = from; i < until; i++) {
        total += steps.mrr[i] - paid[steps.customer[i]];
        paid[steps.customer[i]] = steps.mrr[i];
      }
      if (asked.has(month)) level[month - first] += ledger.exact ? total : sumOf(paid);
    }
  }
  return Float64Array.from(months, (month) => level[month - first] / ledger.scale);
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
