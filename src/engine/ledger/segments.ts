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

/** The rows of one segment as a ledger, with all customers in their places. */
export function segmentOf(ledger: Ledger, { codes }: Segments, code: number): Ledger {
  return { ...ledger, units: ledger.units.map((units, row) => (codes[row] === code ? units : 0)) };
}

export const SEGMENT_LINES = ["opening", ...KINDS, "movedIn", "movedOut", "closing"] as const;
type Line = (typeof SEGMENT_LINES)[number];

/** One number for each asked month, in the ledger’s currency; losses and who moved out are negative. */
export type SegmentMoves = Readonly<Record<Line, Float64Array>>;

/** The movements of each segment, in the order of their names. */
export function segmentMoves(
  ledger: Ledger,
  segments: Segments,
  months: Int32Array,
  reactivationDays = 0,
): SegmentMoves[] {
  const parts = segments.names.map((_, code) => runsOf(segmentOf(ledger, segments, code)));
  const all = runsOf(ledger);
  const answers = parts.map(
    () =>
      Object.fromEntries(
        SEGMENT_LINES.map((line) => [line, new Float64Array(months.length)]),
      ) as SegmentMoves,
  );
  for (let customer = 1; customer < ledger.customers.length; customer++) {
    months.forEach((month, m) => {
      const levels = parts.map(
        (runs) => [mrrAt(runs, customer, month - 1), mrrAt(runs, customer, month)] as const,
      );
      if (levels.every(([p, q]) => p === 0 && q === 0)) return;
      const moved = movesOf(levels, overall(all, customer, month, reactivationDays));
      moved.forEach((lines, code) => {
        for (const line of SEGMENT_LINES) answers[code][line][m] += (lines[line] ?? 0) / ledger.scale;
      });
    });
  }
  return answers;
}

/** Whether a customer comes or goes over all segments: what its parts do is the same then. */
function overall(runs: Runs, customer: number, month: number, reactivationDays: number): Line | null {
  const [p, q] = [mrrAt(runs, customer, month - 1), mrrAt(runs, customer, month)];
  if (p > 0 && q > 0) return null;
  if (p > 0) return "churn";
  const left = runAt(runs, customer, month - 1);
  const isNew = left < 0 || runs.month[left] < firstReturn(month, reactivationDays);
  return KINDS[kindOf(0, 1, isNew)];
}

type Levels = readonly (readonly [p: number, q: number])[];

/** What one customer does in each segment. Who leaves one and enters another has moved, the rest of it grew or shrank. */
function movesOf(levels: Levels, whole: Line | null): Partial<Record<Line, number>>[] {
  const out = sum(levels.map(([p, q]) => (q === 0 ? p : 0)));
  const into = sum(levels.map(([p, q]) => (p === 0 ? q : 0)));
  const hasMoved = whole === null && out > 0 && into > 0;
  return levels.map(([p, q]) => {
    const ends = { opening: p, closing: q };
    if (p === q) return ends;
    if (whole !== null) return { ...ends, [whole]: q - p };
    if (hasMoved && q === 0) return { ...ends, movedOut: -p };
    const movedIn = hasMoved && p === 0 ? (out * q) / into : 0;
    const change = q - p - movedIn;
    return { ...ends, movedIn, [change > 0 ? "expansion" : "contraction"]: change };
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
