import { firstDayOf, lastDayOf } from "../months";
import type { Ledger } from "./ledger";
import { fillTimeline, newTimeline, probesFor, type Probes, type Timeline } from "./timeline";

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

type Movement = Exclude<keyof Moves, "check">;

const MOVEMENTS: readonly Movement[] = [
  "opening",
  "new",
  "expansion",
  "reactivation",
  "contraction",
  "churn",
  "closing",
];

type Sums = Record<Movement, Float64Array>;

/** The movements of every month: each customer counts once, by what changed since the month before. */
export function ledgerMoves(ledger: Ledger, months: Int32Array, options: MoveOptions): Moves {
  const sums = Object.fromEntries(MOVEMENTS.map((name) => [name, new Float64Array(months.length)])) as Sums;
  const probes = probesFor(months);
  const timeline = newTimeline(ledger, probes);
  for (let customer = 0; customer < ledger.customers.length; customer++) {
    fillTimeline(ledger, customer, probes, timeline);
    addCustomer(sums, ledger.exact, months, probes, timeline, options);
    if (options.countSameMonth) addPassing(sums, ledger, customer, months, probes, timeline, options.measure);
  }
  return inMoney(sums, options.measure === "mrr" ? ledger.scale : 1, ledger.exact, options.measure);
}

function addCustomer(
  sums: Sums,
  exact: boolean,
  months: Int32Array,
  { now, before }: Probes,
  { mrr, lastPaid }: Timeline,
  { measure, reactivationDays }: MoveOptions,
): void {
  const { opening, closing } = sums;
  const inMoney = measure === "mrr";
  for (let m = 0; m < months.length; m++) {
    const p = mrr[before[m]];
    const q = mrr[now[m]];
    opening[m] += inMoney ? p : Number(p > 0);
    closing[m] += inMoney ? q : Number(q > 0);
    if (p === q) continue;
    const kind = kindOf(p, q, exact, months[m], lastPaid[now[m]], reactivationDays);
    if (kind) sums[kind][m] += inMoney ? q - p : kind === "churn" ? -1 : 1;
  }
}

/** Which movement takes a customer from p to q; null where the change is none. */
function kindOf(
  p: number,
  q: number,
  exact: boolean,
  month: number,
  lastPaid: number,
  reactivationDays: number,
): Movement | null {
  if (p === 0) {
    if (lastPaid < 0) return "new";
    const gap = lastDayOf(month) - lastDayOf(lastPaid);
    return reactivationDays > 0 && gap > reactivationDays ? "new" : "reactivation";
  }
  if (q === 0) return "churn";
  if (!exact && Math.abs(q - p) <= 1e-9 * Math.max(p, q)) return null;
  return q > p ? "expansion" : "contraction";
}

/** A customer who came and went within a month: in and out by its highest MRR. */
function addPassing(
  sums: Sums,
  ledger: Ledger,
  customer: number,
  months: Int32Array,
  { now, before }: Probes,
  { mrr }: Timeline,
  measure: "mrr" | "customers",
): void {
  for (let m = 0; m < months.length; m++) {
    if (mrr[before[m]] > 0 || mrr[now[m]] > 0) continue;
    const peak = peakDuring(ledger, customer, months[m]);
    if (peak <= 0) continue;
    sums.new[m] += measure === "mrr" ? peak : 1;
    sums.churn[m] -= measure === "mrr" ? peak : 1;
  }
}

/** The highest MRR of a customer on any day of a month. It rises where a row begins, or where a credit ends. */
function peakDuring(ledger: Ledger, customer: number, month: number): number {
  const { rows, from, start, end, units } = ledger;
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  let peak = 0;
  for (let i = from[customer]; i < from[customer + 1]; i++) {
    const row = rows[i];
    if (start[row] > last || end[row] < first) continue;
    const rise = units[row] < 0 ? end[row] : Math.max(first, start[row]);
    if (rise <= last) peak = Math.max(peak, unitsOn(ledger, customer, rise));
  }
  return peak;
}

function unitsOn({ rows, from, start, end, units }: Ledger, customer: number, day: number): number {
  let sum = 0;
  for (let i = from[customer]; i < from[customer + 1]; i++) {
    if (start[rows[i]] <= day && day < end[rows[i]]) sum += units[rows[i]];
  }
  return sum;
}

/** From units to money; check is 0 where the sums agree but for what decimals leave. */
function inMoney(sums: Sums, scale: number, exact: boolean, measure: "mrr" | "customers"): Moves {
  const counted: Movement[] =
    measure === "mrr"
      ? ["new", "expansion", "reactivation", "contraction", "churn"]
      : ["new", "reactivation", "churn"];
  const check = sums.closing.map((closing, m) => {
    const expected = counted.reduce((sum, name) => sum + sums[name][m], sums.opening[m]);
    const difference = closing - expected;
    const tolerated = exact ? 0 : 1e-9 * Math.max(Math.abs(closing), Math.abs(expected));
    return Math.abs(difference) <= tolerated ? 0 : difference / scale;
  });
  const money = Object.fromEntries(MOVEMENTS.map((name) => [name, sums[name].map((sum) => sum / scale)]));
  return { ...(money as unknown as Omit<Moves, "check">), check };
}
