import type { Validation, ValidationRule } from "../plan";
import { rowKey, type SheetGeometry } from "./geometry";
import { nameOf } from "./names";
import { columnArea } from "./section-rules";
import { isLog, rowsOf, type Cell, type Section, type Setting } from "./types";

/** What belongs into the cells that are typed; neighbours with the same rule go together. */
export function validationsOf(section: Section, setting: Setting, geometry: SheetGeometry): Validation[] {
  return section.columns.flatMap((column): Validation[] => {
    if (isLog(section)) {
      const rule = ruleOf(column.cell, setting);
      const area = columnArea(section, column.key, geometry);
      return rule && area ? [{ area, ...rule }] : [];
    }
    const cells = rowsOf(section).flatMap(({ id, cells }) => {
      const row = geometry.rows.get(rowKey(section, id));
      const rule = ruleOf(cells[column.key] ?? column.cell, setting);
      return row === undefined || !rule ? [] : [{ row, rule }];
    });
    return together(cells, geometry.cols[section.id][column.key]);
  });
}

function together(cells: readonly { row: number; rule: ValidationRule }[], col: number): Validation[] {
  const runs: { row: number; rows: number; rule: ValidationRule }[] = [];
  for (const { row, rule } of [...cells].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    const joins = last && last.row + last.rows === row && JSON.stringify(last.rule) === JSON.stringify(rule);
    if (joins) last.rows += 1;
    else runs.push({ row, rows: 1, rule });
  }
  return runs.map(({ row, rows, rule }) => ({ area: { row, col, rows, cols: 1 }, ...rule }));
}

function ruleOf({ owner, unit, choices }: Cell, { language, standing }: Setting): ValidationRule | undefined {
  if (owner === "ours") return undefined;
  if (choices && "words" in choices)
    return { list: Object.values(choices.words).map((words) => words[language]) };
  if (choices) {
    const [sheet, id] = choices.from.split("!");
    return standing.has(sheet) ? { listFrom: `=${nameOf(sheet, id)}` } : undefined;
  }
  if (unit === "date" || unit === "month" || unit === "moment") return { type: "date" };
  return unit === "money" || unit === "count" ? { type: "amount" } : undefined;
}
