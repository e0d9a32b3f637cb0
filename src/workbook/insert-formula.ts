import { cellAddress } from "../excel/address";
import { fullAddress, onSheet } from "../excel/sheet-name";
import { protectedSheet } from "./apply/locate";
import { asItWas } from "./cell-content";
import { cannotSpill, inTheWay, notPutBack, partOfResult } from "./insert-refusals";
import { asProblem, inWorkbook, runUndisturbed } from "./problems";
import { withRange } from "./range-at";
import { TargetOccupied, type CellValue, type Insertion } from "./types";

/**
 * Writes a formula into one cell, gives its result number formats and selects it. Refuses, with the cell
 * named, where something would be overwritten; after a fault the cells are as they were.
 */
export function insertFormula(insertion: Insertion): Promise<void> {
  return inWorkbook(async (context) => {
    const place = await withRange(context, insertion.target, (range) =>
      read(context, range.getCell(0, 0), insertion),
    );
    refuseIfOccupied(place, insertion);
    try {
      await write(context, place, insertion);
    } catch (error) {
      await putBack(place, asProblem(error));
      throw error;
    }
  });
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
  const { formulas, values, spill } = place;
  if (formulas[0][0] === "" && values[0][0] !== "") throw partOfResult(addressOf(place));
  if (formulas[0][0] !== "" && !replace) throw new TargetOccupied(addressOf(place));
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      const own = r < spill.rows && c < spill.cols && formula === "";
      const blank = formula === "" && values[r][c] === "";
      if (r + c > 0 && !own && !blank) throw inTheWay(addressOf(place, r, c), place);
    }),
  );
}

function addressOf({ sheet, row, col }: Place, down = 0, right = 0): string {
  return onSheet(sheet, cellAddress(row + down, col + right));
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
  sheet.activate();
  target.select();
  await context.sync();
  // The pane may have counted on a smaller result, and a table takes none that spills.
  const [[value]] = target.values as CellValue[][];
  if (value === "#SPILL!") throw cannotSpill(addressOf(place));
}

async function putBack(place: Place, problem: unknown): Promise<void> {
  const { row, col, rows, cols, formulas, values, formats } = place;
  try {
    await runUndisturbed(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.getRangeByIndexes(row, col, 1, 1).formulas = [[asItWas(formulas[0][0], values[0][0])]];
      sheet.getRangeByIndexes(row, col, rows, cols).numberFormat = formats;
      await context.sync();
    });
  } catch (error) {
    throw notPutBack(fullAddress(place.sheet, place), new AggregateError([problem, error]));
  }
}
