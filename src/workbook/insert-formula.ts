import { fill } from "../locales/text";
import { cellAddress, quoteSheet } from "../sheets/address";
import { protectedSheet } from "./apply/locate";
import { fullAddress } from "./address";
import { asItWas } from "./cell-content";
import { asProblem, inWorkbook } from "./problems";
import { withRange } from "./range-at";
import { TargetOccupied, WorkbookProblem, type CellValue, type Insertion } from "./types";

/**
 * Writes a formula into one cell, gives its result number formats and selects it. Refuses, with the cell
 * named, where something would be overwritten; after a fault the cells are as they were.
 */
export function insertFormula(insertion: Insertion): Promise<void> {
  return inWorkbook((context) =>
    withRange(context, insertion.target, async (range) => {
      const place = await read(context, range.getCell(0, 0), insertion);
      refuseIfOccupied(place, insertion);
      try {
        await write(context, place, insertion);
      } catch (error) {
        await putBack(place, asProblem(error));
        throw error;
      }
    }),
  );
}

/** The cells of the result as they were. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: string[][];
  /** What the formula that is there now spills to; 1 × 1 where it doesn't. */
  readonly spill: { readonly rows: number; readonly cols: number };
}

async function read(
  context: Excel.RequestContext,
  target: Excel.Range,
  { formats }: Insertion,
): Promise<Place> {
  const [rows, cols] = [formats.length, formats[0].length];
  target.load("rowIndex,columnIndex");
  const area = target.getAbsoluteResizedRange(rows, cols).load("formulas,values,numberFormat");
  const spill = target.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
  const sheet = target.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw protectedSheet(sheet.name);
  return {
    sheet: sheet.name,
    row: target.rowIndex,
    col: target.columnIndex,
    rows,
    cols,
    formulas: area.formulas as CellValue[][],
    values: area.values as CellValue[][],
    formats: area.numberFormat as string[][],
    spill: spill.isNullObject ? { rows: 1, cols: 1 } : { rows: spill.rowCount, cols: spill.columnCount },
  };
}

function refuseIfOccupied(place: Place, { replace }: Insertion): void {
  const { sheet, row, col, formulas, values, spill } = place;
  const addressOf = (r: number, c: number) => `${quoteSheet(sheet)}!${cellAddress(row + r, col + c)}`;
  if (formulas[0][0] === "" && values[0][0] !== "") throw partOfResult(addressOf(0, 0));
  if (formulas[0][0] !== "" && !replace) throw new TargetOccupied(addressOf(0, 0));
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      const own = r < spill.rows && c < spill.cols && formula === "";
      const blank = formula === "" && values[r][c] === "";
      if (r + c > 0 && !own && !blank) throw inTheWay(addressOf(r, c), place);
    }),
  );
}

async function write(
  context: Excel.RequestContext,
  place: Place,
  { formula, formats }: Insertion,
): Promise<void> {
  const { row, col, rows, cols } = place;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const target = sheet.getRangeByIndexes(row, col, 1, 1);
  sheet.getRangeByIndexes(row, col, rows, cols).numberFormat = formats.map((line) => [...line]);
  target.formulas = [[formula]];
  target.load("values");
  await context.sync();
  // The pane may have counted on a smaller result, and a table takes none that spills.
  if ((target.values as CellValue[][])[0][0] === "#SPILL!")
    throw cannotSpill(`${quoteSheet(place.sheet)}!${cellAddress(row, col)}`);
  target.worksheet.activate();
  target.select();
  await context.sync();
}

async function putBack(place: Place, problem: unknown): Promise<void> {
  const { row, col, rows, cols, formulas, values, formats } = place;
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.getRangeByIndexes(row, col, 1, 1).formulas = [[asItWas(formulas[0][0], values[0][0])]];
      sheet.getRangeByIndexes(row, col, rows, cols).numberFormat = formats;
      await context.sync();
    });
  } catch (error) {
    throw notPutBack(fullAddress(place.sheet, place), new AggregateError([problem, error]));
  }
}

function inTheWay(address: string, { rows, cols }: Place): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "The result needs {rows} × {cols} cells, and {address} is not empty. Empty it, or choose another cell.",
        "zh-CN": "结果需要 {rows} × {cols} 个单元格，但 {address} 已有内容。请清空它，或另选单元格。",
      },
      { address, rows, cols },
    ),
  );
}

function partOfResult(address: string): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "{address} belongs to the result of another formula. Choose another cell.",
        "zh-CN": "{address} 是另一个公式结果的一部分。请另选单元格。",
      },
      { address },
    ),
  );
}

function cannotSpill(address: string): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "The result has no room at {address}: cells in its way are not empty, or it lies in a table. Choose another cell.",
        "zh-CN": "{address} 处放不下结果：溢出范围内有内容，或位于表格中。请另选单元格。",
      },
      { address },
    ),
  );
}

function notPutBack(cells: string, cause: unknown): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "Excel stopped halfway, and {cells} could not be put back. Undo in Excel, or close without saving.",
        "zh-CN": "Excel 中途停止，{cells} 未能恢复。请在 Excel 中撤消，或不保存直接关闭。",
      },
      { cells },
    ),
    { cause },
  );
}
