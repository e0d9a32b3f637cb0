import { largest, smallest } from "../../catalogue/extremes";
import { fill } from "../../locales/text";
import type { Content, StyleName } from "../plan";
import { formatOf, isRight, styleOf } from "./dress";
import { chartCells } from "./charts";
import { expand, sheetsRead } from "./formula";
import { DAYS, endKey, headKey, logRows, rowKey, type SheetGeometry } from "./geometry";
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
  type Value,
} from "./types";
import type { CellKind, OwnedCell } from "./whole-plan";

interface Where {
  readonly definition: SheetDefinition;
  readonly section: Section;
  readonly setting: Setting;
  readonly geometry: SheetGeometry;
}

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
  const cells = section.columns.map((column): OwnedCell => {
    const style = isRight(column) ? "headRight" : "head";
    const common = { row, col: cols[column.key], style } as const;
    if (column.period === undefined) {
      return { ...common, owner: "ours", kind: "words", content: { text: column.title[setting.language] } };
    }
    const { template, format } = periodHead(section.periods!, setting.language);
    const formula = expand(template, { ...where, row, col: column.key });
    return { ...common, owner: "ours", kind: "formulas", content: { formula }, format };
  });
  return [{ ...idCell(where, key, row, "#"), style: "headCenter" }, ...cells, ...fillers(where, row, "head")];
}

/** Columns of the sheet between those of the section carry its lines on. */
function fillers({ section, geometry }: Where, row: number, style: StyleName): OwnedCell[] {
  const taken = new Set(Object.values(geometry.cols[section.id]));
  const [from, to] = [smallest(taken), largest(taken)];
  const between = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((col) => !taken.has(col));
  return between.map((col) => ({ row, col, owner: "yours", kind: "typed", style }));
}

/** The last day of each period of a timeline. */
function daysCells(where: Where): OwnedCell[] {
  const { section, setting, geometry } = where;
  const { periods } = section;
  const key = rowKey(section, DAYS);
  const row = periods && geometry.rows.get(key);
  if (!periods || row === undefined) return [];
  const cells = section.columns.map((column): OwnedCell => {
    const col = geometry.cols[section.id][column.key];
    if (column.period === undefined) {
      const content = { text: periodEnd[setting.language] };
      return { row, col, owner: "ours", kind: "words", content, style: "muted" };
    }
    const format = formatOf({ owner: "ours", unit: "month" }, setting, false);
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
    return [idCell(where, key, at, String(i + 1)), ...cells, ...fillers(where, at, "label")];
  });
}

function logCells(where: Where, section: Section): OwnedCell[] {
  const { geometry } = where;
  const rows = logRows(geometry, section);
  if (!rows) return [];
  const cols = geometry.cols[section.id];
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
    return [number, ...section.columns.map((column) => owned(where, column, firstOf(column, i), row))];
  });
  const closing = section.columns.map(({ key }): OwnedCell => ({
    row: rows.end,
    col: cols[key],
    owner: "yours",
    kind: "typed",
    style: "closing",
  }));
  return [...body.flat(), { ...idCell(where, endKey(section), rows.end, ""), style: "closing" }, ...closing];
}

function firstOf({ cell, first }: Column, row: number): Cell {
  const text = first?.[row];
  return text ? { ...cell, value: { text } } : cell;
}

function owned(where: Where, column: Column, cell: Cell, row: number): OwnedCell {
  const { section, setting, geometry } = where;
  const { value, owner, choices } = cell;
  const content = value && contentOf(value, where, { column, cell, row });
  return {
    row,
    col: geometry.cols[section.id][column.key],
    // What people write where we have nothing to say is theirs.
    owner: owner === "ours" && !content ? "offered" : owner,
    kind: kindOf(cell, owner),
    content,
    style: styleOf(cell),
    format: formatOf(cell, setting, isLog(section)),
    words: choices && "words" in choices ? Object.values(choices.words) : undefined,
  };
}

function kindOf({ value, comparator }: Cell, owner: Cell["owner"]): CellKind {
  if (comparator) return "thresholds";
  if (owner === "yours") return "typed";
  if (value && "link" in value) return "links";
  return value && "text" in value ? "words" : "formulas";
}

interface At {
  readonly column: Column;
  readonly cell: Cell;
  readonly row: number;
}

function contentOf(value: Value, where: Where, at: At): Content | undefined {
  const { setting } = where;
  if ("text" in value) return { text: value.text[setting.language] };
  if ("number" in value) return value;
  if ("choice" in value) return chosen(value.choice, at.cell, setting);
  if ("byStage" in value) {
    const here = value.byStage[setting.stage];
    return here && contentOf(here, where, at);
  }
  const template = "link" in value ? value.link : value.formula;
  const missing = sheetsRead(template).find(
    (sheet) => !setting.standing.has(sheet) && ("link" in value || sheet !== "setup"),
  );
  if (missing !== undefined) return "link" in value ? undefined : { text: needs(missing, setting) };
  return { formula: expand(template, { ...where, row: at.row, col: at.column.key }) };
}

function chosen(
  choice: "stage" | "asOf" | "currency",
  { choices }: Cell,
  { language, stage, asOf, currency }: Setting,
): Content {
  if (choice === "asOf") return { number: asOf };
  if (choice === "currency") return { text: currency };
  const words = choices && "words" in choices ? choices.words[stage] : undefined;
  return { text: words?.[language] ?? stage };
}

/** A cell whose source is missing says so, and never 0. */
const needs = (sheet: string, { titles, language }: Setting) =>
  fill({ en: "○ needs {sheet}", "zh-CN": "○ 需先建「{sheet}」" }, { sheet: titles[sheet] })[language];
