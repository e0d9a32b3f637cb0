import type { Area } from "../../sheets/plan";

/*
 * The little that a spreadsheet must be able to do so that the stand-in for the Excel JavaScript API can
 * stand on it. Two grids do it: Univer's in the workbench, one in memory for tests; one contract test
 * runs on both. Rows and columns are counted from 0; a Grid does at once what it is told.
 */

export type GridValue = number | string | boolean;

export interface SheetArea extends Area {
  readonly sheet: string;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string | null;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A line under the cells. */
  readonly bottom?: { readonly color: string; readonly thick: boolean } | null;
}

export interface GridRule {
  readonly id: string;
  readonly area: Area;
  /** A formula relative to the area's first cell, or "" for a data bar. */
  readonly formula: string;
  readonly style: CellStyle;
}

export interface Grid {
  sheets(): readonly string[];
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  activeSheet(): string;
  activate(sheet: string): void;

  selection(): SheetArea;
  select(area: SheetArea): void;
  /** Calls back after every change of the selection or of the active sheet; answers how to stop. */
  onSelect(listener: () => void): () => void;
  /** Calls back after the user or a program changed cells; answers how to stop. */
  onChange(listener: (sheet: string) => void): () => void;

  /** The smallest area from the first to the last cell that holds something; null for an empty sheet. */
  usedArea(sheet: string): Area | null;
  /** Formulas as text with "=", typed values as they are, "" for blank cells and for cells of a spill. */
  formulas(area: SheetArea): GridValue[][];
  /** What the cells show after calculation; an error is its text, "#N/A". */
  values(area: SheetArea): GridValue[][];
  /** What the cells show, formatted. */
  texts(area: SheetArea): string[][];
  /** Writes like typing: "=…" is a formula, a leading apostrophe makes text and vanishes, null leaves a cell alone, "" empties it. */
  write(sheet: string, row: number, col: number, cells: readonly (readonly (GridValue | null)[])[]): void;
  /** Resolves once everything that was written has been calculated. */
  settled(): Promise<void>;

  numberFormats(area: SheetArea): string[][];
  setNumberFormat(area: SheetArea, format: string): void;
  style(sheet: string, row: number, col: number): CellStyle;
  setStyle(area: SheetArea, style: CellStyle): void;
  setColumnWidth(sheet: string, col: number, pixels: number): void;
  setRowHeight(sheet: string, row: number, pixels: number): void;
  insertRows(sheet: string, at: number, count: number): void;
  freeze(sheet: string, rows: number, cols: number): void;
  setGridlines(sheet: string, on: boolean): void;
  groupRows(sheet: string, from: number, to: number): void;

  setValidation(area: SheetArea, list: readonly string[]): void;
  validationAt(sheet: string, row: number, col: number): readonly string[] | null;
  rules(sheet: string): readonly GridRule[];
  addRule(sheet: string, rule: Omit<GridRule, "id">): void;
  deleteRule(sheet: string, id: string): void;

  /** Small texts that stay with a sheet (Excel's worksheet custom properties). */
  properties(sheet: string): ReadonlyMap<string, string>;
  setProperty(sheet: string, key: string, value: string): void;
  isProtected(sheet: string): boolean;
}
