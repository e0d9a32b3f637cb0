import { firstDayOf, LAST_DAY, lastDayOf, monthOf } from "../months";
import { endOf, startOf, type Ledger } from "./ledger";
import { spanOf } from "./mrr";
import { atLeastNothing, mrrAt, runsOf, untilOf, type Runs } from "./runs";
import { addStretch, newTally, summed, type Tally } from "./tally";

export interface MoveOptions {
  /** After more days than this since the last month-end with MRR a return counts as new; 0: never. */
  readonly reactivationDays: number;
  /** Count customers who joined and left between two month-ends, in new and in churn. */
  readonly countSameMonth: boolean;
  readonly measure: "mrr" | "customers";
}

/** One number for each month asked for; losses are negative. Money, or customers. */
export interface Moves {
  readonly opening: Float64Array;
  readonly new: Float64Array;
  readonly expansion: Float64Array;
  readonly reactivation: Float64Array;
  readonly contraction: Float64Array;
  readonly churn: Float64Array;
  readonly closing: Float64Array;
  /** closing − (opening + the movements between them), each summed on its own. */
  readonly check: Float64Array;
}

/** What can happen to a customer in a month, at most one of them; −1 stands for none. */
export const KINDS = ["new", "expansion", "reactivation", "contraction", "churn"] as const;
const [NEW, EXPANSION, REACTIVATION, CONTRACTION, CHURN] = [0, 1, 2, 3, 4];

/** Sums by calendar month, from the month before the first asked one on. */
interface Sums {
  readonly first: number;
  readonly months: number;
  /** MRR or customers at the end of each month: it knows nothing of the movements. */
  readonly level: Tally;
  /** In the order of KINDS. */
  readonly moved: readonly Float64Array[];
}

/** The movements of every month: each customer counts once, by what changed since the month before. */
export function ledgerMoves(ledger: Ledger, months: Int32Array, options: MoveOptions): Moves {
  const inMoney = options.measure === "mrr";
  const exact = ledger.exact || !inMoney;
  const [earliest, last] = spanOf(months);
  const first = earliest - 1;
  const span = last - first + 1;
  const level = newTally(first, span, exact);
  const sums = { first, months: span, level, moved: KINDS.map(() => new Float64Array(span)) };
  const runs = runsOf(ledger);
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    addCustomer(sums, ledger.exact, runs, customer, inMoney, options.reactivationDays);
    if (options.countSameMonth) addPassing(sums, ledger, customer, runs, inMoney);
  }
  return asAsked(sums, months, inMoney ? ledger.scale : 1, exact, inMoney);
}

function addCustomer(
  { first, months, level, moved }: Sums,
  exact: boolean,
  runs: Runs,
  customer: number,
  inMoney: boolean,
  reactivationDays: number,
): void {
  const { month, mrr } = runs;
  const firstRun = runs.from[customer];
  const end = runs.from[customer + 1];
  let p = 0;
  for (let run = firstRun; run < end; run++) {
    const q = mrr[run];
    if (q > 0) addStretch(level, month[run], untilOf(runs, end, run), inMoney ? q : 1);
    const at = month[run] - first;
    if (at >= 0 && at < months) {
      const lastPaid = p === 0 && run > firstRun ? month[run - 1] - 1 : -1;
      const kind = kindOf(p, q, exact, month[run], lastPaid, reactivationDays);
      if (kind >= 0) moved[kind][at] += inMoney ? q - p : kind === CHURN ? -1 : 1;
    }
    p = q;
  }
}

/** Which of KINDS takes a customer from p to q. `lastPaid` is the last month with MRR, −1 for never. */
export function kindOf(
  p: number,
  q: number,
  exact: boolean,
  month: number,
  lastPaid: number,
  reactivationDays: number,
): number {
  if (p === 0) {
    if (lastPaid < 0) return NEW;
    const gap = lastDayOf(month) - lastDayOf(lastPaid);
    return reactivationDays > 0 && gap > reactivationDays ? NEW : REACTIVATION;
  }
  if (q === 0) return CHURN;
  if (!exact && Math.abs(q - p) <= 1e-9 * Math.max(p, q)) return -1;
  return q > p ? EXPANSION : CONTRACTION;
}

