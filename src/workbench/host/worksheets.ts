import { Collection } from "./collection";
import type { Resolve } from "./client-object";
import type { Context } from "./context";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { EventHandlersObject, type Listen } from "./events";
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
    return this.event("onActivated", (tell) => {
      let active = this.grid.activeSheet();
      return this.grid.onSelect(() => {
        if (active === this.grid.activeSheet()) return;
        active = this.grid.activeSheet();
        tell();
      });
    });
  }

  get onChanged(): EventHandlersObject {
    return this.event("onChanged", (tell) =>
      this.grid.onChange((sheet) => {
        if (this.find(sheet) !== undefined) tell({ worksheetId: sheet });
      }),
    );
  }

  get onCalculated(): EventHandlersObject {
    return this.event("onCalculated", (tell) =>
      this.grid.onChange((sheet) => void this.grid.settled().then(() => tell({ worksheetId: sheet }))),
    );
  }

  get onDeleted(): EventHandlersObject {
    return this.event("onDeleted", (tell) => {
      let known = this.grid.sheets();
      const look = () => {
        const now = this.grid.sheets();
        for (const sheet of known) if (!now.includes(sheet)) tell({ worksheetId: sheet });
        known = now;
      };
      const watches = [this.grid.onChange(look), this.grid.onSelect(look)];
      return () => watches.forEach((stop) => stop());
    });
  }

  protected itemsOf(grid: Grid, properties: string[]): WorksheetObject[] {
    return grid.sheets().map((name) => this.getItem(name).load(properties));
  }

  private event(name: string, listen: Listen): EventHandlersObject {
    return new EventHandlersObject(this.context, `WorksheetCollection.${name}`, listen);
  }

  /** Excel finds sheets whatever the case. */
  private find(name: string): string | undefined {
    return this.grid.sheets().find((sheet) => sheet.toLowerCase() === name.toLowerCase());
  }
}
