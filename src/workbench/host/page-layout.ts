import { parseArea } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notPart } from "./errors";
import type { Area } from "./grid";
import { PageFooterObject } from "./page-footer";
import { RangeObject } from "./range";
import { setupOf } from "./sheet-setup";
import type { SheetModel } from "./worksheet";

type Members = Pick<Excel.PageLayout, "orientation" | "paperSize" | "zoom" | "printOrder">;

/** The page setup. No grid prints, so it is taken, checked and kept beside the grid. */
export class PageLayoutObject extends ClientObject<SheetModel> implements Partial<Members> {
  protected readonly readers: Readers<SheetModel> = {
    orientation: ({ name }) => this.setup(name).orientation,
    paperSize: ({ name }) => this.setup(name).paperSize,
  };

  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "PageLayout", resolve);
  }

  get orientation(): "Portrait" | "Landscape" {
    return this.loaded("orientation");
  }
  set orientation(orientation: "Portrait" | "Landscape") {
    this.take("orientation", (name) => (this.setup(name).orientation = orientation));
  }
  get paperSize(): Excel.PaperType {
    return this.loaded("paperSize");
  }
  set paperSize(size: Excel.PaperType) {
    this.take("paperSize", (name) => (this.setup(name).paperSize = size));
  }
  get zoom(): Excel.PageLayoutZoomOptions {
    throw notPart("Reading PageLayout.zoom");
  }
  set zoom(_: Excel.PageLayoutZoomOptions) {
    this.take("zoom");
  }

  get printOrder(): Excel.PrintOrder {
    throw notPart("Reading PageLayout.printOrder");
  }
  set printOrder(_: Excel.PrintOrder | "DownThenOver" | "OverThenDown") {
    this.take("printOrder");
  }
  get headersFooters(): { readonly defaultForAllPages: PageFooterObject } {
    return { defaultForAllPages: new PageFooterObject(this.context, () => this.found()) };
  }

  setPrintMargins(...[unit]: Parameters<Excel.PageLayout["setPrintMargins"]>): void {
    if (unit !== "Centimeters") throw notPart(`Margins in ${unit}`);
    this.take("setPrintMargins");
  }

  /** Of several areas the first is kept. */
  setPrintArea(addresses: string): void {
    const [first] = addresses.split(",").map((address) => parseArea(address));
    this.take("setPrintArea", (name) => (this.setup(name).printArea = first));
  }
  getPrintAreaOrNullObject(): RangeObject {
    return this.cells((name) => this.setup(name).printArea);
  }

  setPrintTitleRows(address: string): void {
    this.take("setPrintTitleRows", (name) => (this.setup(name).titleRows = parseArea(address)));
  }
  getPrintTitleRowsOrNullObject(): RangeObject {
    return this.cells((name) => this.setup(name).titleRows);
  }

  setPrintTitleColumns(address: string): void {
    this.take("setPrintTitleColumns", () => parseArea(address));
  }

  private setup(sheet: string) {
    return setupOf(this.grid, sheet);
  }

  private cells(find: (sheet: string) => Area | null): RangeObject {
    return new RangeObject(this.context, () => {
      const { name } = this.demand();
      const area = find(name);
      return area && { ...area, sheet: name };
    });
  }

  private take(label: string, keep: (sheet: string) => unknown = () => undefined): void {
    this.edit(
      label,
      ({ name }) => name,
      ({ name }) => keep(name),
    );
  }
}
