import { addressOf } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import { Collection } from "./collection";
import type { Context } from "./context";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import type { Grid } from "./grid";
import type { RangeObject } from "./range";

const splitLast = (address: string) => {
  const at = address.lastIndexOf("!");
  return [address.slice(0, at), address.slice(at + 1)] as const;
};

/** The members of Excel.NamedItemCollection that workbook/ uses. */
export class NamesObject extends Collection<Grid, NameObject> {
  constructor(context: Context, resolve: Resolve<Grid>) {
    super(context, "NamedItemCollection", resolve);
  }

  add(name: string, reference: RangeObject | string): NameObject {
    this.write("add", () => {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument(`${name} can't be a name.`);
      if (this.grid.names().has(name)) throw new HostError("ItemAlreadyExists", `A name ${name} exists.`);
      if (typeof reference === "string") {
        // Excel takes what doesn’t begin with “=” for a text.
        this.grid.setName(name, reference.startsWith("=") ? reference : `="${reference}"`);
        return;
      }
      const [sheet, cells] = splitLast(addressOf(reference.demandArea()));
      this.grid.setName(name, `=${sheet}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`);
    });
    return this.getItem(name);
  }

  getItem(name: string): NameObject {
    return new NameObject(this.context, () => {
      if (!this.grid.names().has(name)) throw itemNotFound(`The name ${name}`);
      return name;
    });
  }

  getItemOrNullObject(name: string): NameObject {
    return new NameObject(this.context, () => (this.grid.names().has(name) ? name : null));
  }

  protected itemsOf(grid: Grid, properties: string[]): NameObject[] {
    return [...grid.names().keys()].map((name) => this.getItem(name).load(properties));
  }
}

type Members = Pick<Excel.NamedItem, "name" | "formula" | "delete">;

class NameObject extends ClientObject<string> implements Members {
  protected readonly readers: Readers<string> = {
    name: (name) => name,
    formula: (name) => this.grid.names().get(name) ?? "",
  };

  constructor(context: Context, resolve: Resolve<string>) {
    super(context, "NamedItem", resolve);
  }

  get name(): string {
    return this.loaded("name");
  }

  get formula(): string {
    return this.loaded("formula");
  }
  set formula(formula: string) {
    this.write("formula", (name) => this.grid.setName(name, formula));
  }

  delete(): void {
    this.write("delete", (name) => this.grid.setName(name, null));
  }
}
