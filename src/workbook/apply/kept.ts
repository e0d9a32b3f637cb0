import { cellAddress } from "../../excel/address";
import { onSheet } from "../../excel/sheet-name";
import { fill } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { isFormula } from "../cell-content";
import { WorkbookProblem, type CellValue } from "../types";
import type { Target } from "./locate";

/** A cell that the plan leaves alone, where it will be once rows are inserted. */
interface Kept {
  readonly row: number;
  readonly col: number;
  readonly content: CellValue;
  readonly isFormula: boolean;
}

/** Everything on the sheets that the plans leave to the user, read before anything is touched. */
export async function readKept(context: Excel.RequestContext, targets: readonly Target[]): Promise<Kept[][]> {
  const used = targets.map((target) => usedRange(context, target));
  await context.sync();
  return targets.map((target, i) => keptOf(target, used[i]));
}

/** Reads again, and throws if any of it is no longer there. */
export async function checkKept(
  context: Excel.RequestContext,
  targets: readonly Target[],
  kept: readonly Kept[][],
): Promise<void> {
  const used = targets.map((target) => usedRange(context, target));
  await context.sync();
  const lost = targets.flatMap(({ name }, i) =>
    kept[i]
      .filter((cell) => !isThere(cell, used[i]))
      .map(({ row, col }) => onSheet(name, cellAddress(row, col))),
  );
  if (lost.length > 0) throw overwritten(lost);
}

function usedRange(context: Excel.RequestContext, { name, isNew }: Target): Excel.Range | undefined {
  if (isNew) return undefined;
  const sheet = context.workbook.worksheets.getItem(name);
  return sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas,values");
}

function keptOf({ plan }: Target, used: Excel.Range | undefined): Kept[] {
  if (!used || used.isNullObject) return [];
  const planned = new Set(plan.cells.filter(({ content }) => content).map(({ row, col }) => `${row},${col}`));
  const { rowIndex, columnIndex } = used;
  const values = used.values as CellValue[][];
  return (used.formulas as CellValue[][]).flatMap((line, r) =>
    line.flatMap((content, c) => {
      if (content === "") return [];
      const row = movedRow(plan, rowIndex + r);
      const col = columnIndex + c;
      if (planned.has(`${row},${col}`)) return [];
      return [{ row, col, content, isFormula: isFormula(content, values[r][c]) }];
    }),
  );
}

function movedRow({ insertRows }: SheetPlan, row: number): number {
  return insertRows.reduce((moved, { at, count }) => (at <= row ? moved + count : moved), row);
}

/** A formula may read differently where the cells that it refers to have moved. */
function isThere({ row, col, content, isFormula: wasFormula }: Kept, used: Excel.Range | undefined): boolean {
  if (!used || used.isNullObject) return false;
  const now = (used.formulas as CellValue[][])[row - used.rowIndex]?.[col - used.columnIndex];
  return wasFormula ? typeof now === "string" && now.startsWith("=") : now === content;
}

function overwritten(cells: readonly string[]): WorkbookProblem {
  const shown = cells.slice(0, 5);
  const more = cells.length > shown.length;
  return new WorkbookProblem(
    fill(
      {
        en: "Building would have changed cells that are yours: {cells}.",
        "zh-CN": "建表会改动你填写的单元格：{cells}。",
      },
      {
        cells: {
          en: shown.join(", ") + (more ? " and more" : ""),
          "zh-CN": shown.join("、") + (more ? " 等" : ""),
        },
      },
    ),
  );
}
