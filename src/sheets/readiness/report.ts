import { largest } from "../../catalogue/extremes";
import { columnName } from "../../excel/address";
import { fill, same, type Text } from "../../locales/text";
import { CHECKLIST, counts, type CompanyStage, type MetricItem } from "../../playbook/checklist";
import type { Geometry } from "../geometry";
import { says, type SheetCells } from "../locate";
import type { ExistingSheet } from "../plan";
import type { Writer } from "../writer";
import { PERIODS, type InputColumn, type ReadinessColumn } from "./columns";
import { isComputed } from "./input";
import { INPUTS } from "./inputs";
import { isItemText, type Ours } from "./item-row";
import type { IsOurInput } from "./plan-inputs";
import type { ReportLine } from "./types";
import { NO_DATA, STAGE_NAMES, STATUS } from "./words";

/* What a build keeps and changes on a sheet that stands, in lines for people. */

const isBlank = (cell: unknown) => cell === "" || cell === undefined;

const line = (label: Text, count: number, unit: ReportLine["unit"] = "cells"): readonly ReportLine[] =>
  count > 0 ? [{ label, count, unit }] : [];

/** Columns of the head row that are not ours, with what stands in them, and rows of the table without a key. */
function ownColumnsAndRows<K extends string>(grid: SheetCells, sheet: Geometry<K>): readonly ReportLine[] {
  const ours = new Set<number>(Object.values(sheet.cols));
  const width = Math.max(0, largest(grid.map((cells) => cells.length)));
  const columns = Array.from({ length: width }, (_, col) => col)
    .filter((col) => !ours.has(col))
    .flatMap((col) => {
      const filled = grid.filter((cells, row) => row >= sheet.head && !isBlank(cells[col])).length;
      const values = { col: columnName(col), title: String(grid[sheet.head]?.[col] ?? "") };
      return line(
        fill({ en: "your column {col}, “{title}”", "zh-CN": "你的 {col} 列「{title}」" }, values),
        filled,
      );
    });
  const keyed = new Set(sheet.rows.values());
  const rows = grid.filter(
    (cells, row) => row > sheet.head && !keyed.has(row) && cells.some((cell) => !isBlank(cell)),
  ).length;
  return [...columns, ...line({ en: "your own rows", "zh-CN": "你新增的行" }, rows, "rows")];
}

export function keptOnReadiness(
  { formulas: grid }: ExistingSheet,
  sheet: Geometry<ReadinessColumn>,
  ours: Ours,
): readonly ReportLine[] {
  const at = (id: string, col: ReadinessColumn) => grid[sheet.rows.get(id) ?? -1]?.[sheet.cols[col]] ?? "";
  const typed = CHECKLIST.flatMap(({ id }) =>
    (["status", "owner", "due", "override", "evidence", "note"] as const).map((col) => at(id, col)),
  ).filter((cell) => !isBlank(cell) && !says(cell, STATUS.auto));
  const metrics = CHECKLIST.filter((item): item is MetricItem => item.kind === "metric");
  const thresholds = metrics.filter(({ id }) => {
    const cell = at(id, "threshold");
    return !isBlank(cell) && !ours.isThreshold(cell, at(id, "live"), id);
  });
  const live = metrics.filter(({ id }) => {
    const cell = at(id, "live");
    return !isBlank(cell) && !says(cell, NO_DATA) && !(typeof cell === "string" && ours.isLive(cell, id));
  });
  const texts = CHECKLIST.filter(
    (item) =>
      !isItemText(at(item.id, "item"), item, ({ title }) => title) ||
      !isItemText(at(item.id, "wanted"), item, ({ evidence }) => evidence),
  );
  const listed = (items: readonly { id: string }[]) => items.map(({ id }) => id).join(", ");
  return [
    ...line(
      {
        en: "status, owner, due, override, evidence, note",
        "zh-CN": "状态、负责角色、期限、特批、证据、备注",
      },
      typed.length,
    ),
    ...line(
      fill({ en: "thresholds you set: {ids}", "zh-CN": "你改过的阈值：{ids}" }, { ids: listed(thresholds) }),
      thresholds.length,
    ),
    ...line(
      fill({ en: "live values you typed: {ids}", "zh-CN": "你填写的实时值：{ids}" }, { ids: listed(live) }),
      live.length,
    ),
    ...line(
      fill({ en: "texts you wrote: {ids}", "zh-CN": "你改写的文字：{ids}" }, { ids: listed(texts) }),
      texts.length,
    ),
    ...ownColumnsAndRows(grid, sheet),
  ];
}

export function keptOnInputs(
  { formulas: grid }: ExistingSheet,
  sheet: Geometry<InputColumn>,
  isOurs: IsOurInput,
): readonly ReportLine[] {
  const typed = INPUTS.flatMap((input) =>
    PERIODS.map((key, period) => {
      const cell = grid[sheet.rows.get(input.ref) ?? -1]?.[sheet.cols[key]];
      const own = !isComputed(input) || !(typeof cell === "string" && isOurs(cell, input.ref, period));
      return !isBlank(cell) && own;
    }),
  ).filter(Boolean).length;
  return [
    ...line({ en: "numbers you typed or linked", "zh-CN": "你填写或链接的数字" }, typed),
    ...ownColumnsAndRows(grid, sheet),
  ];
}

const CHANGE_LABELS: Readonly<Record<string, Text>> = {
  words: { en: "headings and notes", "zh-CN": "标题与说明" },
  items: { en: "item texts and results", "zh-CN": "事项文字与结果" },
  inputs: { en: "input texts", "zh-CN": "输入项文字" },
  formulas: { en: "live formulas", "zh-CN": "实时公式" },
  thresholds: { en: "blank thresholds filled in", "zh-CN": "补回的空阈值" },
  "status words": { en: "status words, translated", "zh-CN": "状态词（已换语言）" },
};

export function changesOf(write: Writer): readonly ReportLine[] {
  return [...write.changes].flatMap(([kind, count]) => line(CHANGE_LABELS[kind] ?? same(kind), count));
}

/** "stage GTM to Scale" and how many items it concerns. */
export function stageChange(before: CompanyStage | undefined, to: CompanyStage): readonly ReportLine[] {
  if (before === undefined || before === to) return [];
  const label = fill(
    { en: "stage {from} to {to}", "zh-CN": "阶段由 {from} 改为 {to}" },
    { from: STAGE_NAMES[before], to: STAGE_NAMES[to] },
  );
  return line(label, CHECKLIST.filter((item) => counts(item, before) !== counts(item, to)).length, "rows");
}
