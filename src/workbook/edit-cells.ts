import { readArea } from "../excel/address";
import { splitAddress } from "../excel/sheet-name";
import { fill, type Text } from "../locales/text";
import { linesFromA1 } from "./apply/workbook-read";
import { asItWas, asText, isFormula } from "./cell-content";
import { inWorkbook } from "./problems";
import { findRow, knowRow, rowsByText, type KnownRow } from "./same-row";
import { WorkbookProblem, type CellValue } from "./types";

/** One cell and what it shall hold; a blank text clears it. */
export interface CellEdit {
  readonly address: string;
  readonly value: string | number;
  /** For a number, where the cell is formatted as text or not at all. */
  readonly format?: string;
  /** What the cell showed when the edit was thought of. */
  readonly was?: CellValue;
}

/** What a cell held before an edit, and how to find it again. */
export interface CellBefore {
  readonly address: string;
  readonly content: CellValue;
  readonly format: string;
  /** The id of its sheet, which stays when people rename it. */
  readonly sheet: string;
  readonly row: KnownRow;
  readonly col: number;
  readonly wrote: CellValue;
}

/** A cell that was not put back. */
export interface LeftCell {
  readonly cell: CellBefore;
  readonly why: Text;
}

const UNFORMATTED: readonly string[] = ["@", "General"];

/**
 * Writes some cells in one run, and answers what they held. A cell with a formula is refused, and so is one that no
 * longer shows what it did; then nothing is written.
 */
export function editCells(edits: readonly CellEdit[]): Promise<readonly CellBefore[]> {
  return inWorkbook(async (context) => {
    const cells = edits.map(({ address, ...edit }) => ({ address, ...edit, ...placeOf(address) }));
    const { worksheets } = context.workbook;
    const ranges = cells.map(({ on, row, col }) =>
      worksheets.getItem(on).getRangeByIndexes(row, col, 1, 1).load("formulas,values,numberFormat"),
    );
    const names = [...new Set(cells.map(({ on }) => on))];
    const sheets = names.map((name) => worksheets.getItem(name).load("id"));
    const used = sheets.map(askRows);
    await context.sync();
    const held = ranges.map((range, i) => heldBefore(range, edits[i]));
    const rows = new Map(names.map((name, i) => [name, linesOf(used[i])] as const));
    for (const { on, row, col, value } of cells) setIn(rows.get(on)!, row, col, value);
    ranges.forEach((range, i) => {
      const { value, format } = edits[i];
      if (format !== undefined && UNFORMATTED.includes(held[i].format)) range.numberFormat = [[format]];
      range.formulas = [[typeof value === "string" ? asText(value) : value]];
    });
    await context.sync();
    const alike = new Map(names.map((name) => [name, rowsByText(rows.get(name)!)] as const));
    return cells.map(({ address, on, row, col, value }, i) => ({
      ...held[i],
      address,
      sheet: sheets[names.indexOf(on)].id,
      row: knowRow(alike.get(on)!, rows.get(on)![row], row),
      col,
      wrote: value,
    }));
  });
}

/**
 * Puts back what cells held before an edit, each where its row stands by now. Where a cell or its row was edited since,
 * or can't be told from another, it is left alone and answered.
 */
export function putCellsBack(before: readonly CellBefore[]): Promise<readonly LeftCell[]> {
  return inWorkbook(async (context) => {
    const ids = [...new Set(before.map(({ sheet }) => sheet))];
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("id"));
    await context.sync();
    const standing = sheets.filter((sheet) => !sheet.isNullObject);
    const used = standing.map(askRows);
    await context.sync();
    const found = standing.map((sheet, i) => {
      const lines = linesOf(used[i]);
      return [sheet.id, { sheet, lines, rows: rowsByText(lines) }] as const;
    });
    const known = new Map(found);
    const left = before.flatMap((cell): LeftCell[] => {
      const on = known.get(cell.sheet);
      if (!on) return [{ cell, why: NO_SHEET }];
      const row = findRow(on.rows, cell.row);
      if (row === undefined || (on.lines[row][cell.col] ?? "") !== cell.wrote)
        return [{ cell, why: OTHER_ROW }];
      const range = on.sheet.getRangeByIndexes(row, cell.col, 1, 1);
      range.numberFormat = [[cell.format]];
      range.formulas = [[cell.content]];
      return [];
    });
    await context.sync();
    return left;
  });
}

function placeOf(address: string): { readonly on: string; readonly row: number; readonly col: number } {
  const { sheet, cells } = splitAddress(address);
  const { row, col } = readArea(cells)!;
  return { on: sheet!, row, col };
}

function heldBefore(range: Excel.Range, { address, was }: CellEdit): Pick<CellBefore, "content" | "format"> {
  const [formula, value] = [range.formulas[0][0] as CellValue, range.values[0][0] as CellValue];
  if (isFormula(formula, value)) throw new WorkbookProblem(fill(A_FORMULA, { address }));
  if (was !== undefined && value !== was) throw new WorkbookProblem(fill(CHANGED, { address }));
  return { content: asItWas(formula, value), format: String(range.numberFormat[0][0]) };
}

const askRows = (sheet: Excel.Worksheet) =>
  sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");

const linesOf = (used: Excel.Range): CellValue[][] =>
  used.isNullObject ? [] : linesFromA1(used, used.formulas);

/** Makes the sheet long and wide enough for the cell. */
function setIn(lines: CellValue[][], row: number, col: number, value: CellValue): void {
  while (lines.length <= row) lines.push([]);
  const line = [...lines[row]];
  while (line.length <= col) line.push("");
  line[col] = value;
  lines[row] = line;
}

const A_FORMULA: Text = {
  en: "{address} holds a formula. Correct what it reads instead.",
  "zh-CN": "{address} 是公式，请更正其引用的内容。",
};
const CHANGED: Text = {
  en: "{address} no longer holds what was read there. Nothing was changed: look at it, then try again.",
  "zh-CN": "{address} 的内容已有变动，本次未作任何更改。请核对后重试。",
};
const NO_SHEET: Text = {
  en: "The sheet is no longer in this workbook.",
  "zh-CN": "所在工作表已不在此工作簿中。",
};
const OTHER_ROW: Text = {
  en: "The row was edited or deleted since, or can’t be told from another one.",
  "zh-CN": "所在行之后被修改或删除，或无法与其他行区分。",
};
