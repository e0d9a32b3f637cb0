import type { Text } from "../locales/text";

/** One word of an option. `en` is what formulas carry; `zh` is taken for it as well. */
export interface OptionWord<W extends string = string> {
  readonly word: W;
  readonly zh: string;
  /** Further spellings that are taken, and shown nowhere. */
  readonly also?: readonly string[];
  readonly about?: Text;
}

/** All that stands for a word. */
export function spellings({ word, zh, also = [] }: OptionWord): string[] {
  return [...new Set([word, zh, ...also, ...(CHINESE_SPELLINGS[zh] ?? [])])];
}

/** The word of a list that a text stands for, in any case. */
export function findWord<W extends string>(words: readonly OptionWord<W>[], text: string): W | undefined {
  const wanted = text.trim().toLowerCase();
  return words.find((each) => spellings(each).some((one) => one.toLowerCase() === wanted))?.word;
}

/*
 * How else the trade writes a Chinese option word. Each spelling is taken wherever an option has the word, and
 * shown nowhere.
 */
const CHINESE_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  月: ["月度", "每月", "按月"],
  季: ["季度", "每季", "每季度", "按季", "按季度"],
  年: ["年度", "每年", "按年"],
  周: ["每周", "按周", "星期", "每星期"],
  日: ["天", "每日", "每天", "按日", "按天"],
};
