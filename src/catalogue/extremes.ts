/*
 * A call takes no more than some 120,000 arguments before its stack is full, so that Math.max over a spread
 * column fails on a long sheet. These take any number.
 */

/** The largest number; −Infinity of none, as Math.max says. */
export function largest(numbers: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const each of numbers) most = Math.max(most, each);
  return most;
}

/** The smallest number; Infinity of none, as Math.min says. */
export function smallest(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const each of numbers) least = Math.min(least, each);
  return least;
}
