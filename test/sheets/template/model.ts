import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import type { Content, ExistingSheet, SheetPlan } from "../../../src/sheets/plan";
import type { Held } from "../../../src/sheets/writer";

/*
 * A workbook that holds and moves cells and calculates nothing: rows and columns are inserted, moved and
 * sorted, and references follow, as in Excel.
 */

/** Where a row or a column goes. */
type Move = (index: number) => number;

interface Sheet {
  cells: Map<string, Held>;
  properties: Readonly<Record<string, string>>;
}

const key = (row: number, col: number) => `${row},${col}`;

export class ModelBook {
  private readonly sheets = new Map<string, Sheet>();
  private readonly kinds = new Map<string, string>();

  existing(): Map<string, ExistingSheet> {
    return new Map([...this.kinds].map(([kind, name]) => [kind, this.read(name)]));
  }

  nameOf(kind: string): string | undefined {
    return this.kinds.get(kind);
  }

  read(name: string): ExistingSheet {
    const { cells, properties } = this.sheets.get(name)!;
    const places = [...cells.keys()].map((each) => each.split(",").map(Number));
    const rows = Math.max(-1, ...places.map(([row]) => row)) + 1;
    const cols = Math.max(-1, ...places.map(([, col]) => col)) + 1;
    const formulas = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: cols }, (__, col) => cells.get(key(row, col)) ?? ""),
    );
    return { name, properties, formulas };
  }

  /** Answers how many cells it wrote. */
  apply(plans: readonly SheetPlan[]): number {
    let writes = 0;
    for (const { kind, name } of plans) {
      if (!this.sheets.has(name)) this.sheets.set(name, { cells: new Map(), properties: {} });
      this.kinds.set(kind, name);
    }
    for (const { name, insertRows, cells, properties } of plans) {
      for (const { at, count } of insertRows) this.insertRows(name, at, count);
      for (const { row, col, content } of cells) {
        if (!content) continue;
        this.type(name, row, col, held(content));
        writes += 1;
      }
      this.sheets.get(name)!.properties = properties;
    }
    return writes;
  }

  type(name: string, row: number, col: number, value: Held): void {
    const { cells } = this.sheets.get(name)!;
    if (value === "") cells.delete(key(row, col));
    else cells.set(key(row, col), value);
  }

  insertRows(name: string, at: number, count = 1): void {
    this.move(name, (row) => (row < at ? row : row + count), same);
  }

  insertColumn(name: string, at: number): void {
    this.move(name, same, (col) => (col < at ? col : col + 1));
  }

  /** The column is cut and inserted elsewhere. */
  moveColumn(name: string, from: number, to: number): void {
    this.move(name, same, (col) => {
      if (col === from) return to;
      if (from < to) return col > from && col <= to ? col - 1 : col;
      return col >= to && col < from ? col + 1 : col;
    });
  }

  /** Sorts whole rows: a formula goes on reading its own row. */
  permute(name: string, first: number, order: readonly number[]): void {
    const sheet = this.sheets.get(name)!;
    const to = new Map(order.map((from, i) => [first + from, first + i]));
    sheet.cells = new Map(
      [...sheet.cells].map(([each, value]) => {
        const [row, col] = each.split(",").map(Number);
        const now = to.get(row) ?? row;
        return [key(now, col), now === row ? value : rebased(value, row, now)] as const;
      }),
    );
  }

  private move(name: string, rows: Move, cols: Move): void {
    const on = this.sheets.get(name)!;
    on.cells = new Map(
      [...on.cells].map(([each, value]) => {
        const [row, col] = each.split(",").map(Number);
        return [key(rows(row), cols(col)), value] as const;
      }),
    );
    for (const [home, sheet] of this.sheets) {
      for (const [place, value] of sheet.cells)
        sheet.cells.set(place, follow(value, home === name ? undefined : name, rows, cols));
    }
  }
}

const same: Move = (index) => index;

function held(content: Content): Held {
  if ("formula" in content) return content.formula;
  if ("text" in content) return content.text;
  return "number" in content ? content.number : "";
}

/** References to the moved sheet follow; on another sheet only those that name it. */
function follow(value: Held, named: string | undefined, rows: Move, cols: Move): Held {
  if (named !== undefined && typeof value === "string" && !value.includes(named)) return value;
  return changed(value, (reference) => {
    const { context = [], range } = reference;
    if ((named === undefined) !== (context.length === 0) || (named && context[0] !== named)) return reference;
    const { top, left, bottom, right } = range;
    if (top === undefined || left === undefined || bottom === undefined || right === undefined)
      return reference;
    const [a, b] = [rows(top), rows(bottom)];
    const corners = [cols(left), cols(right)];
    return {
      ...reference,
      range: { ...range, top: a, bottom: b, left: Math.min(...corners), right: Math.max(...corners) },
    };
  });
}

function rebased(value: Held, from: number, to: number): Held {
  return changed(value, (reference) => {
    const { range } = reference;
    if (range.top !== from || range.$top) return reference;
    return { ...reference, range: { ...range, top: to, bottom: to } };
  });
}

type Reference = {
  context?: string[];
  range: {
    top?: number;
    left?: number;
    bottom?: number;
    right?: number;
    $top?: boolean;
  };
};

function changed(value: Held, change: (reference: Reference) => Reference): Held {
  if (typeof value !== "string" || !value.startsWith("=")) return value;
  return tokenize(value)
    .map(({ type, value: text }) => {
      if (type !== "range") return text;
      const reference = parseA1Ref(text) as Reference | undefined;
      if (!reference?.range) return text;
      const now = change(reference);
      return now === reference ? text : stringifyA1Ref(now as never);
    })
    .join("");
}
