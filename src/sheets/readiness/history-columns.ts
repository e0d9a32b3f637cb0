import { same, type Text } from "../../locales/text";
import { CAPABILITIES, CAPABILITY_NAMES, CHECKLIST } from "../../playbook/checklist";
import type { ColumnPlan } from "./columns";
import { INPUTS } from "./inputs";

/* The columns of the history: a snapshot is a row. Heads in both languages are how they are found again. */

const text = (en: string, zh: string): Text => ({ en, "zh-CN": zh });

const column = (key: string, width: number, title: Text, isNumber = false): ColumnPlan<string> => ({
  key,
  width,
  title,
  head: isNumber ? "headRight" : "head",
});

const METRIC_IDS = CHECKLIST.filter(({ kind }) => kind === "metric").map(({ id }) => id);

/** The number that a metric item showed, beside how it was judged. */
export const valueKey = (id: string) => `${id} =`;

export const HISTORY_COLUMNS: readonly ColumnPlan<string>[] = [
  column("date", 89, text("Snapshot", "快照日"), true),
  { ...column("period", 89, text("Quarter", "季度")), head: "headIndent" },
  column("stage", 75, text("Stage", "阶段")),
  column("verdict", 194, text("Verdict", "结论")),
  column("score", 61, text("Score", "得分"), true),
  column("passed", 75, text("Passed", "通过"), true),
  column("gates", 61, text("Gates", "关口"), true),
  column("overridden", 82, text("Overridden", "特批"), true),
  ...CAPABILITIES.map((key) => column(key, 147, CAPABILITY_NAMES[key], true)),
  ...CHECKLIST.map(({ id }) => column(id, 40, same(id))),
  ...METRIC_IDS.map((id) => column(valueKey(id), 75, same(valueKey(id)), true)),
  ...INPUTS.map(({ ref }) => column(ref, 75, same(ref), true)),
];
