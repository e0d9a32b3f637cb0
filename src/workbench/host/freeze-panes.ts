import { parseArea, WHOLE_SHEET } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { RangeObject } from "./range";
import { setupOf } from "./sheet-setup";
import type { SheetModel } from "./worksheet";

export class FreezePanesObject extends ClientObject<SheetModel> {
  protected readonly readers: Readers<SheetModel> = {};

  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "WorksheetFreezePanes", resolve);
  }

  freezeAt(address: string): void {
    this.freeze("freezeAt", () => {
      const { row, col, rows, cols } = parseArea(address);
      return [row + rows, col + cols];
    });
  }

  freezeRows(count: number): void {
    this.freeze("freezeRows", () => [count, 0]);
  }

  freezeColumns(count: number): void {
    this.freeze("freezeColumns", () => [0, count]);
  }

  private freeze(label: string, size: () => [rows: number, cols: number]): void {
    this.edit(
      label,
      ({ name }) => name,
      ({ name }) => {
        const [rows, cols] = size();
        this.grid.freeze(name, rows, cols);
        setupOf(this.grid, name).frozen = {
          row: 0,
          col: 0,
          rows: rows || WHOLE_SHEET.rows,
          cols: cols || WHOLE_SHEET.cols,
        };
      },
    );
  }

  getLocationOrNullObject(): RangeObject {
    return new RangeObject(this.context, () => {
      const { name } = this.demand();
      const { frozen } = setupOf(this.grid, name);
      return frozen && { ...frozen, sheet: name };
    });
  }
}
