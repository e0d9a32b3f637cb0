import { areaAddress } from "../excel/address";
import { freeSheetName } from "../excel/sheet-name";
import { LOOKS } from "../sheets/palette";
import type { StyleName } from "../sheets/plan";
import { asText } from "./cell-content";
import { lookProperties } from "./apply/looks";
import { removeSheet, MADE_BY, Undo } from "./apply/undo";
import { RECIPE } from "./ledger-rows";
import { propertyKey } from "./our-sheets";
import { asProblem, inWorkbook } from "./problems";

/* Plain tables on sheets of their own: from then on they are people’s. */

/** Texts are never formulas; null stays blank. */
export interface PlainCell {
  readonly value: string | number | null;
  readonly format?: string;
  /** With “=”; the value is not read. */
  readonly formula?: string;
}

export interface TableSheet {
  /** What it is called where no sheet has that name; else a number follows. */
  readonly name: string;
  readonly title: string;
  /** What stands below the title: where the table comes from, and when. */
  readonly notes: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** Which of the rows are heads; the first where nothing is said. */
  readonly heads?: readonly number[];
  /** How the rows were read of which it was made, kept with the sheet for those that come next. */
  readonly recipe?: string;
}

/** How far the writing is, and whether somebody wants it to stop. */
export interface Writing {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Excel takes some five million bytes at once. */
const CELLS_AT_ONCE = 20_000;

/** Adds the sheets and answers their names. After Stop or a refusal none of them is there. */
export function addTables(tables: readonly TableSheet[], writing: Writing = {}): Promise<readonly string[]> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const standing = worksheets.load("items/name");
    await context.sync();
    const taken = standing.items.map(({ name }) => name);
    const undo = new Undo();
    const mark = String(performance.timeOrigin + performance.now());
    const all = tables.reduce((sum, { rows }) => sum + cellsIn(rows), 0);
    let written = 0;
    try {
      for (const table of tables) {
        const name = freeSheetName(table.name, taken);
        taken.push(name);
        undo.add(removeSheet(name, mark));
        const sheet = worksheets.add(name);
        sheet.customProperties.add(propertyKey(MADE_BY), mark);
        if (table.recipe !== undefined) sheet.customProperties.add(propertyKey(RECIPE), table.recipe);
        writeTop(sheet, table);
        for (const { rows, first } of stretches(table.rows)) {
          writing.signal?.throwIfAborted();
          writeRows(sheet, rows, headRow(table) + first);
          await context.sync();
          written += cellsIn(rows);
          writing.onProgress?.(written / all);
        }
      }
      writing.signal?.throwIfAborted();
      return taken.slice(standing.items.length);
    } catch (error) {
      throw await undo.run(asProblem(error));
    }
  });
}

const cellsIn = (rows: TableSheet["rows"]) => rows.reduce((sum, row) => sum + row.length, 0);

/** A blank row parts the notes from the table. */
const headRow = ({ notes }: TableSheet) => notes.length + 2;

function stretches(rows: TableSheet["rows"]): { rows: TableSheet["rows"]; first: number }[] {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const size = Math.max(1, Math.floor(CELLS_AT_ONCE / widest));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => ({
    rows: rows.slice(i * size, (i + 1) * size),
    first: i * size,
  }));
}

function writeTop(sheet: Excel.Worksheet, table: TableSheet): void {
  const { title, notes, rows, heads = [0] } = table;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  sheet.showGridlines = false;
  const top = sheet.getRangeByIndexes(0, 0, notes.length + 1, 1);
  top.formulas = [title, ...notes].map((text) => [asText(text)]);
  top.setCellProperties([[look("title")], ...notes.map(() => [look("meta")])]);
  for (const at of heads) {
    const head = sheet.getRangeByIndexes(headRow(table) + at, 0, 1, rows[at].length);
    head.setCellProperties([rows[at].map((_, i) => look(i === 0 ? "head" : "headRight"))]);
  }
  const { format } = sheet.getRangeByIndexes(0, 0, 1, 1);
  format.columnWidth = FIRST_WIDTH;
  format.rowHeight = TITLE_HEIGHT;
  if (widest > 1) sheet.getRangeByIndexes(0, 1, 1, widest - 1).format.columnWidth = WIDTH;
  const frozen = heads.length > 1 ? 1 : headRow(table) + 1;
  sheet.freezePanes.freezeAt(areaAddress({ row: 0, col: 0, rows: frozen, cols: 1 }));
}

const look = (name: StyleName) => lookProperties(LOOKS[name]);

/** Points. */
const FIRST_WIDTH = 132;
const WIDTH = 88;
const TITLE_HEIGHT = 24;

function writeRows(sheet: Excel.Worksheet, rows: TableSheet["rows"], first: number): void {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const filled = rows.map((row) => Array.from({ length: widest }, (_, i) => row[i] ?? BLANK));
  const range = sheet.getRangeByIndexes(first, 0, rows.length, widest);
  range.numberFormat = filled.map((row) => row.map(({ format }) => format ?? "General"));
  range.formulas = filled.map((row) => row.map(asWritten));
}

const BLANK: PlainCell = { value: null };

function asWritten({ value, formula }: PlainCell): string | number {
  if (formula !== undefined) return formula;
  return typeof value === "string" ? asText(value) : (value ?? "");
}
