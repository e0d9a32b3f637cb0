import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notPart } from "./errors";
import type { SheetArea } from "./grid";

/** The members of Excel.DataValidation that workbook/ uses. Lists only, and such that take other entries. */
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

  get type(): "None" | "List" | "MixedCriteria" {
    return this.loaded("type");
  }

  get rule(): Excel.DataValidationRule {
    return this.loaded("rule");
  }
  set rule(rule: Excel.DataValidationRule) {
    const { list, ...others } = rule;
    if (!list || Object.keys(others).length > 0) throw notPart("A validation that is no list");
    const { source } = list;
    if (typeof source !== "string") throw notPart("A list out of cells");
    this.editCells("rule", (area) => this.grid.setValidation(area, source.split(",")));
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.loaded("errorAlert");
  }
  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    if (alert.style === "Stop") throw notPart("A list that refuses other entries");
    this.editCells("errorAlert", () => undefined);
  }

  clear(): void {
    this.editCells("clear", (area) => this.grid.setValidation(area, null));
  }

  private editCells(label: string, run: (area: SheetArea) => void): void {
    this.edit(label, ({ sheet }) => sheet, run);
  }

  private listsIn({ sheet, row, col, rows, cols }: SheetArea): string[] {
    const cells = Array.from({ length: rows * cols }, (_, i) =>
      this.grid.validationAt(sheet, row + Math.floor(i / cols), col + (i % cols)),
    );
    return [...new Set(cells.map((list) => list?.join(",") ?? ""))];
  }

  private typeOf(area: SheetArea): string {
    const lists = this.listsIn(area);
    if (lists.length > 1) return "MixedCriteria";
    return lists[0] === "" ? "None" : "List";
  }

  private ruleOf(area: SheetArea): Excel.DataValidationRule {
    const lists = this.listsIn(area);
    return lists.length === 1 && lists[0] !== "" ? { list: { inCellDropDown: true, source: lists[0] } } : {};
  }
}
