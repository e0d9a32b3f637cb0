import { clauseList, fill, type Text } from "../locales/text";
import type { Excel } from "./excels";

/**
 * What is known of formulas in other spreadsheets than Excel, by the oldest Excel that each needs; docs/native-formulas.md
 * has what was measured. Undefined where there are none.
 */
export function elsewhereText(formulas: Readonly<Record<Excel, number>>): Text | undefined {
  const parts = [
    [ALIKE, formulas["2016"]] as const,
    [LATER, formulas["2021"]] as const,
    [NEVER, formulas["365"]] as const,
  ]
    .filter(([, n]) => n > 0)
    .map(([text, n]) => fill(text, { n }));
  if (parts.length === 0) return undefined;
  return fill(ELSEWHERE, { parts: clauseList(parts) });
}

const ELSEWHERE: Text = {
  en: "As formulas in LibreOffice {parts}. Excel on the web shows what Microsoft 365 does. WPS and Google Sheets have not been tried.",
  "zh-CN":
    "改为公式后，在 LibreOffice 中 {parts}。网页版 Excel 与 Microsoft 365 相同。WPS 与 Google 表格尚未试过。",
};
const ALIKE: Text = { en: "{n} show the same", "zh-CN": "{n} 个结果一致" };
const LATER: Text = {
  en: "{n} need version 24.8 or later, not tried",
  "zh-CN": "{n} 个需 24.8 及以上版本，尚未试过",
};
const NEVER: Text = { en: "{n} use LAMBDA, which it has not", "zh-CN": "{n} 个用到 LAMBDA，无法计算" };

/** How many formulas answer otherwise than our functions, should cells hold one day what they now don’t. */
export const asksLessText = (cells: Text): Text =>
  fill(
    {
      en: "In {cells} the new formula asks less of what it reads than the function: alike today, but a text where a number belongs may go unnoticed later.",
      "zh-CN":
        "{cells}改写后对所引用内容的检查不如函数严格：目前结果一致，但日后数值处若填入文本，可能不会报错。",
    },
    { cells },
  );
