import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notPart } from "./errors";
import type { SheetArea } from "./grid";

const PIXELS_PER_POINT = 4 / 3;

/** The members of Excel.RangeFormat that workbook/ uses. */
type Members = Pick<Excel.RangeFormat, "columnWidth" | "rowHeight">;

export class RangeFormatObject extends ClientObject<SheetArea> implements Members {
  protected readonly readers: Readers<SheetArea> = {};

  constructor(context: Context, resolve: Resolve<SheetArea>) {
    super(context, "RangeFormat", resolve);
  }

  get columnWidth(): number {
    throw notPart("Reading RangeFormat.columnWidth");
  }
  set columnWidth(points: number) {
    this.edit(
      "columnWidth",
      ({ sheet }) => sheet,
      ({ sheet, col, cols }) => {
        for (let i = 0; i < cols; i++) this.grid.setColumnWidth(sheet, col + i, points * PIXELS_PER_POINT);
      },
    );
  }

  get rowHeight(): number {
    throw notPart("Reading RangeFormat.rowHeight");
  }
  set rowHeight(points: number) {
    this.edit(
      "rowHeight",
      ({ sheet }) => sheet,
      ({ sheet, row, rows }) => this.grid.setRowHeights(sheet, row, rows, points * PIXELS_PER_POINT),
    );
  }
}
