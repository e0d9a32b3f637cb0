import { areaAddress } from "../excel/address";
import { onSheet, sameSheet } from "../excel/sheet-name";
import type { Language } from "../locales/text";
import type { SheetChoice } from "../sheets/template";
import { LEDGER_COLUMNS, LEDGER_ID } from "../sheets/template/ledger-names";
import { asItWas, asText } from "./cell-content";
import { bindLedger } from "./ledger-binding";
import {
  findLedger,
  COMPUTED,
  IMPORTED,
  INTERVAL_WORDS,
  RECIPE,
  type FoundLedgerSheet,
  type ImportedColumn,
  type LedgerCells,
} from "./ledger-rows";
import { findOurs, propertyKey, readSheets } from "./our-sheets";
import { asProblem, inWorkbook, runUndisturbed } from "./problems";
import { buildSheets } from "./sheet-library";
import type { Writing } from "./table-sheets";
import type { CellValue } from "./types";

/* Rows of an import on the ledger’s own sheet: written where the import says, everything else left alone. */

/** A row to write: an old one by its place, a new one by null. A blank text clears a cell. */
export interface WrittenRow {
  readonly row: number | null;
  readonly cells: LedgerCells;
}

const SETUP_ID = "setup";
/** Rows of one sync: between two of them somebody may stop. */
const ROWS_AT_ONCE = 2_000;

/**
 * Writes rows to the ledger’s sheet, makes it and room in it where there is none, keeps the recipe with it, and makes
 * it the ledger of all sheets. What isn’t said stays as it is. Answers the name of the sheet. Until all rows are
 * written somebody may stop, and the workbook is as it was.
 */
export async function writeLedgerRows(
  written: readonly WrittenRow[],
  recipe: string,
  choice: SheetChoice,
  writing: Writing = {},
): Promise<string> {
  const added = written.filter(({ row }) => row === null).length;
  const before = await inWorkbook(standing);
  const isNew = findOurs(before.sheets, LEDGER_ID) === undefined;
  const missing = [SETUP_ID, LEDGER_ID].filter((id) => findOurs(before.sheets, id) === undefined);
  try {
    writing.signal?.throwIfAborted();
    if (isNew) await buildSheets(missing, choice, {}, { [LEDGER_ID]: added + 1 });
    const isShort = await inWorkbook((context) => writeInto(context, written, recipe, writing));
    // Rows that came in, by this import or by hand, have formulas and looks only after the sheet is brought up to date.
    if (isShort) await buildSheets([LEDGER_ID], choice);
  } catch (error) {
    if (isNew) await runUndisturbed((context) => takeAway(context, before));
    throw error;
  }
  return bindOwn();
}

/** What the workbook has: sheets and names that come in later are ours to take away again. */
async function standing(context: Excel.RequestContext) {
  const names = context.workbook.names.load("items/name");
  const sheets = await readSheets(context);
  return { sheets, names: names.items.map(({ name }) => name) };
}

async function takeAway(
  context: Excel.RequestContext,
  before: Awaited<ReturnType<typeof standing>>,
): Promise<void> {
  const now = await standing(context);
  const { names, worksheets } = context.workbook;
  for (const name of now.names) if (!before.names.includes(name)) names.getItem(name).delete();
  const had = (sheet: string) => before.sheets.some(({ name }) => sameSheet(name, sheet));
  // Who works beside us may add a sheet meanwhile: that is none of ours.
  for (const { name, kind } of now.sheets)
    if (kind !== undefined && !had(name)) worksheets.getItem(name).delete();
  await context.sync();
}

async function writeInto(
  context: Excel.RequestContext,
  written: readonly WrittenRow[],
  recipe: string,
  { signal, onProgress }: Writing,
): Promise<boolean> {
  const found = (await findLedger(context))!;
  const { placed, missing } = placesFor(written, found);
  const sheet = context.workbook.worksheets.getItem(found.name);
  try {
    signal?.throwIfAborted();
    if (missing > 0) sheet.getRangeByIndexes(found.end, 0, missing, 1).getEntireRow().insert("Down");
    for (let at = 0; at < placed.length; at += ROWS_AT_ONCE) {
      const some = placed.slice(at, at + ROWS_AT_ONCE);
      for (const column of IMPORTED) writeColumn(sheet, found, column, some);
      await context.sync();
      signal?.throwIfAborted();
      onProgress?.(Math.min(1, (at + ROWS_AT_ONCE) / placed.length));
    }
    sheet.customProperties.add(propertyKey(RECIPE), recipe);
    await context.sync();
  } catch (error) {
    await runUndisturbed((again) => putBack(again, found, missing));
    throw asProblem(error);
  }
  return missing > 0 || placed.some(({ row }) => lacks(row, found));
}

