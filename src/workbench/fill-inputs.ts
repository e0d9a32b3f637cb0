import { LANGUAGES } from "../locales/text";
import { findHead, findRows } from "../sheets/locate";
import { INPUTS_KIND, READINESS_KIND } from "../sheets/readiness";
import { INPUT_COLUMNS, READINESS_COLUMNS, titles, type ColumnPlan } from "../sheets/readiness/columns";
import type { Grid, GridValue } from "./host/grid";
import { sampleInputs, sampleStatuses } from "./sample";

/** Whether a build has left an inputs sheet, whatever it is called by now. */
export function hasInputs(grid: Grid): boolean {
  return sheetOf(grid, INPUTS_KIND) !== undefined;
}

/** Types what people at the sample company would: figures by quarter, and how far each item has come. */
export async function fillInputs(grid: Grid): Promise<void> {
  const inputs = sheetOf(grid, INPUTS_KIND);
  if (inputs === undefined) return;
  fillFigures(grid, inputs);
  const readiness = sheetOf(grid, READINESS_KIND);
  if (readiness !== undefined) fillStatuses(grid, readiness);
  if (grid.activeSheet() !== readiness) grid.activate(inputs);
  await grid.settled();
}

function fillFigures(grid: Grid, sheet: string): void {
  const figures = sampleInputs();
  const { cols, rows } = locate(grid, sheet, INPUT_COLUMNS, "ref", figures);
  const firstQuarter = (cols.get("unit") ?? 0) + 1;
  for (const [ref, row] of rows) grid.write(sheet, row, firstQuarter, [figures[ref]]);
}

function fillStatuses(grid: Grid, sheet: string): void {
  const spoken = grid.properties(sheet).get("hourglass.language");
  const statuses = sampleStatuses(LANGUAGES.find((language) => language === spoken) ?? "en");
  const { cols, rows } = locate(grid, sheet, READINESS_COLUMNS, "id", statuses);
  for (const [id, row] of rows) {
    for (const [key, value] of Object.entries<GridValue>({ ...statuses[id] })) {
      const col = cols.get(key as keyof (typeof statuses)[string]);
      if (col !== undefined) grid.write(sheet, row, col, [[value]]);
    }
  }
}

/** Finds columns by their titles and rows by their ids, for people may have moved both. */
function locate<K extends string>(
  grid: Grid,
  sheet: string,
  columns: readonly ColumnPlan<K>[],
  idColumn: K,
  ids: Readonly<Record<string, unknown>>,
) {
  const used = grid.usedArea(sheet) ?? { row: 0, col: 0, rows: 1, cols: 1 };
  const held = grid.formulas({
    sheet,
    row: 0,
    col: 0,
    rows: used.row + used.rows,
    cols: used.col + used.cols,
  });
  const { row, cols } = findHead(held, titles(columns));
  const isId = (cell: unknown) => (typeof cell === "string" && cell in ids ? cell : undefined);
  return { cols, rows: findRows(held, row, cols.get(idColumn) ?? 0, isId) };
}

function sheetOf(grid: Grid, kind: string): string | undefined {
  return grid.sheets().find((sheet) => grid.properties(sheet).get("hourglass.kind") === kind);
}
