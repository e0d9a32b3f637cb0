/*
 * What can be wrong with a row: one bit each, so that a million rows are marked without an object for any of them.
 */

/** In the order in which the findings of a row are listed. */
export const MARKS = [
  "no id",
  "no start",
  "no amount",
  "odd customer",
  "odd start",
  "odd end",
  "odd amount",
  "odd interval",
  "odd count",
  "odd currency",
  "no interval",
  "not recurring",
  "open term",
  "end before start",
  "zero length",
  "negative",
  "far start",
  "far end",
  "swapped start",
  "swapped end",
  "duplicate",
  "overlap",
  "gap",
  "year as month",
  "end inclusive",
  "lookalike",
  "no currency",
  "mixed currency",
] as const;

export type Mark = (typeof MARKS)[number];

export const BIT = Object.fromEntries(MARKS.map((mark, i) => [mark, 1 << i])) as Readonly<
  Record<Mark, number>
>;

/** How many marks there are in all. */
export function countMarks(marks: Int32Array): number {
  let count = 0;
  for (let i = 0; i < marks.length; i++) for (let rest = marks[i]; rest !== 0; rest &= rest - 1) count++;
  return count;
}
