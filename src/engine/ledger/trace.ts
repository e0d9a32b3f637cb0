import { firstDayOf, lastDayOf } from "../months";
import { rowsOn, rowsWhere, type Ledger } from "./ledger";
import { firstReturn, KINDS, kindOf, NEVER } from "./moves";
import { peakDuring } from "./passing";
import { mrrAt, runAt, runsOf } from "./runs";

export type Traced = "opening" | (typeof KINDS)[number] | "closing";

export interface TraceOptions {
  readonly reactivationDays: number;
  readonly countSameMonth: boolean;
}

/** What one customer adds to a number of `ledgerMoves`. */
export interface Trace {
  readonly customer: string;
  /** MRR at the end of the month before, and of the month. */
  readonly previous: number;
  readonly current: number;
  readonly change: number;
  /** The rows behind it as they stand in the ledger, counted from 1. */
  readonly rows: readonly number[];
}

/** The customers behind one movement of one month, the largest change first, then as in the ledger. */
export function trace(ledger: Ledger, month: number, traced: Traced, options: TraceOptions): Trace[] {
  const runs = runsOf(ledger);
  const found: Trace[] = [];
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    const p = mrrAt(runs, customer, month - 1);
    const q = mrrAt(runs, customer, month);
    const passes = options.countSameMonth && p === 0 && q === 0;
    const change = passes
      ? passing(ledger, customer, month, traced)
      : changeOf(ledger, { customer, month, p, q }, traced, options.reactivationDays);
    if (change === 0) continue;
    found.push({
      customer: ledger.customers[customer],
      previous: p / ledger.scale,
      current: q / ledger.scale,
      change: change / ledger.scale,
      rows: rowsBehind(ledger, customer, month, passes),
    });
  }
  return found.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** A customer’s way from one month-end to the next, from p to q. */
interface Step {
  readonly customer: number;
  readonly month: number;
  readonly p: number;
  readonly q: number;
}

/** What a customer adds to the movement, in units; 0 where it has no part in it. */
function changeOf(
  ledger: Ledger,
  { customer, month, p, q }: Step,
  traced: Traced,
  reactivationDays: number,
): number {
  if (traced === "opening") return p;
  if (traced === "closing") return q;
  if (p === q) return 0;
  const runs = runsOf(ledger);
  // Without MRR until now: the run before this one, if there is any, is where it left.
  const run = runAt(runs, customer, month);
  const left = run > runs.from[customer] ? runs.month[run - 1] : NEVER;
  const kind = kindOf(p, q, left < firstReturn(month, reactivationDays));
  return KINDS[kind] === traced ? q - p : 0;
}

function passing(ledger: Ledger, customer: number, month: number, traced: Traced): number {
  if (traced !== "new" && traced !== "churn") return 0;
  const peak = peakDuring(ledger, customer, month);
  return traced === "new" ? peak : -peak;
}

/** The rows that count at either month’s end; of one who only passed through, those of the days between. */
function rowsBehind(ledger: Ledger, customer: number, month: number, passes: boolean): number[] {
  if (!passes) return rowsOn(ledger, customer, [firstDayOf(month) - 1, lastDayOf(month)]);
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  return rowsWhere(ledger, customer, (begins, ends) => begins <= last && ends > first && begins < ends);
}
