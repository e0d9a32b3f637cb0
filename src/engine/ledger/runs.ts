import { BEYOND, type Ledger } from "./ledger";

/** What customers pay from month to month, as runs of months with one MRR. */
export interface Runs {
  /** The runs of customer c lie from from[c] up to from[c + 1]. */
  readonly from: Int32Array;
  /** The month at whose end the MRR of a run is seen first; it holds until the customer’s next run. */
  readonly month: Int32Array;
  /** In units. 0 where there is none; before the first run there is none either. */
  readonly mrr: Float64Array;
}

/*
 * The runs of the last ledger are kept, for whoever asks for one number of a ledger asks for others; and so is
 * the room they lie in, which is large enough to wake the garbage collector each time it is asked for anew.
 */
let kept: { readonly ledger: Ledger; readonly runs: Runs } | null = null;

/** The runs of a ledger. They hold until another ledger’s are asked for. */
export function runsOf(ledger: Ledger): Runs {
  if (kept?.ledger !== ledger) kept = { ledger, runs: allRuns(ledger, kept?.runs) };
  return kept.runs;
}

function allRuns(ledger: Ledger, old: Runs | undefined): Runs {
  const customers = ledger.customers.length;
  const { from, units, exact } = ledger;
  const fits = old && old.month.length >= 2 * units.length && old.month.length <= 8 * units.length + 1000;
  const runs = {
    from: new Int32Array(customers + 1),
    month: fits ? old.month : new Int32Array(2 * units.length),
    mrr: fits ? old.mrr : new Float64Array(2 * units.length),
  };
  const room = roomFor(ledger);
  for (let c = 1; c < customers; c++) {
    const simple = exact && from[c + 1] - from[c] <= FEW;
    const add = simple ? addSimpleRuns : addRuns;
    runs.from[c + 1] = add(ledger, c, room, runs, runs.from[c]);
  }
  return runs;
}

/** Room for the changes of one customer after the other. */
interface Room {
  readonly month: Int32Array;
  readonly change: Float64Array;
  readonly events: Float64Array;
}

function roomFor({ from }: Ledger): Room {
  let most = 0;
  for (let c = 1; c < from.length - 1; c++) most = Math.max(most, from[c + 1] - from[c]);
  return {
    month: new Int32Array(2 * FEW),
    change: new Float64Array(2 * FEW),
    events: new Float64Array(2 * most),
  };
}

/** Up to here changes are put into their place one by one; a sort of many costs less by the piece. */
const FEW = 64;

/** Hot: the runs of a customer with few rows in whole units, which add up in any order. */
function addSimpleRuns(
  { from, span, units }: Ledger,
  customer: number,
  { month, change }: Room,
  into: Runs,
  first: number,
): number {
  let count = 0;
  for (let row = from[customer]; row < from[customer + 1]; row++) {
    const begins = span[2 * row];
    const ends = span[2 * row + 1];
    if (begins >= ends) continue;
    count = insert(month, change, count, begins, units[row]);
    if (ends !== BEYOND) count = insert(month, change, count, ends, -units[row]);
  }
  let runs = first;
  let sum = 0;
  let paid = 0;
  for (let at = 0; at < count; at++) {
    sum += change[at];
    const pays = sum > 0 ? sum : 0;
    if (pays === paid) continue;
    into.month[runs] = month[at];
    into.mrr[runs++] = paid = pays;
  }
  return runs;
}

/** Adds a change to those sorted by month, and answers how many there are. */
function insert(
  months: Int32Array,
  changes: Float64Array,
  count: number,
  month: number,
  change: number,
): number {
  let at = count;
  while (at > 0 && months[at - 1] > month) at--;
  if (at > 0 && months[at - 1] === month) {
    changes[at - 1] += change;
    return count;
  }
  for (let k = count; k > at; k--) {
    months[k] = months[k - 1];
    changes[k] = changes[k - 1];
  }
  months[at] = month;
  changes[at] = change;
  return count + 1;
}

/** An event is one number that sorts by month: the month, the row, and whether the row ends there. */
const PER_MONTH = 2 ** 33;

/**
 * Adds the runs of one customer from `at` on, and answers where they end. The running sum keeps what each
 * addition rounds off, so that nothing is left of rows that have ended.
 */
function addRuns(
  ledger: Ledger,
  customer: number,
  { events }: Room,
  { month, mrr }: Runs,
  first: number,
): number {
  const { units, exact } = ledger;
  const count = listEvents(ledger, customer, events);
  let runs = first;
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

/** The beginnings and ends of a customer's rows, sorted; answers how many. */
function listEvents({ from, span }: Ledger, customer: number, into: Float64Array): number {
  let count = 0;
  for (let row = from[customer]; row < from[customer + 1]; row++) {
    if (span[2 * row] >= span[2 * row + 1]) continue;
    into[count++] = span[2 * row] * PER_MONTH + 2 * row;
    into[count++] = span[2 * row + 1] * PER_MONTH + 2 * row + 1;
  }
  into.subarray(0, count).sort();
  return count;
}

/** The month before which a run ends; `end` is where the customer’s runs do. */
export function untilOf({ month }: Runs, end: number, run: number): number {
  return run + 1 < end ? month[run + 1] : BEYOND;
}

/** A customer’s run in which the end of a month lies; −1 before the first. */
export function runAt({ from, month }: Runs, customer: number, asked: number): number {
  let run = from[customer + 1] - 1;
  while (run >= from[customer] && month[run] > asked) run--;
  return run < from[customer] ? -1 : run;
}

/** A customer’s MRR at the end of a month, in units. */
export function mrrAt(runs: Runs, customer: number, month: number): number {
  const run = runAt(runs, customer, month);
  return run < 0 ? 0 : runs.mrr[run];
}
