import { functionsIn } from "../excel/formula/calls";
import { isFormula } from "./cell-content";
import { inWorkbook } from "./problems";
import type { CellValue } from "./types";

/** Excel on the web answers with 5 MB at most. */
const CELLS_AT_ONCE = 25_000;

/**
 * The ids of the SAAS functions that stand in each sheet, by the sheet's id. `only` names the ids of the sheets
 * to look at; without it all are.
 */
export function functionsBySheet(only?: ReadonlySet<string>): Promise<ReadonlyMap<string, Set<string>>> {
  return inWorkbook(async (context) => {
    const found = new Map<string, Set<string>>();
    for (const { sheet, used } of await usedAreas(context, only)) {
      const ids = new Set<string>();
      for (const block of used.isNullObject ? [] : blocks(sheet, used)) {
        block.load("formulas,values");
        await context.sync();
        addFunctions(ids, block);
      }
      found.set(sheet.id, ids);
    }
    return found;
  });
}

function addFunctions(ids: Set<string>, block: Excel.Range): void {
  const values = (block.values as CellValue[][]).flat();
  (block.formulas as CellValue[][]).flat().forEach((formula, i) => {
    if (!isFormula(formula, values[i])) return;
    for (const id of functionsIn(formula)) ids.add(id);
  });
}

async function usedAreas(context: Excel.RequestContext, only: ReadonlySet<string> | undefined) {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const areas = sheets.items
    .filter(({ id }) => !only || only.has(id))
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
  await context.sync();
  return areas;
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