interface PlacedRow {
  readonly row: number;
  readonly cells: LedgerCells;
}

/** Where each row goes, from the top down; and how many rows the sheet lacks for them. */
function placesFor(
  written: readonly WrittenRow[],
  found: FoundLedgerSheet,
): { placed: readonly PlacedRow[]; missing: number } {
  const { rows, first, end } = found;
  // A row that goes makes room for one that comes, unless somebody wrote something beside it.
  const cleared = new Map(
    written.flatMap(({ row, cells }) =>
      row !== null && cells.customer === "" && isOursAlone(row, found) ? [[row, cells] as const] : [],
    ),
  );
  const taken = new Set(rows.map(({ row }) => row).filter((row) => !cleared.has(row)));
  const free: number[] = [];
  // The row under the head stays free for what people type, and so do rows that they inserted.
  for (let row = first + 1; row < end; row++)
    if (!taken.has(row) && (cleared.has(row) || isFree(row, found)) && !lacks(row, found)) free.push(row);
  const added = written.filter(({ row }) => row === null).length;
  const missing = Math.max(0, added - free.length);
  for (let i = 0; i < missing; i++) free.push(end + i);
  let next = 0;
  const placed = new Map(written.flatMap(({ row, cells }) => (row === null ? [] : [[row, cells] as const])));
  for (const { row, cells } of written) {
    if (row !== null) continue;
    const at = free[next++];
    placed.set(at, { ...cleared.get(at), ...cells });
  }
  const sorted = [...placed].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);
  return { placed: sorted, missing };
}

/** Whether a row holds what an import wrote, its number and formulas, and nothing that people typed. */
function isOursAlone(row: number, { cols, numbers, formulas }: FoundLedgerSheet): boolean {
  const imported = new Set(IMPORTED.filter((column) => column !== "note").map((column) => cols[column]));
  return (formulas[row] ?? []).every(
    (cell, col) => cell === "" || imported.has(col) || col === numbers || String(cell).startsWith("="),
  );
}

/** Whether nothing stands in a row that an import would write over, nor anything that people typed beside it. */
function isFree(row: number, found: FoundLedgerSheet): boolean {
  const { cols, formulas } = found;
  return isOursAlone(row, found) && IMPORTED.every((column) => (formulas[row]?.[cols[column]] ?? "") === "");
}

/** Whether a row that stands is without its number or a formula; the one under the head has no number. */
function lacks(row: number, { cols, numbers, formulas, first, end }: FoundLedgerSheet): boolean {
  const needed = [...(row > first ? [numbers] : []), ...COMPUTED.map((key) => cols[key])];
  return row < end && needed.some((col) => (formulas[row]?.[col] ?? "") === "");
}

/** One write a column: null leaves the cells between as they are. */
function writeColumn(
  sheet: Excel.Worksheet,
  { cols, language }: FoundLedgerSheet,
  column: ImportedColumn,
  placed: readonly PlacedRow[],
): void {
  const cells = placed.flatMap(({ row, cells: { [column]: value } }) =>
    value === undefined ? [] : [{ row, value }],
  );
  if (cells.length === 0) return;
  const first = cells[0].row;
  const last = cells[cells.length - 1].row;
  const lines: (CellValue | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
  for (const { row, value } of cells) lines[row - first] = [asWritten(column, value, language)];
  sheet.getRangeByIndexes(first, cols[column], lines.length, 1).formulas = lines;
}

function asWritten(column: ImportedColumn, value: string | number, language: Language): CellValue {
  if (typeof value === "number") return value;
  return asText(column === "interval" ? (INTERVAL_WORDS[value]?.[language] ?? value) : value);
}

async function putBack(
  context: Excel.RequestContext,
  found: FoundLedgerSheet,
  inserted: number,
): Promise<void> {
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
