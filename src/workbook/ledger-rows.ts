import { areaAddress } from "../excel/address";
import { onSheet } from "../excel/sheet-name";
import { LANGUAGES, type Language, type Text } from "../locales/text";
import { LEDGER } from "../sheets/base/ledger";
import type { SheetChoice } from "../sheets/template";
import { findGeometry } from "../sheets/template/find";
import { logRows } from "../sheets/template/geometry";
import { LEDGER_COLUMNS, LEDGER_ID } from "../sheets/template/ledger-names";
import { isLog } from "../sheets/template/types";
import { existingOf, readWorkbook } from "./apply/workbook-read";
import { asItWas, asText } from "./cell-content";
import { bindLedger } from "./ledger-binding";
import { propertyKey } from "./our-sheets";
import { asProblem, inWorkbook, runUndisturbed } from "./problems";
import { buildSheets } from "./sheet-library";
import { WorkbookProblem, type CellValue } from "./types";

/* The rows of the ledger’s own sheet: read as they stand, written where an import says, everything else left alone. */

const SECTION = LEDGER.sections.find(isLog)!;
/** The columns that an import may write; the others are people’s own, or ours. */
const IMPORTED = ["customer", "product", "start", "end", "amount", "interval", "count", "currency", "contract", "note"] as const; // prettier-ignore
type ImportedColumn = (typeof IMPORTED)[number];

/** What a row holds by column; an interval by its key, such as “month”. */
export type LedgerCells = Readonly<Partial<Record<ImportedColumn, string | number>>>;

interface StandingRow {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly cells: LedgerCells;
}

export interface StandingLedger {
  readonly name: string;
  readonly rows: readonly StandingRow[];
  /** What was kept with the sheet of how it was imported. */
  readonly recipe: string | undefined;
}

/** A row to write: an old one by its place, a new one by null. A blank text clears a cell. */
export interface WrittenRow {
  readonly row: number | null;
  readonly cells: LedgerCells;
}

const RECIPE = "recipe";

