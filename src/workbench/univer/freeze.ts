import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** Rows and columns that stay in sight; none lets go of all. */
export function freeze(sheet: FWorksheet, rows: number, cols: number): void {
  if (rows === 0 && cols === 0) sheet.cancelFreeze();
  else sheet.setFreeze({ startRow: rows || -1, startColumn: cols || -1, ySplit: rows, xSplit: cols });
}
