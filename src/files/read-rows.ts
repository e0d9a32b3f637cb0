import { Workbook } from "@cj-tech-master/excelts";
import { isoDay } from "../excel/days";

/** A row of a worksheet as texts, with its number. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The worksheet of an .xlsx file that holds most rows; a day is written with its year first, a number as it is. */
export async function readRows(bytes: Uint8Array): Promise<readonly TextRow[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const [sheet] = [...book.worksheets].sort((a, b) => b.actualRowCount - a.actualRowCount);
  const rows: TextRow[] = [];
  sheet?.eachRow({ includeEmpty: false }, (row, line) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      // Of merged cells the first holds what all of them show; the others are blank, as in Excel.
      cells[column - 1] = cell.isMerged && cell.master !== cell ? "" : textOf(cell.value);
    });
    rows.push({ line, cells });
  });
  return rows;
}

const MILLISECONDS = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return isoDay(Math.floor(value.getTime() / MILLISECONDS) + EPOCH);
  if (typeof value !== "object") return String(value);
  if ("result" in value) return textOf(value.result);
  if ("error" in value) return String(value.error);
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  return "text" in value ? textOf(value.text) : "";
}