interface Found extends StandingLedger {
  readonly language: Language;
  readonly cols: Readonly<Record<string, number>>;
  readonly first: number;
  readonly end: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** The ledger’s sheet with its rows; null where it was not built. */
export function readLedgerRows(): Promise<StandingLedger | null> {
  return inWorkbook(findLedger);
}

async function findLedger(context: Excel.RequestContext): Promise<Found | null> {
  const { ours } = await readWorkbook(context, [{ kind: LEDGER_ID }]);
  const [sheet] = ours;
  if (!sheet) return null;
  const existing = existingOf(sheet);
  const geometry = findGeometry(LEDGER, existing);
  if ("refusal" in geometry) throw new WorkbookProblem(geometry.refusal);
  const { first, end } = logRows(geometry, SECTION)!;
  const cols = geometry.cols[SECTION.id];
  const values = fromA1(sheet.used);
  const { properties, name } = existing;
  const language = LANGUAGES.find((each) => each === properties.language) ?? "en";
  const rows: StandingRow[] = [];
  for (let row = first; row < end; row++) {
    const cells = cellsOf(values[row] ?? [], cols);
    if (cells.customer !== undefined) rows.push({ row, cells });
  }
  const found = { name, rows, recipe: properties[RECIPE], language, cols, first, end };
  return { ...found, formulas: existing.formulas, values };
}

function fromA1(used: Excel.Range): readonly (readonly CellValue[])[] {
  if (used.isNullObject) return [];
  const left = new Array<CellValue>(used.columnIndex).fill("");
  const above = new Array<CellValue[]>(used.rowIndex).fill([]);
  return [...above, ...(used.values as CellValue[][]).map((line) => [...left, ...line])];
}

function cellsOf(line: readonly CellValue[], cols: Readonly<Record<string, number>>): LedgerCells {
  return Object.fromEntries(
    IMPORTED.flatMap((column) => {
      const value = line[cols[column]] ?? "";
      if (value === "" || typeof value === "boolean") return [];
      return [[column, column === "interval" ? keyOf(String(value)) : value] as const];
    }),
  );
}

const INTERVAL = SECTION.columns.find(({ key }) => key === "interval")!.cell.choices;
const WORDS: Readonly<Record<string, Text>> = INTERVAL && "words" in INTERVAL ? INTERVAL.words : {};

/** The key of a word of either language; a word of people’s own stays. */
const keyOf = (word: string) =>
  Object.keys(WORDS).find((key) => LANGUAGES.some((language) => WORDS[key][language] === word)) ?? word;

/**
 * Writes rows to the ledger’s sheet, makes it and room in it where there is none, keeps the recipe with it, and makes
 * it the ledger of all sheets. What isn’t said stays as it is. Answers the name of the sheet.
 */
export async function writeLedgerRows(
  written: readonly WrittenRow[],
  recipe: string,
  choice: SheetChoice,
): Promise<string> {
  const added = written.filter(({ row }) => row === null).length;
  const isNew = (await readLedgerRows()) === null;
  if (isNew) await buildSheets(["setup", LEDGER_ID], choice, {}, { [LEDGER_ID]: added + 1 });
  const grown = await inWorkbook((context) => writeInto(context, written, recipe));
  // The rows that came in have formulas and looks only after the sheet is brought up to date.
  if (grown) await buildSheets([LEDGER_ID], choice);
  return bindOwn();
}

async function writeInto(
  context: Excel.RequestContext,
  written: readonly WrittenRow[],
  recipe: string,
): Promise<boolean> {
  const found = (await findLedger(context))!;
  const taken = new Set(found.rows.map(({ row }) => row));
  const free: number[] = [];
  // The row under the head stays free for what people type.
  for (let row = found.first + 1; row < found.end; row++) if (!taken.has(row)) free.push(row);
  const added = written.filter(({ row }) => row === null);
  const missing = Math.max(0, added.length - free.length);
  for (let i = 0; i < missing; i++) free.push(found.end + i);
  const sheet = context.workbook.worksheets.getItem(found.name);
  const places = new Map(added.map((row, i) => [row, free[i]]));
  try {
    if (missing > 0) sheet.getRangeByIndexes(found.end, 0, missing, 1).getEntireRow().insert("Down");
    for (const column of IMPORTED) {
      const cells = written.flatMap(({ row, cells: all }, i) =>
        all[column] === undefined ? [] : [{ row: row ?? places.get(written[i])!, value: all[column] }],
      );
      writeColumn(sheet, found, column, cells);
    }
    sheet.customProperties.add(propertyKey(RECIPE), recipe);
    await context.sync();
  } catch (error) {
    await runUndisturbed((again) => putBack(again, found, missing));
    throw asProblem(error);
  }
  return missing > 0;
}

interface Placed {
  readonly row: number;
  readonly value: string | number;
}

/** One write a column: null leaves the cells between as they are. */
function writeColumn(
  sheet: Excel.Worksheet,
  { cols, language }: Found,
  column: ImportedColumn,
  cells: readonly Placed[],
): void {
  if (cells.length === 0) return;
  const rows = cells.map(({ row }) => row);
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const lines: (CellValue | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
  for (const { row, value } of cells) lines[row - first] = [asWritten(column, value, language)];
  sheet.getRangeByIndexes(first, cols[column], lines.length, 1).formulas = lines;
}

function asWritten(column: ImportedColumn, value: string | number, language: Language): CellValue {
  if (typeof value === "number") return value;
  return asText(column === "interval" ? (WORDS[value]?.[language] ?? value) : value);
}

async function putBack(context: Excel.RequestContext, found: Found, inserted: number): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(found.name);
  const now = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  const grew = !now.isNullObject && now.rowIndex + now.rowCount > found.values.length;
  if (inserted > 0 && grew) sheet.getRangeByIndexes(found.end, 0, inserted, 1).getEntireRow().delete("Up");
  for (const column of IMPORTED) {
    const col = found.cols[column];
    const lines = Array.from({ length: found.end - found.first }, (_, i) => {
      const row = found.first + i;
      return [asItWas(found.formulas[row]?.[col] ?? "", found.values[row]?.[col] ?? "")];
    });
    sheet.getRangeByIndexes(found.first, col, lines.length, 1).formulas = lines;
  }
  await context.sync();
}

async function bindOwn(): Promise<string> {
  const { name, cols, first, end } = (await inWorkbook(findLedger))!;
  const columns = LEDGER_COLUMNS.map((column) => {
    const area = { row: first, col: cols[column], rows: end - first, cols: 1 };
    return [column, onSheet(name, areaAddress(area))] as const;
  });
  await bindLedger(Object.fromEntries(columns));
  return name;
}
