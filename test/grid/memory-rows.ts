import { addressOf } from "../../src/workbench/host/a1";
import { movedByRows } from "../../src/workbench/host/chart-areas";
import { moveReferences, movedRules, type Move } from "../../src/workbench/host/row-moves";
import { colOf, keyOf, rowOf, type MemorySheet } from "./memory-sheet";

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

/** Names follow their cells. */
export function moveNames(names: Map<string, string>, sheet: string, move: Move): void {
  for (const [name, formula] of names) names.set(name, moveReferences(formula, "", sheet, move));
}

/** Names that mean cells of a sheet follow its new name. */
export function renameInNames(names: Map<string, string>, from: string, to: string): void {
  const cell = { row: 0, col: 0, rows: 1, cols: 1 };
  const [old, now] = [from, to].map((sheet) => `=${addressOf({ sheet, ...cell }).slice(0, -2)}`);
  for (const [word, formula] of names) {
    if (formula.startsWith(old)) names.set(word, now + formula.slice(old.length));
  }
}
