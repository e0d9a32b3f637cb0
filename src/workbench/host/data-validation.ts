import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notPart } from "./errors";
import type { GridValidation, SheetArea } from "./grid";

/** The members of Excel.DataValidation that workbook/ uses. Only such that take other entries. */
type Members = Pick<Excel.DataValidation, "type" | "rule" | "errorAlert" | "clear">;

const ALERT: Excel.DataValidationErrorAlert = { showAlert: true, style: "Warning", title: "", message: "" };

export class DataValidationObject extends ClientObject<SheetArea> implements Members {
  protected readonly readers: Readers<SheetArea> = {
    type: (area) => this.typeOf(area),
    rule: (area) => this.ruleOf(area),
    errorAlert: () => ALERT,
  };

  constructor(context: Context, resolve: Resolve<SheetArea>) {
    super(context, "DataValidation", resolve);
  }

  get type(): "None" | "List" | "Date" | "Decimal" | "MixedCriteria" {
    return this.loaded("type");
  }

  get rule(): Excel.DataValidationRule {
    return this.loaded("rule");
  }
  set rule(rule: Excel.DataValidationRule) {
    const validation = fromRule(rule);
    this.editCells("rule", (area) => this.grid.setValidation(area, validation));
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.loaded("errorAlert");
  }
  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    if (alert.style === "Stop") throw notPart("A validation that refuses other entries");
    this.editCells("errorAlert", () => undefined);
  }

  clear(): void {
    this.editCells("clear", (area) => this.grid.setValidation(area, null));
  }

  private editCells(label: string, run: (area: SheetArea) => void): void {
    this.edit(label, ({ sheet }) => sheet, run);
  }

  /** What the cells have; several where they differ. */
  private validationsIn({ sheet, row, col, rows, cols }: SheetArea): GridValidation[] | null[] {
    const each = new Map<string, GridValidation | null>();
    for (let i = 0; i < rows * cols; i++) {
      const cell = this.grid.validationAt(sheet, row + Math.floor(i / cols), col + (i % cols));
      each.set(JSON.stringify(cell), cell);
    }
    return [...each.values()] as GridValidation[] | null[];
  }

  private typeOf(area: SheetArea): string {
    const [first, second] = this.validationsIn(area);
    if (second !== undefined) return "MixedCriteria";
    if (first === null) return "None";
    if (!("kind" in first)) return "List";
    return first.kind === "date" ? "Date" : "Decimal";
  }

  private ruleOf(area: SheetArea): Excel.DataValidationRule {
    const [first, second] = this.validationsIn(area);
    return first === null || second !== undefined ? {} : toRule(first);
  }
}

const FROM_ZERO = { operator: "GreaterThanOrEqualTo", formula1: 0 } as const;
const FROM_THE_FIRST_DAY = { operator: "GreaterThanOrEqualTo", formula1: "1900-01-01" } as const;

function toRule(validation: GridValidation): Excel.DataValidationRule {
  if ("kind" in validation)
    return validation.kind === "date" ? { date: FROM_THE_FIRST_DAY } : { decimal: FROM_ZERO };
  const source = "from" in validation ? validation.from : validation.join(",");
  return { list: { inCellDropDown: true, source } };
}

function fromRule({ list, date, decimal, ...others }: Excel.DataValidationRule): GridValidation {
  if (Object.keys(others).length > 0) throw notPart("A validation of another kind");
  if (date) return { kind: "date" };
  if (decimal) return { kind: "decimal" };
  const source = list?.source;
  if (typeof source !== "string") throw notPart("A list out of a range");
  return source.startsWith("=") ? { from: source } : source.split(",");
}
