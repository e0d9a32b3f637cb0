import type { Area } from "../excel/area";

export interface CellAt {
  readonly row: number;
  readonly col: number;
}

/** A block of cells to be written at once; null leaves a cell alone. */
export interface Block<T> {
  readonly area: Area;
  readonly cells: (T | null)[][];
}

/** The smallest area around cells; undefined around none. */
export function around(cells: readonly CellAt[]): Area | undefined {
  if (cells.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, col } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}

/** One block around single cells, with null between them; undefined for none. */
export function blockOf<T>(cells: readonly (CellAt & { readonly value: T })[]): Block<T> | undefined {
  const area = around(cells);
  if (!area) return undefined;
  const block = Array.from({ length: area.rows }, () => new Array<T | null>(area.cols).fill(null));
  for (const { row, col, value } of cells) block[row - area.row][col - area.col] = value;
  return { area, cells: block };
}

/** Cells of several sheets, sheet by sheet. */
export function bySheet<C extends { readonly sheet: string }>(cells: readonly C[]): [string, C[]][] {
  const sheets = new Map<string, C[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheet);
    if (known) known.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets];
}

/** Few rectangles that cover just these cells: neighbours in a row first, then equal rows below each other. */
export function rectangles(cells: readonly CellAt[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const done: { row: number; col: number; rows: number; cols: number }[] = [];
  /** The last rectangle over the same columns, where the row before this one is its last. */
  const open = new Map<string, (typeof done)[number]>();
  for (const run of runsOf(sorted)) {
    const columns = `${run.col},${run.cols}`;
    const above = open.get(columns);
    if (above && above.row + above.rows === run.row) above.rows += 1;
    else {
      const begun = { ...run };
      open.set(columns, begun);
      done.push(begun);
    }
  }
  return done;
}

function runsOf(sorted: readonly CellAt[]): Area[] {
  const runs: { row: number; col: number; rows: number; cols: number }[] = [];
  for (const { row, col } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.col + last.cols === col) last.cols += 1;
    else runs.push({ row, col, rows: 1, cols: 1 });
  }
  return runs;
}

/** The single cells of an area, row by row. */
export function cellsOf({ row, col, rows, cols }: Area): CellAt[] {
  return Array.from({ length: rows * cols }, (_, i) => ({
    row: row + Math.floor(i / cols),
    col: col + (i % cols),
  }));
}

export function rangeOf(sheet: Excel.Worksheet, { row, col, rows, cols }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, col, rows, cols);
}
