import { spanOf } from "../months";
import type { Ledger } from "./ledger";
import { stepsAt, stepsOf, type Steps } from "./steps";

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

const [BEFORE, NOW, KEPT, CUSTOMERS, STAYED] = [0, 1, 2, 3, 4];

export function retention(ledger: Ledger, months: Int32Array, window: number): Retention {
  const [first, last] = spanOf(months);
  const lines = Array.from({ length: 5 }, () => new Float64Array(last - first + 1));
  addMonths(lines, ledger, new Set(months), first, window);
  const asked = (line: number) => Float64Array.from(months, (month) => lines[line][month - first]);
  return {
    before: asked(BEFORE),
    now: asked(NOW),
    kept: asked(KEPT),
    customers: asked(CUSTOMERS),
    stayed: asked(STAYED),
  };
}

/** What each customer paid a window before, and pays now. */
interface Paid {
  readonly then: Float64Array;
  readonly now: Float64Array;
}

/** Goes through the months with what each customer pays, and what it paid a window before. */
function addMonths(
  lines: readonly Float64Array[],
  ledger: Ledger,
  asked: ReadonlySet<number>,
  first: number,
  window: number,
): void {
  const { customers, exact } = ledger;
  const paid = { then: new Float64Array(customers.length), now: new Float64Array(customers.length) };
  const sums = new Float64Array(lines.length);
  for (const steps of stepsOf(ledger)) {
    sums.fill(0);
    for (let month = Math.min(first, steps.first); month < first + lines[0].length; month++) {
      takeSteps(sums, paid, paid.then, steps, month - window);
      takeSteps(sums, paid, paid.now, steps, month);
      if (!asked.has(month)) continue;
      if (!exact) addAnew(sums, paid);
      lines.forEach((line, i) => (line[month - first] += sums[i]));
    }
  }
}

/** Hot: the loop moves each customer with a step in the month on, in `then` or in `now`, and the sums with it, in units. */
function takeSteps(
  sums: Float64Array,
  { then, now }: Paid,
  moving: Float64Array,
  steps: Steps,
  month: number,
): void {
  const { customer, mrr } = steps;
  const [from, until] = stepsAt(steps, month);
  let [before, after, kept, customers, stayed] = [0, 0, 0, 0, 0];
  for (let i = from; i < until; i++) {
    const at = customer[i];
    const a = then[at];
    const p = now[at];
    moving[at] = mrr[i];
    const b = then[at];
    const q = now[at];
    // Math.min looks for NaN and −0, which costs more than all the rest.
    const keptBefore = a < p ? a : p;
    const keptAfter = b < q ? b : q;
    before += b - a;
    after += Number(b > 0) * q - Number(a > 0) * p;
    kept += keptAfter - keptBefore;
    customers += Number(b > 0) - Number(a > 0);
    stayed += Number(keptAfter > 0) - Number(keptBefore > 0);
  }
  sums[BEFORE] += before;
  sums[NOW] += after;
  sums[KEPT] += kept;
  sums[CUSTOMERS] += customers;
  sums[STAYED] += stayed;
}

/** As they are where whole units don't hold. */
function addAnew(sums: Float64Array, { then, now }: Paid): void {
  sums.fill(0);
  for (let customer = 0; customer < then.length; customer++) {
    if (then[customer] === 0) continue;
    sums[BEFORE] += then[customer];
    sums[NOW] += now[customer];
    sums[KEPT] += Math.min(then[customer], now[customer]);
    sums[CUSTOMERS] += 1;
    sums[STAYED] += Number(now[customer] > 0);
  }
}
