import { ClientObject, type Readers, type Resolve } from "./client-object";
import { Collection } from "./collection";
import type { Context } from "./context";
import { itemNotFound } from "./errors";
import type { SheetModel } from "./worksheet";

interface Property {
  readonly sheet: string;
  readonly key: string;
}

export class CustomPropertiesObject extends Collection<SheetModel, CustomPropertyObject> {
  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "WorksheetCustomPropertyCollection", resolve);
  }

  /** Overwrites, as Excel does. */
  add(key: string, value: string): void {
    this.edit(
      "add",
      ({ name }) => name,
      ({ name }) => this.grid.setProperty(name, key, value),
    );
  }

  getItemOrNullObject(key: string): CustomPropertyObject {
    return new CustomPropertyObject(this.context, () => {
      const sheet = this.found();
      return sheet && this.grid.properties(sheet.name).has(key) ? { sheet: sheet.name, key } : null;
    });
  }

  getItem(key: string): CustomPropertyObject {
    return new CustomPropertyObject(this.context, () => {
      const { name } = this.demand();
      if (!this.grid.properties(name).has(key)) throw itemNotFound(`The property ${key}`);
      return { sheet: name, key };
    });
  }

  protected itemsOf({ name }: SheetModel, properties: string[]): CustomPropertyObject[] {
    return [...this.grid.properties(name).keys()].map((key) => {
      const item = new CustomPropertyObject(this.context, () => ({ sheet: name, key }));
      return item.load(properties);
    });
  }
}

type Members = Pick<Excel.WorksheetCustomProperty, "key" | "value" | "delete">;

export class CustomPropertyObject extends ClientObject<Property> implements Members {
  protected readonly readers: Readers<Property> = {
    key: ({ key }) => key,
    value: ({ sheet, key }) => this.grid.properties(sheet).get(key) ?? "",
  };

  constructor(context: Context, resolve: Resolve<Property>) {
    super(context, "WorksheetCustomProperty", resolve);
  }

  get key(): string {
    return this.loaded("key");
  }
  get value(): string {
    return this.loaded("value");
  }

  delete(): void {
    this.edit(
      "delete",
      ({ sheet }) => sheet,
      ({ sheet, key }) => this.grid.setProperty(sheet, key, null),
    );
  }
}
