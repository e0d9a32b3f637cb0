import { chartCells } from "./charts";
import { contentOf, isNeed, type Where } from "./contents";
import { formatOf, isRight, NOTHING, standingOff, styleOf } from "./dress";
import { expand } from "./formula";
import { columnsTaken, DAYS, endKey, headKey, logRows, rowKey, type SheetGeometry } from "./geometry";
import { idCell } from "./id-cell";
import { daysOf, periodHead } from "./periods";
import {
  isChart,
  isLog,
  rowsOf,
  type Cell,
  type Column,
  type Section,
  type Setting,
  type SheetDefinition,
} from "./types";
import type { CellKind, OwnedCell } from "./whole-plan";

/** Everything of a section below its heading. */
export function cellsOfSection(
  definition: SheetDefinition,
  section: Section,
  setting: Setting,
  geometry: SheetGeometry,
): OwnedCell[] {
  const where = { definition, section, setting, geometry };
  if (isChart(section)) return chartCells({ ...where, section });
  return [
    ...headCells(where),
    ...daysCells(where),
    ...(isLog(section) ? logCells(where, section) : fixedCells(where)),
  ];
}

function headCells(where: Where): OwnedCell[] {
  const { section, setting, geometry } = where;
  const key = headKey(section);
  const row = geometry.rows.get(key);
  if (row === undefined) return [];
  const cols = geometry.cols[section.id];
  const cells = section.columns.map((column, i): OwnedCell => {
    const style = isRight(column) ? "headRight" : isBesideNumbers(section, i) ? "headIndent" : "head";
    const common = { row, col: cols[column.key], style } as const;
    if (column.period === undefined) {
      return { ...common, owner: "ours", kind: "words", content: { text: column.title[setting.language] } };
    }
    const { template, format } = periodHead(section.periods!, setting.language);
    const formula = expand(template, { ...where, row, col: column.key });
    return { ...common, owner: "ours", kind: "formulas", content: { formula }, format };
  });
  return [{ ...idCell(where, key, row, "#"), style: "headCenter" }, ...carriedOn(where, cells)];
}

const isBesideNumbers = ({ columns }: Section, at: number) => at > 0 && isRight(columns[at - 1]);

/** With what a cell over several columns of the sheet takes beside its own: its look goes on there. */
function carriedOn({ section, geometry }: Where, cells: readonly OwnedCell[]): OwnedCell[] {
  return cells.flatMap((cell): OwnedCell[] => {
    const { row, col, style } = cell;
    const beside = Array.from({ length: columnsTaken(geometry, section, col) - 1 }, (_, i) => col + 1 + i);
    return [cell, ...beside.map((at) => ({ row, col: at, owner: "yours", kind: "typed", style }) as const)];
  });
}

/** The last day of each period of a timeline. */
function daysCells(where: Where): OwnedCell[] {
  const { section, setting, geometry } = where;
  const { periods } = section;
  const key = rowKey(section, DAYS);
  const row = periods && geometry.rows.get(key);
  if (!periods || row === undefined) return [];
  const cells = section.columns.map((column, i): OwnedCell => {
    const col = geometry.cols[section.id][column.key];
    if (column.period === undefined) {
      if (i > 0) return { row, col, owner: "offered", kind: "typed", style: "muted" };
      const content = { text: periodEnd[setting.language] };
      const hidden = periods.quiet && { format: NOTHING };
      return { row, col, owner: "ours", kind: "words", content, style: "muted", ...hidden };
    }
    const format = periods.quiet ? NOTHING : formatOf({ owner: "ours", unit: "month" }, setting, false);
    const day = daysOf(periods, column.period, setting);
    return periods.typed
      ? {
          row,
          col,
          owner: "yours",
          kind: "typed",
          content: { number: day.number },
          style: "mutedRight",
          format,
        }
      : {
          row,
          col,
          owner: "ours",
          kind: "formulas",
          content: { formula: expand(day.formula, where) },
          style: "mutedRight",
          format,
        };
  });
  return [idCell(where, key, row, ""), ...cells];
}

const periodEnd = { en: "to the end of", "zh-CN": "截至" };

function fixedCells(where: Where): OwnedCell[] {
  const { section, geometry } = where;
  return rowsOf(section).flatMap((row, i) => {
    const key = rowKey(section, row.id);
    const at = geometry.rows.get(key);
    if (at === undefined) return [];
    const cells = section.columns.map((column) =>
      owned(where, column, row.cells[column.key] ?? column.cell, at),
    );
    const whole = row.plain ? cells : carriedOn(where, cells);
    return [idCell(where, key, at, row.plain ? "" : String(i + 1)), ...whole];
  });
}

function logCells(where: Where, section: Section): OwnedCell[] {
  const { geometry } = where;
  const rows = logRows(geometry, section);
  if (!rows) return [];
  const cols = geometry.cols[section.id];
  if (section.spill !== undefined) return spillCells(where, section, section.spill, rows);
  const count = rows.end - rows.first;
  const body = Array.from({ length: count }, (_, i) => {
    const row = rows.first + i;
    const number: OwnedCell = {
      row,
      col: geometry.ids,
      owner: "offered",
      kind: "numbers",
      log: section.id,
      // The row under the head stays free for what comes in newest first.
      content: i === 0 ? undefined : { number: i },
      style: "rowId",
    };
    const cells = section.columns.map((column) => owned(where, column, firstOf(column, i - 1), row));
    return [number, ...carriedOn(where, cells)];
  });
  const closing = section.columns.map(({ key }): OwnedCell => ({
    row: rows.end,
    col: cols[key],
    owner: "yours",
    kind: "typed",
    style: "closing",
  }));
  const id: OwnedCell = { ...idCell(where, endKey(section), rows.end, ""), style: "closing" };
  return [...body.flat(), id, ...carriedOn(where, closing)];
}

/** One formula fills the block; nothing else of ours stands where it may spill. */
function spillCells(
  where: Where,
  section: Section,
  formula: string,
  { first, end }: { readonly first: number; readonly end: number },
): OwnedCell[] {
  const [column] = section.columns;
  const anchor = owned(where, column, { owner: "ours", value: { formula } }, first);
  return [anchor, idCell(where, endKey(section), end, "")];
}

function firstOf({ cell, first }: Column, row: number): Cell {
  const text = first?.[row];
  return text ? { ...cell, value: { text } } : cell;
}

function owned(where: Where, column: Column, cell: Cell, row: number): OwnedCell {
  const { section, setting, geometry } = where;
  const { value, owner, choices } = cell;
  const content = value && contentOf(value, where, { column, cell, row });
  // Words where a number belongs would be cut off at their beginning.
  const style = content && "text" in content && isNeed(content.text, setting) ? "muted" : styleOf(cell);
  return {
    row,
    col: geometry.cols[section.id][column.key],
    // What people write where we have nothing to say is theirs.
    owner: owner === "ours" && !content ? "offered" : owner,
    kind: kindOf(cell, owner),
    content,
    style: isBesideNumbers(section, section.columns.indexOf(column)) ? standingOff(style) : style,
    format: formatOf(cell, setting, isLog(section)),
    words: choices && "words" in choices ? Object.values(choices.words) : undefined,
  };
}

function kindOf({ value, comparator }: Cell, owner: Cell["owner"]): CellKind {
  if (comparator) return "thresholds";
  if (owner === "yours") return "typed";
  if (value && "link" in value) return "links";
  return value && ("text" in value || "sheet" in value) ? "words" : "formulas";
}
