import { parseArea } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
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
      ({ name }) => this.grid.freeze(name, ...size()),
    );
  }
}
