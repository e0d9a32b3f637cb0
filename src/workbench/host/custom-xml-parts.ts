import { ClientObject, type Readers, type Resolve } from "./client-object";
import { Collection } from "./collection";
import type { Context } from "./context";
import type { Grid } from "./grid";

/** The members of Excel.CustomXmlPartCollection that workbook/ uses. */
export class CustomXmlPartsObject extends Collection<Grid, CustomXmlPartObject> {
  constructor(
    context: Context,
    resolve: Resolve<Grid>,
    private readonly namespace?: string,
  ) {
    super(context, "CustomXmlPartCollection", resolve);
  }

  add(xml: string): void {
    this.write("add", (grid) => grid.xmlParts.set(`{${crypto.randomUUID()}}`, xml));
  }

  getByNamespace(namespace: string): CustomXmlPartsObject {
    return new CustomXmlPartsObject(this.context, () => this.found(), namespace);
  }

  protected itemsOf(grid: Grid, properties: string[]): CustomXmlPartObject[] {
    return [...grid.xmlParts]
      .filter(([, xml]) => this.namespace === undefined || xml.includes(`xmlns="${this.namespace}"`))
      .map(([id]) => new CustomXmlPartObject(this.context, () => id).load(properties));
  }
}

export class CustomXmlPartObject
  extends ClientObject<string>
  implements Pick<Excel.CustomXmlPart, "id" | "delete">
{
  protected readonly readers: Readers<string> = { id: (id) => id };

  constructor(context: Context, resolve: Resolve<string>) {
    super(context, "CustomXmlPart", resolve);
  }

  get id(): string {
    return this.loaded("id");
  }

  getXml(): { value: string } {
    const result = { value: "" };
    this.read("CustomXmlPart.getXml", (id) => {
      result.value = this.grid.xmlParts.get(id) ?? "";
    });
    return result;
  }

  delete(): void {
    this.write("delete", (id) => this.grid.xmlParts.delete(id));
  }
}
