import type { Ledger } from "./ledger";
import { stepsAt, stepsOf, type Steps } from "./steps";
import { unitOf, type TimeUnit } from "./units";

/** Customers by the unit at whose end they had MRR first. */
export interface Cohorts {
  /** The unit of the first cohort, as units.ts counts; the others follow without a gap. */
  readonly first: number;
  /** A cohort for each unit, oldest first; at each age what it pays, or how many of it do. */
  readonly ages: readonly Float64Array[];
}

/** How many cohorts there are up to the unit that holds a day; 0 while nobody has had MRR. */
export function countCohorts(ledger: Ledger, asof: number, unit: TimeUnit): number {
  return Math.max(0, unitOf(asof, unit) - firstCohort(ledger, unit) + 1);
}

/** The first unit with a step; Infinity where there is none. */
function firstCohort(ledger: Ledger, unit: TimeUnit): number {
  let earliest = Infinity;
  for (const { first, from } of stepsOf(ledger, unit)) {
    const at = from.findIndex((begin, k) => from[k + 1] > begin);
    if (at >= 0) earliest = Math.min(earliest, first + at);
  }
  return earliest;
}

/** Cohorts of a ledger until the end of the unit that holds a day. */
export function ledgerCohorts(
  ledger: Ledger,
  asof: number,
  unit: TimeUnit,
  measure: "mrr" | "customers",
): Cohorts {
  const cohorts = cohortsInUnits(ledger, asof, unit, measure);
  return measure === "mrr" ? inMoneyOf(cohorts, ledger) : cohorts;
}

/** As ledgerCohorts, money in units; those of parts of a ledger add up, cohort by cohort. */
export function cohortsInUnits(
  ledger: Ledger,
  asof: number,
  unit: TimeUnit,
  measure: "mrr" | "customers",
): Cohorts {
  const inMoney = measure === "mrr";
  const count = countCohorts(ledger, asof, unit);
  const first = firstCohort(ledger, unit);
  const customers = ledger.customers.length;
  const standing = { paid: new Float64Array(customers), cohort: new Int32Array(customers).fill(NONE) };
  const level = new Float64Array(count);
  const ages = Array.from(level, (_, cohort) => new Float64Array(count - cohort));
  for (const steps of stepsOf(ledger, unit)) {
    level.fill(0);
    for (let u = 0; u < count; u++) {
      addUnit(level, standing, steps, first + u, u, inMoney);
      if (inMoney && !ledger.exact) addAnew(level, standing);
      for (let cohort = 0; cohort <= u; cohort++) ages[cohort][u - cohort] += level[cohort];
    }
  }
  return { first: count === 0 ? 0 : first, ages };
}

export function inMoneyOf({ first, ages }: Cohorts, { scale }: Pick<Ledger, "scale">): Cohorts {
  return { first, ages: ages.map((line) => line.map((sum) => sum / scale)) };
}

const NONE = -1;

/** What each customer pays, and the cohort it belongs to. */
interface Standing {
  readonly paid: Float64Array;
  readonly cohort: Int32Array;
}

/** Hot: the loop adds the steps of a unit of time to what each cohort pays, in units of money, or how many of it do. */
function addUnit(
  level: Float64Array,
  { paid, cohort }: Standing,
  steps: Steps,
  unit: number,
  newCohort: number,
  inMoney: boolean,
): void {
  const [from, until] = stepsAt(steps, unit);
  for (let i = from; i < until; i++) {
    const customer = steps.customer[i];
    if (cohort[customer] === NONE) cohort[customer] = newCohort;
    const p = paid[customer];
    const q = steps.mrr[i];
    paid[customer] = q;
    level[cohort[customer]] += inMoney ? q - p : Number(q > 0) - Number(p > 0);
  }
}

/** As it is where whole units don't hold. */
function addAnew(level: Float64Array, { paid, cohort }: Standing): void {
  level.fill(0);
  for (let customer = 0; customer < paid.length; customer++) {
    if (cohort[customer] !== NONE) level[cohort[customer]] += paid[customer];
  }
}
