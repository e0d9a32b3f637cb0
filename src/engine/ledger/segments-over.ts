import type { Retention } from "./retention";
import { SEGMENT_LINES, type SegmentLine, type SegmentMoves, type Segments } from "./segments";

/** What a segment gained, lost and kept over some months. */
export interface SegmentOver {
  readonly name: string;
  /** Of all months together; losses and who moved out are negative. */
  readonly bridge: Readonly<Record<SegmentLine, number>>;
  /** Of its own rows alone, between the two ends of the months; null where nobody paid then. */
  readonly ndr: number | null;
  readonly grr: number | null;
  readonly logo: number | null;
}

/** Segments by what they moved in each month and kept over all; the largest first, and those where nothing was left out. */
export function segmentsOver(
  names: Segments["names"],
  moves: readonly SegmentMoves[],
  kept: readonly Retention[],
): readonly SegmentOver[] {
  return names
    .map((name, code) => ({ name, bridge: bridgeOf(moves[code]), ...sharesOf(kept[code]) }))
    .filter(({ bridge }) => SEGMENT_LINES.some((line) => bridge[line] !== 0))
    .sort((a, b) => b.bridge.closing - a.bridge.closing);
}

const bridgeOf = (moves: SegmentMoves) =>
  Object.fromEntries(
    SEGMENT_LINES.map((line) => [line, lineOver(line, moves[line])]),
  ) as SegmentOver["bridge"];

function lineOver(line: SegmentLine, values: Float64Array): number {
  if (line === "opening") return values[0];
  return line === "closing" ? values[values.length - 1] : values.reduce((sum, value) => sum + value, 0);
}

function sharesOf({ before, now, kept, customers, stayed }: Retention): Omit<SegmentOver, "name" | "bridge"> {
  const last = before.length - 1;
  const share = (part: Float64Array, whole: Float64Array) =>
    whole[last] === 0 ? null : part[last] / whole[last];
  return { ndr: share(now, before), grr: share(kept, before), logo: share(stayed, customers) };
}
