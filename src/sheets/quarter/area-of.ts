import { largest, smallest } from "../../catalogue/extremes";
import { areaAddress } from "../../excel/address";
import type { PlannedCell } from "../plan";

/** The rectangle in which some cells lie, as people read it: “D9:G54”; "" for none. */
export function areaOf(cells: readonly PlannedCell[]): string {
  if (cells.length === 0) return "";
  const rows = cells.map(({ row }) => row);
  const cols = cells.map(({ col }) => col);
  const [row, col] = [smallest(rows), smallest(cols)];
  return areaAddress({ row, col, rows: largest(rows) - row + 1, cols: largest(cols) - col + 1 });
}
