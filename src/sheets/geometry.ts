import { cellAddress, type Fixed } from "../excel/address";

/** Where the columns and rows of a sheet stand, by key. */
export interface Geometry<K extends string> {
  readonly sheet: string;
  readonly head: number;
  readonly cols: Readonly<Record<K, number>>;
  readonly rows: ReadonlyMap<string, number>;
}

/** What Excel leaves in a formula where a row was deleted. */
const GONE = "#REF!";

/** The cell of a row and a column as a formula on the same sheet names it. */
export function cellIn<K extends string>(geometry: Geometry<K>, col: K, key: string, fixed?: Fixed): string {
  const row = geometry.rows.get(key);
  return row === undefined ? GONE : cellAddress(row, geometry.cols[col], fixed);
}

/**
 * Rows that belong together as ranges without any of the `others` in between: one range on a sheet that
 * nobody reordered.
 */
export function runs(rows: readonly number[], others: readonly number[]): { from: number; to: number }[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const result: { from: number; to: number }[] = [];
  for (const row of sorted) {
    const last = result[result.length - 1];
    const cut = last === undefined || others.some((other) => other > last.to && other < row);
    if (cut) result.push({ from: row, to: row });
    else last.to = row;
  }
  return result;
}
