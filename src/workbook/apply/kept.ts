import { cellAddress } from "../../excel/address";
import { onSheet } from "../../excel/sheet-name";
import { fill } from "../../locales/text";
import { isFormula } from "../cell-content";
import { WorkbookProblem, type CellValue } from "../types";
import type { Target } from "./locate";
import { rowMoves } from "./row-moves";

/** A cell that the plan leaves alone, where it will be once rows are inserted. */
export interface Kept {
  readonly row: number;
  readonly col: number;
  readonly content: CellValue;
  readonly isFormula: boolean;
}

/** Everything on a sheet that its plan leaves to the user. */
export function keptOn({ plan }: Target, used: Excel.Range | undefined): Kept[] {
  if (!used || used.isNullObject) return [];
  const planned = new Set(plan.cells.filter(({ content }) => content).map(({ row, col }) => `${row},${col}`));
  const { rowIndex, columnIndex } = used;
  const { toNew } = rowMoves(plan.insertRows);
  const values = used.values as CellValue[][];
  return (used.formulas as CellValue[][]).flatMap((line, r) =>
    line.flatMap((content, c) => {
      if (content === "") return [];
      const row = toNew(rowIndex + r);
      const col = columnIndex + c;
      if (planned.has(`${row},${col}`)) return [];
      return [{ row, col, content, isFormula: isFormula(content, values[r][c]) }];
    }),
  );
}

/** Throws if any of it is no longer there. */
export function checkKept(
  targets: readonly Target[],
  kept: readonly (readonly Kept[])[],
  now: readonly (Excel.Range | undefined)[],
): void {
  const lost = targets.flatMap(({ name }, i) =>
    kept[i]
      .filter((cell) => !isThere(cell, now[i]))
      .map(({ row, col }) => onSheet(name, cellAddress(row, col))),
  );
  if (lost.length > 0) throw overwritten(lost);
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
