import { monthOf } from "../months";
import { ramped, stayers, type Productivity } from "./productivity";

export interface Rep {
  readonly start: number;
  /** First day no longer at work; 0 while employed. */
  readonly end: number;
  readonly annualQuota: number;
}

/** A month after all others. */
const NEVER = Infinity;

/** What those at work on a month’s last day can book in it, for each month as months.ts counts them. */
export function capacityByMonth(
  reps: readonly Rep[],
  months: Int32Array,
  productivity: Productivity,
): Float64Array {
  const first = months.reduce((a, b) => Math.min(a, b), Infinity);
  const last = months.reduce((a, b) => Math.max(a, b), -Infinity);
  const joined = Int32Array.from(reps, ({ start }) => monthOf(start));
  const left = Float64Array.from(reps, ({ end }) => (end === 0 ? NEVER : monthOf(end)));
  const quotas = Float64Array.from(reps, ({ annualQuota }) => annualQuota);
  const staying = Float64Array.from({ length: Math.max(0, last - first + 1) }, (_, exposed) =>
    stayers(productivity, exposed),
  );
  const all = { joined, left, quotas };
  return Float64Array.from(months, (month) => capacityIn(month, first, all, staying, productivity));
}

interface RepColumns {
  readonly joined: Int32Array;
  /** The first month on whose last day they are no longer at work. */
  readonly left: Float64Array;
  readonly quotas: Float64Array;
}

/** Hot: the loop adds up what each rep books in a month; it runs once for every month that is asked. */
function capacityIn(
  month: number,
  first: number,
  { joined, left, quotas }: RepColumns,
  staying: Float64Array,
  productivity: Productivity,
): number {
  let sum = 0;
  for (let i = 0; i < joined.length; i++) {
    const since = joined[i];
    if (since > month || left[i] <= month) continue;
    // Who leaves is known where there is an end: the others carry the risk, from the first month asked.
    const exposed = left[i] === NEVER ? month - Math.max(first, since) : 0;
    sum += ramped(quotas[i], productivity, month - since + 1) * staying[exposed];
  }
  return sum;
}
