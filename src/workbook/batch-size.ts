/* How much is written at once: little at first, so that Stop is never far, then more while that is quick. */

interface Limits {
  readonly least: number;
  readonly most: number;
}

const GROWTH = 4;
/** Milliseconds that a batch may take before the next is no larger, and before it is smaller. */
const SHORT = 2_000;
const LONG = 5_000;

/** The size of the batch after one of this size that took so many milliseconds. */
export function nextSize(size: number, took: number, { least, most }: Limits): number {
  if (took > LONG) return Math.max(least, Math.floor(size / GROWTH));
  return took < SHORT ? Math.min(most, size * GROWTH) : size;
}
