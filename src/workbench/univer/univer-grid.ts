import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/preset-sheets-core";
import type { Area, CellStyle, Grid, GridRule, GridValidation, GridValue, SheetArea } from "../host/grid";
import { deleted, inserted } from "../host/memory-rows";
import { areaAround, mapArea, placed, toArea, toRange } from "./areas";
import { Calculation } from "./calculation";
import { isFilled, textOf, typed, valueOf } from "./cells";
import type { CreatedUniver } from "./create";
import { onCellChange, onSelection } from "./events";
import { setValidation, validationOf } from "./lists";
import { freeze } from "./freeze";
import { readNames, nameChange } from "./names";
import { addRule, moveRows, readRules } from "./rules";
import { fromGridStyle, toGridStyle } from "./styles";
import { NEW_SHEET, UniverWorkbook } from "./univer-workbook";

/** The spreadsheet on the page, behind the small interface that the stand-in for Excel stands on. */
export class UniverGrid extends UniverWorkbook implements Grid {
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

  usedArea(sheet: string): Area | null {
    const found = this.sheet(sheet);
    const filled: [number, number][] = [];
    found
      .getSheet()
      .getCellMatrix()
      .forValue((row, col, cell) => {
        if (isFilled(cell)) filled.push([row, col]);
      });
    for (const [row, cells] of Object.entries(this.spilled(found) ?? {})) {
      for (const col of Object.keys(cells ?? {})) filled.push([Number(row), Number(col)]);
    }
    return areaAround(filled);
  }

  formulas(area: SheetArea): GridValue[][] {
    const matrix = this.sheet(area.sheet).getSheet().getCellMatrix();
    const formulas = this.range(area).getFormulas();
    return mapArea(area, (row, col) => {
      return formulas[row - area.row][col - area.col] || valueOf(matrix.getValue(row, col));
    });
  }

  values(area: SheetArea): GridValue[][] {
    const sheet = this.sheet(area.sheet);
    const matrix = sheet.getSheet().getCellMatrix();
    const spilled = this.spilled(sheet);
    return mapArea(area, (row, col) => {
      const cell = matrix.getValue(row, col);
      return valueOf(isFilled(cell) ? cell : spilled?.[row]?.[col]);
    });
  }

  texts(area: SheetArea): string[][] {
    const values = this.values(area);
    return this.range(area)
      .getDisplayValues()
      .map((line, r) => line.map((text, c) => textOf(values[r][c], text)));
  }

  write(sheet: string, row: number, col: number, cells: readonly (readonly (GridValue | null)[])[]): void {
    this.change(sheet, placed(row, col, cells, typed));
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  numberFormats(area: SheetArea): string[][] {
    const sheet = this.sheet(area.sheet).getSheet();
    return mapArea(area, (row, col) => sheet.getComposedCellStyle(row, col).n?.pattern ?? "General");
  }

  setNumberFormats(
    sheet: string,
    row: number,
    col: number,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    const cells = placed(row, col, formats, (format) => ({
      s: { n: format === "General" ? null : { pattern: format } },
    }));
    this.restyle(sheet, cells);
  }

  styles(area: SheetArea): CellStyle[][] {
    const sheet = this.sheet(area.sheet).getSheet();
    return mapArea(area, (row, col) => fromGridStyle(sheet.getComposedCellStyle(row, col)));
  }

  setStyles(
    sheet: string,
    row: number,
    col: number,
    styles: readonly (readonly (CellStyle | null)[])[],
  ): void {
    this.restyle(
      sheet,
      placed(row, col, styles, (style) => ({ s: toGridStyle(style) })),
    );
  }

  clearStyle({ sheet, ...area }: SheetArea): void {
    const all = mapArea(area, () => true);
    this.restyle(
      sheet,
      placed(area.row, area.col, all, () => ({ s: null })),
    );
  }

  setColumnWidth(sheet: string, col: number, pixels: number): void {
    this.widen(sheet, col, pixels);
  }

  setRowHeights(sheet: string, row: number, rows: number, pixels: number): void {
    this.makeRoom(this.sheet(sheet), row + rows, 1);
    this.sheet(sheet).setRowHeightsForced(row, rows, pixels);
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
