import type { Ledger } from "./ledger";
import { fillTimeline, newTimeline, probesFor } from "./timeline";

/** The MRR at the end of each month (as months.ts counts them): what `ledgerMoves` closes with. */
export function mrrByMonth(ledger: Ledger, months: Int32Array): Float64Array {
  const sums = new Float64Array(months.length);
  const probes = probesFor(months);
  const timeline = newTimeline(ledger, probes);
  for (let customer = 0; customer < ledger.customers.length; customer++) {
    fillTimeline(ledger, customer, probes, timeline);
    for (let m = 0; m < months.length; m++) sums[m] += timeline.mrr[probes.now[m]];
  }
  return sums.map((sum) => sum / ledger.scale);
}
