import type { SheetPlan } from "../../src/sheets/plan";
import { HostError } from "../../src/workbench/host/errors";
import { createHost, type Host } from "../../src/workbench/host/host";
import type { MemoryGrid } from "../grid/memory-grid";
import type { FaultPlan } from "../../src/workbench/host/queue";

/** Lets the code under test find `Excel`, standing on this grid. */
export function useGrid(grid: MemoryGrid, fault?: FaultPlan): Host {
  const host = createHost(grid, fault);
  Object.assign(globalThis, { Excel: host.Excel });
  return host;
}

export const refusal = (message = "The network is gone") => new HostError("GeneralException", message);

/** Refuses the operations with these numbers. */
export const failAt =
  (...indexes: number[]): FaultPlan =>
  (index) =>
    indexes.includes(index) ? refusal() : undefined;

/** Everything that a grid holds, for comparing before and after. */
export function snapshot(grid: MemoryGrid) {
  return grid.sheets().map((name) => {
    const sheet = grid.sheet(name);
    const touched = [...sheet.cells].filter(
      ([, { content, format, style, list }]) =>
        content !== "" || format !== "General" || Object.keys(style).length > 0 || list,
    );
    return {
      name,
      cells: touched.sort(([a], [b]) => a - b).map(([key, cell]) => [key, normal(cell)]),
      rules: sheet.rules.map(({ area, formula, style }) => ({ area, formula, style })),
      properties: [...sheet.properties].sort(),
      rowHeights: [...sheet.rowHeights].sort(),
      columnWidths: [...sheet.columnWidths],
      frozen: sheet.frozen,
      groups: sheet.groups,
      charts: [...sheet.charts.values()],
      hiddenRows: [...sheet.hiddenRows],
    };
  });
}

/** Looks that say outright what an untouched cell is like anyway are no looks. */
function normal({
  style,
  ...cell
}: ReturnType<MemoryGrid["sheet"]>["cells"] extends Map<number, infer C> ? C : never) {
  const untouched: Record<string, unknown> = {
    bold: false,
    italic: false,
    color: null,
    fill: null,
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    indent: 0,
    bottom: null,
    size: 11,
  };
  const kept = Object.entries(style).filter(([key, value]) => value !== untouched[key]);
  return { ...cell, style: Object.fromEntries(kept.sort(([a], [b]) => a.localeCompare(b))) };
}

/** A small plan with something of everything. */
export function samplePlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    kind: "sample",
    name: "Our sheet",
    properties: { language: "en", stage: "gtm" },
    insertRows: [],
    cells: [
      { row: 0, col: 0, content: { text: "Title" }, style: "title" },
      { row: 1, col: 0, content: { text: "=not a formula" }, style: "body" },
      { row: 1, col: 1, content: { number: 0.5 }, style: "value", format: "0.0%" },
      { row: 1, col: 2, content: { formula: "=SAAS.LTV(1,B2,3)" }, style: "value", format: "#,##0" },
      { row: 2, col: 0, content: { text: "12%" }, style: "body" },
      { row: 2, col: 1, content: { blank: true }, style: "value" },
      { row: 2, col: 2, style: "typed" },
    ],
    columnWidths: { 0: 40, 1: 80, 2: 80 },
    rowHeights: { 0: 32, 1: 20, 2: 20 },
    freeze: { rows: 1, cols: 1 },
    validations: [{ area: { row: 1, col: 2, rows: 2, cols: 1 }, list: ["Done", "Open"] }],
    rules: [{ area: { row: 1, col: 0, rows: 2, cols: 3 }, formula: '=$C2="Open"', look: "fail" }],
    dataBars: [{ area: { row: 1, col: 1, rows: 2, cols: 1 } }],
    outline: [{ from: 1, to: 2 }],
    print: { area: { row: 0, col: 0, rows: 3, cols: 3 }, landscape: true, titleRows: 1 },
    ...changes,
  };
}
