/** A rectangle of cells. Rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** How many rows and columns a worksheet has: its last cell is XFD1048576. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLS = 16_384;
