import type { Area } from "./grid";

/** The first cell of the area that covers a cell; null where none does. */
export function parentIn(
  areas: Iterable<Area>,
  row: number,
  col: number,
): { row: number; col: number } | null {
  for (const area of areas) {
    const [down, right] = [row - area.row, col - area.col];
    if (down >= 0 && down < area.rows && right >= 0 && right < area.cols)
      return { row: area.row, col: area.col };
  }
  return null;
}
