import type { Ledger } from "./ledger";
import { firstReturn, kindOf, KINDS } from "./moves";
import { mrrAt, runAt, runsOf, type Runs } from "./runs";

/*
 * A ledger split by a column. Each segment is a ledger of its own (`segmentOf`), and then a customer that moves from one
 * to another is lost there and won here; or its moves are told apart (`segmentMoves`), so that churn is who left.
 *
 *   January 50 on plan A, February 30 on plan B: A moves out 50; B moves in 50 and contracts by 20. Over all rows that
 *   is a contraction of 20, and so it is over the segments.
 */

/** Which segment each row is in. */
export interface Segments {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/** The segments that rows say they are in, each once and in an order that only their names make. */
export function segmentsOf(words: readonly string[]): Segments {
  const names = [...new Set(words)].sort();
  const places = new Map(names.map((name, code) => [name, code]));
  return { names, codes: Int32Array.from(words, (word) => places.get(word)!) };
}

/** The rows of one segment as a ledger, with all customers in their places. */
export function segmentOf(ledger: Ledger, { codes }: Segments, code: number): Ledger {
  return { ...ledger, units: ledger.units.map((units, row) => (codes[row] === code ? units : 0)) };
}

export const SEGMENT_LINES = ["opening", ...KINDS, "movedIn", "movedOut", "closing"] as const;
export type SegmentLine = (typeof SEGMENT_LINES)[number];

/** One number for each asked month; losses and who moved out are negative. */
export type SegmentMoves = Readonly<Record<SegmentLine, Float64Array>>;

export const newSegmentMoves = (months: number): SegmentMoves =>
  Object.fromEntries(SEGMENT_LINES.map((line) => [line, new Float64Array(months)])) as SegmentMoves;

/** The movements of each segment in the ledger’s currency, in the order of their names. */
export function segmentMoves(
  ledger: Ledger,
  segments: Segments,
  months: Int32Array,
  reactivationDays = 0,
): SegmentMoves[] {
  const sums = segments.names.map(() => newSegmentMoves(months.length));
  const parts = segments.names.map((_, code) => segmentOf(ledger, segments, code));
  addSegmentMoves(sums, ledger, parts, months, reactivationDays);
  return sums.map((moves) => inMoney(moves, ledger));
}

/** Sums of units in the ledger’s currency. */
export const inMoney = (moves: SegmentMoves, { scale }: Pick<Ledger, "scale">): SegmentMoves =>
  Object.fromEntries(
    SEGMENT_LINES.map((line) => [line, moves[line].map((sum) => sum / scale)]),
  ) as SegmentMoves;

/** Adds what moved in a ledger, or in part of one, by the ledgers of its segments; in units. */
export function addSegmentMoves(
  sums: readonly SegmentMoves[],
  ledger: Ledger,
  segments: readonly Ledger[],
  months: Int32Array,
  reactivationDays: number,
): void {
  const parts = segments.map(runsOf);
  const all = runsOf(ledger);
  const levels: Levels = { before: new Float64Array(parts.length), now: new Float64Array(parts.length) };
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    const codes = codesOf(parts, customer);
    for (let m = 0; m < months.length && codes.length > 0; m++) {
      const month = months[m];
      if (!addLevels(sums, levels, parts, codes, customer, month, m)) continue;
      const whole = overall(all, customer, month, reactivationDays);
      movesOf(levels, codes.length, whole, ledger.exact).forEach((lines, i) => {
        for (const line of MOVED_LINES) sums[codes[i]][line][m] += lines[line] ?? 0;
      });
    }
  }
}

/** The segments in which a customer ever pays, in their order. */
function codesOf(parts: readonly Runs[], customer: number): number[] {
  const codes: number[] = [];
  for (let code = 0; code < parts.length; code++) {
    const { from } = parts[code];
    if (from[customer + 1] > from[customer]) codes.push(code);
  }
  return codes;
}

/** What a customer pays in each of its segments at two month-ends. */
interface Levels {
  readonly before: Float64Array;
  readonly now: Float64Array;
}

/** Hot: the loop adds what the customer pays to opening and closing; the answer is whether something moved. */
function addLevels(
  sums: readonly SegmentMoves[],
  { before, now }: Levels,
  parts: readonly Runs[],
  codes: readonly number[],
  customer: number,
  month: number,
  m: number,
): boolean {
  let moved = false;
  for (let i = 0; i < codes.length; i++) {
    const p = mrrAt(parts[codes[i]], customer, month - 1);
    const q = mrrAt(parts[codes[i]], customer, month);
    before[i] = p;
    now[i] = q;
    if (p !== q) moved = true;
    sums[codes[i]].opening[m] += p;
    sums[codes[i]].closing[m] += q;
  }
  return moved;
}

/** Whether a customer comes or goes over all segments: what its parts do is the same then. */
function overall(runs: Runs, customer: number, month: number, reactivationDays: number): MovedLine | null {
  const [p, q] = [mrrAt(runs, customer, month - 1), mrrAt(runs, customer, month)];
  if (p > 0 && q > 0) return null;
  if (p > 0) return "churn";
  const left = runAt(runs, customer, month - 1);
  const isNew = left < 0 || runs.month[left] < firstReturn(month, reactivationDays);
  return KINDS[kindOf(0, 1, isNew)];
}

type MovedLine = Exclude<SegmentLine, "opening" | "closing">;
const MOVED_LINES = SEGMENT_LINES.filter(
  (line): line is MovedLine => line !== "opening" && line !== "closing",
);
type Lines = Readonly<Partial<Record<MovedLine, number>>>;

/** What one customer does in each segment. Who leaves one and enters another has moved, the rest of it grew or shrank. */
function movesOf(
  { before, now }: Levels,
  segments: number,
  whole: MovedLine | null,
  exact: boolean,
): readonly Lines[] {
  const levels = Array.from({ length: segments }, (_, i) => [before[i], now[i]] as const);
  const out = sum(levels.map(([p, q]) => (q === 0 ? p : 0)));
  const into = sum(levels.map(([p, q]) => (p === 0 ? q : 0)));
  const hasMoved = whole === null && out > 0 && into > 0;
  const shares = hasMoved ? sharesOf(levels, out, into, exact) : [];
  return levels.map(([p, q], i): Lines => {
    if (p === q) return {};
    if (whole !== null) return { [whole]: q - p };
    if (hasMoved && q === 0) return { movedOut: -p };
    const movedIn = shares[i] ?? 0;
    const change = q - p - movedIn;
    return { movedIn, [change > 0 ? "expansion" : "contraction"]: change };
  });
}

/**
 * What moved out, parted among the entered segments by what is paid there. Whole units stay whole, so that sums don’t
 * depend on their order; what is left over goes to the last.
 */
function sharesOf(
  levels: readonly (readonly [p: number, q: number])[],
  out: number,
  into: number,
  exact: boolean,
): readonly number[] {
  const last = levels.findLastIndex(([p, q]) => p === 0 && q > 0);
  let rest = out;
  return levels.map(([p, q], i) => {
    if (p > 0 || q === 0) return 0;
    if (i === last) return rest;
    const share = (out * q) / into;
    const parted = exact ? Math.round(share) : share;
    rest -= parted;
    return parted;
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
