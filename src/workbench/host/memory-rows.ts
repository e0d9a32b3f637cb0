import { addressOf } from "./a1";
import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { movedByRows } from "./chart-areas";
import type { Area, GridRule } from "./grid";
import { colOf, keyOf, rowOf, type MemorySheet } from "./memory-sheet";

/** Where a row goes when rows are inserted or deleted; undefined for one that is deleted. */
export type Move = (row: number) => number | undefined;

export const inserted =
  (at: number, count: number): Move =>
  (row) =>
    row < at ? row : row + count;

export const deleted =
  (at: number, count: number): Move =>
  (row) => {
    if (row < at) return row;
    return row < at + count ? undefined : row - count;
  };

export function moveRows(sheets: Iterable<MemorySheet>, on: MemorySheet, move: Move): void {
  on.cells = new Map(
    [...on.cells].flatMap(([key, cell]) => {
      const row = move(rowOf(key));
      return row === undefined ? [] : [[keyOf(row, colOf(key)), cell] as const];
    }),
  );
  const heights = [...on.rowHeights];
  on.rowHeights.clear();
  for (const [row, height] of heights) {
    const to = move(row);
    if (to !== undefined) on.rowHeights.set(to, height);
  }
  const hidden = [...on.hiddenRows].flatMap((row) => move(row) ?? []);
  on.hiddenRows.clear();
  for (const row of hidden) on.hiddenRows.add(row);
  for (const [name, chart] of on.charts) {
    const to = movedByRows(chart, move);
    if (to) on.charts.set(name, to);
    else on.charts.delete(name);
  }
  on.rules = movedRules(on.rules, on.name, move);
  for (const sheet of sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.isFormula) cell.content = moveReferences(String(cell.content), sheet.name, on.name, move);
    }
  }
}

/** Rules go where their cells go, and their formulas follow; one whose cells are all deleted is gone. */
export function movedRules(rules: readonly GridRule[], sheet: string, move: Move): GridRule[] {
  return rules.flatMap((rule) => {
    const area = movedArea(rule.area, move);
    return area ? [{ ...rule, area, formula: moveReferences(rule.formula, sheet, sheet, move) }] : [];
  });
}

function movedArea(area: Area, move: Move): Area | undefined {
  const rows = Array.from({ length: area.rows }, (_, i) => move(area.row + i)).filter(
    (row) => row !== undefined,
  );
  if (rows.length === 0) return undefined;
  return { ...area, row: rows[0], rows: rows[rows.length - 1] - rows[0] + 1 };
}

/** Names follow their cells. */
export function moveNames(names: Map<string, string>, sheet: string, move: Move): void {
  for (const [name, formula] of names) names.set(name, moveReferences(formula, "", sheet, move));
}

/** References to moved cells follow them, in formulas on any sheet. */
function moveReferences(formula: string, home: string, movedSheet: string, move: Move): string {
  return tokenize(formula)
    .map(({ type, value }) => (type === "range" ? moveReference(value, home, movedSheet, move) : value))
    .join("");
}

function moveReference(text: string, home: string, movedSheet: string, move: Move): string {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || !reference.range) return text;
  const { range, context = [] } = reference;
  const { top, bottom } = range;
  if ((context[0] ?? home) !== movedSheet || typeof top !== "number" || typeof bottom !== "number")
    return text;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => move(top + i));
  const kept = rows.filter((row) => row !== undefined);
  if (kept.length === 0) return "#REF!";
  return stringifyA1Ref({ ...reference, range: { ...range, top: kept[0], bottom: kept[kept.length - 1] } });
}

/** Names that mean cells of a sheet follow its new name. */
export function renameInNames(names: Map<string, string>, from: string, to: string): void {
  const cell = { row: 0, col: 0, rows: 1, cols: 1 };
  const [old, now] = [from, to].map((sheet) => `=${addressOf({ sheet, ...cell }).slice(0, -2)}`);
  for (const [word, formula] of names) {
    if (formula.startsWith(old)) names.set(word, now + formula.slice(old.length));
  }
}
