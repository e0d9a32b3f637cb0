import { settle, type Ledger } from "./ledger";

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
}

export function newTimeline(probes: Probes): Timeline {
  return { mrr: new Float64Array(probes.months.length), lastPaid: new Int32Array(probes.months.length) };
}

/**
 * Fills the timeline of one customer. What a customer pays changes only where one of its rows begins or
 * ends; between two such months it is summed once, afresh, so that nothing is left of rows that ended.
 */
export function fillTimeline(ledger: Ledger, customer: number, probes: Probes, into: Timeline): void {
  const { months } = probes;
  const breaks = breakMonths(ledger, customer);
  let probe = 0;
  let lastPaid = -1;
  for (let b = 0; b <= breaks.length; b++) {
    const from = b === 0 ? -1 : breaks[b - 1];
    const until = b === breaks.length ? Infinity : breaks[b];
    const mrr = b === 0 ? 0 : mrrDuring(ledger, customer, from);
    for (; probe < months.length && months[probe] < until; probe++) {
      into.mrr[probe] = mrr;
      into.lastPaid[probe] = mrr > 0 && months[probe] > from ? months[probe] - 1 : lastPaid;
    }
    if (probe === months.length) return;
    if (mrr > 0) lastPaid = until - 1;
  }
}

/** The months in which rows of a customer begin or end, sorted, each once. */
function breakMonths({ rows, from, fromMonth, untilMonth }: Ledger, customer: number): number[] {
  const breaks: number[] = [];
  for (let i = from[customer]; i < from[customer + 1]; i++) {
    const row = rows[i];
    if (fromMonth[row] >= untilMonth[row]) continue;
    breaks.push(fromMonth[row], untilMonth[row]);
  }
  breaks.sort((a, b) => a - b);
  return breaks.filter((month, i) => i === 0 || month !== breaks[i - 1]);
}

function mrrDuring(ledger: Ledger, customer: number, month: number): number {
  const { rows, from, fromMonth, untilMonth, units, exact } = ledger;
  let sum = 0;
  let size = 0;
  for (let i = from[customer]; i < from[customer + 1]; i++) {
    const row = rows[i];
    if (fromMonth[row] > month || month >= untilMonth[row]) continue;
    sum += units[row];
    size += Math.abs(units[row]);
  }
  return Math.max(0, settle(sum, size, exact));
}
