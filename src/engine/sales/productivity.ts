/** What a rep sells, in shares of the quota. */
export interface Productivity {
  /** In the first, second … month at work; all of it afterwards. */
  readonly ramp: Float64Array;
  readonly attainment: number;
  /** Share of the reps who leave within a year. */
  readonly attrition: number;
}

/** Bookings in the k-th month at work of one who is `exposed` months at risk of leaving. */
export function bookings(annualQuota: number, rep: Productivity, k: number, exposed: number): number {
  return k < 1 ? 0 : ramped(annualQuota, rep, k) * stayers(rep, exposed);
}

/** Bookings in the k-th month at work, k ≥ 1, of one who is there. */
export function ramped(annualQuota: number, { ramp, attainment }: Productivity, k: number): number {
  return (annualQuota / 12) * attainment * (k <= ramp.length ? ramp[k - 1] : 1);
}

/** The share of reps who are there after so many months at risk of leaving. */
export function stayers({ attrition }: Productivity, exposed: number): number {
  return (1 - attrition) ** (exposed / 12);
}
