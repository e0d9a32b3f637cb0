import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";
import { columnName } from "../../../src/excel/address";
import type { Content, ExistingSheet, SheetPlan } from "../../../src/sheets/plan";
import type { Held } from "../../../src/sheets/writer";
import { withoutSaas } from "../without-saas";

/*
 * A workbook in an independent spreadsheet engine with rows and columns enough for long sheets, and with
 * names. Reading sees the used cells only, and formulas calculate on a copy without SAAS functions.
 */

export async function startEngine(): Promise<void> {
  const require = createRequire(`${process.cwd()}/package.json`);
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
}

const NUMBER = 1;

interface Sheet {
  readonly index: number;
  rows: number;
  cols: number;
  properties: Readonly<Record<string, string>>;
}

export class Book {
  private readonly model = new Model("book", "en", "UTC", "en");
  private readonly sheets = new Map<string, Sheet>();
  private readonly kinds = new Map<string, string>();
  /** What names stand for: asking the engine for each would take as long as there are names, each time. */
  private names: Map<string, string | undefined> | undefined;

  constructor() {
    this.model.pauseEvaluation();
  }

  /** Our sheets by what they are. */
  existing(): Map<string, ExistingSheet> {
    return new Map([...this.kinds].map(([kind, name]) => [kind, this.read(name)]));
  }

  nameOf(kind: string): string {
    return this.kinds.get(kind)!;
  }

  apply(plans: readonly SheetPlan[]): number {
    let writes = 0;
    for (const { kind, name } of plans) {
      if (this.sheets.has(name)) continue;
      const index = this.sheets.size;
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, name);
      this.sheets.set(name, { index, rows: 0, cols: 0, properties: {} });
      this.kinds.set(kind, name);
    }
    for (const { name, insertRows, names = [] } of plans) {
      for (const { at, count } of insertRows) this.insertRows(name, at, count);
      writes += insertRows.length;
      for (const planned of names) this.setName(planned.name, name, planned.area);
    }
    for (const { name, cells, properties } of plans) {
      for (const { row, col, content } of cells) {
        if (!content) continue;
        this.write(name, row, col, content);
        writes += 1;
      }
      this.sheet(name).properties = properties;
    }
    return writes;
  }

  private setName(
    name: string,
    sheet: string,
    {
      row,
      col,
      rows,
      cols,
    }: SheetPlan["names"] extends readonly (infer N)[] | undefined
      ? N extends { area: infer A }
        ? A
        : never
      : never,
  ): void {
    const address = `'${sheet}'!$${columnName(col)}$${row + 1}:$${columnName(col + cols - 1)}$${row + rows}`;
    const single = rows === 1 && cols === 1 ? address.split(":")[0] : address;
    this.names ??= new Map(this.model.getDefinedNameList().map((each) => [each.name, each.formula] as const));
    if (this.names.get(name) === single) return;
    if (this.names.has(name)) this.model.deleteDefinedName(name, undefined);
    this.model.newDefinedName(name, undefined, single);
    this.names.set(name, single);
  }

  write(name: string, row: number, col: number, content: Content): void {
    const sheet = this.sheet(name);
    this.model.setUserInput(sheet.index, row + 1, col + 1, inputFor(content));
    sheet.rows = Math.max(sheet.rows, row + 1);
    sheet.cols = Math.max(sheet.cols, col + 1);
  }

  type(name: string, row: number, col: number, value: Held): void {
    this.write(name, row, col, typeof value === "number" ? { number: value } : { text: String(value) });
  }

  insertRows(name: string, at: number, count = 1): void {
    this.names = undefined;
    this.model.insertRows(this.sheet(name).index, at + 1, count);
    this.sheet(name).rows += count;
  }

  insertColumns(name: string, at: number, count = 1): void {
    this.names = undefined;
    this.model.insertColumns(this.sheet(name).index, at + 1, count);
    this.sheet(name).cols += count;
  }

  moveColumn(name: string, from: number, by: number): void {
    this.names = undefined;
    this.model.moveColumns(this.sheet(name).index, from + 1, 1, by);
  }

  /** What Excel’s `formulas` would give. */
  formulas(name: string): Held[][] {
    const { index, rows, cols } = this.sheet(name);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: cols }, (__, col): Held => {
        const content = this.model.getCellContent(index, row + 1, col + 1);
        if (content === "" || content.startsWith("=")) return content;
        if (content.startsWith("'")) return content.slice(1);
        return this.model.getCellType(index, row + 1, col + 1) === NUMBER ? Number(content) : content;
      }),
    );
  }

  read(name: string): ExistingSheet {
    return { name, properties: this.sheet(name).properties, formulas: this.formulas(name) };
  }

  /** What the cells of all sheets hold after calculation, by name; errors as their texts. */
  calculate(): Record<string, Held[][]> {
    const copy = new Model("copy", "en", "UTC", "en");
    copy.pauseEvaluation();
    [...this.sheets.keys()].forEach((name, index) => {
      if (index > 0) copy.newSheet();
      copy.renameSheet(index, name);
    });
    for (const { name, formula } of this.model.getDefinedNameList())
      copy.newDefinedName(name, undefined, quoted(formula));
    for (const [name, { index }] of this.sheets) {
      this.formulas(name).forEach((cells, row) =>
        cells.forEach((cell, col) => {
          if (cell !== "") copy.setUserInput(index, row + 1, col + 1, inputFor(contentOf(cell)));
        }),
      );
    }
    copy.resumeEvaluation();
    copy.evaluate();
    const values = [...this.sheets].map(([name, { index, rows, cols }]) => [
      name,
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: cols }, (__, col): Held => {
          const shown = copy.getFormattedCellValue(index, row + 1, col + 1);
          return shown !== "" && copy.getCellType(index, row + 1, col + 1) === NUMBER ? Number(shown) : shown;
        }),
      ),
    ]);
    copy.free();
    return Object.fromEntries(values) as Record<string, Held[][]>;
  }

  free(): void {
    this.model.free();
  }

  private sheet(name: string): Sheet {
    const found = this.sheets.get(name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
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

/** The engine says what a name stands for without the quotes that some names of sheets need to be read again. */
const quoted = (address: string) => address.replace(/^'?([^'!]+)'?!/, "'$1'!");
