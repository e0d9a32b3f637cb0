import { saysYearFirst, yearLastIn } from "../../excel/written-days";
import type { LeftOut, Reason, SourceRow, SourceTable } from "../types";
import { plainHead } from "./heads";

/* Where in the rows of a file its table stands: titles above the heads, heads that repeat, totals and blank lines go. */

/** How far down heads may stand. */
const SEARCHED_ROWS = 40;

/** The table of a file; `isHead` tells a head that an export may have. */
export function tableIn(
  file: string,
  rows: readonly SourceRow[],
  isHead: (plain: string) => boolean,
): SourceTable {
  const at = headRow(rows, isHead);
  const heads = (rows[at]?.cells ?? []).map((head) => head.trim());
  const kept: SourceRow[] = [];
  const setAside: LeftOut[] = [];
  for (const [i, row] of rows.entries()) {
    if (i === at) continue;
    const reason = i < at ? aboveHeads(row) : noRow(row, heads);
    if (reason) setAside.push({ file, line: row.line, reason, value: firstCell(row) });
    else kept.push(row);
  }
  return { file, heads, rows: kept, setAside };
}

const isBlank = ({ cells }: SourceRow) => cells.every((cell) => cell.trim() === "");
const firstCell = ({ cells }: SourceRow) => cells.find((cell) => cell.trim() !== "")?.trim();
const aboveHeads = (row: SourceRow): Reason => (isBlank(row) ? "blank" : "above");

/** The row with most heads that are known; the first that is filled where none is. */
function headRow(rows: readonly SourceRow[], isHead: (plain: string) => boolean): number {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const known = searched.map(({ cells }) => new Set(cells.map(plainHead).filter(isHead)).size);
  const best = known.reduce((found, count, i) => (count > known[found] ? i : found), 0);
  if (known[best] > 0) return best;
  return Math.max(0, searched.findIndex((row) => !isBlank(row))); // prettier-ignore
}

const TOTAL = /^(grand |sub)?-?totals?\b|^sum\b|^(合计|总计|小计|总和)/i;

/** Whether a cell is a day; eight digits alone may be money as well. */
const isDay = (cell: string) =>
  yearLastIn(cell) !== undefined || (saysYearFirst(cell) && !/^\d+$/.test(cell));

function noRow(row: SourceRow, heads: readonly string[]): Reason | undefined {
  if (isBlank(row)) return "blank";
  const filled = row.cells.flatMap((cell, i) => (cell.trim() === "" ? [] : [{ cell: cell.trim(), i }]));
  if (filled.length > 1 && filled.every(({ cell, i }) => cell === heads[i])) return "heads";
  // A customer may be called Total; a row of totals leaves most of its cells blank.
  const isTotal = TOTAL.test(filled[0].cell) && filled.length <= Math.max(2, heads.length / 2);
  // What begins on a day is no total.
  const isDated = filled.slice(1).some(({ cell }) => isDay(cell));
  return isTotal && !isDated ? "total" : undefined;
}
