import { inWorkbook } from "./problems";
import type { CellValue, Selection } from "./types";
import { stopWatching } from "./watch-changes";

/** Reads one cell of the selection only: people select whole columns. */
export function readSelection(): Promise<Selection> {
  return inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,rowCount,columnCount");
    const sheet = range.worksheet.load("name");
    const first = range.getCell(0, 0).load("formulas,values,text");
    await context.sync();
    const [[formula]] = first.formulas as CellValue[][];
    const [[value]] = first.values as CellValue[][];
    const calculated = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return {
      sheet: sheet.name,
      address: range.address,
      rows: range.rowCount,
      cols: range.columnCount,
      formula: calculated ? formula : "",
      value,
      text: first.text[0][0],
    };
  });
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
