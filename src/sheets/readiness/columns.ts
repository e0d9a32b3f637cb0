import { same, type Text } from "../../locales/text";
import type { StyleName } from "../plan";

export interface ColumnPlan<K extends string> {
  readonly key: K;
  readonly title: Text;
  /** What builds of before called it. */
  readonly former?: Text;
  readonly head: StyleName;
  /** Pixels. */
  readonly width: number;
}

function column<K extends string>(
  key: K,
  width: number,
  head: StyleName,
  en: string,
  zh: string,
): ColumnPlan<K> {
  return { key, title: { en, "zh-CN": zh }, head, width };
}

/** The pencil marks what the user fills in. */
export const READINESS_COLUMNS = [
  column("id", 40, "head", "ID", "编号"),
  column("gate", 26, "headCenter", "◆", "◆"),
  column("status", 82, "head", "Status ✎", "状态 ✎"),
  column("item", 369, "head", "Item", "事项"),
  column("stage", 68, "headIndent", "Stage", "阶段"),
  column("type", 75, "head", "Type", "类型"),
  column("live", 89, "headRight", "Live value", "实时值"),
  column("threshold", 82, "headRight", "Threshold", "阈值"),
  column("result", 96, "headIndent", "Result", "结果"),
  { ...column("owner", 110, "head", "Owner ✎", "负责角色 ✎"), former: same("负责人") },
  column("due", 89, "headRight", "Due ✎", "期限 ✎"),
  column("override", 200, "headIndent", "Override (role: reason) ✎", "特批（角色：理由）✎"),
  column("wanted", 285, "headIndent", "Evidence wanted", "所需证据"),
  column("evidence", 194, "head", "Evidence ✎", "证据 ✎"),
  column("note", 215, "head", "Note ✎", "备注 ✎"),
  column("source", 152, "head", "Source", "出处"),
  column("next", 285, "head", "Next step →", "下一步 →"),
  column("where", 131, "head", "Sheet →", "所在表 →"),
  column("standing", 61, "headCenter", "◆ now", "◆ 现状"),
  column("order", 61, "headRight", "◆ order", "◆ 次序"),
  column("since", 145, "headIndent", "Since snapshot", "较上次快照"),
] as const;

export type ReadinessColumn = (typeof READINESS_COLUMNS)[number]["key"];

/**
 * Columns that builds of before did not have, by the generation that brought them; a sheet of theirs gets them at its
 * right.
 */
export const ADDED_COLUMNS = {
  override: 2,
  next: 2,
  where: 2,
  standing: 2,
  order: 2,
  since: 3,
} as const satisfies Partial<Record<ReadinessColumn, number>>;

/** Oldest first. Their titles are the quarters they stand for. */
export const PERIODS = ["p1", "p2", "p3", "p4"] as const;
export type Period = (typeof PERIODS)[number];

export const INPUT_COLUMNS = [
  column("ref", 40, "head", "Ref", "编号"),
  column("label", 285, "head", "Input", "输入项"),
  column("unit", 61, "headIndent", "Unit", "单位"),
  ...PERIODS.map((key) => ({ key, title: same(""), head: "headRight" as const, width: 89 })),
  column("check", 124, "headIndent", "Check", "检查"),
  column("feeds", 198, "head", "Feeds", "用于"),
  column("about", 400, "head", "What to enter", "填写说明"),
] as const;

export type InputColumn = (typeof INPUT_COLUMNS)[number]["key"];

/** Titles by key, those of before too, for finding the columns again. */
export function titles<K extends string>(columns: readonly ColumnPlan<K>[]): Record<K, readonly Text[]> {
  const named = columns.map(({ key, title, former }) => [key, former ? [title, former] : [title]]);
  return Object.fromEntries(named) as Record<K, readonly Text[]>;
}

/** The columns side by side from A on. */
export function sideBySide<K extends string>(columns: readonly ColumnPlan<K>[]): Record<K, number> {
  return Object.fromEntries(columns.map(({ key }, col) => [key, col])) as Record<K, number>;
}
