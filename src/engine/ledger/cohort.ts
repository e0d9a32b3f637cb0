import type { Ledger } from "./ledger";
import { runsOf, untilOf } from "./runs";
import { addStretch, newTally, summed, type Tally } from "./tally";

/** Customers by the unit at whose end they had MRR first. A unit is one month, or three, or twelve. */
export interface Cohorts {
  /** The first month of the first cohort; the others follow without a gap. */
  readonly firstMonth: number;
  /** A cohort for each unit, oldest first; at each age what it pays, or how many of it do. */
  readonly ages: readonly Float64Array[];
}

/** Cohorts of a ledger until the end of the unit that holds month `last`; null while nobody has had MRR. */
export function ledgerCohorts(
  ledger: Ledger,
  last: number,
  unit: number,
  measure: "mrr" | "customers",
): Cohorts | null {
  const inMoney = measure === "mrr";
  const lastUnit = Math.floor(last / unit);
  const tallies = new Map<number, Tally>();
  const runs = runsOf(ledger);
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    const end = runs.from[customer + 1];
    let tally: Tally | undefined;
    for (let run = runs.from[customer]; run < end; run++) {
      // The ends of the units that lie in the run.
      const from = Math.floor(runs.month[run] / unit);
      const until = Math.floor(untilOf(runs, end, run) / unit);
      if (runs.mrr[run] === 0 || from >= until || from > lastUnit) continue;
      tally ??= tallyOf(tallies, from, lastUnit, ledger.exact || !inMoney);
      addStretch(tally, from, until, inMoney ? runs.mrr[run] : 1);
    }
  }
  return tallies.size === 0 ? null : inOrder(tallies, lastUnit, unit, inMoney ? ledger.scale : 1);
}

function tallyOf(tallies: Map<number, Tally>, cohort: number, lastUnit: number, exact: boolean): Tally {
  const known = tallies.get(cohort);
  if (known) return known;
  const tally = newTally(cohort, lastUnit - cohort + 1, exact);
  tallies.set(cohort, tally);
  return tally;
}

function inOrder(tallies: Map<number, Tally>, lastUnit: number, unit: number, scale: number): Cohorts {
  const first = Math.min(...tallies.keys());
  const ages: Float64Array[] = [];
  for (let cohort = first; cohort <= lastUnit; cohort++) {
    const tally = tallies.get(cohort) ?? newTally(cohort, lastUnit - cohort + 1, true);
    ages.push(summed(tally).map((sum) => sum / scale));
  }
  return { firstMonth: first * unit, ages };
}
