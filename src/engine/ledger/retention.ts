import type { Ledger } from "./ledger";
import { spanOf } from "./mrr";
import { runsOf, untilOf, type Runs } from "./runs";
import { addStretch, newTally, summed, type Tally } from "./tally";

/** For each asked month: what became of those with MRR a window of months before. Money is in units. */
export interface Retention {
  /** MRR of the base, then. */
  readonly before: Float64Array;
  /** MRR of the base, now. */
  readonly now: Float64Array;
  /** Of that, no more from each than it paid before. */
  readonly kept: Float64Array;
  readonly customers: Float64Array;
  /** Those of them with MRR now. */
  readonly stayed: Float64Array;
}

const NAMES = ["before", "now", "kept", "customers", "stayed"] as const;

type Tallies = Readonly<Record<(typeof NAMES)[number], Tally>>;

export function retention(ledger: Ledger, months: Int32Array, window: number): Retention {
  const [first, last] = spanOf(months);
  const tallies = Object.fromEntries(
    NAMES.map((name, i) => [name, newTally(first, last - first + 1, ledger.exact || i > 2)]),
  ) as Tallies;
  const runs = runsOf(ledger);
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    addCustomer(tallies, runs, runs.from[customer], runs.from[customer + 1], window);
  }
  const asked = (tally: Tally) => {
    const sums = summed(tally);
    return Float64Array.from(months, (month) => sums[month - first]);
  };
  return Object.fromEntries(NAMES.map((name) => [name, asked(tallies[name])])) as unknown as Retention;
}

/** Holds each run of MRR, moved on by the window, against the runs that then stand there. */
function addCustomer(tallies: Tallies, runs: Runs, first: number, last: number, window: number): void {
  const { month, mrr } = runs;
  let later = first;
  for (let run = first; run < last; run++) {
    if (mrr[run] === 0) continue;
    const begin = month[run] + window;
    const end = untilOf(runs, last, run) + window;
    addStretch(tallies.before, begin, end, mrr[run]);
    addStretch(tallies.customers, begin, end, 1);
    while (later < last && untilOf(runs, last, later) <= begin) later++;
    for (let at = later; at < last && month[at] < end; at++) {
      if (mrr[at] === 0) continue;
      const from = Math.max(begin, month[at]);
      const until = Math.min(end, untilOf(runs, last, at));
      addStretch(tallies.now, from, until, mrr[at]);
      addStretch(tallies.kept, from, until, Math.min(mrr[run], mrr[at]));
      addStretch(tallies.stayed, from, until, 1);
    }
  }
}
