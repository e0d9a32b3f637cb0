import { isKnownHead } from "../layouts";
import type { SourceRow, SourceTable } from "../types";
import { decode, isWrittenText, type Encoding } from "./decode";
import { readDelimited, type Delimiter } from "./delimited";
import { tableIn } from "./table";

/** How a file was read; each may be said instead of found. */
export interface Reading {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

export interface ReadFile extends Required<Reading> {
  readonly table: SourceTable;
  /** As they stand in the file, before a table is seen in them. */
  readonly rows: readonly SourceRow[];
  /** False for a picture or the like, whose table is nothing to go by. */
  readonly isText: boolean;
}

/** A file of text as a table whose cells are still text. */
export function readFile(file: string, bytes: Uint8Array, asked: Reading = {}): ReadFile {
  const { text, encoding } = decode(bytes, asked.encoding);
  const { rows, delimiter } = readDelimited(text, asked.delimiter);
  return { table: tableOf(file, rows), rows, encoding, delimiter, isText: isWrittenText(text) };
}

/** Rows of any origin, such as a sheet, as a table. */
export const tableOf = (file: string, rows: readonly SourceRow[]) => tableIn(file, rows, isKnownHead);
