import { largest, smallest } from "../../catalogue/extremes";
import { cellAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import type { ConditionalLook, FormulaRule } from "../plan";
import { expand } from "./formula";
import { columnsTaken, logRows, rowKey, type SheetGeometry } from "./geometry";
import { isLog, rowsOf, type Column, type Section, type Setting, type SheetDefinition } from "./types";

const SIGNS: readonly (readonly [string, ConditionalLook])[] = [
  ["✓", "pass"],
  ["◐", "partly"],
  ["✕", "fail"],
  ["○", "noData"],
];

/** Colours of verdicts by their sign, of what is missing, and the section's own conditions. */
export function rulesOf(
  definition: SheetDefinition,
  section: Section,
  setting: Setting,
  geometry: SheetGeometry,
): FormulaRule[] {
  const own = (section.rules ?? []).flatMap(({ column, to = column, rows, when, look }) => {
    const first = columnArea(section, column, geometry, rows);
    const last = columnArea(section, to, geometry, rows);
    if (!first || !last) return [];
    const area = { ...first, cols: Math.max(1, last.col - first.col + 1) };
    const place = { definition, section, setting, geometry, row: area.row, col: column };
    return [{ area, formula: `=${expand(when, place)}`, look }];
  });
  return [...own, ...section.columns.flatMap((column) => signRules(section, column, geometry))];
}

function signRules(section: Section, { key, cell: usual }: Column, geometry: SheetGeometry): FormulaRule[] {
  const looks = [usual.look, ...rowsOf(section).map(({ cells }) => cells[key]?.look)];
  const signs = looks.includes("result") ? SIGNS : looks.includes("strong") ? SIGNS.slice(3) : [];
  const area = columnArea(section, key, geometry);
  if (!area) return [];
  const cell = cellAddress(area.row, area.col, "col");
  const wide = { ...area, cols: columnsTaken(geometry, section, area.col) };
  return signs.map(([sign, look]) => ({ area: wide, formula: `=LEFT(${cell},1)="${sign}"`, look }));
}

/** The cells of a column below its head, as far as they are the section's. */
export function columnArea(
  section: Section,
  key: string,
  geometry: SheetGeometry,
  between?: readonly [string, string],
): Area | undefined {
  const col = geometry.cols[section.id][key];
  if (isLog(section)) {
    const rows = logRows(geometry, section);
    return rows && { row: rows.first, col, rows: rows.end - rows.first, cols: 1 };
  }
  const ids = between ?? rowsOf(section).map(({ id }) => id);
  const rows = ids.flatMap((id) => geometry.rows.get(rowKey(section, id)) ?? []);
  if (rows.length === 0) return undefined;
  const row = smallest(rows);
  return { row, col, rows: largest(rows) - row + 1, cols: 1 };
}
