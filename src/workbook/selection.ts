import { isFormula } from "./cell-content";
import { inWorkbook } from "./problems";
import type { CellValue, Selection, Spill } from "./types";
import { stopWatching } from "./watch-changes";

/** Reads one cell of the selection only: people select whole columns. */
export function readSelection(): Promise<Selection> {
  return inWorkbook((context) => readSelected(context, context.workbook.getSelectedRange()));
}

/** What is to be known of selected cells; of their first one what it holds. */
export async function readSelected(context: Excel.RequestContext, range: Excel.Range): Promise<Selection> {
  range.load("address,rowCount,columnCount");
  const sheet = range.worksheet.load("name");
  const first = range.getCell(0, 0).load("formulas,values,text,rowIndex,columnIndex");
  const parent = first.getSpillParentOrNullObject().load("rowIndex,columnIndex");
  await context.sync();
  const [[formula]] = first.formulas as CellValue[][];
  const [[value]] = first.values as CellValue[][];
  const calculated = isFormula(formula, value);
  const source = calculated ? first : parent;
  return {
    sheet: sheet.name,
    address: range.address,
    rows: range.rowCount,
    cols: range.columnCount,
    formula: calculated ? formula : "",
    value,
    text: first.text[0][0],
    spill: source.isNullObject ? undefined : await readSpill(context, source, first),
  };
}

/** The result of the formula in `source`; undefined where it is one cell. */
async function readSpill(
  context: Excel.RequestContext,
  source: Excel.Range,
  { rowIndex, columnIndex }: Excel.Range,
): Promise<Spill | undefined> {
  const area = source.getSpillingToRangeOrNullObject().load("address,rowCount,columnCount");
  source.load("formulas");
  await context.sync();
  if (area.isNullObject) return undefined;
  const [[formula]] = source.formulas as string[][];
  const { rowIndex: top, columnIndex: left } = source;
  return {
    address: area.address,
    formula,
    rows: area.rowCount,
    cols: area.columnCount,
    row: rowIndex - top,
    col: columnIndex - left,
  };
}

/** Calls back when another cell or another sheet is selected. Answers how to stop. */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return inWorkbook(async (context) => {
    const tell = () => {
      listener();
      return Promise.resolve();
    };
    const { workbook } = context;
    const watches = [workbook.onSelectionChanged.add(tell), workbook.worksheets.onActivated.add(tell)];
    await context.sync();
    return () => stopWatching(watches);
  });
}
