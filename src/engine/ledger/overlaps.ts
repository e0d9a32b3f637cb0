/** Days from one up to another that is no longer among them. */
export interface Stretch {
  readonly start: number;
  readonly until: number;
}

/**
 * For each stretch the first one before it in the list that shares a day with it; −1 where none does.
 * Sorted by start, those that overlap a stretch begin before its end; a tree of latest ends finds them among
 * these. Each stretch, in the order of the list, takes those that no earlier one took: n log n in all.
 */
export function firstOverlaps(stretches: readonly Stretch[]): Int32Array {
  const sorted = Uint32Array.from(stretches.keys()).sort((a, b) => stretches[a].start - stretches[b].start);
  const starts = Float64Array.from(sorted, (at) => stretches[at].start);
  const first = new Int32Array(stretches.length).fill(-1);
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, sorted.length)));
  /** The latest end below each node; a stretch that is taken, or has no days, has none. */
  const latest = new Float64Array(2 * leaves).fill(-Infinity);
  const positions = new Uint32Array(stretches.length);
  sorted.forEach((at, position) => {
    const { start, until } = stretches[at];
    positions[at] = position;
    if (until > start) latest[leaves + position] = until;
  });
  for (let node = leaves - 1; node > 0; node--) settle(node);

  function settle(node: number): void {
    latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);
  }

  function remove(position: number): void {
    latest[leaves + position] = -Infinity;
    for (let node = (leaves + position) >> 1; node > 0; node >>= 1) settle(node);
  }

  /** Takes those below the node that stand before a position and end after a day. */
  function take(by: number, node: number, from: number, size: number, before: number, day: number): void {
    if (from >= before || latest[node] <= day) return;
    if (size === 1) {
      first[sorted[from]] = by;
      latest[node] = -Infinity;
      return;
    }
    const half = size / 2;
    take(by, 2 * node, from, half, before, day);
    take(by, 2 * node + 1, from + half, half, before, day);
    settle(node);
  }

  stretches.forEach(({ start, until }, at) => {
    if (until <= start) return;
    remove(positions[at]);
    take(at, 1, 0, leaves, countBelow(starts, until), start);
  });
  return first;
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
