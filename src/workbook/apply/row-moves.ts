import type { Area } from "../../excel/area";
import type { SheetPlan } from "../../sheets/plan";

/** Where the rows of a sheet go when a plan's rows are inserted, and where they came from. */
export interface RowMoves {
  toNew(row: number): number;
  /** undefined for a row that is inserted. */
  toOld(row: number): number | undefined;
  /** An area grows by the rows that are inserted inside it. */
  area(area: Area): Area;
}

export function rowMoves(insertRows: SheetPlan["insertRows"]): RowMoves {
  const inserts = [...insertRows].sort((a, b) => a.at - b.at);
  const toNew = (row: number) => inserts.reduce((now, { at, count }) => (at <= row ? now + count : now), row);
  const toOld = (row: number) => {
    let shift = 0;
    for (const { at, count } of inserts) {
      if (row < at + shift) break;
      if (row < at + shift + count) return undefined;
      shift += count;
    }
    return row - shift;
  };
  const area = (old: Area) => {
    const row = toNew(old.row);
    return { ...old, row, rows: toNew(old.row + old.rows - 1) - row + 1 };
  };
  return { toNew, toOld, area };
}
