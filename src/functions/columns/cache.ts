/*
 * Columns that were read before. Several functions over the same ranges get the very same columns, and so need
 * not work out again what follows from them. Whether a range is one of them is asked of its content, cell by
 * cell: a column is never taken for another, and an answer never depends on what is kept here.
 */

interface Column {
  readonly rows: number;
  readonly cols: number;
}

interface Kept {
  /** How its cells were read: columns with another reading are others. */
  readonly reading: unknown;
  readonly column: Column;
}

/** Six columns of a million rows; a cell takes eight bytes, and of an id twelve and a text of some letters. */
const MOST_CELLS = 6_000_000;
const MOST_COLUMNS = 24;
/** Small ranges are read sooner than found. */
const FEWEST_CELLS = 500;

/** The latest first. */
let kept: Kept[] = [];

/** The column with this content, if it is kept. */
export function recall<C extends Column>(
  reading: unknown,
  { rows, cols }: Column,
  same: (column: C) => boolean,
): C | undefined {
  if (rows * cols < FEWEST_CELLS) return undefined;
  const at = kept.findIndex(
    (one) =>
      one.reading === reading &&
      one.column.rows === rows &&
      one.column.cols === cols &&
      same(one.column as C),
  );
  if (at < 0) return undefined;
  const [found] = kept.splice(at, 1);
  kept.unshift(found);
  return found.column as C;
}

/** Keeps a column, and lets go of those not asked for longest. */
export function keep<C extends Column>(reading: unknown, column: C): C {
  if (column.rows * column.cols < FEWEST_CELLS) return column;
  kept.unshift({ reading, column });
  let cells = 0;
  let fitting = 0;
  for (const { column: one } of kept.slice(0, MOST_COLUMNS)) {
    cells += one.rows * one.cols;
    if (cells > MOST_CELLS) break;
    fitting++;
  }
  kept.length = fitting;
  return column;
}

/** Lets go of all: for those who measure. @internal */
export function forgetColumns(): void {
  kept = [];
}
