import { SHEET_COLS, SHEET_ROWS, type Area } from "./area";

/* Cells and rectangles in Excel’s A1 notation, without the sheet; sheet-name.ts has that. */

/** Which half of an address has its dollar sign, so that it stays where a formula is copied. */
export type Fixed = "row" | "col" | "both";

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(col: number): string {
  const rest = col % 26;
  const letter = String.fromCharCode(65 + rest);
  return col < 26 ? letter : columnName((col - rest) / 26 - 1) + letter;
}

/** "A" → 0, "aa" → 26, whether or not a sheet has so many columns. */
function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** (4, 2) → "C5", (4, 2, "both") → "$C$5": counted from 0 in, as Excel writes it out. */
export function cellAddress(row: number, col: number, fixed?: Fixed): string {
  return columnPart(col, fixed) + rowPart(row, fixed);
}

const columnPart = (col: number, fixed?: Fixed) =>
  (fixed === "col" || fixed === "both" ? "$" : "") + columnName(col);

const rowPart = (row: number, fixed?: Fixed) => `${fixed === "row" || fixed === "both" ? "$" : ""}${row + 1}`;

/** A1:C9, A1 for a single cell, A:C for whole columns, 3:5 for whole rows. */
export function areaAddress(area: Area, fixed?: Fixed): string {
  const { row, col, rows, cols } = area;
  if (cols === SHEET_COLS) return `${rowPart(row, fixed)}:${rowPart(row + rows - 1, fixed)}`;
  if (rows === SHEET_ROWS) return `${columnPart(col, fixed)}:${columnPart(col + cols - 1, fixed)}`;
  const first = cellAddress(row, col, fixed);
  return rows === 1 && cols === 1 ? first : `${first}:${cellAddress(row + rows - 1, col + cols - 1, fixed)}`;
}

/** The cells from one row of a column to another, both ends said even where they are one: "I10:I18". */
export function columnRange(col: number, from: number, to: number, fixed?: Fixed): string {
  return `${cellAddress(from, col, fixed)}:${cellAddress(to, col, fixed)}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/**
 * The rectangle behind A1, $B$2:C9, A:C or 3:5, in small letters too and whichever corner stands first. Undefined
 * for anything else, also for cells beyond the last one of a sheet: XFE1 may be a name.
 */
export function readArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, col, row, lastCol = col, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(col), Number(lastRow) - 1, columnIndex(lastCol));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1]), SHEET_ROWS - 1, columnIndex(columns[2]));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLS - 1) : undefined;
}

function between(rowA: number, colA: number, rowB: number, colB: number): Area | undefined {
  if (Math.max(rowA, rowB) >= SHEET_ROWS || Math.max(colA, colB) >= SHEET_COLS) return undefined;
  return {
    row: Math.min(rowA, rowB),
    col: Math.min(colA, colB),
    rows: Math.abs(rowA - rowB) + 1,
    cols: Math.abs(colA - colB) + 1,
  };
}

/** A1, and Excel’s other notation, which counts rows and columns: R, C, RC, R2C5. */
const CELL_WORD = /^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*)$/i;

/**
 * Whether a word may be taken for a cell, so that it can’t name a sheet without quotes, nor a function. Cells beyond
 * the last one count as well: sheets have grown before.
 */
export function readsAsCell(word: string): boolean {
  return CELL_WORD.test(word);
}
