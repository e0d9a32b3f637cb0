import { largest, smallest } from "../catalogue/extremes";
import type { SheetPlan } from "./plan";

/** A heading row and the rows that belong under it, by key. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly string[];
}

export interface Placement {
  /** Where each row will stand. */
  readonly rows: ReadonlyMap<string, number>;
  readonly insertRows: SheetPlan["insertRows"];
  /** Where a row stands now; undefined for one that will be inserted. */
  readonly oldRow: (row: number) => number | undefined;
}

/** All sections one below the other, for a sheet that is new. */
export function placeNew(sections: readonly Section[], first: number): Placement {
  const keys = sections.flatMap(({ heading, rows }) => [heading, ...rows]);
  return {
    rows: new Map(keys.map((key, i) => [key, first + i])),
    insertRows: [],
    oldRow: () => undefined,
  };
}

/**
 * Leaves every row where it stands and finds room for the missing ones: a row after the one that it follows
 * in its section, a heading before the first row of its section.
 */
export function placeAgain(
  sections: readonly Section[],
  known: ReadonlyMap<string, number>,
  first: number,
): Placement {
  const missing = missingRows(sections, known, first).sort((a, b) => a.before - b.before);
  const shift = (row: number) => missing.filter(({ before }) => before <= row).length;
  const kept = [...known].map(([key, row]) => [key, row + shift(row)] as const);
  const added = missing.map(({ key, before }, i) => [key, before + i] as const);
  const addedRows = new Set(added.map(([, row]) => row));
  return {
    rows: new Map([...kept, ...added]),
    insertRows: insertions(missing.map(({ before }) => before)),
    oldRow: (row) =>
      addedRows.has(row) ? undefined : row - [...addedRows].filter((inserted) => inserted < row).length,
  };
}

function missingRows(sections: readonly Section[], known: ReadonlyMap<string, number>, first: number) {
  const missing: { key: string; before: number }[] = [];
  let end = first;
  for (const { heading, rows } of sections) {
    const standing = rows.flatMap((key) => known.get(key) ?? []);
    const at = known.get(heading);
    let before = standing.length > 0 ? smallest(standing) : end;
    if (at === undefined) missing.push({ key: heading, before });
    else before = at + 1;
    for (const key of rows) {
      const row = known.get(key);
      if (row === undefined) missing.push({ key, before });
      else before = row + 1;
    }
    const last = Math.max(at ?? -1, largest(standing));
    if (last >= 0) end = last + 1;
  }
  return missing;
}

function insertions(before: readonly number[]): SheetPlan["insertRows"] {
  return [...new Set(before)]
    .sort((a, b) => b - a)
    .map((at) => ({ at, count: before.filter((each) => each === at).length }));
}
