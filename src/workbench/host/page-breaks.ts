import { parseArea } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notPart } from "./errors";
import { setupOf } from "./sheet-setup";
import type { SheetModel } from "./worksheet";

/** Where pages begin. No grid prints, so it is taken, checked and kept beside the grid. */
export class PageBreaksObject extends ClientObject<SheetModel> {
  protected readonly readers: Readers<SheetModel> = {};

  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "PageBreakCollection", resolve);
  }

  add(range: Excel.Range | string): void {
    if (typeof range !== "string") throw notPart("A page break at a range");
    this.edit(
      "add",
      ({ name }) => name,
      ({ name }) => setupOf(this.grid, name).breaks.push(parseArea(range)),
    );
  }

  getCount(): { value: number } {
    const result = { value: 0 };
    this.read("PageBreakCollection.getCount", ({ name }) => {
      result.value = setupOf(this.grid, name).breaks.length;
    });
    return result;
  }
}
