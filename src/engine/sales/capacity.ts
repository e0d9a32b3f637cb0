import { lastDayOf, monthOf } from "../months";
import { bookings, type Productivity } from "./productivity";

export interface Rep {
  readonly start: number;
  /** First day no longer at work; 0 while employed. */
  readonly end: number;
  readonly annualQuota: number;
}

/** What those at work on a month’s last day can book in it, for each month as months.ts counts them. */
export function capacityByMonth(
  reps: readonly Rep[],
  months: Int32Array,
  productivity: Productivity,
): Float64Array {
  const first = months.reduce((a, b) => Math.min(a, b), Infinity);
  return Float64Array.from(months, (month) => {
    const day = lastDayOf(month);
    let sum = 0;
    for (const { start, end, annualQuota } of reps) {
      if (start > day || (end !== 0 && end <= day)) continue;
      const joined = monthOf(start);
      // Who leaves is known where there is an end: the others carry the risk, from the first month asked.
      const exposed = end === 0 ? month - Math.max(first, joined) : 0;
      sum += bookings(annualQuota, productivity, month - joined + 1, exposed);
    }
    return sum;
  });
}
