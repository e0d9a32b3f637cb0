/*
 * The little that a spreadsheet must be able to do so that the stand-in for the Excel JavaScript API can
 * stand on it. Two grids do it: Univer's in the workbench, one in memory for tests; one contract test
 * runs on both. Rows and columns are counted from 0; a Grid does at once what it is told.
 */

export type GridValue = number | string | boolean;

/** A rectangle of cells, rows and columns counted from 0. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

/** How cells look. In a change, what is left out stays as it is; null goes back to an untouched cell. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 11 in an untouched cell. */
  readonly size?: number;
  /** "#17456F"; null is automatic. */
  readonly color?: string | null;
  readonly fill?: string | null;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A line under the cells. */
  readonly bottom?: { readonly color: string; readonly thick: boolean } | null;
}

/** A list of words, a list out of the cells behind a name (“=roles”), a day, or a number from 0 on. */
export type GridValidation =
  readonly string[] | { readonly from: string } | { readonly kind: "date" | "decimal" };

export interface GridRule {
  readonly id: string;
  readonly area: Area;
  /** A formula relative to the area's first cell, with "=", or "" for a data bar. */
  readonly formula: string;
  readonly style: CellStyle;
}

/** A chart over cells, drawn from others: names in the first column, points in the first row. */
export interface GridChart {
  readonly name: string;
  /** As Excel calls it: “Line”, “ColumnStacked”. */
  readonly type: string;
  readonly area: Area;
  readonly data: Area;
  /** What was said about its looks, by the path of members: “series.0.format.line.color”. */
  readonly looks: Readonly<Record<string, string | number | boolean>>;
}

export interface XmlParts extends Iterable<[string, string]> {
  get(id: string): string | undefined;
  set(id: string, xml: string): void;
  delete(id: string): void;
}

export interface Grid {
  sheets(): readonly string[];
  /** The new sheet stands last and does not become active. */
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  /** What a sheet keeps under any name, and no other sheet ever has. */
  keyOf(sheet: string): unknown;
  activeSheet(): string;
  activate(sheet: string): void;

  selection(): SheetArea;
  /** Makes the area's sheet active, too. */
  select(area: SheetArea): void;
  /** Calls back after every change of the selection or of the active sheet; answers how to stop. */
  onSelect(listener: () => void): () => void;
  /** Calls back after the user or a program changed cells; answers how to stop. */
  onChange(listener: (sheet: string) => void): () => void;

  /** The smallest area from the first to the last cell that holds something; null for an empty sheet. */
  usedArea(sheet: string): Area | null;
  /** Formulas as text with "=", typed values as they are, "" for blank cells and for cells of a spill. */
  formulas(area: SheetArea): GridValue[][];
  /** What the cells hold after calculation; an error is its text, "#N/A", and a blank is "". */
  values(area: SheetArea): GridValue[][];
  /** What the cells show, formatted. */
  texts(area: SheetArea): string[][];
  /** Where the formula in this cell spills to, the cell itself included; null where it spills nowhere. */
  spillArea(sheet: string, row: number, col: number): Area | null;
  /** The cell of the formula that spills over this cell, itself included; null where none does. */
  spillParent(sheet: string, row: number, col: number): { readonly row: number; readonly col: number } | null;
  /** Writes like typing: "=…" is a formula, a leading apostrophe makes text and vanishes, null leaves a cell alone, "" empties it. */
  write(sheet: string, row: number, col: number, cells: readonly (readonly (GridValue | null)[])[]): void;
  /** The year from which dates are counted. */
  readonly daysFrom: 1900 | 1904;
  /** Resolves once everything that was written has been calculated. */
  settled(): Promise<void>;

  numberFormats(area: SheetArea): string[][];
  /** "General" in an untouched cell; null leaves a cell alone. */
  setNumberFormats(
    sheet: string,
    row: number,
    col: number,
    formats: readonly (readonly (string | null)[])[],
  ): void;
  /** Only the members that differ from an untouched cell need to be there. */
  styles(area: SheetArea): CellStyle[][];
  /** null leaves a cell alone. */
  setStyles(
    sheet: string,
    row: number,
    col: number,
    styles: readonly (readonly (CellStyle | null)[])[],
  ): void;
  /** Back to the looks and the number format of an untouched cell; what the cells hold stays. */
  clearStyle(area: SheetArea): void;

  setColumnWidth(sheet: string, col: number, pixels: number): void;
  setRowHeights(sheet: string, row: number, rows: number, pixels: number): void;
  /** Whole rows; formulas, looks, lists and rules move along. */
  insertRows(sheet: string, at: number, count: number): void;
  deleteRows(sheet: string, at: number, count: number): void;
  freeze(sheet: string, rows: number, cols: number): void;
  setGridlines(sheet: string, on: boolean): void;
  /** No tab shows the sheet from now on. */
  hide(sheet: string): void;
  isHidden(sheet: string): boolean;
  /** The rows `from` to `to`, both included, as a group that folds away. A grid without outlines does nothing. */
  groupRows(sheet: string, from: number, to: number): void;

  /** Takes other entries, too, with a warning; null removes it. */
  setValidation(area: SheetArea, validation: GridValidation | null): void;
  validationAt(sheet: string, row: number, col: number): GridValidation | null;
  rules(sheet: string): readonly GridRule[];
  addRule(sheet: string, rule: Omit<GridRule, "id">): void;
  deleteRule(sheet: string, id: string): void;

  /** They go where rows and columns go. A grid may draw them or not. */
  charts(sheet: string): readonly GridChart[];
  /** Adds a chart or changes the one of that name; null removes it. */
  setChart(sheet: string, name: string, chart: GridChart | null): void;
  hideRows(sheet: string, row: number, count: number): void;

  /** The names of the workbook and the cells that they stand for: “=Metrics!$C$4”. They follow their cells. */
  names(): ReadonlyMap<string, string>;
  /** null removes the name. */
  setName(name: string, formula: string | null): void;

  /** Small texts that stay with a sheet (Excel's worksheet custom properties). */
  properties(sheet: string): ReadonlyMap<string, string>;
  /** null removes the property. */
  setProperty(sheet: string, key: string, value: string | null): void;
  isProtected(sheet: string): boolean;
  /** Parts of XML that travel with the workbook, by their ids. */
  readonly xmlParts: XmlParts;

  /**
   * What is written from now on until the answer is called is taken back by one Undo; a step within a step
   * belongs to it. A grid without Undo does nothing.
   */
  beginStep(): () => void;
}