/** A customer who came and went within a month: in and out by its highest MRR. */
function addPassing(
  { first, months, moved }: Sums,
  ledger: Ledger,
  customer: number,
  runs: Runs,
  inMoney: boolean,
): void {
  const done = new Set<number>();
  for (let row = ledger.from[customer]; row < ledger.from[customer + 1]; row++) {
    const month = risingMonth(ledger, row);
    const at = month - first;
    if (at < 0 || at >= months) continue;
    if (mrrAt(runs, customer, month - 1) > 0 || mrrAt(runs, customer, month) > 0 || done.has(month)) continue;
    done.add(month);
    const peak = inMoney
      ? peakDuring(ledger, customer, month)
      : Number(peakDuring(ledger, customer, month) > 0);
    moved[NEW][at] += peak;
    moved[CHURN][at] -= peak;
  }
}

/** MRR rises where a row begins, or where a credit ends; −1 for a credit that never does. */
function risingMonth(ledger: Ledger, row: number): number {
  const day = ledger.units[row] < 0 ? endOf(ledger, row) : startOf(ledger, row);
  return day > LAST_DAY ? -1 : monthOf(day);
}

/** The highest MRR of a customer on any day of a month, in units. */
export function peakDuring(ledger: Ledger, customer: number, month: number): number {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const rows: number[] = [];
  for (let row = ledger.from[customer]; row < ledger.from[customer + 1]; row++) {
    if (startOf(ledger, row) <= last && endOf(ledger, row) >= first) rows.push(row);
  }
  let peak = 0;
  for (const row of rows) {
    const rise = ledger.units[row] < 0 ? endOf(ledger, row) : Math.max(first, startOf(ledger, row));
    if (rise <= last) peak = Math.max(peak, unitsOn(ledger, rows, rise));
  }
  return peak;
}

function unitsOn(ledger: Ledger, rows: readonly number[], day: number): number {
  let sum = 0;
  let size = 0;
  for (const row of rows) {
    if (day < startOf(ledger, row) || day >= endOf(ledger, row)) continue;
    sum += ledger.units[row];
    size += Math.abs(ledger.units[row]);
  }
  return atLeastNothing(sum, size, ledger.exact);
}

/** The asked months out of all; check is 0 where the sums agree but for what decimals leave. */
function asAsked(
  { first, level, moved }: Sums,
  months: Int32Array,
  scale: number,
  exact: boolean,
  inMoney: boolean,
): Moves {
  const levels = summed(level);
  const picked = (sums: Float64Array, back: number) =>
    Float64Array.from(months, (month) => sums[month - back - first]);
  const opening = picked(levels, 1);
  const closing = picked(levels, 0);
  const lines = moved.map((sums) => picked(sums, 0));
  const counted = inMoney ? lines : [lines[NEW], lines[REACTIVATION], lines[CHURN]];
  const check = closing.map((closes, m) => {
    const expected = counted.reduce((sum, line) => sum + line[m], opening[m]);
    const size = counted.reduce((sum, line) => sum + Math.abs(line[m]), Math.abs(opening[m]));
    const tolerated = exact ? 0 : 1e-9 * size;
    return Math.abs(closes - expected) <= tolerated ? 0 : (closes - expected) / scale;
  });
  const inUnit = (line: Float64Array) => line.map((sum) => sum / scale);
  const [joined, expansion, reactivation, contraction, churn] = lines.map(inUnit);
  return {
    opening: inUnit(opening),
    new: joined,
    expansion,
    reactivation,
    contraction,
    churn,
    closing: inUnit(closing),
    check,
  };
}
