import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";
import { columnName } from "../../../src/excel/address";
import type { Content, ExistingSheet, SheetPlan } from "../../../src/sheets/plan";
import type { Held } from "../../../src/sheets/writer";
import { withoutSaas } from "../without-saas";

/*
 * A workbook with rows and columns enough for long sheets, and with names. What it holds is what was written; an
 * independent spreadsheet engine moves rows and columns, and calculates, there without SAAS functions. The engine
 * reads all names anew at each new one, so that names are told to it only where they move; where it calculates, the
 * cells stand in their place.
 */

export async function startEngine(): Promise<void> {
  const require = createRequire(`${process.cwd()}/package.json`);
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
}

const NUMBER = 1;

interface Sheet {
  /** Formulas and values by row and column; a blank cell is "" or not there. */
  held: Held[][];
  properties: Readonly<Record<string, string>>;
}

type NamedArea = NonNullable<SheetPlan["names"]>[number]["area"];

export class Book {
  private readonly sheets = new Map<string, Sheet>();
  private readonly kinds = new Map<string, string>();
  private names = new Map<string, string>();

  nameOf(kind: string): string {
    return this.kinds.get(kind)!;
  }

  apply(plans: readonly SheetPlan[]): number {
    let writes = 0;
    for (const { kind, name } of plans) {
      if (!this.sheets.has(name)) this.sheets.set(name, { held: [], properties: {} });
      this.kinds.set(kind, name);
    }
    for (const { name, insertRows, names = [] } of plans) {
      for (const { at, count } of insertRows) this.insertRows(name, at, count);
      writes += insertRows.length;
      for (const planned of names) this.names.set(planned.name, addressOf(name, planned.area));
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

  write(name: string, row: number, col: number, content: Content): void {
    this.type(name, row, col, heldBy(content));
  }

  type(name: string, row: number, col: number, value: Held): void {
    const { held } = this.sheet(name);
    while (held.length <= row) held.push([]);
    const line = held[row];
    while (line.length <= col) line.push("");
    line[col] = value;
  }

  insertRows(name: string, at: number, count = 1): void {
    this.sheet(name).held.push(...Array.from({ length: count }, () => []));
    this.move((model) => model.insertRows(this.indexOf(name), at + 1, count));
  }

  insertColumns(name: string, at: number, count = 1): void {
    for (const line of this.sheet(name).held) line.push(...Array.from({ length: count }, () => ""));
    this.move((model) => model.insertColumns(this.indexOf(name), at + 1, count));
  }

  moveColumn(name: string, from: number, by: number): void {
    this.move((model) => model.moveColumns(this.indexOf(name), from + 1, 1, by));
  }

  /** What Excel’s `formulas` would give. */
  formulas(name: string): Held[][] {
    const { held } = this.sheet(name);
    const cols = held.reduce((most, line) => Math.max(most, line.length), 0);
    return held.map((line) => Array.from({ length: cols }, (_, col) => line[col] ?? ""));
  }

  read(name: string): ExistingSheet {
    return { name, properties: this.sheet(name).properties, formulas: this.formulas(name) };
  }

  /** What the cells of all sheets hold after calculation, by name; errors as their texts. */
  calculate(): Record<string, Held[][]> {
    const model = this.inEngine((formula) => withoutSaas(this.withoutNames(formula)), false);
    model.resumeEvaluation();
    model.evaluate();
    const values = [...this.sheets.keys()].map((name, index) => [
      name,
      this.formulas(name).map((line, row) =>
        line.map((_, col): Held => {
          const shown = model.getFormattedCellValue(index, row + 1, col + 1);
          return shown !== "" && model.getCellType(index, row + 1, col + 1) === NUMBER
            ? Number(shown)
            : shown;
        }),
      ),
    ]);
    model.free();
    return Object.fromEntries(values) as Record<string, Held[][]>;
  }

  /** Moves rows or columns in the engine, and holds what stands there then. */
  private move(by: (model: Model) => void): void {
    const model = this.inEngine((formula) => formula);
    by(model);
    [...this.sheets].forEach(([name, sheet], index) => {
      sheet.held = this.formulas(name).map((line, row) =>
        line.map((_, col) => contentAt(model, index, row + 1, col + 1)),
      );
    });
    this.names = new Map(
      model.getDefinedNameList().map(({ name, formula }) => [name, quoted(formula)] as const),
    );
    model.free();
  }

  /** A formula with cells in place of the names that stand for them; one that there isn’t stays, for the engine to say so. */
  private withoutNames(formula: string): string {
    return formula.replace(/\bhg_\w+/g, (name) => this.names.get(name) ?? name);
  }

  private inEngine(written: (formula: string) => string, isNamed = true): Model {
    const model = new Model("book", "en", "UTC", "en");
    model.pauseEvaluation();
    [...this.sheets.keys()].forEach((name, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    if (isNamed) for (const [name, address] of this.names) model.newDefinedName(name, undefined, address);
    [...this.sheets.values()].forEach(({ held }, index) =>
      held.forEach((line, row) =>
        line.forEach((cell, col) => {
          if (cell !== "") model.setUserInput(index, row + 1, col + 1, inputFor(cell, written));
        }),
      ),
    );
    return model;
  }

  private indexOf(name: string): number {
    return [...this.sheets.keys()].indexOf(name);
  }

  private sheet(name: string): Sheet {
    const found = this.sheets.get(name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  }
}

function addressOf(sheet: string, { row, col, rows, cols }: NamedArea): string {
  const address = `'${sheet}'!$${columnName(col)}$${row + 1}`;
  return rows === 1 && cols === 1 ? address : `${address}:$${columnName(col + cols - 1)}$${row + rows}`;
}

function heldBy(content: Content): Held {
  if ("formula" in content) return content.formula;
  if ("text" in content) return content.text;
  return "number" in content ? content.number : "";
}

function inputFor(cell: Held, written: (formula: string) => string): string {
  if (typeof cell === "number") return String(cell);
  return String(cell).startsWith("=") ? written(String(cell)) : `'${cell}`;
}

function contentAt(model: Model, sheet: number, row: number, col: number): Held {
  const content = model.getCellContent(sheet, row, col);
  if (content === "" || content.startsWith("=")) return content;
  if (content.startsWith("'")) return content.slice(1);
  return model.getCellType(sheet, row, col) === NUMBER ? Number(content) : content;
}

/** The engine says what a name stands for without the quotes that some names of sheets need to be read again. */
const quoted = (address: string) => address.replace(/^'?([^'!]+)'?!/, "'$1'!");
