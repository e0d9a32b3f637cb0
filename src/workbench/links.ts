import type { FUniver } from "@univerjs/core/lib/facade";
import { parseArea } from "./host/a1";
import type { Grid, SheetArea } from "./host/grid";

/** A link into the workbook: HYPERLINK, and first in it a text after "#". */
const INWARD = /^=HYPERLINK\("#([^"]+)"/i;
/** Cells with their sheet, which stands between apostrophes where its name is no plain word. */
const CELLS = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$:\w]+)$/;

/** A click on a link into the workbook goes there, as in Excel; moving onto it by keyboard doesn’t. */
export function followLinks(api: FUniver, grid: Grid): void {
  api.addEvent(api.Event.CellClicked, ({ row, column }) => {
    const sheet = grid.activeSheet();
    const [[formula]] = grid.formulas({ sheet, row, col: column, rows: 1, cols: 1 });
    const area = targetOf(String(formula), grid);
    if (area) grid.select(area);
  });
}

function targetOf(formula: string, grid: Grid): SheetArea | undefined {
  const [, target = ""] = INWARD.exec(formula) ?? [];
  const [, meant] = [...grid.names()].find(([name]) => name.toLowerCase() === target.toLowerCase()) ?? [];
  const [, quoted, plain, cells] = CELLS.exec(meant?.slice(1) ?? target) ?? [];
  const sheet = plain ?? quoted?.replaceAll("''", "'");
  return grid.sheets().includes(sheet) ? { sheet, ...parseArea(cells) } : undefined;
}
