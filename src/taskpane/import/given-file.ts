import { NO_TEXT, readFile, tableOf, tablesIn, type Delimiter, type Encoding } from "../../billing";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { sheetsNotRead } from "../../locales/sheets-not-read";
import { fill, type Text } from "../../locales/text";
import { readTexts } from "../../workbook/read-range";
import { WorkbookProblem } from "../../workbook/types";
import { bytesOf } from "../file-bytes";
import type { AskedFile } from "../recipe/asking";

/** A file or a range as a table, and how it was read. */
export interface GivenFile extends AskedFile {
  readonly about: Text;
  /** Of a file of text: what it was read by, and its bytes, to be read otherwise. */
  readonly text?: { readonly bytes: Uint8Array; readonly encoding: Encoding; readonly delimiter: Delimiter };
}

export type Reading = Partial<Pick<NonNullable<GivenFile["text"]>, "encoding" | "delimiter">>;

export const DELIMITERS: Readonly<Record<Delimiter, Text>> = {
  ",": IMPORT.comma,
  ";": IMPORT.semicolon,
  "\t": IMPORT.tab,
  "|": IMPORT.pipe,
};

/** Reads a file that was dropped or chosen, which may be several tables. Nothing leaves the machine. */
export async function readGiven(file: File): Promise<readonly GivenFile[]> {
  try {
    const bytes = await bytesOf(file, file.name);
    if (file.name.toLowerCase().endsWith(".xlsx")) return await readBook(file.name, bytes);
    return [readText(file.name, bytes)];
  } catch (error) {
    if (error instanceof WorkbookProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookProblem(fill(IMPORT.notRead, { file: file.name, reason }), { cause: error });
  }
}

/** So many bytes of a large file are enough to see what it is. */
const FIRST_BYTES = 2 ** 21;
const LINE_FEED = 0x0a;

/** The first rows of a file whose rows never become cells. */
export async function readFirst(file: File): Promise<GivenFile> {
  const bytes = await bytesOf(file.slice(0, FIRST_BYTES), file.name);
  return firstOf(readText(file.name, bytes.subarray(0, wholeLines(bytes))), file);
}

/** The last row may be cut off within quotes, so that it is left out. */
export function firstOf(given: GivenFile, whole: File): GivenFile {
  const rows = given.table.rows.slice(0, -1);
  const about = fill(FILE_TABLES.firstRows, { rows: rows.length.toLocaleString("en-US") });
  return { ...given, about, table: { ...given.table, rows }, whole };
}

/** Up to the last line’s end. In UTF-16 with the lower byte first a 0 belongs to it, and it stands at an even place. */
function wholeLines(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(LINE_FEED);
  return at % 2 === 0 && bytes[at + 1] === 0 ? at + 2 : at + 1;
}

/** A file of text as its bytes say, or as people say. */
export function readText(name: string, bytes: Uint8Array, asked: Reading = {}): GivenFile {
  const { table, encoding, delimiter, isText } = readFile(name, bytes, asked);
  // What somebody chose is shown, though it may read oddly: another choice is beside it.
  if (!isText && asked.encoding === undefined) throw new WorkbookProblem(fill(NO_TEXT, { file: name }));
  const about = fill(IMPORT.aboutBook, { rows: table.rows.length.toLocaleString("en-US") });
  return { table, about, text: { bytes, encoding, delimiter } };
}

/** Text from the clipboard: cells copied from a spreadsheet, or lines of a file. */
export const readPasted = (name: string, text: string): GivenFile =>
  readText(name, new TextEncoder().encode(text), { encoding: "utf-8" });

/** The library that reads .xlsx is larger than the pane, so it comes when it is asked for. */
async function readBook(name: string, bytes: Uint8Array): Promise<readonly GivenFile[]> {
  const { readSheets } = await import("../../files");
  const sheets = await readSheets(bytes);
  if ("refusal" in sheets)
    throw new WorkbookProblem(fill(IMPORT.notRead, { file: name, reason: sheets.refusal }));
  const { tables, notRead } = tablesIn(name, sheets);
  return tables.map((table, i) => {
    const about = fill(IMPORT.aboutBook, { rows: table.rows.length.toLocaleString("en-US") });
    if (i > 0 || notRead.length === 0) return { table, about };
    return { table, about: fill(IMPORT.aboutSheets, { about, note: sheetsNotRead(notRead) }) };
  });
}

/** Cells of the workbook as a table, under a name; a number in a column of days is a day. */
export async function readCells(address: string, name = address): Promise<GivenFile> {
  const rows = (await readTexts(address)).map((cells, i) => ({ line: i + 1, cells }));
  const table = tableOf(name, rows);
  return { table, about: fill(IMPORT.aboutCells, { rows: table.rows.length.toLocaleString("en-US") }) };
}
