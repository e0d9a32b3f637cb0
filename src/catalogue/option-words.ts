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
  const bySpelling = wordsBySpelling(words);
  return bySpelling.get(text) ?? bySpelling.get(text.trim().toLowerCase());
}

const tables = new WeakMap<readonly OptionWord[], ReadonlyMap<string, string>>();

/** The words of a list, which never changes, by their spellings in small letters; the first that has one keeps it. */
function wordsBySpelling<W extends string>(words: readonly OptionWord<W>[]): ReadonlyMap<string, W> {
  const known = tables.get(words);
  if (known) return known as ReadonlyMap<string, W>;
  const pairs = words.flatMap((each) =>
    spellings(each).map((one) => [one.toLowerCase(), each.word] as const),
  );
  const table = new Map(pairs.reverse());
  tables.set(words, table);
  return table;
}

/*
 * How else the trade writes a Chinese option word. Each spelling is taken wherever an option has the word, and
 * shown nowhere.
 */
export const CHINESE_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  月: ["月度", "每月", "按月"],
  季: ["季度", "每季", "每季度", "按季", "按季度"],
  年: ["年度", "每年", "按年"],
  周: ["每周", "按周", "星期", "每星期"],
  日: ["天", "每日", "每天", "按日", "按天"],
  含: ["包含", "含当天", "含当日"],
  不含: ["不包含", "不含当天", "不含当日"],
  忽略: ["不计"],
  计入: ["计算"],
  金额: ["按金额"],
  金额占比: ["金额比例"],
  客户数: ["客户", "按客户数", "客户数量"],
  客户占比: ["客户比例", "客户数占比"],
  新签: ["新增"],
  增购: ["扩展", "扩张"],
  回流: ["重新激活"],
  缩减: ["收缩", "降级"],
  流失: ["断约"],
  期初: ["月初"],
  期末: ["月末"],
  平均: ["平均值", "均值"],
  平均值: ["平均", "均值"],
  中位数: ["中值"],
  英文: ["英语"],
  中文: ["汉语", "简体中文"],
};
