import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../excel/address";
import { FOOTER, titleColsOf, titleRowsOf } from "../sheets/page";
import type { SheetPlan } from "../sheets/plan";

/* Widths, heights, frozen panes, groups and the page. */

const POINTS_PER_PIXEL = 0.75;
/** A digit of the font of the style Normal, by which files measure columns. */
const PIXELS_PER_DIGIT = 7;
/** Points. */
const USUAL_HEIGHT = 15;
const A4 = 9;
/** Inches. */
const CENTIMETRE = 1 / 2.54;
const HALF = CENTIMETRE / 2;
const MARGINS = { left: CENTIMETRE, right: CENTIMETRE, top: CENTIMETRE, bottom: CENTIMETRE, header: HALF, footer: HALF }; // prettier-ignore

/** What is settled when a worksheet is made. */
export function sheetOptions({ freeze, outline, print, hidden }: SheetPlan) {
  const { rows, cols } = freeze;
  const isFrozen = rows > 0 || cols > 0;
  return {
    ...(hidden && { state: "hidden" as const }),
    views: [
      isFrozen
        ? ({ state: "frozen", xSplit: cols, ySplit: rows, showGridLines: false } as const)
        : ({ state: "normal", showGridLines: false } as const),
    ],
    properties: {
      outlineLevelRow: outline.length > 0 ? 1 : 0,
      outlineProperties: { summaryBelow: false, summaryRight: false },
    },
    pageSetup: print && {
      paperSize: A4,
      orientation: print.landscape ? ("landscape" as const) : ("portrait" as const),
      ...(print.scale === undefined
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
        : { fitToPage: false, scale: print.scale }),
      margins: MARGINS,
      printArea: (print.parts ?? [print.area]).map((part) => areaAddress(part)).join("&&"),
      ...(print.titleRows > 0 && { printTitlesRow: titleRowsOf(print).replaceAll("$", "") }),
      ...(print.titleCols !== undefined && { printTitlesColumn: titleColsOf(print.titleCols).replaceAll("$", "") }), // prettier-ignore
    },
    headerFooter: print && { oddFooter: FOOTER },
  };
}

export function layOut(
  sheet: Worksheet,
  { columnWidths, rowHeights, outline, hiddenRows = [], print }: SheetPlan,
): void {
  for (const [col, pixels] of Object.entries(columnWidths))
    sheet.getColumn(Number(col) + 1).width = pixels / PIXELS_PER_DIGIT;
  for (const [row, pixels] of Object.entries(rowHeights))
    sheet.getRow(Number(row) + 1).height = pixels * POINTS_PER_PIXEL;
  for (const row of hiddenRows) sheet.getRow(row + 1).hidden = true;
  // A file names the last row of a page, not the first one of the next.
  for (const row of print?.breaks ?? []) sheet.getRow(row).addPageBreak();
  for (const { from, to } of outline) {
    for (let at = from; at <= to; at++) {
      const row = sheet.getRow(at + 1);
      row.outlineLevel = 1;
      // The library leaves out a row that holds nothing and has no height, and its place in the group with it.
      row.height ??= USUAL_HEIGHT;
    }
  }
}
