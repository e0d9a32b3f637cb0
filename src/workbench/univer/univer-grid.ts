import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/preset-sheets-core";
import type { Grid, GridRule, GridValidation, SheetArea } from "../host/grid";
import { deleted, inserted } from "../host/row-moves";
import { toArea, toRange } from "./areas";
import { Calculation } from "./calculation";
import type { CreatedUniver } from "./create";
import { onCellChange, onSelection } from "./events";
import { setValidation, validationOf } from "./lists";
import { freeze } from "./freeze";
import { readNames, nameChange } from "./names";
import { addRule, moveRows, readRules } from "./rules";
import { UniverCells } from "./univer-cells";
import { NEW_SHEET } from "./univer-workbook";

/** The spreadsheet on the page, behind the small interface that the stand-in for Excel stands on. */
export class UniverGrid extends UniverCells implements Grid {
  readonly daysFrom = 1900;
  private readonly calculation: Calculation;

  constructor(created: CreatedUniver) {
    super(created);
    this.calculation = new Calculation(created.univer.__getInjector());
  }

  sheets(): readonly string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  addSheet(name: string): void {
    const active = this.workbook.getActiveSheet();
    this.workbook.create(name, NEW_SHEET.rows, NEW_SHEET.cols);
    this.workbook.setActiveSheet(active);
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.sheet(name));
  }

  renameSheet(name: string, to: string): void {
    this.sheet(name).setName(to);
  }

  keyOf(sheet: string): string {
    return this.sheet(sheet).getSheetId();
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetName();
  }

  activate(sheet: string): void {
    this.workbook.setActiveSheet(this.sheet(sheet));
  }

  selection(): SheetArea {
    const range = this.workbook.getActiveRange()?.getRange();
    const area = range ? toArea(range) : { row: 0, col: 0, rows: 1, cols: 1 };
    return { sheet: this.activeSheet(), ...area };
  }

  select(area: SheetArea): void {
    this.activate(area.sheet);
    this.workbook.setActiveRange(this.range(area));
  }

  onSelect(listener: () => void): () => void {
    let last = JSON.stringify(this.selection());
    return onSelection(this.commands, () => {
      const now = JSON.stringify(this.selection());
      if (now === last) return;
      last = now;
      listener();
    });
  }

  onChange(listener: (sheet: string) => void): () => void {
    return onCellChange(this.commands, (id) => {
      const sheet = this.workbook.getSheetBySheetId(id);
      if (sheet) listener(sheet.getSheetName());
    });
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  insertRows(sheet: string, at: number, count: number): void {
    const target = this.sheet(sheet);
    moveRows(target, inserted(at, count), () => target.insertRowsBefore(at, count));
  }

  deleteRows(sheet: string, at: number, count: number): void {
    const target = this.sheet(sheet);
    // The library moves references as if rows were always deleted on the sheet in view.
    const inView = this.selection();
    this.activate(sheet);
    moveRows(target, deleted(at, count), () => target.deleteRows(at, count));
    if (inView.sheet !== sheet) this.select(inView);
  }

  freeze(sheet: string, rows: number, cols: number): void {
    freeze(this.sheet(sheet), rows, cols);
  }

  setGridlines(sheet: string, on: boolean): void {
    this.sheet(sheet).setHiddenGridlines(!on);
  }

  hide(sheet: string): void {
    this.sheet(sheet).hideSheet();
  }

  isHidden(sheet: string): boolean {
    return this.sheet(sheet).isSheetHidden();
  }

  /** No outlines here. */
  groupRows(): void {}

  setValidation(area: SheetArea, validation: GridValidation | null): void {
    setValidation(this.api, this.range(area), validation);
  }

  validationAt(sheet: string, row: number, col: number): GridValidation | null {
    return validationOf(this.range({ sheet, row, col, rows: 1, cols: 1 }));
  }

  hideRows(sheet: string, row: number, count: number): void {
    const target = this.sheet(sheet);
    const rows = toRange({ row, col: 0, rows: count, cols: target.getMaxColumns() });
    const params = { ...this.idsOf(target), ranges: [rows] };
    // The library’s own command selects what it hides.
    this.mutate(SetRowHiddenMutation.id, params, params, SetRowVisibleMutation.id);
  }

  names(): ReadonlyMap<string, string> {
    return readNames(this.injector, this.workbook.getId());
  }

  setName(name: string, formula: string | null): void {
    const change = nameChange(this.injector, this.workbook.getId(), name, formula);
    if (change) this.mutate(change.id, change.params, change.before, change.back);
  }

  rules(sheet: string): readonly GridRule[] {
    return readRules(this.sheet(sheet));
  }

  addRule(sheet: string, rule: Omit<GridRule, "id">): void {
    addRule(this.sheet(sheet), { ...rule, id: crypto.randomUUID() });
  }

  deleteRule(sheet: string, id: string): void {
    this.sheet(sheet).deleteConditionalFormattingRule(id);
  }

  isProtected(sheet: string): boolean {
    return this.sheet(sheet).getWorksheetPermission().isProtected();
  }
}
