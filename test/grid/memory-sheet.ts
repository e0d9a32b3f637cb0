import { SHEET_COLS } from "../../src/workbench/host/a1";
import type {
  Area,
  CellStyle,
  GridChart,
  GridRule,
  GridValidation,
  GridValue,
} from "../../src/workbench/host/grid";

export interface MemoryCell {
  /** A formula with "=", a typed value, or "" for blank. */
  content: GridValue;
  isFormula: boolean;
  format: string;
  style: CellStyle;
  list: GridValidation | null;
}

/** All there is to one sheet of the grid in memory. */
export class MemorySheet {
  cells = new Map<number, MemoryCell>();
  rules: GridRule[] = [];
  isProtected = false;
  gridlines = true;
  hidden = false;
  frozen = { rows: 0, cols: 0 };
  readonly properties = new Map<string, string>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly charts = new Map<string, GridChart>();
  readonly hiddenRows = new Set<number>();
  readonly groups: { from: number; to: number }[] = [];

  constructor(public name: string) {}

  at(row: number, col: number): MemoryCell | undefined {
    return this.cells.get(keyOf(row, col));
  }

  /** The cell for a change; an untouched one comes into being. */
  touch(row: number, col: number): MemoryCell {
    const known = this.at(row, col);
    if (known) return known;
    const cell: MemoryCell = { content: "", isFormula: false, format: "General", style: {}, list: null };
    this.cells.set(keyOf(row, col), cell);
    return cell;
  }
}

export const keyOf = (row: number, col: number) => row * SHEET_COLS + col;
export const rowOf = (key: number) => Math.floor(key / SHEET_COLS);
export const colOf = (key: number) => key % SHEET_COLS;

/** Keeps a value under its key; null removes it. */
export function setIn<T>(kept: Map<string, T>, key: string, value: T | null): void {
  if (value === null) kept.delete(key);
  else kept.set(key, value);
}

/** One answer for each cell of the area, row by row. */
export function eachCell<T>({ row, col, rows, cols }: Area, answer: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (_, c) => answer(row + r, col + c)),
  );
}

/** The smallest area around cells; null around none. */
export function around(cells: Iterable<number>): Area | null {
  const keys = [...cells];
  if (keys.length === 0) return null;
  const rows = keys.map(rowOf);
  const cols = keys.map(colOf);
  const row = least(rows);
  const col = least(cols);
  return { row, col, rows: most(rows) - row + 1, cols: most(cols) - col + 1 };
}

const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));

/** null leaves a cell alone. */
export type Lines<T> = readonly (readonly (T | null)[])[];

/** What is written, with its place among the lines. */
export function eachGiven<T>(lines: Lines<T>, write: (value: T, row: number, col: number) => void): void {
  lines.forEach((line, row) =>
    line.forEach((value, col) => {
      if (value !== null) write(value, row, col);
    }),
  );
}
