import { lastDayOf, monthOf, spanOf } from "../months";
import type { Ledger } from "./ledger";
import { sumOf } from "./mrr";
import { passings } from "./passing";
import { stepsAt, stepsOf, type Steps } from "./steps";

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

/** What can happen to a customer in a month, at most one of them. */
export const KINDS = ["new", "expansion", "reactivation", "contraction", "churn"] as const;
const [NEW, EXPANSION, REACTIVATION, CONTRACTION, CHURN] = [0, 1, 2, 3, 4];

/** For the month since which a customer has had no MRR: it never had any. */
export const NEVER = -1;

/** Which of KINDS takes a customer from MRR p to another MRR q; who returns may count as new. */
export function kindOf(p: number, q: number, isNew: boolean): number {
  return KIND_OF_SIGNS[signsOf(p, q, isNew)];
}

/** What is true of a step, a bit each: branches would cost more, for nobody foresees what a customer does. */
function signsOf(p: number, q: number, isNew: boolean): number {
  return Number(p === 0) | (Number(q === 0) << 1) | (Number(q > p) << 2) | (Number(isNew) << 3);
}

const KIND_OF_SIGNS = Int32Array.from({ length: 16 }, (_, signs) => {
  if (signs & 1) return signs & 8 ? NEW : REACTIVATION;
  if (signs & 2) return CHURN;
  return signs & 4 ? EXPANSION : CONTRACTION;
});

/** Who has had no MRR since a month before this one becomes new in `month`, who lost it later comes back. */
export function firstReturn(month: number, reactivationDays: number): number {
  if (reactivationDays === 0) return 0;
  return monthOf(Math.ceil(lastDayOf(month) - reactivationDays)) + 1;
}

/** Sums by calendar month, from the month before the first asked one on; those of parts of a ledger add up. */
export interface MoveSums {
  readonly first: number;
  /** MRR or customers at the end of each month: it knows nothing of the movements. */
  readonly level: Float64Array;
  /** In the order of KINDS. */
  readonly moved: readonly Float64Array[];
}

/** The movements of every month: each customer counts once, by what changed since the month before. */
export function ledgerMoves(ledger: Ledger, months: Int32Array, options: MoveOptions): Moves {
  const sums = newMoveSums(months);
  addMoves(sums, ledger, months, options);
  return movesOf(sums, months, ledger, options.measure);
}

export function newMoveSums(months: Int32Array): MoveSums {
  const [earliest, last] = spanOf(months);
  const newLine = () => new Float64Array(last - earliest + 2);
  return { first: earliest - 1, level: newLine(), moved: KINDS.map(newLine) };
}

/** Adds what moved in a ledger, or in part of one. */
export function addMoves(sums: MoveSums, ledger: Ledger, months: Int32Array, options: MoveOptions): void {
  addSteps(sums, ledger, months, options);
  if (options.countSameMonth) addPassing(sums, ledger, options.measure === "mrr");
}

export function movesOf(
  sums: MoveSums,
  months: Int32Array,
  { scale, exact }: Pick<Ledger, "scale" | "exact">,
  measure: MoveOptions["measure"],
): Moves {
  const inMoney = measure === "mrr";
  return asAsked(sums, months, inMoney ? scale : 1, exact || !inMoney, inMoney);
}

/** Who came and went within a month counts in new and in churn by its highest MRR. */
function addPassing({ first, level, moved }: MoveSums, ledger: Ledger, inMoney: boolean): void {
  for (const { month, peak } of passings(ledger, first, first + level.length)) {
    moved[NEW][month - first] += inMoney ? peak : 1;
    moved[CHURN][month - first] -= inMoney ? peak : 1;
  }
}

/** What each customer pays, and the month since which it doesn't. */
interface Standing {
  readonly paid: Float64Array;
  readonly left: Int32Array;
}

/** Goes through the months with what each customer pays. */
function addSteps(
  { first, level, moved }: MoveSums,
  ledger: Ledger,
  months: Int32Array,
  { measure, reactivationDays }: MoveOptions,
): void {
  const inMoney = measure === "mrr";
  const counted = ledger.exact || !inMoney;
  const asked = new Set([...months].flatMap((month) => [month - 1, month]));
  const standing = {
    paid: new Float64Array(ledger.customers.length),
    left: new Int32Array(ledger.customers.length).fill(NEVER),
  };
  const sums = new Float64Array(KIND_OF_SIGNS.length);
  for (const steps of stepsOf(ledger)) {
    let total = 0;
    for (let month = Math.min(first, steps.first); month < first + level.length; month++) {
      sums.fill(0);
      total += addMonth(sums, standing, steps, month, firstReturn(month, reactivationDays), inMoney);
      if (!asked.has(month)) continue;
      level[month - first] += counted ? total : sumOf(standing.paid);
      sums.forEach((sum, signs) => (moved[KIND_OF_SIGNS[signs]][month - first] += sum));
    }
  }
}

/** Hot: the loop adds the steps of a month to the sums by signs; the answer is by how many units all together pay more. */
function addMonth(
  sums: Float64Array,
  { paid, left }: Standing,
  steps: Steps,
  month: number,
  returnsFrom: number,
  inMoney: boolean,
): number {
  const [from, until] = stepsAt(steps, month);
  let total = 0;
  for (let i = from; i < until; i++) {
    const customer = steps.customer[i];
    const p = paid[customer];
    const q = steps.mrr[i];
    paid[customer] = q;
    const change = inMoney ? q - p : Number(q > 0) - Number(p > 0);
    sums[signsOf(p, q, left[customer] < returnsFrom)] += inMoney ? change : q === 0 ? -1 : 1;
    if (q === 0) left[customer] = month;
    total += change;
  }
  return total;
}

/** The asked months out of all; check is 0 where the sums agree but for what decimals leave. */
function asAsked(
  { first, level, moved }: MoveSums,
  months: Int32Array,
  scale: number,
  exact: boolean,
  inMoney: boolean,
): Moves {
  const picked = (sums: Float64Array, back: number) =>
    Float64Array.from(months, (month) => sums[month - back - first]);
  const opening = picked(level, 1);
  const closing = picked(level, 0);
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
