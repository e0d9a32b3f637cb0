import { Collection } from "./collection";
import type { Resolve } from "./client-object";
import type { Context } from "./context";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { EventHandlersObject } from "./events";
import type { Grid } from "./grid";
import { WorksheetObject } from "./worksheet";

export class WorksheetsObject extends Collection<Grid, WorksheetObject> {
  constructor(context: Context, resolve: Resolve<Grid>) {
    super(context, "WorksheetCollection", resolve);
  }

  getItem(name: string): WorksheetObject {
    return new WorksheetObject(this.context, () => {
      const found = this.find(name);
      if (!found) throw itemNotFound(`The sheet ${name}`);
      return { name: found };
    });
  }

  getItemOrNullObject(name: string): WorksheetObject {
    return new WorksheetObject(this.context, () => {
      const found = this.find(name);
      return found === undefined ? null : { name: found };
    });
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.context, () => ({ name: this.grid.activeSheet() }));
  }

  add(name: string): WorksheetObject {
    this.write("add", () => {
      if (!/^[^:\\/?*[\]]{1,31}$/.test(name) || /^'|'$/.test(name))
        throw invalidArgument(`${name} can't name a sheet.`);
      if (this.find(name)) throw new HostError("ItemAlreadyExists", `A sheet ${name} exists.`);
      this.grid.addSheet(name);
    });
    return this.getItem(name);
  }

  get onActivated(): EventHandlersObject {
    return new EventHandlersObject(this.context, "WorksheetCollection.onActivated", (tell) => {
      let active = this.grid.activeSheet();
      return this.grid.onSelect(() => {
        if (active === this.grid.activeSheet()) return;
        active = this.grid.activeSheet();
        tell();
      });
    });
  }

  protected itemsOf(grid: Grid, properties: string[]): WorksheetObject[] {
    return grid.sheets().map((name) => {
      const sheet = new WorksheetObject(this.context, () => ({ name }));
      return sheet.load(properties);
    });
  }

  /** Excel finds sheets whatever the case. */
  private find(name: string): string | undefined {
    return this.grid.sheets().find((sheet) => sheet.toLowerCase() === name.toLowerCase());
  }
}
