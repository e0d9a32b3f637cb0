import { fill, shortened, type Text } from "../../locales/text";
import { cellAddress } from "../../excel/address";
import type { ReportLine, SheetReport } from "../readiness/types";
import type { Reconciled, Standing } from "./reconcile";
import type { SheetDefinition } from "./types";
import type { CellKind, WholePlan } from "./whole-plan";

const KEPT: Readonly<Record<CellKind, Text>> = {
  typed: { en: "what you filled in", "zh-CN": "你填写的内容" },
  thresholds: { en: "thresholds you set", "zh-CN": "你改过的阈值" },
  links: { en: "values you typed over links", "zh-CN": "你填写的替代链接的数值" },
  words: { en: "texts you wrote", "zh-CN": "你改写的文字" },
  formulas: { en: "values you typed", "zh-CN": "你填写的数值" },
  numbers: { en: "running numbers", "zh-CN": "序号" },
  ids: { en: "ids of rows", "zh-CN": "行标识" },
};

const CHANGED: Readonly<Record<CellKind, Text>> = {
  typed: { en: "words chosen from lists, translated", "zh-CN": "下拉词（已换语言）" },
  thresholds: { en: "thresholds", "zh-CN": "阈值" },
  links: { en: "links to other sheets", "zh-CN": "跨表链接" },
  words: { en: "headings and labels", "zh-CN": "标题与说明" },
  formulas: { en: "formulas", "zh-CN": "公式" },
  numbers: { en: "running numbers", "zh-CN": "序号" },
  ids: { en: "ids of rows", "zh-CN": "行标识" },
};

/** What a build keeps, changes and adds. Nothing that people typed goes without a line of its own. */
export function reportOf(
  { id }: SheetDefinition,
  plan: WholePlan,
  { kept, changed, overwritten }: Reconciled,
  standing: Standing | undefined,
): SheetReport {
  const lines = (
    counts: ReadonlyMap<CellKind, number>,
    labels: Readonly<Record<CellKind, Text>>,
  ): ReportLine[] => [...counts].map(([kind, count]) => ({ label: labels[kind], count, unit: "cells" }));
  const inserted = standing?.placement.insertRows.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const gone = overwritten.map(({ row, col, held }): ReportLine => ({
    label: fill(GOES, { cell: cellAddress(row, col), held: shortened(String(held)) }),
    count: 1,
    unit: "cells",
  }));
  const own = standing ? ownCells(plan, standing) : 0;
  return {
    kind: id,
    name: plan.geometry.sheet,
    isNew: !standing,
    kept: [...lines(kept, KEPT), ...(own > 0 ? [{ label: OWN, count: own, unit: "cells" as const }] : [])],
    changed: [...gone, ...lines(changed, CHANGED)],
    added: inserted > 0 ? [{ label: ROWS, count: inserted, unit: "rows" }] : [],
  };
}

const GOES: Text = {
  en: "{cell}, where you had “{held}”; a cell of ours stands there",
  "zh-CN": "{cell}（原为你填写的「{held}」），此处由 Hourglass 计算",
};
const OWN: Text = { en: "cells of your own rows and columns", "zh-CN": "你新增的行列" };
const ROWS: Text = { en: "rows that were missing", "zh-CN": "缺少的行" };

/** Cells that hold something where nothing of the plan stands. */
function ownCells({ cells }: WholePlan, { existing, placement }: Standing): number {
  const planned = new Set(cells.map(({ row, col }) => `${placement.oldRow(row)},${col}`));
  return existing.formulas.reduce(
    (sum, line, row) => sum + line.filter((cell, col) => cell !== "" && !planned.has(`${row},${col}`)).length,
    0,
  );
}
