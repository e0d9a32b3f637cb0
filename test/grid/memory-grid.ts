import type {
  Area,
  CellStyle,
  Grid,
  GridChart,
  GridRule,
  GridValidation,
  GridValue,
  SheetArea,
} from "../../src/workbench/host/grid";
import { deleted, inserted, type Move } from "../../src/workbench/host/row-moves";
import { parentIn } from "../../src/workbench/host/spill-parent";
import { asTyped } from "../../src/workbench/host/typing";
import { calculateSheet, type Calculate, type Results } from "./memory-calculation";
import { moveNames, moveRows, renameInNames } from "./memory-rows";
import { MemorySheet, around, eachCell, eachGiven, keyOf, setIn, type Lines } from "./memory-sheet";

/**
 * A grid without a screen. It holds what is written and knows no functions: a formula shows 0 unless
 * `calculate` says what it gives.
 */
export class MemoryGrid implements Grid {
  daysFrom: 1900 | 1904 = 1900;
  readonly xmlParts = new Map<string, string>();
  private readonly all: MemorySheet[] = [];
  private active: MemorySheet;
  private selected: SheetArea;
  private readonly selectListeners = new Set<() => void>();
  private readonly changeListeners = new Set<(sheet: string) => void>();
  private results = new Map<MemorySheet, Results>();
  private ruleCount = 0;
  private readonly named = new Map<string, string>();

  constructor(
    names: readonly string[] = ["Sheet1"],
    private readonly calculate: Calculate = () => 0,
  ) {
    for (const name of names) this.addSheet(name);
    this.active = this.all[0];
    this.selected = { sheet: names[0], row: 0, col: 0, rows: 1, cols: 1 };
  }

  /** The sheet itself, for tests to look at and to prepare. */
  sheet(name: string): MemorySheet {
    const found = this.all.find((sheet) => sheet.name === name);
    if (!found) throw new RangeError(`There is no sheet ${name}`);
    return found;
  }

  sheets(): string[] {
    return this.all.map(({ name }) => name);
  }
  addSheet(name: string): void {
    this.all.push(new MemorySheet(name));
  }
  deleteSheet(name: string): void {
    this.all.splice(this.all.indexOf(this.sheet(name)), 1);
    if (this.active.name === name) this.activate(this.all[0].name);
    this.changed(name);
  }
  renameSheet(name: string, to: string): void {
    this.sheet(name).name = to;
    renameInNames(this.named, name, to);
  }
  readonly keyOf = (sheet: string): unknown => this.sheet(sheet);
  activeSheet(): string {
    return this.active.name;
  }
  activate(name: string): void {
    if (this.active !== this.sheet(name)) this.select({ sheet: name, row: 0, col: 0, rows: 1, cols: 1 });
  }

