import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notPart } from "./errors";
import type { SheetModel } from "./worksheet";

/** What stands at the foot of every page. No grid prints, so it is taken and forgotten. */
export class PageFooterObject
  extends ClientObject<SheetModel>
  implements Partial<Pick<Excel.HeaderFooter, "leftFooter" | "rightFooter">>
{
  protected readonly readers: Readers<SheetModel> = {};

  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "HeaderFooter", resolve);
  }

  get leftFooter(): string {
    throw notPart("Reading HeaderFooter.leftFooter");
  }
  set leftFooter(_: string) {
    this.take("leftFooter");
  }
  get rightFooter(): string {
    throw notPart("Reading HeaderFooter.rightFooter");
  }
  set rightFooter(_: string) {
    this.take("rightFooter");
  }

  private take(label: string): void {
    this.edit(
      label,
      ({ name }) => name,
      () => undefined,
    );
  }
}
