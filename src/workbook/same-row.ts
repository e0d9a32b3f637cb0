import type { CellValue } from "./types";

/*
 * A row of a sheet, told again after people inserted, deleted or sorted rows: by what is typed in it. Formulas follow
 * their rows with other references, so they tell nothing.
 */

/** The rows that read alike, by what they read. Rows are counted from 0, as in Excel. */
export type RowsByText = ReadonlyMap<string, readonly number[]>;

export interface KnownRow {
  readonly text: string;
  /** Which one it is of those that read alike, from the top, and how many those are. */
  readonly nth: number;
  readonly of: number;
}

const isTyped = (cell: CellValue) => cell !== "" && !(typeof cell === "string" && cell.startsWith("="));

/** What is typed in a row, with the columns. */
const textOf = (line: readonly CellValue[]) =>
  JSON.stringify(line.flatMap((cell, col) => (isTyped(cell) ? [[col, cell]] : [])));

const BLANK = textOf([]);

/** Blank rows stay out: nothing tells one from another. */
export function rowsByText(lines: readonly (readonly CellValue[])[]): RowsByText {
  const rows = new Map<string, number[]>();
  lines.forEach((line, row) => {
    const text = textOf(line);
    const alike = rows.get(text);
    if (alike) alike.push(row);
    else if (text !== BLANK) rows.set(text, [row]);
  });
  return rows;
}

export function knowRow(rows: RowsByText, line: readonly CellValue[], row: number): KnownRow {
  const text = textOf(line);
  const alike = rows.get(text) ?? [];
  return { text, nth: alike.indexOf(row), of: alike.length };
}

/** Undefined where the row was edited or deleted, or where more or fewer rows read like it than before. */
export function findRow(rows: RowsByText, { text, nth, of }: KnownRow): number | undefined {
  const alike = rows.get(text) ?? [];
  return alike.length === of ? alike[nth] : undefined;
}
