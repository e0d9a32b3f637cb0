import { monthOf, spanOf } from "../months";
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
  const [first, last] = spanOf(months);
  const all = columnsOf(reps);
  const staying = new Float64Array(last - first + 1);
  for (let exposed = 0; exposed < staying.length; exposed++)
    staying[exposed] = stayers(productivity, exposed);
  const capacity = new Float64Array(months.length);
  for (let i = 0; i < months.length; i++) {
    capacity[i] = capacityIn(months[i], first, all, staying, productivity);
  }
  return capacity;
}

interface RepColumns {
  readonly joined: Int32Array;
  /** The first month on whose last day they are no longer at work. */
  readonly left: Float64Array;
  readonly quotas: Float64Array;
}

function columnsOf(reps: readonly Rep[]): RepColumns {
  const joined = new Int32Array(reps.length);
  const [left, quotas] = [new Float64Array(reps.length), new Float64Array(reps.length)];
  reps.forEach(({ start, end, annualQuota }, i) => {
    joined[i] = monthOf(start);
    left[i] = end === 0 ? NEVER : monthOf(end);
    quotas[i] = annualQuota;
  });
  return { joined, left, quotas };
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
