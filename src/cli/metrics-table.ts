import type { SplitTable } from "../bulk/table";
import { cellsOf, MONEY, MONTH, segmentName, SHARE, type TableCell } from "../bulk/cells";
import type { Ask } from "../bulk/ask";
import { largest } from "../catalogue/extremes";
import { isoMonth } from "../excel/days";
import type { Language } from "../locales/text";

/* Tables of files as people take them: on a terminal, and as .csv. */

/** As .csv: a text that a spreadsheet could take for a formula gets an apostrophe before it. */
export function asCsv(cells: readonly (readonly TableCell[])[]): string {
  return cells.map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}

function csvField({ value, format }: TableCell): string {
  if (value === null) return "";
  if (typeof value === "number") return format === MONTH ? isoMonth(value) : String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** As lines of a terminal, the columns below one another; `turned` puts a column of the table into a line. */
export function asText(cells: readonly (readonly TableCell[])[], turned: boolean): string[] {
  const texts = cells.map((row) => row.map(shownText));
  const lines = turned ? texts[0].map((_, column) => texts.map((row) => row[column])) : texts;
  const widths = lines[0].map((_, column) => largest(lines.map((line) => widthOf(line[column]))));
  return lines.map((line) =>
    line
      .map((text, i) => (i === 0 ? text + pad(text, widths[i]) : pad(text, widths[i]) + text))
      .join("  ")
      .trimEnd(),
  );
}

const pad = (text: string, width: number) => " ".repeat(width - widthOf(text));
/** Chinese letters take two places. */
const widthOf = (text: string) => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

function shownText({ value, format }: TableCell): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (format === MONTH) return isoMonth(value);
  if (format === SHARE) return `${(100 * value).toFixed(1)}%`;
  const digits = format === MONEY ? 2 : 0;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A table for each segment, under its name. */
export function splitText({ segments }: SplitTable, ask: Ask, language: Language, turned: boolean): string[] {
  return segments.flatMap(({ name, table }, i) => [
    ...(i === 0 ? [] : [""]),
    segmentName(name, language),
    ...asText(cellsOf(table, ask, language), turned),
  ]);
}
