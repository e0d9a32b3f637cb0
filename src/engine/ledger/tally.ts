/** Sums for a stretch of months, `first` and those after it; what lies outside of them is dropped. */
export interface Tally {
  readonly first: number;
  readonly sums: Float64Array;
  /** Whole numbers only: a stretch is then noted at its two ends, and `summed` fills in what is between. */
  readonly exact: boolean;
}

export function newTally(first: number, months: number, exact: boolean): Tally {
  return { first, sums: new Float64Array(months + 1), exact };
}

/** Adds to each of the months from … until − 1. */
export function addStretch({ first, sums, exact }: Tally, from: number, until: number, value: number): void {
  const begin = Math.max(from - first, 0);
  const end = Math.min(until - first, sums.length - 1);
  if (begin >= end) return;
  if (exact) {
    sums[begin] += value;
    sums[end] -= value;
  } else {
    for (let m = begin; m < end; m++) sums[m] += value;
  }
}

/** The sum of each month, once all stretches are in. */
export function summed({ sums, exact }: Tally): Float64Array {
  const all = sums.slice(0, -1);
  if (exact) for (let m = 1; m < all.length; m++) all[m] += all[m - 1];
  return all;
}
