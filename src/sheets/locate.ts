import { LANGUAGES, type Text } from "../locales/text";
import type { ExistingSheet } from "./plan";

/*
 * Finding our own things on a sheet that people have worked on: columns by the words of the head row,
 * rows by their id. Columns and rows may have been moved, and others may stand between them.
 */

export type SheetCells = ExistingSheet["formulas"];

/** The pencil marks columns that are the user’s; it is no part of the name. */
function plain(cell: unknown): string {
  // One stray cell far down makes two million blank ones of a sheet, and each is asked for every title.
  if (typeof cell !== "string" || cell === "") return "";
  return cell.replaceAll("✎", "").trim().toLowerCase();
}

/** Whether a cell holds these words, in any language. */
export function says(cell: unknown, words: Text): boolean {
  const held = plain(cell);
  return held !== "" && LANGUAGES.some((language) => plain(words[language]) === held);
}

export interface Head<K extends string> {
  readonly row: number;
  readonly cols: ReadonlyMap<K, number>;
}

/**
 * Where one of these titles stands: with the pencil, which people’s own columns have not, else the first title that
 * stands there at all; of two columns of one name the first.
 */
function columnOf(cells: readonly unknown[], titles: readonly Text[]): number {
  let [found, best] = [-1, Infinity];
  for (const [col, cell] of cells.entries()) {
    const rank = titles.findIndex((title) => says(cell, title));
    const place = rank >= 0 && String(cell).includes("✎") ? -1 : rank;
    if (rank >= 0 && place < best) [found, best] = [col, place];
  }
  return found;
}

/** The row in which most of the titles stand, and their columns. */
export function findHead<K extends string>(
  grid: SheetCells,
  titles: Readonly<Record<K, readonly Text[]>>,
): Head<K> {
  const keys = Object.keys(titles) as K[];
  const heads = grid.map((cells, row) => {
    const found = keys.map((key) => [key, columnOf(cells, titles[key])] as const);
    return { row, cols: new Map(found.filter(([, col]) => col >= 0)) };
  });
  const none: Head<K> = { row: -1, cols: new Map() };
  return heads.reduce((best, head) => (head.cols.size > best.cols.size ? head : best), none);
}

/** Rows below the head by what stands in a column; `keyOf` answers the key of a cell of ours. */
export function findRows(
  grid: SheetCells,
  head: number,
  col: number,
  keyOf: (cell: unknown) => string | undefined,
): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = head + 1; row < grid.length; row++) {
    const key = keyOf(grid[row][col]);
    if (key !== undefined && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}
