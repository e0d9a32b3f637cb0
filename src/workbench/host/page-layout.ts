import { parseArea } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notPart } from "./errors";
import type { SheetModel } from "./worksheet";

type Members = Pick<Excel.PageLayout, "orientation" | "paperSize" | "zoom">;

/** The page setup. No grid prints, so it is taken, checked and forgotten. */
export class PageLayoutObject extends ClientObject<SheetModel> implements Partial<Members> {
  protected readonly readers: Readers<SheetModel> = {};

  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "PageLayout", resolve);
  }

  set orientation(_: Excel.PageLayout["orientation"]) {
    this.take("orientation");
  }
  set paperSize(_: Excel.PageLayout["paperSize"]) {
    this.take("paperSize");
  }
  set zoom(_: Excel.PageLayoutZoomOptions) {
    this.take("zoom");
  }

  setPrintMargins(...[unit]: Parameters<Excel.PageLayout["setPrintMargins"]>): void {
    if (unit !== "Centimeters") throw notPart(`Margins in ${unit}`);
    this.take("setPrintMargins");
  }

  setPrintArea(address: string): void {
    this.take("setPrintArea", () => parseArea(address));
  }

  setPrintTitleRows(address: string): void {
    this.take("setPrintTitleRows", () => parseArea(address));
  }

  private take(label: string, check: () => unknown = () => undefined): void {
    this.edit(label, ({ name }) => name, check);
  }
}
