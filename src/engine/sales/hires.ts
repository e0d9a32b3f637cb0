import { bookings, type Productivity } from "./productivity";

export interface HiringTerms extends Productivity {
  readonly annualQuota: number;
  /** Share of the hires who never become sellers. */
  readonly failureRate: number;
  /** Months from the decision to the first day at work. */
  readonly leadMonths: number;
}

/** Whole hires by the month of their decision, or the first month (from 0) that no hire can reach. */
export type HiringPlan = { readonly hires: Float64Array } | { readonly unreachable: number };

/** A shortfall of less than this share is none, and makes no hire more: sums of money round. */
const ROUNDING = 1e-9;

/** Fills each month’s shortfall of capacity under target, earliest first. */
export function hiresNeeded(targets: Float64Array, current: Float64Array, terms: HiringTerms): HiringPlan {
  const hires = new Float64Array(targets.length);
  const capacity = Float64Array.from(current);
  const worth = targets.map((_, since) => perHire(terms, since));
  const ahead = terms.leadMonths + monthsToFull(terms.ramp) - 1;
  for (let month = 0; month < targets.length; month++) {
    const short = targets[month] - capacity[month];
    if (short <= ROUNDING * targets[month]) continue;
    const decided = Math.max(0, month - ahead);
    const more = Math.ceil(short / perHire(terms, month - decided) - ROUNDING);
    if (!Number.isFinite(more)) return { unreachable: month };
    hires[decided] += more;
    for (let m = decided; m < targets.length; m++) capacity[m] += more * worth[m - decided];
  }
  return { hires };
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
