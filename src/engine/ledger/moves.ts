import { firstDayOf, lastDayOf } from "../months";
import type { Ledger } from "./ledger";
import { fillTimeline, newTimeline, probesFor, type Timeline } from "./timeline";

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

/** The movements of every month: each customer counts once, by what changed since the month before. */
export function ledgerMoves(ledger: Ledger, months: Int32Array, options: MoveOptions): Moves {
  const sums = Object.fromEntries(MOVEMENTS.map((name) => [name, new Float64Array(months.length)])) as Record<
    Movement,
    Float64Array
  >;
  const probes = probesFor(months);
  const timeline = newTimeline(probes);
  for (let customer = 0; customer < ledger.customers.length; customer++) {
    fillTimeline(ledger, customer, probes, timeline);
    for (let m = 0; m < months.length; m++) {
      const p = timeline.mrr[probes.before[m]];
      const q = timeline.mrr[probes.now[m]];
      if (p === 0 && q === 0) {
        if (options.countSameMonth)
          addPassing(sums, m, peakDuring(ledger, customer, months[m]), options.measure);
        continue;
      }
      addMove(
        sums,
        m,
        p,
        q,
        kindOf(p, q, ledger.exact, timeline, probes.now[m], months[m], options),
        options.measure,
      );
    }
  }
  return inMoney(sums, options.measure === "mrr" ? ledger.scale : 1, ledger.exact, options.measure);
}

/** Which movement takes a customer from p to q; null where nothing changed. */
function kindOf(
  p: number,
  q: number,
  exact: boolean,
  timeline: Timeline,
  probe: number,
  month: number,
  { reactivationDays }: MoveOptions,
): Movement | null {
  if (p === 0) {
    const lastPaid = timeline.lastPaid[probe];
    if (lastPaid < 0) return "new";
    const gap = lastDayOf(month) - lastDayOf(lastPaid);
    return reactivationDays > 0 && gap > reactivationDays ? "new" : "reactivation";
  }
  if (q === 0) return "churn";
  if (p === q || (!exact && Math.abs(q - p) <= 1e-9 * Math.max(p, q))) return null;
  return q > p ? "expansion" : "contraction";
}

function addMove(
  sums: Record<Movement, Float64Array>,
  m: number,
  p: number,
  q: number,
  kind: Movement | null,
  measure: "mrr" | "customers",
): void {
  const inMoney = measure === "mrr";
  sums.opening[m] += inMoney ? p : Number(p > 0);
  sums.closing[m] += inMoney ? q : Number(q > 0);
  if (kind) sums[kind][m] += inMoney ? q - p : kind === "churn" ? -1 : 1;
}

/** A customer who came and went within the month: in and out by its highest MRR. */
function addPassing(
  sums: Record<Movement, Float64Array>,
  m: number,
  peak: number,
  measure: "mrr" | "customers",
): void {
  if (peak <= 0) return;
  sums.new[m] += measure === "mrr" ? peak : 1;
  sums.churn[m] -= measure === "mrr" ? peak : 1;
}

/** The highest MRR of a customer on any day of a month. It can only rise where a row begins. */
function peakDuring({ rows, from, start, end, units }: Ledger, customer: number, month: number): number {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  let peak = 0;
  for (let i = from[customer]; i < from[customer + 1]; i++) {
    const day = Math.max(first, start[rows[i]]);
    if (day > last || end[rows[i]] <= day) continue;
    let sum = 0;
    for (let j = from[customer]; j < from[customer + 1]; j++) {
      if (start[rows[j]] <= day && day < end[rows[j]]) sum += units[rows[j]];
    }
    peak = Math.max(peak, sum);
  }
  return peak;
}

/** From units to money; check is 0 where the sums agree but for what decimals leave. */
function inMoney(
  sums: Record<Movement, Float64Array>,
  scale: number,
  exact: boolean,
  measure: "mrr" | "customers",
): Moves {
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
