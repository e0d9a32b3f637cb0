import { bySheet, rangeOf, rectangles } from "../areas";
import { inWorkbook } from "../problems";
import type { CellValue } from "../types";

interface ReadCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly formula: CellValue;
}

/**
 * The cells that still hold the formula that was read in them. People go on working between a preview and the press
 * of its button: a row inserted above would let each formula be written over the cell below its own.
 */
export function stillThere<C extends ReadCell>(cells: readonly C[]): Promise<ReadonlySet<C>> {
  return inWorkbook(async (context) => {
    const sheets = bySheet(cells);
    const items = sheets.map(([name]) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    const standing = sheets.flatMap(([name, own], i) => {
      if (items[i].isNullObject) return [];
      return rectangles(own).map((area) => ({
        name,
        area,
        range: rangeOf(items[i], area).load("formulas"),
      }));
    });
    await context.sync();
    const held = new Map<string, CellValue>();
    for (const { name, area, range } of standing)
      (range.formulas as CellValue[][]).forEach((line, r) =>
        line.forEach((formula, c) => held.set(`${area.row + r},${area.col + c},${name}`, formula)),
      );
    return new Set(
      cells.filter(({ sheet, row, col, formula }) => held.get(`${row},${col},${sheet}`) === formula),
    );
  });
}
