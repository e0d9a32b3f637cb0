/**
 * For each stretch of days, from a start up to a day that is no longer among them, the first one before it in the list
 * that shares a day with it; −1 where none does. Sorted by start, those that overlap a stretch begin before its end; a
 * tree of latest ends finds them among these. Each stretch, in the order of the list, takes those that no earlier one
 * took: n log n in all.
 */
export function firstOverlaps(start: Float64Array, until: Float64Array): Int32Array {
  const sorted = Uint32Array.from(start.keys()).sort((a, b) => start[a] - start[b]);
  const starts = Float64Array.from(sorted, (at) => start[at]);
  const first = new Int32Array(start.length).fill(-1);
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, sorted.length)));
  /** The latest end below each node; a stretch that is taken, or has no days, has none. */
  const latest = new Float64Array(2 * leaves).fill(-Infinity);
  const positions = new Uint32Array(start.length);
  sorted.forEach((at, position) => {
    positions[at] = position;
    if (until[at] > start[at]) latest[leaves + position] = until[at];
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

  for (let at = 0; at < start.length; at++) {
    if (until[at] <= start[at]) continue;
    remove(positions[at]);
    take(at, 1, 0, leaves, countBelow(starts, until[at]), start[at]);
  }
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
