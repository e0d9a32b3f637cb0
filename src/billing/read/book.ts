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
  if (filled.length < 2) return { tables: [tableOf(file, filled[0]?.rows ?? [])], notRead: [] };
  const tables = filled.map(({ name, rows }) => tableOf(`${file} [${name}]`, rows));
  const fullest = filled.reduce(
    (best, { rows }, i) => (rows.length > filled[best].rows.length ? i : best),
    0,
  );
  const alike = new Set(tablesLike(tables[fullest], tables));
  // A sheet with heads alone, such as next year’s, has nothing to be read or missed.
  const read = tables.filter((table, i) => i === fullest || (alike.has(table) && table.rows.length > 0));
  return {
    tables: read.length > 1 ? read : [tableOf(file, filled[fullest].rows)],
    notRead: filled.flatMap(({ name }, i) => (alike.has(tables[i]) ? [] : [name])),
  };
}

/** Those of some tables that have the columns of one, in whatever order. */
export function tablesLike(one: SourceTable, tables: readonly SourceTable[]): readonly SourceTable[] {
  const heads = plainHeads(one);
  return tables.filter((table) => plainHeads(table) === heads);
}

const plainHeads = ({ heads }: SourceTable) =>
  heads
    .map(plainHead)
    .filter((head) => head !== "")
    .sort()
    .join("\n");
