import type { Ledger } from "./ledger";

/** The months asked for and the month before each, sorted, each once; and where each of them stands there. */
export interface Probes {
  readonly months: Int32Array;
  readonly now: Int32Array;
  readonly before: Int32Array;
}

export function probesFor(months: Int32Array): Probes {
  const sorted = [...new Set([...months].flatMap((month) => [month - 1, month]))].sort((a, b) => a - b);
  const place = new Map(sorted.map((month, i) => [month, i]));
  return {
    months: Int32Array.from(sorted),
    now: months.map((month) => place.get(month)!),
    before: months.map((month) => place.get(month - 1)!),
  };
}

/** What a customer paid at the ends of the probed months, refilled for one customer after the other. */
export interface Timeline {
  /** Units of money; 0 or less is no MRR and reads as 0. */
  readonly mrr: Float64Array;
  /** The last month before the probed one at whose end the customer had MRR, or −1. */
  readonly lastPaid: Int32Array;
  /** Room for the events of the customer with the most rows. */
  readonly events: Float64Array;
}

export function newTimeline({ from, customers }: Ledger, probes: Probes): Timeline {
  let most = 0;
  for (let c = 0; c < customers.length; c++) most = Math.max(most, from[c + 1] - from[c]);
  return {
    mrr: new Float64Array(probes.months.length),
    lastPaid: new Int32Array(probes.months.length),
    events: new Float64Array(2 * most),
  };
}

/** An event is one number that sorts by month: the month, the row, and whether the row ends there. */
const PER_MONTH = 2 ** 33;

/**
 * Fills the timeline of one customer by walking through the months in which its rows begin and end. The
 * running sum keeps what each addition rounds off, so that nothing is left of rows that have ended.
 */
export function fillTimeline(ledger: Ledger, customer: number, probes: Probes, into: Timeline): void {
  const { months } = probes;
  const { mrr, lastPaid, events } = into;
  const count = listEvents(ledger, customer, events);
  let probe = 0;
  let at = 0;
  let since = -1;
  let lastWithMrr = -1;
  let paid = 0;
  let running = 0;
  let sum = 0;
  let roundedOff = 0;
  let size = 0;
  for (;;) {
    const until = at < count ? Math.floor(events[at] / PER_MONTH) : Infinity;
    for (; probe < months.length && months[probe] < until; probe++) {
      mrr[probe] = paid;
      lastPaid[probe] = paid > 0 && months[probe] > since ? months[probe] - 1 : lastWithMrr;
    }
    if (probe === months.length) return;
    if (paid > 0) lastWithMrr = until - 1;
    for (; at < count && events[at] < (until + 1) * PER_MONTH; at++) {
      const event = events[at] - until * PER_MONTH;
      const ends = event % 2 === 1;
      const units = ledger.units[(event - Number(ends)) / 2];
      const change = ends ? -units : units;
      const next = sum + change;
      const added = next - sum;
      roundedOff += sum - (next - added) + (change - added);
      sum = next;
      running += ends ? -1 : 1;
      size += ends ? -Math.abs(units) : Math.abs(units);
    }
    since = until;
    paid = running === 0 ? 0 : atLeastNothing(sum + roundedOff, size, ledger.exact);
  }
}

/** Where whole units don't hold, a sum this small next to its parts is what is left of their decimals. */
function atLeastNothing(sum: number, size: number, exact: boolean): number {
  return sum <= (exact ? 0 : 1e-9 * size) ? 0 : sum;
}

/** The beginnings and ends of a customer's rows, sorted; answers how many. */
function listEvents(
  { rows, from, fromMonth, untilMonth }: Ledger,
  customer: number,
  into: Float64Array,
): number {
  let count = 0;
  for (let i = from[customer]; i < from[customer + 1]; i++) {
    const row = rows[i];
    if (fromMonth[row] >= untilMonth[row]) continue;
    into[count++] = fromMonth[row] * PER_MONTH + 2 * row;
    into[count++] = untilMonth[row] * PER_MONTH + 2 * row + 1;
  }
  if (count > 2) into.subarray(0, count).sort();
  return count;
}
