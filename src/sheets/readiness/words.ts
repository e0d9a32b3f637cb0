import { fittedSheetName } from "../../excel/sheet-name";
import { same, type Text } from "../../locales/text";
import type { ChecklistItem, Comparator, CompanyStage } from "../../playbook/checklist";
import type { ItemState, Verdict } from "../../playbook/readiness/gates";

/* The words of both sheets. Results begin with their symbol: formulas and people go by that. */

export const SHEET_NAMES = {
  readiness: { en: "GTM Readiness", "zh-CN": "GTM 就绪度" },
  inputs: { en: "GTM Inputs", "zh-CN": "GTM 输入" },
  history: { en: "GTM History", "zh-CN": "GTM 历史" },
} as const satisfies Record<string, Text>;

export const TITLES = {
  readiness: { en: "GTM readiness", "zh-CN": "GTM 就绪度" },
  inputs: { en: "GTM inputs", "zh-CN": "GTM 输入" },
} as const satisfies Record<string, Text>;

/** Whether the sheet of a checklist is called as such sheets are, and not by its product. */
const isUsual = (role: keyof typeof TITLES, sheet: string) =>
  Object.values(SHEET_NAMES[role]).some((name) => name.toLowerCase() === sheet.toLowerCase());

/** What stands over a sheet: one with a name of its own is headed by it, so that two checklists can be told apart. */
export const titleOf = (role: keyof typeof TITLES, sheet: string): Text =>
  isUsual(role, sheet) ? TITLES[role] : same(sheet);

/** A sheet that comes with a checklist is called after it, as far as Excel has room for both. */
export const besideName = (readiness: string, usual: Text, word: Text): Text =>
  isUsual("readiness", readiness)
    ? usual
    : {
        en: fittedSheetName(readiness, ` ${word.en}`),
        "zh-CN": fittedSheetName(readiness, ` ${word["zh-CN"]}`),
      };

/** The history of a checklist. */
export const historyName = (readiness: string): Text =>
  besideName(readiness, SHEET_NAMES.history, { en: "history", "zh-CN": "历史" });

export const STAGE_NAMES: Readonly<Record<CompanyStage, Text>> = {
  PSF: same("PSF"),
  PMF: same("PMF"),
  GTM: same("GTM"),
  SCALE: { en: "Scale", "zh-CN": "规模化" },
  RESOURCES: { en: "Resource integration", "zh-CN": "资源整合" },
};

/** Stages that are judged by the items of another say so. */
const STAGES_SAID: Readonly<Record<CompanyStage, Text>> = {
  ...STAGE_NAMES,
  PSF: { en: "PSF (judged as PMF)", "zh-CN": "PSF（按 PMF 判定）" },
  RESOURCES: { en: "Resource integration (judged as Scale)", "zh-CN": "资源整合（按规模化判定）" },
};

export const stageSaid = (stage: CompanyStage): Text => STAGES_SAID[stage];

export const TYPE_NAMES: Readonly<Record<ChecklistItem["kind"], Text>> = {
  evidence: { en: "Evidence", "zh-CN": "证据" },
  metric: { en: "Metric", "zh-CN": "指标" },
};

export const STATUS = {
  done: { en: "Done", "zh-CN": "已完成" },
  partly: { en: "Partly", "zh-CN": "部分" },
  notYet: { en: "Not yet", "zh-CN": "未完成" },
  na: { en: "N/A", "zh-CN": "不适用" },
  auto: { en: "Auto", "zh-CN": "自动" },
} as const satisfies Record<string, Text>;

/* In Chinese 未填 is what a person has still to fill in, 缺数据 what can't be computed because an input is 未填. */
export const RESULT = {
  pass: { en: "✓ Pass", "zh-CN": "✓ 通过" },
  partly: { en: "◐ Partly", "zh-CN": "◐ 部分" },
  leaving: { en: "◐ Leaving GTM", "zh-CN": "◐ 正离开 GTM" },
  fail: { en: "✕ Fail", "zh-CN": "✕ 未过" },
  open: { en: "○ Open", "zh-CN": "○ 未填" },
  unknown: { en: "○ Unclear", "zh-CN": "○ 未识别" },
  noData: { en: "○ No data", "zh-CN": "○ 缺数据" },
  error: { en: "○ Error", "zh-CN": "○ 有错误" },
  na: { en: "– N/A", "zh-CN": "– 不适用" },
  later: { en: "– Later", "zh-CN": "– 后续" },
} as const satisfies Record<string, Text>;

/** The sign by which formulas, colours and the pane know the state of a result. */
export const SIGNS: Readonly<Record<ItemState, string>> = {
  pass: "✓",
  partly: "◐",
  fail: "✕",
  na: "–",
  open: "○",
};

export const VERDICTS = {
  ready: { en: "✓ Ready", "zh-CN": "✓ 已就绪" },
  "ready with overrides": { en: "✓ Ready with overrides", "zh-CN": "✓ 已就绪（含特批）" },
  hold: { en: "✕ Not ready", "zh-CN": "✕ 未就绪" },
  "roll back to PMF": { en: "✕ Roll back to PMF", "zh-CN": "✕ 退回 PMF" },
  "not enough data": { en: "○ Not enough data", "zh-CN": "○ 数据不足" },
} as const satisfies Record<Verdict, Text>;

/** What a live value shows while one of its inputs is missing. */
export const NO_DATA: Text = { en: "no data", "zh-CN": "缺数据" };

export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
};

/** “Handbook 001, L30, L199”, and whether the threshold is the handbook’s own. */
export function sourceText(item: ChecklistItem): Text {
  const basis = item.kind === "metric" ? item.basis : "stated";
  const marks: Record<typeof basis, Text> = {
    stated: same(""),
    derived: { en: " (derived)", "zh-CN": "（推导）" },
    example: { en: " (example)", "zh-CN": "（示例）" },
  };
  return {
    en: `Handbook ${item.source}${marks[basis].en}`,
    "zh-CN": `手册 ${item.source.replaceAll("; ", "；").replaceAll(", ", "、")}${marks[basis]["zh-CN"]}`,
  };
}

/** The line under the table. */
export const FOOTNOTE: Text = {
  en: "Source texts are in the handbook; thresholds marked in Source as derived or example are ours, not the handbook’s.",
  "zh-CN": "出处见手册；出处中标注为推导或示例的阈值由我们给出，并非手册原文。",
};