  selection(): SheetArea {
    return this.selected;
  }
  select(area: SheetArea): void {
    this.active = this.sheet(area.sheet);
    this.selected = area;
    for (const listener of this.selectListeners) listener();
  }
  onSelect(listener: () => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }
  onChange(listener: (sheet: string) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  usedArea(name: string): Area | null {
    const sheet = this.sheet(name);
    const held = [...sheet.cells].filter(([, { content }]) => content !== "").map(([key]) => key);
    return around([...held, ...this.resultsOf(sheet).values.keys()]);
  }
  formulas(area: SheetArea): GridValue[][] {
    const sheet = this.sheet(area.sheet);
    return eachCell(area, (row, col) => sheet.at(row, col)?.content ?? "");
  }
  values(area: SheetArea): GridValue[][] {
    const sheet = this.sheet(area.sheet);
    const { values } = this.resultsOf(sheet);
    return eachCell(area, (row, col) => values.get(keyOf(row, col)) ?? sheet.at(row, col)?.content ?? "");
  }
  texts(area: SheetArea): string[][] {
    const shown = (value: GridValue) =>
      typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    return this.values(area).map((row) => row.map(shown));
  }
  spillArea(name: string, row: number, col: number): Area | null {
    return this.resultsOf(this.sheet(name)).spills.get(keyOf(row, col)) ?? null;
  }
  spillParent(name: string, row: number, col: number): { row: number; col: number } | null {
    return parentIn(this.resultsOf(this.sheet(name)).spills.values(), row, col);
  }
  write(name: string, row: number, col: number, cells: readonly (readonly (GridValue | null)[])[]): void {
    const sheet = this.sheet(name);
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell !== null) Object.assign(sheet.touch(row + r, col + c), asTyped(cell));
      }),
    );
    this.changed(name);
  }
  settled(): Promise<void> {
    return Promise.resolve();
  }

  numberFormats(area: SheetArea): string[][] {
    const sheet = this.sheet(area.sheet);
    return eachCell(area, (row, col) => sheet.at(row, col)?.format ?? "General");
  }
  setNumberFormats(name: string, row: number, col: number, formats: Lines<string>): void {
    const sheet = this.sheet(name);
    eachGiven(formats, (format, r, c) => Object.assign(sheet.touch(row + r, col + c), { format }));
  }
  styles(area: SheetArea): CellStyle[][] {
    const sheet = this.sheet(area.sheet);
    return eachCell(area, (row, col) => sheet.at(row, col)?.style ?? {});
  }
  setStyles(name: string, row: number, col: number, styles: Lines<CellStyle>): void {
    const sheet = this.sheet(name);
    eachGiven(styles, (style, r, c) => {
      const cell = sheet.touch(row + r, col + c);
      cell.style = { ...cell.style, ...style };
    });
  }
  clearStyle(area: SheetArea): void {
    const sheet = this.sheet(area.sheet);
    eachCell(area, (row, col) => {
      const cell = sheet.at(row, col);
      if (cell) Object.assign(cell, { style: {}, format: "General" });
    });
  }

  setColumnWidth(name: string, col: number, pixels: number): void {
    this.sheet(name).columnWidths.set(col, pixels);
  }
  setRowHeights(name: string, row: number, rows: number, pixels: number): void {
    for (let i = 0; i < rows; i++) this.sheet(name).rowHeights.set(row + i, pixels);
  }
  insertRows(name: string, at: number, count: number): void {
    this.moveRows(name, inserted(at, count));
  }
  deleteRows(name: string, at: number, count: number): void {
    this.moveRows(name, deleted(at, count));
  }
  freeze(name: string, rows: number, cols: number): void {
    this.sheet(name).frozen = { rows, cols };
  }
  setGridlines(name: string, on: boolean): void {
    this.sheet(name).gridlines = on;
  }
  hide(name: string): void {
    this.sheet(name).hidden = true;
  }
  isHidden(name: string): boolean {
    return this.sheet(name).hidden;
  }
  groupRows(name: string, from: number, to: number): void {
    this.sheet(name).groups.push({ from, to });
  }

  setValidation(area: SheetArea, list: GridValidation | null): void {
    const sheet = this.sheet(area.sheet);
    for (const cell of eachCell(area, (row, col) => sheet.touch(row, col)).flat()) cell.list = list;
  }
  validationAt(name: string, row: number, col: number): GridValidation | null {
    return this.sheet(name).at(row, col)?.list ?? null;
  }
  rules(name: string): readonly GridRule[] {
    return this.sheet(name).rules;
  }
  addRule(name: string, { area, formula, style }: Omit<GridRule, "id">): void {
    this.ruleCount += 1;
    this.sheet(name).rules.push({ id: `rule-${this.ruleCount}`, area, formula, style });
  }
  deleteRule(name: string, id: string): void {
    const sheet = this.sheet(name);
    sheet.rules = sheet.rules.filter((rule) => rule.id !== id);
  }

  charts(name: string): GridChart[] {
    return [...this.sheet(name).charts.values()];
  }
  setChart(sheet: string, name: string, chart: GridChart | null): void {
    setIn(this.sheet(sheet).charts, name, chart);
  }
  hideRows(name: string, row: number, count: number): void {
    for (let i = 0; i < count; i++) this.sheet(name).hiddenRows.add(row + i);
  }

  names(): ReadonlyMap<string, string> {
    return this.named;
  }
  setName(name: string, formula: string | null): void {
    setIn(this.named, name, formula);
  }

  properties(name: string): ReadonlyMap<string, string> {
    return this.sheet(name).properties;
  }
  setProperty(name: string, key: string, value: string | null): void {
    setIn(this.sheet(name).properties, key, value);
  }
  isProtected(name: string): boolean {
    return this.sheet(name).isProtected;
  }

  beginStep(): () => void {
    return () => undefined;
  }

  private moveRows(name: string, move: Move): void {
    moveRows(this.all, this.sheet(name), move);
    moveNames(this.named, name, move);
    this.changed(name);
  }

  private changed(sheet: string): void {
    this.results = new Map();
    for (const listener of this.changeListeners) listener(sheet);
  }

  private resultsOf(sheet: MemorySheet): Results {
    const known = this.results.get(sheet);
    if (known) return known;
    const results = calculateSheet(sheet, this.calculate);
    this.results.set(sheet, results);
    return results;
  }
}
