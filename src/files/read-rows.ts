import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { isoDay } from "../excel/days";
import { percentIn } from "../excel/percent";
import type { FileRefusal } from "./native";
import { lacksResults } from "./package/lacks-results";
import { BROKEN, NO_WORKBOOK, noWorkbook } from "./package/no-workbook";

/** A row of a worksheet as texts, with its number. */
interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A worksheet and what stands in it. */
interface TextSheet {
  readonly name: string;
  readonly rows: readonly TextRow[];
}

/** The worksheets of an .xlsx file, or why there are none; a day is written with its year first, a percentage with its sign, any other number as it is. */
export async function readSheets(bytes: Uint8Array): Promise<readonly TextSheet[] | FileRefusal> {
  const none = noWorkbook(bytes);
  if (none) return { refusal: none };
  const book = await loaded(bytes);
  if (!book) return { refusal: BROKEN };
  if (book.worksheets.length === 0) return { refusal: NO_WORKBOOK };
  const isUncalculated = book.worksheets.some(hasBlankFormula) && (await lacksResults(bytes));
  return book.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet, isUncalculated) }));
}

/** Undefined for a file that the library can’t read; what it says of it is for programmers. */
async function loaded(bytes: Uint8Array): Promise<Workbook | undefined> {
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes);
    return book;
  } catch {
    return undefined;
  }
}

function hasBlankFormula(sheet: Worksheet): boolean {
  let found = false;
  sheet.eachRow((row) => row.eachCell(({ value }) => void (found ||= isBlankFormula(value))));
  return found;
}

/** A formula without a result, or with an empty text for one, which are the same to the library. */
const isBlankFormula = (value: unknown) =>
  typeof value === "object" &&
  value !== null &&
  ("formula" in value || "sharedFormula" in value) &&
  (value as { result?: unknown }).result === undefined;

function rowsOf(sheet: Worksheet, isUncalculated: boolean): readonly TextRow[] {
  const rows: TextRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, line) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      // Of merged cells the first holds what all of them show; the others are blank, as in Excel.
      cells[column - 1] = cell.isMerged && cell.master !== cell ? "" : shown(cell, isUncalculated);
    });
    rows.push({ line, cells });
  });
  return rows;
}

/** A percentage with its sign, for 20% is no 0.2; a formula that nothing calculated as itself, for it is no blank. */
function shown({ value, numFmt, formula }: Cell, isUncalculated: boolean): string {
  if (isUncalculated && isBlankFormula(value)) return `=${formula}`;
  const text = textOf(value);
  const number = text === "" ? NaN : Number(text);
  const format = typeof numFmt === "object" ? numFmt.formatCode : (numFmt ?? "");
  return (Number.isFinite(number) && percentIn(number, format)) || text;
}

const SECONDS = 86_400;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

/** The day, and the time where it isn’t midnight: of two rows of a day the later one holds. */
function isoMoment(moment: Date): string {
  const seconds = Math.round(moment.getTime() / 1000);
  const day = isoDay(Math.floor(seconds / SECONDS) + EPOCH);
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  return seconds % SECONDS === 0 ? day : `${day} ${time}`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return isoMoment(value);
  if (typeof value !== "object") return String(value);
  if ("result" in value) return textOf(value.result);
  if ("error" in value) return String(value.error);
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  return "text" in value ? textOf(value.text) : "";
}
