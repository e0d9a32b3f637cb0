import type { Language, Text } from "../../locales/text";

/** What the grid says while it calculates long: its own words for these are in none of its languages. */
const WORDS = {
  analyzing: { en: "Looking at formulas", "zh-CN": "正在分析公式" },
  calculating: { en: "Calculating", "zh-CN": "正在计算" },
  "array-analysis": { en: "Looking at arrays", "zh-CN": "正在分析数组" },
  "array-calculation": { en: "Calculating arrays", "zh-CN": "正在计算数组" },
  done: { en: "Calculated", "zh-CN": "计算完成" },
} as const satisfies Record<string, Text>;

/** Beside the other words of that part, whose place they would take. */
export const progressWords = <W extends object>(others: W, language: Language) => ({
  "sheets-formula": {
    ...others,
    progress: Object.fromEntries(Object.entries(WORDS).map(([key, text]) => [key, text[language]])),
  },
});
