import { isFailure } from "../catalogue/define";
import type { CohortTable, FileTable, MonthTable, Value } from "../bulk/table";
import { largest } from "../catalogue/extremes";
import { isoMonth, serialOf } from "../excel/days";
import type { TableCell } from "../files";
import type { Language, Text } from "../locales/text";

/* Tables of files as people take them: on a terminal, as .csv, as .xlsx. */

const MONEY = "#,##0.00";
const SHARE = "0.0%";
const WHOLE = "#,##0";
const MONTH = "yyyy-mm";

/** How the lines of a table are shown; those that aren't listed are money. */
const FORMATS: Readonly<Record<string, string>> = { ndr: SHARE, grr: SHARE, logo: SHARE };

/** What the numbers of a table are, for how they are shown. */
export interface Shown {
  /** The plain numbers are customers instead of money. */
  readonly counts: boolean;
  /** Cells of cohorts are shares. */
  readonly shares: boolean;
  /** What stands above the names of the lines. */
  readonly one: Text;
}

/** The whole table with its heads, as cells. */
export function cellsOf(table: FileTable, shown: Shown, language: Language): TableCell[][] {
  return "ages" in table ? cohortCells(table, shown, language) : monthCells(table, shown, language);
}

function monthCells(
  { months, lines }: MonthTable,
  { counts, one }: Shown,
  language: Language,
): TableCell[][] {
  const heads = months.map((month): TableCell => ({ value: serialOfMonth(month), format: MONTH }));
  const rows = lines.map(({ id, label, values }) => {
    const format = FORMATS[id] ?? (counts || id === "customers" ? WHOLE : MONEY);
    return [{ value: label[language] }, ...values.map((value) => ({ value: numberOr(value), format }))];
  });
  return [[{ value: one[language] }, ...heads], ...rows];
}

const numberOr = (value: Value) => (isFailure(value) ? null : value);

function cohortCells(
  { ages, cohorts }: CohortTable,
  { counts, shares }: Shown,
  language: Language,
): TableCell[][] {
  const plain = counts ? WHOLE : MONEY;
  const rows = cohorts.map(({ from, size, cells }) => [
    { value: from },
    { value: size, format: plain },
    ...cells.map((value) => ({ value, format: shares ? SHARE : plain })),
  ]);
  return [
    [{ value: COHORT[language] }, { value: SIZE[language] }, ...ages.map((age) => ({ value: age }))],
    ...rows,
  ];
}

function serialOfMonth(name: string): number {
  const [year, month] = name.split("-").map(Number);
  return serialOf({ year, month, day: 1 });
}

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

const COHORT: Text = { en: "cohort", "zh-CN": "同期群" };
const SIZE: Text = { en: "size", "zh-CN": "规模" };
