import { BEYOND, type Ledger } from "./ledger";

/** What a customer pays from month to month, refilled for one customer after the other. */
export interface Runs {
  /** The month at whose end the MRR of a run is seen first; it holds until the next run begins. */
  readonly month: Int32Array;
  /** In units. 0 where there is none: before the first run there is none either. */
  readonly mrr: Float64Array;
  /** Room for what begins and ends. */
  readonly events: Float64Array;
}

/** Room for the customer with the most rows. */
export function newRuns({ from }: Ledger): Runs {
  let most = 0;
  for (let c = 1; c < from.length - 1; c++) most = Math.max(most, from[c + 1] - from[c]);
  return {
    month: new Int32Array(2 * most),
    mrr: new Float64Array(2 * most),
    events: new Float64Array(2 * most),
  };
}

/** An event is one number that sorts by month: the month, the row, and whether the row ends there. */
const PER_MONTH = 2 ** 33;

/**
 * Fills the runs of one customer and answers how many there are. The running sum keeps what each addition
 * rounds off, so that nothing is left of rows that have ended.
 */
export function fillRuns(ledger: Ledger, customer: number, into: Runs): number {
  const { units, exact } = ledger;
  const { month, mrr, events } = into;
  const count = listEvents(ledger, customer, events);
  let runs = 0;
  let paid = 0;
  let running = 0;
  let sum = 0;
  let roundedOff = 0;
  let size = 0;
  for (let at = 0; at < count;) {
    const now = Math.floor(events[at] / PER_MONTH);
    const until = (now + 1) * PER_MONTH;
    for (; at < count && events[at] < until; at++) {
      const event = events[at] - now * PER_MONTH;
      const ends = event % 2 === 1;
      const money = units[(event - Number(ends)) / 2];
      const change = ends ? -money : money;
      const next = sum + change;
      const added = next - sum;
      roundedOff += sum - (next - added) + (change - added);
      sum = next;
      running += ends ? -1 : 1;
      size += ends ? -Math.abs(money) : Math.abs(money);
    }
    const pays = running === 0 ? 0 : atLeastNothing(sum + roundedOff, size, exact);
    if (pays === paid) continue;
    month[runs] = now;
    mrr[runs++] = paid = pays;
  }
  return runs;
}

/** Where whole units don't hold, a sum this small next to its parts is what is left of their decimals. */
export function atLeastNothing(sum: number, size: number, exact: boolean): number {
  return sum <= (exact ? 0 : 1e-9 * size) ? 0 : sum;
}

/** Up to here events are put into their place one by one; a sort of many costs less by the piece. */
const FEW = 64;

/** The beginnings and ends of a customer's rows, sorted; answers how many. */
function listEvents({ from, fromMonth, untilMonth }: Ledger, customer: number, into: Float64Array): number {
  const last = from[customer + 1];
  const few = last - from[customer] <= FEW;
  let count = 0;
  for (let row = from[customer]; row < last; row++) {
    if (fromMonth[row] >= untilMonth[row]) continue;
    into[count++] = fromMonth[row] * PER_MONTH + 2 * row;
    if (few) moveDown(into, count - 1);
    into[count++] = untilMonth[row] * PER_MONTH + 2 * row + 1;
    if (few) moveDown(into, count - 1);
  }
  if (!few) into.subarray(0, count).sort();
  return count;
}

/** Puts the entry at `from` into its place among the sorted ones before it. */
function moveDown(sorted: Float64Array, from: number): void {
  const moved = sorted[from];
  let at = from;
  for (; at > 0 && sorted[at - 1] > moved; at--) sorted[at] = sorted[at - 1];
  sorted[at] = moved;
}

/** The MRR at the end of a month, in units. */
export function mrrAt({ month, mrr }: Runs, count: number, asked: number): number {
  let run = count - 1;
  while (run >= 0 && month[run] > asked) run--;
  return run < 0 ? 0 : mrr[run];
}

/** The month before which a run ends. */
export function untilOf({ month }: Runs, count: number, run: number): number {
  return run + 1 < count ? month[run + 1] : BEYOND;
}
