import { firstPlaces, type Ledger } from "./ledger";
import { stepsOf, type Steps } from "./steps";

/** What customers pay from month to month, as runs of months with one MRR: their steps, customer by customer. */
export interface Runs {
  /** The runs of customer c lie from from[c] up to from[c + 1]. */
  readonly from: Int32Array;
  /** The month at whose end the MRR of a run is seen first; it holds until the customer’s next run. */
  readonly month: Int32Array;
  /** In units. 0 where there is none; before the first run there is none either. */
  readonly mrr: Float64Array;
}

const known = new WeakMap<Ledger, Runs>();

/** The runs of a ledger, for those who ask customer by customer. */
export function runsOf(ledger: Ledger): Runs {
  const found = known.get(ledger);
  if (found) return found;
  const runs = byCustomer(stepsOf(ledger), ledger.customers.length);
  known.set(ledger, runs);
  return runs;
}

function byCustomer(parts: readonly Steps[], customers: number): Runs {
  const { from: lastUnit, customer } = parts[parts.length - 1];
  const count = lastUnit[lastUnit.length - 1];
  const from = firstPlaces(customer.subarray(0, count), customers);
  const next = from.slice();
  const runs = { from, month: new Int32Array(count), mrr: new Float64Array(count) };
  for (const { first, from: unit, customer, mrr } of parts) {
    for (let u = 0; u + 1 < unit.length; u++) {
      for (let i = unit[u]; i < unit[u + 1]; i++) {
        const at = next[customer[i]]++;
        runs.month[at] = first + u;
        runs.mrr[at] = mrr[i];
      }
    }
  }
  return runs;
}

/** A customer’s run in which the end of a month lies; −1 before the first. */
export function runAt({ from, month }: Runs, customer: number, asked: number): number {
  let run = from[customer + 1] - 1;
  while (run >= from[customer] && month[run] > asked) run--;
  return run < from[customer] ? -1 : run;
}

/** A customer’s MRR at the end of a month, in units. */
export function mrrAt(runs: Runs, customer: number, month: number): number {
  const run = runAt(runs, customer, month);
  return run < 0 ? 0 : runs.mrr[run];
}
