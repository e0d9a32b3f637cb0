/** What a rep sells, in shares of the quota. */
export interface Productivity {
  /** In the first, second … month at work; all of it afterwards. */
  readonly ramp: Float64Array;
  readonly attainment: number;
  /** Share of the reps who leave within a year. */
  readonly attrition: number;
}

/** Bookings in the k-th month at work of one who is `exposed` months at risk of leaving. */
export function bookings(
  annualQuota: number,
  { ramp, attainment, attrition }: Productivity,
  k: number,
  exposed: number,
): number {
  if (k < 1) return 0;
  const share = k <= ramp.length ? ramp[k - 1] : 1;
  return (annualQuota / 12) * attainment * share * (1 - attrition) ** (exposed / 12);
}
