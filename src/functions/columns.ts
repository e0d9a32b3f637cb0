import { PLAIN_DAYS } from "../excel/written-days";

/*
 * The hot loops that turn cells into columns: each cell is looked at once, for its type, its value and
 * whether it can be read. They answer the place of the first cell that they couldn't read, or how many there are;
 * those of numbers begin at a place, so that whoever judges cells can go on behind a bad one.
 *
 * Cells are taken with `at`: with an index V8 would first rewrite every one-cell array of whole numbers, and
 * then of decimals, into the most general kind it has met, which costs ten times as much as reading them.
 */

export type RawCells = readonly (readonly unknown[])[];

/** Adding 0 makes a 0 of −0, which is none of Excel’s numbers. */
export function fillNumbers(cells: RawCells, cols: number, into: Float64Array, from = 0): number {
  if (cols === 1) return fillColumn(cells, into, from);
  let i = from;
  for (let r = Math.floor(from / cols), c = from % cols; r < cells.length; r++, c = 0) {
    const row = cells[r];
    for (; c < cols; c++, i++) {
      const cell = row.at(c);
      if (typeof cell === "number" && cell - cell === 0) into[i] = cell + 0;
      else if (!isEmpty(cell)) return i;
    }
  }
  return i;
}

/** As fillNumbers, of one column: small ranges take a third less without the loop over columns. */
function fillColumn(cells: RawCells, into: Float64Array, from: number): number {
  for (let r = from; r < cells.length; r++) {
    const cell = cells[r].at(0);
    if (typeof cell === "number" && cell - cell === 0) into[r] = cell + 0;
    else if (!isEmpty(cell)) return r;
  }
  return cells.length;
}

/** What a cell means that is no plain number and not empty; NaN where it can’t be read. */
export type DayOf = (cell: unknown) => number;

/** As fillNumbers, for days: without fractions, and with `dayOf` for cells that take a second look. */
export function fillDays(cells: RawCells, cols: number, into: Float64Array, dayOf: DayOf, from = 0): number {
  let i = from;
  for (let r = Math.floor(from / cols), c = from % cols; r < cells.length; r++, c = 0) {
    const row = cells[r];
    for (; c < cols; c++, i++) {
      const cell = row.at(c);
      if (typeof cell === "number" && cell >= 0 && cell < PLAIN_DAYS) into[i] = Math.floor(cell) + 0;
      else if (!isEmpty(cell)) {
        const day = dayOf(cell);
        if (Number.isNaN(day)) return i;
        into[i] = day;
      }
    }
  }
  return i;
}

/** Exports fill cells with spaces. */
function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * Words of a short list: each spelling is looked up once and then known. `find` answers a code, or −1 where
 * a cell is none of the words.
 */
export function fillCodes(
  cells: RawCells,
  cols: number,
  find: (cell: unknown) => number,
  into: Int32Array,
): number {
  const known = new Map<unknown, number>();
  let lastCell: unknown = cells[0]?.at(0);
  let lastCode = find(lastCell);
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    for (let c = 0; c < cols; c++, i++) {
      const cell = row.at(c);
      if (cell !== lastCell) {
        lastCode = known.get(cell) ?? find(cell);
        known.set(cell, lastCode);
        lastCell = cell;
      }
      if (lastCode < 0) return i;
      into[i] = lastCode;
    }
  }
  return i;
}

/** Whether fillNumbers would read these values. */
export function sameNumbers(cells: RawCells, cols: number, values: Float64Array): boolean {
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    for (let c = 0; c < cols; c++, i++) {
      const cell = row.at(c);
      if (cell !== values[i] && (values[i] !== 0 || !isEmpty(cell))) return false;
    }
  }
  return true;
}

/** Whether fillDays would read these values. */
export function sameDays(cells: RawCells, cols: number, values: Float64Array, dayOf: DayOf): boolean {
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    for (let c = 0; c < cols; c++, i++) {
      const cell = row.at(c);
      if (typeof cell === "number" && cell >= 0 && cell < PLAIN_DAYS) {
        if (Math.floor(cell) !== values[i]) return false;
      } else if (isEmpty(cell) ? values[i] !== 0 : dayOf(cell) !== values[i]) return false;
    }
  }
  return true;
}
