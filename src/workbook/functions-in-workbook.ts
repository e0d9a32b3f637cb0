import { functionsIn } from "../portable/scan";
import { isFormula } from "./cell-content";
import { inWorkbook } from "./problems";
import type { CellValue } from "./types";

/** Excel on the web answers with 5 MB at most. */
const CELLS_AT_ONCE = 25_000;

/** The ids of the SAAS functions that stand in any cell of the workbook, in alphabetical order. */
export function functionsInWorkbook(): Promise<string[]> {
  return inWorkbook(async (context) => {
    const ids = new Set<string>();
    for (const block of await usedBlocks(context)) {
      block.load("formulas,values");
      await context.sync();
      const values = (block.values as CellValue[][]).flat();
      (block.formulas as CellValue[][]).flat().forEach((formula, i) => {
        if (!isFormula(formula, values[i])) return;
        for (const id of functionsIn(formula)) ids.add(id);
      });
    }
    return [...ids].sort();
  });
}

async function usedBlocks(context: Excel.RequestContext): Promise<Excel.Range[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  return used.flatMap((range, i) => (range.isNullObject ? [] : blocks(sheets.items[i], range)));
}

function blocks(sheet: Excel.Worksheet, used: Excel.Range): Excel.Range[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const count = Math.ceil(rowCount / height);
  return Array.from({ length: count }, (_, i) =>
    sheet.getRangeByIndexes(
      rowIndex + i * height,
      columnIndex,
      Math.min(height, rowCount - i * height),
      columnCount,
    ),
  );
}
