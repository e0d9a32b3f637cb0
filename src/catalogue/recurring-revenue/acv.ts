import { amount, count, defineFunction, same } from "../define";

export const ACV = defineFunction({
  id: "ACV",
  family: "recurring-revenue",
  title: { en: "Annual contract value", "zh-CN": "年度合同额" },
  summary: {
    en: "What a contract is worth per year, whatever its term. Use it to compare deals of different lengths and to choose the sales model.",
    "zh-CN": "一份合同折合每年的金额，与合同期限无关。用于比较期限不同的合同、选择销售方式。",
  },
  formula: same("contract_value ÷ term_months × 12"),
  basis: {
    en: "One contract’s recurring fees over its term, brought to twelve months; the handbook’s yearly price is a mean over customers instead.",
    "zh-CN": "单份合同的经常性费用按合同期折算为十二个月；手册的年客单价则是各客户的均值。",
  },
  params: [
    amount("contract_value", { en: "recurring fees of the whole term", "zh-CN": "整个合同期的经常性费用" }),
    count(
      "term_months",
      { en: "months of the term, free ones included", "zh-CN": "合同期月数，含赠送的月份" },
      { above: 0, typical: [1, 60] },
    ),
  ],
  result: "amount",
  compute: (contractValue, termMonths) => (contractValue * 12) / termMonths,
  native: "contract_value*12/term_months",
  conventions: [
    {
      en: "Recurring fees only: set-up and other one-time fees stay out. Companies that count them show a higher ACV.",
      "zh-CN": "只计经常性费用，实施费等一次性费用不计；有的公司计入，ACV 因而偏高。",
    },
  ],
  pitfalls: [
    {
      en: "The full value of a contract over several years is not ARR. The handbook calls it a revenue illusion.",
      "zh-CN": "多年期合同的总额不是 ARR，手册称之为「收入幻想」。",
    },
    {
      en: "A term below a year is scaled up: a three-month pilot shows four times what was signed.",
      "zh-CN": "不足一年的合同会被放大：三个月的试点显示为签约额的四倍。",
    },
  ],
  noAnswer: [
    { when: { en: "a term of 0", "zh-CN": "合同期为 0" }, args: [360_000, 0], error: "#NUM!" },
    { when: { en: "a negative term", "zh-CN": "合同期为负数" }, args: [360_000, -36], error: "#NUM!" },
  ],
  examples: [
    {
      args: [360_000, 36],
      result: 120_000,
      source: { en: "by hand: 360,000 over three years", "zh-CN": "手算：360,000 分三年" },
    },
    {
      args: [52_000, 13],
      result: 48_000,
      source: { en: "by hand: 4,000 a month, one month free", "zh-CN": "手算：含赠送一个月，每月 4,000" },
    },
  ],
  sources: [{ en: "Handbook 004, L207; 002, L10", "zh-CN": "手册 004，L207；002，L10" }],
  related: ["ARR", "CARR", "ASP", "ARPA", "SALESMODE", "SEGMENT", "RECOGNIZED", "MARKETCEILING"],
  synonyms: ["TCV", "contract value", "yearly price", "年单价", "客单价", "年合同额", "合同额"],
});
