import { clauseList, fill, type Text } from "../locales/text";
import { Mill } from "./mill";
import { EXCELS, isMeasured, OTHERS, TARGET_NAMES, TARGETS, type Excel, type Target } from "./targets";

type Works = ReadonlySet<Target>;

/**
 * For which targets a formula of ours can be written in functions of their own, as whoever rewrites it would; names of
 * `areas` stand for several cells. `isTyped`: formulas are as people type them, with “=”, else as files hold them.
 */
export function worksWith(areas: ReadonlySet<string>, isTyped: boolean): (formula: string) => Works {
  const mills = TARGETS.map(
    (target) => [target, new Mill({ to: "native", target }, areas, isTyped)] as const,
  );
  return (formula) =>
    new Set(mills.flatMap(([target, mill]) => (mill.of(formula).is === "formula" ? [target] : [])));
}

/** How many formulas can be written for each target. */
export const worksCounted = (all: readonly Works[]): Readonly<Record<Target, number>> =>
  Object.fromEntries(
    TARGETS.map((target) => [target, all.filter((works) => works.has(target)).length]),
  ) as Record<Target, number>;

/** The oldest Excel among what a formula works with. */
export const oldestOf = (works: Works): Excel | undefined => EXCELS.find((excel) => works.has(excel));

/** How many of all cells can be formulas in other spreadsheets than Excel; undefined where none can be anywhere. */
export function elsewhereText(works: Readonly<Record<Target, number>>, all: number): Text | undefined {
  if (works["365"] === 0) return undefined;
  const parts = OTHERS.map((other) =>
    fill(isMeasured(other) ? COUNT : UNTRIED, { name: TARGET_NAMES[other], n: works[other], all }),
  );
  return fill(ELSEWHERE, { parts: clauseList(parts) });
}

const ELSEWHERE: Text = {
  en: "Cells that can be formulas elsewhere: {parts}. Excel on the web shows what Microsoft 365 does.",
  "zh-CN": "在其他表格软件中可用公式的单元格：{parts}。网页版 Excel 与 Microsoft 365 相同。",
};
const COUNT: Text = { en: "{name} {n} of {all}", "zh-CN": "{name} {n}/{all}" };
const UNTRIED: Text = {
  en: "{name} {n} of {all} (not tried by us)",
  "zh-CN": "{name} {n}/{all}（我们未试过）",
};

/** How many formulas answer otherwise than our functions where cells hold a text for a number. */
export const asksLessText = (cells: Text): Text =>
  fill(
    {
      en: "In {cells} the new formula asks less of what it reads than the function: a text where a number belongs may go unnoticed.",
      "zh-CN": "{cells}改写后对所引用内容的检查不如函数严格：数值处若为文本，可能不会报错。",
    },
    { cells },
  );
