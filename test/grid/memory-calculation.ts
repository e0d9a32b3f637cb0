import type { Area, GridValue } from "../../src/workbench/host/grid";
import { colOf, keyOf, rowOf, type MemorySheet } from "./memory-sheet";

/** What a formula gives: a value, or several that spill. */
export type Calculate = (
  sheet: string,
  row: number,
  col: number,
  formula: string,
) => GridValue | readonly (readonly GridValue[])[];

export interface Results {
  /** By cell: what formulas and their spills show. */
  readonly values: ReadonlyMap<number, GridValue>;
  /** By cell of a formula: where it spills to. */
  readonly spills: ReadonlyMap<number, Area>;
}

/** Everything that the formulas of a sheet show. A spill that meets anything is #SPILL!. */
export function calculateSheet(sheet: MemorySheet, calculate: Calculate): Results {
  const values = new Map<number, GridValue>();
  const spills = new Map<number, Area>();
  for (const [key, cell] of sheet.cells) {
    if (!cell.isFormula) continue;
    const row = rowOf(key);
    const col = colOf(key);
    const result = calculate(sheet.name, row, col, String(cell.content));
    if (!Array.isArray(result)) {
      values.set(key, result as GridValue);
      continue;
    }
    const block = result as readonly (readonly GridValue[])[];
    const area = { row, col, rows: block.length, cols: block[0].length };
    if (isBlocked(sheet, area, values)) {
      values.set(key, "#SPILL!");
      continue;
    }
    spills.set(key, area);
    block.forEach((line, r) => line.forEach((value, c) => values.set(keyOf(row + r, col + c), value)));
  }
  return { values, spills };
}

function isBlocked(sheet: MemorySheet, area: Area, values: ReadonlyMap<number, GridValue>): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) {
      if (row === area.row && col === area.col) continue;
      if (values.has(keyOf(row, col)) || (sheet.at(row, col)?.content ?? "") !== "") return true;
    }
  }
  return false;
}
