import type { Stat } from "../../playbook/benchmarks/figure";
import type { Ruleset, Stage } from "../../playbook/rules/rule";
import type { OptionWord } from "../define";
import type { Field } from "./passport";

export const STAGE_WORDS: readonly OptionWord<Stage>[] = [
  {
    word: "GTM",
    zh: "产品推向市场",
    about: { en: "bringing the product to market", "zh-CN": "把产品推向市场" },
  },
  { word: "PMF", zh: "产品市场匹配", about: { en: "product-market fit", "zh-CN": "寻找产品市场匹配" } },
  { word: "SCALE", zh: "规模化", about: { en: "scaling", "zh-CN": "规模化" } },
];

export const RULESET_WORDS: readonly OptionWord<Ruleset>[] = [
  { word: "handbook", zh: "手册", about: { en: "the handbook", "zh-CN": "手册" } },
  { word: "strict", zh: "从严", about: { en: "its stricter figures", "zh-CN": "手册中较严的数值" } },
  { word: "skok", zh: "Skok", about: { en: "David Skok’s guidelines", "zh-CN": "David Skok 的经验值" } },
  { word: "scale", zh: "Scale", about: { en: "Scale’s magic number", "zh-CN": "Scale 的魔法数字" } },
  {
    word: "sacks",
    zh: "Sacks",
    about: { en: "David Sacks’ burn multiple", "zh-CN": "David Sacks 的烧钱倍数" },
  },
  {
    word: "bessemer",
    zh: "Bessemer",
    about: { en: "Bessemer’s efficiency score", "zh-CN": "Bessemer 的效率得分" },
  },
];

export const LANGUAGE_WORDS: readonly OptionWord<"en" | "zh">[] = [
  { word: "en", zh: "英文", about: { en: "English", "zh-CN": "英文" } },
  { word: "zh", zh: "中文", about: { en: "Chinese", "zh-CN": "中文" } },
];

export const STAT_WORDS: readonly OptionWord<Stat>[] = [
  { word: "median", zh: "中位数" },
  { word: "average", zh: "平均值" },
  { word: "p25", zh: "下四分位" },
  { word: "p75", zh: "上四分位" },
  {
    word: "typical",
    zh: "常见值",
    about: { en: "what its author calls usual", "zh-CN": "作者所称的常见水平" },
  },
  { word: "floor", zh: "下限", about: { en: "the least", "zh-CN": "最低水平" } },
  {
    word: "heuristic",
    zh: "经验值",
    about: { en: "from experience, without a sample", "zh-CN": "来自经验，没有样本" },
  },
  { word: "rule", zh: "准则", about: { en: "a limit its author set", "zh-CN": "作者设定的界限" } },
  {
    word: "rule of thumb",
    zh: "经验法则",
    about: { en: "a rough rule", "zh-CN": "粗略的法则" },
  },
  {
    word: "handbook rule",
    zh: "手册规则",
    about: { en: "a limit of the handbook", "zh-CN": "手册规定的界限" },
  },
];

export const FIELD_WORDS: readonly OptionWord<Field>[] = [
  { word: "formula", zh: "公式" },
  { word: "source", zh: "来源", about: { en: "where it comes from", "zh-CN": "出处" } },
  { word: "basis", zh: "口径", about: { en: "the convention it follows", "zh-CN": "所依据的口径" } },
  { word: "version", zh: "版本", about: { en: "of the definitions", "zh-CN": "定义的版本" } },
];

export const ANSWER_WORDS: readonly OptionWord<"verdict" | "next" | "source">[] = [
  { word: "verdict", zh: "判定" },
  { word: "next", zh: "下一步", about: { en: "what to do next", "zh-CN": "下一步做什么" } },
  { word: "source", zh: "来源", about: { en: "where the rule stands", "zh-CN": "规则的出处" } },
];
