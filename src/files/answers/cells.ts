import type { Area } from "../../excel/area";
import type { Value } from "../../portable/working/values";
import type { SheetPlan } from "../../sheets/plan";

/** The cells and the names of plans, for looking up; formulas are calculated by whoever asks. */
export class PlannedCells {
  private readonly sheets = new Map<string, ReadonlyMap<string, SheetPlan["cells"][number]>>();
  private readonly names = new Map<string, { readonly sheet: string; readonly area: Area }>();
  private readonly known = new Map<string, Value>();

  constructor(
    plans: Iterable<SheetPlan>,
    private readonly calculate: (formula: string, sheet: string) => Value,
  ) {
    for (const { name, cells, names = [] } of plans) {
      const filled = cells.filter(({ content }) => content !== undefined);
      this.sheets.set(name, new Map(filled.map((cell) => [`${cell.row},${cell.col}`, cell] as const)));
      for (const { name: word, area } of names) this.names.set(word.toLowerCase(), { sheet: name, area });
    }
  }

  named(name: string): Value | undefined {
    const place = this.names.get(name.toLowerCase());
    return place && this.at(place.sheet, place.area);
  }

  /** One value for a cell, rows of values for more. */
  at(sheet: string, { row, col, rows, cols }: Area): Value {
    if (rows === 1 && cols === 1) return this.cell(sheet, row, col);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: cols }, (__, c) => this.cell(sheet, row + r, col + c)),
    );
  }

  private cell(sheet: string, row: number, col: number): Value {
    const content = this.sheets.get(sheet)?.get(`${row},${col}`)?.content;
    if (!content || "blank" in content) return null;
    if ("text" in content) return content.text;
    if ("number" in content) return content.number;
    const key = `${sheet}!${row},${col}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = this.calculate(content.formula, sheet);
    this.known.set(key, value);
    return value;
  }
}
