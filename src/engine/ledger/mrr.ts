import type { Ledger } from "./ledger";
import { runsOf, untilOf } from "./runs";
import { addStretch, newTally, summed } from "./tally";

/** The MRR at the end of each month (as months.ts counts them): what `ledgerMoves` closes with. */
export function mrrByMonth(ledger: Ledger, months: Int32Array): Float64Array {
  const [first, last] = spanOf(months);
  const level = newTally(first, last - first + 1, ledger.exact);
  const runs = runsOf(ledger);
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    const end = runs.from[customer + 1];
    for (let run = runs.from[customer]; run < end; run++) {
      addStretch(level, runs.month[run], untilOf(runs, end, run), runs.mrr[run]);
    }
  }
  const sums = summed(level);
  return Float64Array.from(months, (month) => sums[month - first] / ledger.scale);
}

/** The first and the last of some months in any order; both 0 for none. */
export function spanOf(months: Int32Array): [first: number, last: number] {
  if (months.length === 0) return [0, 0];
  return [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
}
