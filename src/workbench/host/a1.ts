import { invalidArgument } from "./errors";
import type { Area, SheetArea } from "./grid";

const SHEET_ROWS = 1_048_576;
export const SHEET_COLS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, col: 0, rows: SHEET_ROWS, cols: SHEET_COLS };

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** The area behind A1, $B$2:C9, A:C or 3:5. Names and structured references are not known here. */
export function parseArea(address: string): Area {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, col, row, lastCol = col, lastRow = row] = cells;
    return between(columnIndex(col), Number(row) - 1, columnIndex(lastCol), Number(lastRow) - 1);
  }
  const columns = COLUMNS.exec(address);
  if (columns) return between(columnIndex(columns[1]), 0, columnIndex(columns[2]), SHEET_ROWS - 1);
  const rows = ROWS.exec(address);
  if (rows) return between(0, Number(rows[1]) - 1, SHEET_COLS - 1, Number(rows[2]) - 1);
  throw invalidArgument(`${address} is no address.`);
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(colA: number, rowA: number, colB: number, rowB: number): Area {
  const row = Math.min(rowA, rowB);
  const col = Math.min(colA, colB);
  return checked({ row, col, rows: Math.abs(rowA - rowB) + 1, cols: Math.abs(colA - colB) + 1 });
}

/** A1:C9, A1 for a single cell, A:C for whole columns, 3:5 for whole rows. */
function cellsText({ row, col, rows, cols }: Area): string {
  const [top, bottom, left, right] = [row + 1, row + rows, columnLetters(col), columnLetters(col + cols - 1)];
  if (rows === SHEET_ROWS) return `${left}:${right}`;
  if (cols === SHEET_COLS) return `${top}:${bottom}`;
  return rows === 1 && cols === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

function columnLetters(col: number): string {
  const rest = col % 26;
  return (col < 26 ? "" : columnLetters((col - rest) / 26 - 1)) + String.fromCharCode(65 + rest);
}

/** As Excel’s `address` answers: Metrics!B2:C9, 'GTM Inputs'!G28. */
export function addressOf({ sheet, ...area }: SheetArea): string {
  const isCell = /^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(sheet);
  const bare = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !isCell;
  return `${bare ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cellsText(area)}`;
}

/** The area, if a sheet has such cells. */
export function checked(area: Area): Area {
  const { row, col, rows, cols } = area;
  const inside = row >= 0 && col >= 0 && row + rows <= SHEET_ROWS && col + cols <= SHEET_COLS;
  if (!inside || rows < 1 || cols < 1) throw invalidArgument("These cells are not on the sheet.");
  return area;
}
