import type { SourceRow, SourceTable } from "../types";
import { plainHead } from "./heads";
import { tableOf } from "./read-file";

/** A sheet of a workbook before anybody knows what it is. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** What of a workbook is read, and the sheets that hold something else. */
export interface ReadBook {
  readonly tables: readonly SourceTable[];
  readonly notRead: readonly string[];
}

/**
 * The fullest sheet and those with its heads: people keep a sheet a year. Lines count from the top of each sheet, so
 * that of several each has its name; a sheet alone goes by the file’s.
 */
export function tablesIn(file: string, sheets: readonly Sheet[]): ReadBook {
  const filled = sheets.filter(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.trim() !== "")),
  );
  const tables = filled.map(({ name, rows }) => tableOf(`${file} [${name}]`, rows));
  const fullest = filled.reduce(
    (best, { rows }, i) => (rows.length > filled[best].rows.length ? i : best),
    0,
  );
  const isAlike = tables.map((table) => haveSameHeads(table, tables[fullest]));
  // A sheet with heads alone, such as next year’s, has nothing to be read or missed.
  const read = tables.filter((table, i) => i === fullest || (isAlike[i] && table.rows.length > 0));
  return {
    tables: read.length > 1 ? read : [tableOf(file, filled[fullest]?.rows ?? [])],
    notRead: filled.flatMap(({ name }, i) => (isAlike[i] ? [] : [name])),
  };
}

/** Whether two tables have the same columns, in whatever order. */
export function haveSameHeads(one: SourceTable, other: SourceTable): boolean {
  return plainHeads(one) === plainHeads(other);
}

const plainHeads = ({ heads }: SourceTable) =>
  heads
    .map(plainHead)
    .filter((head) => head !== "")
    .sort()
    .join("\n");
