import { bookings, type Productivity } from "./productivity";

export interface HiringTerms extends Productivity {
  readonly annualQuota: number;
  /** Share of the hires who never become sellers. */
  readonly failureRate: number;
  /** Months from the decision to the first day at work. */
  readonly leadMonths: number;
}

export interface HiringPlan {
  /** Whole hires by the month of their decision. */
  readonly hires: Float64Array;
  /** The months, from 0, whose target no hire can reach; the others are planned all the same. */
  readonly missed: ReadonlySet<number>;
}

/** A shortfall of less than this share is none, and makes no hire more: sums of money round. */
const ROUNDING = 1e-9;

/** Fills each month’s shortfall of capacity under target, earliest first. */
export function hiresNeeded(targets: Float64Array, current: Float64Array, terms: HiringTerms): HiringPlan {
  const hires = new Float64Array(targets.length);
  const capacity = current.slice();
  const worth = targets.map((_, since) => perHire(terms, since));
  const ahead = terms.leadMonths + monthsToFull(terms.ramp) - 1;
  const isShort = (month: number) => targets[month] - capacity[month] > ROUNDING * targets[month];
  const outOfReach: number[] = [];
  for (let month = 0; month < targets.length; month++) {
    if (!isShort(month)) continue;
    const decided = Math.max(0, month - ahead);
    const more = Math.ceil((targets[month] - capacity[month]) / perHire(terms, month - decided) - ROUNDING);
    if (!Number.isFinite(more)) {
      outOfReach.push(month);
      continue;
    }
    hires[decided] += more;
    for (let m = decided; m < targets.length; m++) capacity[m] += more * worth[m - decided];
  }
  // Hires for later months may fill an earlier one where a ramp falls and rises again.
  return { hires, missed: new Set(outOfReach.filter(isShort)) };
}

/** The first month at work in which a rep sells the full quota. Shares that were added up may fall a digit short. */
function monthsToFull(ramp: Float64Array): number {
  const at = ramp.findIndex((share) => share >= 1 - ROUNDING);
  return at < 0 ? ramp.length + 1 : at + 1;
}

/** What a hire is expected to book so many months after the decision. */
function perHire(terms: HiringTerms, monthsSince: number): number {
  const k = monthsSince - terms.leadMonths + 1;
  return bookings(terms.annualQuota, terms, k, k - 1) * (1 - terms.failureRate);
}
