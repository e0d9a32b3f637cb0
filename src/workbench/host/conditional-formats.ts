import { ClientObject, type Readers, type Resolve } from "./client-object";
import { Collection } from "./collection";
import { CustomFormatObject, DataBarObject } from "./conditional-looks";
import type { Context } from "./context";
import { HostError, notPart } from "./errors";
import type { CellStyle, GridRule, SheetArea } from "./grid";
import { RangeObject } from "./range";

/** A rule on its way into the grid, which takes rules as a whole: complete when the batch is over. */
export interface Draft {
  readonly type: "Custom" | "DataBar";
  readonly area: SheetArea;
  formula: string;
  style: CellStyle;
}

/** A rule that stands in the grid, or one that is being made. */
export type Rule = { readonly placed: GridRule; readonly sheet: string } | { readonly draft: Draft };

export class ConditionalFormatsObject extends Collection<SheetArea, ConditionalFormatObject> {
  constructor(context: Context, resolve: Resolve<SheetArea>) {
    super(context, "ConditionalFormatCollection", resolve);
  }

  add(type: "Custom" | "DataBar"): ConditionalFormatObject {
    if (type !== "Custom" && type !== "DataBar")
      throw notPart(`A conditional format of type ${String(type)}`);
    let draft: Draft | undefined;
    this.edit(
      "add",
      ({ sheet }) => sheet,
      (area) => {
        const made: Draft = { type, area, formula: "", style: {} };
        draft = made;
        const { sheet, ...place } = area;
        this.context.queue.finally(() => {
          this.grid.addRule(sheet, { area: place, formula: made.formula, style: made.style });
        });
      },
    );
    return new ConditionalFormatObject(this.context, () => draft && { draft }, type);
  }

  protected itemsOf(area: SheetArea, properties: string[]): ConditionalFormatObject[] {
    const touching = this.grid.rules(area.sheet).filter((rule) => overlap(rule.area, area));
    return touching.map((placed) => {
      const item = new ConditionalFormatObject(this.context, () => ({ placed, sheet: area.sheet }));
      return item.load(properties);
    });
  }
}

type Members = Pick<Excel.ConditionalFormat, "id" | "type" | "delete">;

export class ConditionalFormatObject extends ClientObject<Rule> implements Members {
  protected readonly readers: Readers<Rule> = {
    id: (rule) => placedOf(rule).placed.id,
    type: (rule) => typeOf(rule),
  };

  constructor(
    context: Context,
    resolve: () => Rule | undefined,
    private readonly adding?: "Custom" | "DataBar",
  ) {
    super(context, "ConditionalFormat", () => resolve() ?? null);
  }

  get id(): string {
    return this.loaded("id");
  }
  get type(): "Custom" | "DataBar" {
    return this.loaded("type");
  }

  get custom(): CustomFormatObject {
    if (this.adding === "DataBar") throw new HostError("InvalidOperation", "A data bar has no formula.");
    return new CustomFormatObject(this.context, () => this.found());
  }
  get dataBar(): DataBarObject {
    if (this.adding === "Custom") throw new HostError("InvalidOperation", "A formula rule has no bar.");
    return new DataBarObject(this.context, () => this.found());
  }

  getRangeOrNullObject(): RangeObject {
    return new RangeObject(this.context, () => {
      const rule = this.demand();
      return "draft" in rule ? rule.draft.area : { ...rule.placed.area, sheet: rule.sheet };
    });
  }

  delete(): void {
    this.edit(
      "delete",
      (rule) => placedOf(rule).sheet,
      (rule) => {
        const { placed, sheet } = placedOf(rule);
        this.grid.deleteRule(sheet, placed.id);
      },
    );
  }
}

function placedOf(rule: Rule): Exclude<Rule, { draft: Draft }> {
  if ("draft" in rule) throw notPart("Reading or deleting a rule in the batch that adds it");
  return rule;
}

function typeOf(rule: Rule): "Custom" | "DataBar" {
  if ("draft" in rule) return rule.draft.type;
  return rule.placed.formula === "" ? "DataBar" : "Custom";
}

function overlap(a: GridRule["area"], b: GridRule["area"]): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
}
