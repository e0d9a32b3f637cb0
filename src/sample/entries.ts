/* What people type into a sheet, as `export --fill` takes it: by row and column. */

type Value = string | number | boolean | null;
type Entry = Value | readonly Value[] | Readonly<Record<string, Value>>;

export type Rows = Readonly<Record<string, Entry>>;

/** Rows of a log by the numbers that stand before them; of a second log of a sheet with its id before them. */
export const numbered = <T>(rows: readonly T[], entry: (row: T) => Entry, log?: string): Rows =>
  Object.fromEntries(
    rows.map((row, i) => [log === undefined ? String(i + 1) : `${log}-${i + 1}`, entry(row)] as const),
  );
