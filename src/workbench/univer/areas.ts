import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import type { Area } from "../host/grid";

/** Cells by row and column, as the grid's commands take them: only the ones that change. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

export function toRange({ row, col, rows, cols }: Area): IRange {
  return { startRow: row, startColumn: col, endRow: row + rows - 1, endColumn: col + cols - 1 };
}

export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, col: startColumn, rows: endRow - startRow + 1, cols: endColumn - startColumn + 1 };
}

export function mapArea<T>(area: Area, cell: (row: number, col: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.cols }, (_, c) => cell(area.row + r, area.col + c)),
  );
}

/** A block of values put at (row, col); where null stands the cell is left alone. */
export function placed<T>(
  row: number,
  col: number,
  block: readonly (readonly (T | null)[])[],
  toCell: (value: T) => ICellData,
): CellMatrix {
  const matrix: CellMatrix = {};
  block.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value !== null) (matrix[row + r] ??= {})[col + c] = toCell(value);
    }),
  );
  return matrix;
}

/** The smallest area around these cells; null when there are none. */
export function areaAround(cells: Iterable<readonly [row: number, col: number]>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, col] of cells) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
