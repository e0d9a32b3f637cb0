import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import type { SheetModel } from "./worksheet";

export class ProtectionObject
  extends ClientObject<SheetModel>
  implements Pick<Excel.WorksheetProtection, "protected">
{
  protected readonly readers: Readers<SheetModel> = { protected: ({ name }) => this.grid.isProtected(name) };

  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "WorksheetProtection", resolve);
  }

  get protected(): boolean {
    return this.loaded("protected");
  }
}
