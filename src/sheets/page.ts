import { areaAddress } from "../excel/address";
import { SHEET_COLS, SHEET_ROWS } from "../excel/area";
import type { PrintSetup } from "./plan";

/* What every page of print has, in Excel’s notation. */

/** The name of the sheet at the left, the page and how many there are at the right; in letters that its half centimetre holds. */
export const FOOTER_SIDES = { left: "&9&A", right: "&9&P / &N" } as const;
export const FOOTER = `&L${FOOTER_SIDES.left}&R${FOOTER_SIDES.right}`;

/** “$1:$4”. */
export const titleRowsOf = ({ titleFrom = 0, titleRows }: PrintSetup) =>
  areaAddress({ row: titleFrom, col: 0, rows: titleRows, cols: SHEET_COLS }, "both");

/** “$A:$B”. */
export const titleColsOf = (cols: number) => areaAddress({ row: 0, col: 0, rows: SHEET_ROWS, cols }, "both");
