import { columnName } from "../../src/excel/address";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import init, { Model } from "@ironcalc/wasm";
import type { Content, ExistingSheet, SheetPlan } from "../../src/sheets/plan";
import type { Held } from "../../src/sheets/writer";
import { withoutSaas } from "./without-saas";

/*
 * A workbook in an independent spreadsheet engine. It takes plans as Excel would, follows references when
 * rows and columns are inserted or moved, and calculates. It knows no SAAS function, so it calculates on a
 * copy in which each call is the arithmetic that the function stands for.
 */

export async function startEngine(): Promise<void> {
  const require = createRequire(`${process.cwd()}/package.json`);
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
}

const ROWS = 110;
const COLS = 34;
const NUMBER = 1;

export class Workbook {
  private readonly model = new Model("book", "en", "UTC", "en");
  private readonly names: string[] = [];
  private readonly properties = new Map<string, Readonly<Record<string, string>>>();

  constructor() {
    this.model.pauseEvaluation();
  }

  private index(sheet: string): number {
    const index = this.names.indexOf(sheet);
    if (index < 0) throw new Error(`No sheet ${sheet}`);
    return index;
  }

  apply(plans: readonly SheetPlan[]): void {
    for (const { name } of plans) {
      if (this.names.includes(name)) continue;
      if (this.names.length > 0) this.model.newSheet();
      this.model.renameSheet(this.names.push(name) - 1, name);
    }
    for (const plan of plans) {
      for (const { at, count } of plan.insertRows) this.insertRows(plan.name, at, count);
      for (const { row, col, content } of plan.cells) if (content) this.write(plan.name, row, col, content);
      this.properties.set(plan.name, plan.properties);
    }
  }

  write(sheet: string, row: number, col: number, content: Content): void {
    this.model.setUserInput(this.index(sheet), row + 1, col + 1, inputFor(content));
  }

  type(sheet: string, row: number, col: number, value: string | number): void {
    this.write(sheet, row, col, typeof value === "number" ? { number: value } : { text: value });
  }

  insertRows(sheet: string, at: number, count = 1): void {
    this.model.insertRows(this.index(sheet), at + 1, count);
  }

  insertColumns(sheet: string, at: number, count = 1): void {
    this.model.insertColumns(this.index(sheet), at + 1, count);
  }

  deleteRows(sheet: string, at: number, count = 1): void {
    this.model.deleteRows(this.index(sheet), at + 1, count);
  }

  deleteColumns(sheet: string, at: number, count = 1): void {
    this.model.deleteColumns(this.index(sheet), at + 1, count);
  }

  /** As a sheet of a build that did not store it yet. */
  forgetProperty(sheet: string, name: string): void {
    const { [name]: _, ...others } = this.properties.get(sheet) ?? {};
    this.properties.set(sheet, others);
  }

  moveColumn(sheet: string, from: number, by: number): void {
    this.model.moveColumns(this.index(sheet), from + 1, 1, by);
  }

  /** What Excel’s `formulas` would give. */
  formulas(sheet: string): Held[][] {
    const index = this.index(sheet);
    return grid(ROWS, COLS, (row, col) => {
      const content = this.model.getCellContent(index, row + 1, col + 1);
      if (content === "" || content.startsWith("=")) return content;
      if (content.startsWith("'")) return content.slice(1);
      return this.model.getCellType(index, row + 1, col + 1) === NUMBER ? Number(content) : content;
    });
  }

  existing(sheet: string): ExistingSheet {
    return { name: sheet, properties: this.properties.get(sheet) ?? {}, formulas: this.formulas(sheet) };
  }

  /** What the cells of all sheets show without number formats, by sheet. */
  calculate(): Record<string, Held[][]> {
    const copy = new Model("copy", "en", "UTC", "en");
    copy.pauseEvaluation();
    this.names.forEach((name, index) => {
      if (index > 0) copy.newSheet();
      copy.renameSheet(index, name);
    });
    this.names.forEach((name, index) =>
      this.formulas(name).forEach((cells, row) =>
        cells.forEach((cell, col) => {
          if (cell !== "") copy.setUserInput(index, row + 1, col + 1, inputFor(contentOf(cell)));
        }),
      ),
    );
    copy.resumeEvaluation();
    copy.evaluate();
    const values = this.names.map((name, index) => [
      name,
      grid(ROWS, COLS, (row, col) => {
        const shown = copy.getFormattedCellValue(index, row + 1, col + 1);
        return shown !== "" && copy.getCellType(index, row + 1, col + 1) === NUMBER ? Number(shown) : shown;
      }),
    ]);
    copy.free();
    return Object.fromEntries(values) as Record<string, Held[][]>;
  }

  free(): void {
    this.model.free();
  }
}

function contentOf(cell: Held): Content {
  if (typeof cell === "number") return { number: cell };
  return String(cell).startsWith("=") ? { formula: withoutSaas(String(cell)) } : { text: String(cell) };
}

function inputFor(content: Content): string {
  if ("formula" in content) return content.formula;
  if ("text" in content) return `'${content.text}`;
  return "number" in content ? String(content.number) : "";
}

function grid<T>(rows: number, cols: number, at: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (__, col) => at(row, col)));
}

/** "C5" → the cell of a grid. */
export function cellOf<T>(cells: readonly (readonly T[])[], address: string): T {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const col = Array.from({ length: COLS }, (_, i) => columnName(i)).indexOf(letters);
  return cells[Number(digits) - 1][col];
}
