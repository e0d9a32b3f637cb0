import { SHEET_COLS, SHEET_ROWS } from "../excel/area";
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
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const used = range.worksheet
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      const rows = range.rowCount === SHEET_ROWS ? usedRows(used) : range.rowCount;
      const cols = range.columnCount === SHEET_COLS ? usedCols(used) : range.columnCount;
      const part = range.worksheet
        .getRangeByIndexes(range.rowIndex, range.columnIndex, rows, cols)
        .load("values");
      const first = range.getCell(0, 0).load("text,formulas");
      await context.sync();
      const values = part.values as CellValue[][];
      const [[formula]] = first.formulas as CellValue[][];
      const calculated = isFormula(formula, values[0][0]) ? { formula } : {};
      return { values, rows, cols, text: first.text[0][0], ...calculated };
    }),
  );
}

const usedRows = (used: Excel.Range) => (used.isNullObject ? 1 : used.rowIndex + used.rowCount);
const usedCols = (used: Excel.Range) => (used.isNullObject ? 1 : used.columnIndex + used.columnCount);
