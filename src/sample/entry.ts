import type { Language } from "../locales/text";
import type { Company } from "./company";

/* What people type, as `export --fill` takes it: by sheet, row and column. */

type Cell = string | number | boolean | null;
type Entry = Cell | Readonly<Record<string, Cell>> | readonly Cell[];

/** The rows of one sheet by their ids; those of a log by the numbers before them. */
export type Rows = Readonly<Record<string, Entry>>;

/** A sheet of the sample company. */
export type SampleSheet = (company: Company, language: Language) => Rows;

/** Rows of a log by the numbers that stand before them; with the id of the log where it is not the first. */
export const numbered = <T>(
  rows: readonly T[],
  entry: (row: T, index: number) => Entry,
  log?: string,
): Rows =>
  Object.fromEntries(
    rows.map((row, i) => [log === undefined ? String(i + 1) : `${log}-${i + 1}`, entry(row, i)]),
  );
