import { findHead, findRows } from "../sheets/locate";
import { INPUTS_KIND } from "../sheets/readiness";
import { INPUT_COLUMNS, titles } from "../sheets/readiness/columns";
import type { Grid } from "./host/grid";
import { sampleInputs } from "./sample";

const TITLES = titles(INPUT_COLUMNS);

/** Whether a build has left an inputs sheet, whatever it is called by now. */
export function hasInputs(grid: Grid): boolean {
  return inputsSheet(grid) !== undefined;
}

/** Types the sample company’s figures into the inputs sheet, quarter by quarter, and brings it into view. */
export async function fillInputs(grid: Grid): Promise<void> {
  const sheet = inputsSheet(grid);
  const used = sheet && grid.usedArea(sheet);
  if (!sheet || !used) return;
  const held = grid.formulas({
    sheet,
    row: 0,
    col: 0,
    rows: used.row + used.rows,
    cols: used.col + used.cols,
  });
  const { row: head, cols } = findHead(held, TITLES);
  const figures = sampleInputs();
  const rows = findRows(held, head, cols.get("ref") ?? 0, (cell) =>
    typeof cell === "string" && cell in figures ? cell : undefined,
  );
  const firstQuarter = (cols.get("unit") ?? 0) + 1;
  for (const [ref, row] of rows) grid.write(sheet, row, firstQuarter, [figures[ref]]);
  grid.activate(sheet);
  await grid.settled();
}

function inputsSheet(grid: Grid): string | undefined {
  return grid.sheets().find((sheet) => [...grid.properties(sheet).values()].includes(INPUTS_KIND));
}
