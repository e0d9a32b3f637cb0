import { SHEET_COLS, SHEET_ROWS } from "../excel/area";
import { percentIn } from "../excel/percent";
import { isFormula } from "./cell-content";
import { inWorkbook } from "./problems";
import { withRange } from "./range-at";
import type { CellValue, RangeContent } from "./types";

/**
 * The values behind an address such as 'GTM Inputs'!G28, B2:B9 (on the active sheet) or a name. Of whole
 * columns and rows only as much as the sheet uses: a million blank cells can't be handed over.
 */
export function readRange(address: string): Promise<RangeContent> {
  return inWorkbook((context) =>
    withRange(context, address, async (range) => {
      const { part, rows, cols } = await usedPart(context, range);
      part.load("values");
      const first = range.getCell(0, 0).load("text,formulas");
      await context.sync();
      const values = part.values as CellValue[][];
      const [[formula]] = first.formulas as CellValue[][];
      const calculated = isFormula(formula, values[0][0]) ? { formula } : {};
      return { values, rows, cols, text: first.text[0][0], ...calculated };
    }),
  );
}

/** The cells behind an address as texts: a percentage with its sign, for 20% is no 0.2, a day as its number. */
export function readTexts(address: string): Promise<string[][]> {
  return inWorkbook((context) =>
    withRange(context, address, async (range) => {
      const { part } = await usedPart(context, range);
      part.load("values,numberFormat");
      await context.sync();
      const formats = part.numberFormat as string[][];
      return (part.values as CellValue[][]).map((cells, row) =>
        cells.map((value, col) => textOf(value, formats[row][col])),
      );
    }),
  );
}

const textOf = (value: CellValue, format: string) =>
  (typeof value === "number" && percentIn(value, format)) || String(value);

/** Of whole columns and rows what the sheet uses. */
async function usedPart(context: Excel.RequestContext, range: Excel.Range) {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = range.worksheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const rows = range.rowCount === SHEET_ROWS ? usedRows(used) : range.rowCount;
  const cols = range.columnCount === SHEET_COLS ? usedCols(used) : range.columnCount;
  const part = range.worksheet.getRangeByIndexes(range.rowIndex, range.columnIndex, rows, cols);
  return { part, rows, cols };
}

const usedRows = (used: Excel.Range) => (used.isNullObject ? 1 : used.rowIndex + used.rowCount);
const usedCols = (used: Excel.Range) => (used.isNullObject ? 1 : used.columnIndex + used.columnCount);
