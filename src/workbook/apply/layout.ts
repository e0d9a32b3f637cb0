import { areaAddress, cellAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import { FOOTER_SIDES, titleColsOf, titleRowsOf } from "../../sheets/page";
import type { PrintSetup, SheetPlan } from "../../sheets/plan";
import { rangeOf } from "../areas";

const POINTS_PER_PIXEL = 0.75;

/*
 * What people like to set for themselves: widths, frozen panes, groups, the page. It is set when a sheet is
 * made and never again.
 */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  if (plan.hidden) sheet.visibility = "Hidden";
  setColumnWidths(sheet, sizes(plan.columnWidths));
  setRowHeights(sheet, sizes(plan.rowHeights));
  freeze(sheet, plan.freeze);
  for (const { from, to } of plan.outline) sheet.getRange(`${from + 1}:${to + 1}`).group("ByRows");
}

function setColumnWidths(sheet: Excel.Worksheet, widths: readonly Size[]): void {
  for (const [col, pixels] of widths) {
    const column = rangeOf(sheet, { row: 0, col, rows: 1, cols: 1 });
    column.format.columnWidth = pixels * POINTS_PER_PIXEL;
  }
}

/** The widths of columns right of those that a sheet had, and the heights of rows that have just been inserted. */
export function layOutInserted(sheet: Excel.Worksheet, plan: SheetPlan, columns: number): void {
  setColumnWidths(
    sheet,
    sizes(plan.columnWidths).filter(([col]) => col >= columns),
  );
  const inserted = insertedRows(plan.insertRows);
  setRowHeights(
    sheet,
    sizes(plan.rowHeights).filter(([row]) => inserted.has(row)),
  );
}

/** Where inserted rows lie once all of them are in. */
function insertedRows(inserts: SheetPlan["insertRows"]): Set<number> {
  const rows = new Set<number>();
  let shift = 0;
  for (const { at, count } of [...inserts].sort((a, b) => a.at - b.at)) {
    for (let i = 0; i < count; i++) rows.add(at + shift + i);
    shift += count;
  }
  return rows;
}

/** One request for each stretch of rows of the same height. */
function setRowHeights(sheet: Excel.Worksheet, heights: readonly Size[]): void {
  let start = 0;
  heights.forEach(([row, pixels], i) => {
    const next = heights[i + 1];
    if (next && next[0] === row + 1 && next[1] === pixels) return;
    const first = heights[start][0];
    start = i + 1;
    const stretch: Area = { row: first, col: 0, rows: row - first + 1, cols: 1 };
    rangeOf(sheet, stretch).format.rowHeight = pixels * POINTS_PER_PIXEL;
  });
}

type Size = readonly [index: number, pixels: number];

const sizes = (byIndex: Readonly<Record<number, number>>): Size[] =>
  Object.entries(byIndex)
    .map(([index, pixels]) => [Number(index), pixels] as const)
    .sort(([a], [b]) => a - b);

function freeze({ freezePanes }: Excel.Worksheet, { rows, cols }: SheetPlan["freeze"]): void {
  if (rows > 0 && cols > 0) freezePanes.freezeAt(areaAddress({ row: 0, col: 0, rows, cols }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (cols > 0) freezePanes.freezeColumns(cols);
}

/** What is printed, and which rows and columns stand on every page; paper and margins stay as they are. */
export function setUpPrinted({ pageLayout }: Excel.Worksheet, print: PrintSetup): void {
  const { area, parts = [area], titleRows, titleCols } = print;
  pageLayout.setPrintArea(parts.map((part) => areaAddress(part)).join(","));
  if (titleRows > 0) pageLayout.setPrintTitleRows(titleRowsOf(print));
  if (titleCols !== undefined) pageLayout.setPrintTitleColumns(titleColsOf(titleCols));
}

/** A4, one page wide or at its own size, margins of a centimetre. */
export function setUpPage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { landscape, scale, breaks = [] } = print;
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
  pageLayout.setPrintMargins("Centimeters", { top: 1, bottom: 1, left: 1, right: 1 });
  setUpPrinted(sheet, print);
  const { defaultForAllPages: footer } = pageLayout.headersFooters;
  footer.leftFooter = FOOTER_SIDES.left;
  footer.rightFooter = FOOTER_SIDES.right;
  for (const row of breaks) horizontalPageBreaks.add(cellAddress(row, 0));
}
