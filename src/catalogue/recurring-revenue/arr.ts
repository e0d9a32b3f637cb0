import { amount, defineFunction, same } from "../define";

export const ARR = defineFunction({
  id: "ARR",
  family: "recurring-revenue",
  title: { en: "Annual recurring revenue", "zh-CN": "年度经常性收入" },
  summary: {
    en: "The latest month’s MRR times twelve: what a year would bring if nothing changed. The usual yardstick for size and growth.",
    "zh-CN": "最近一个月的 MRR 乘以 12：若一切不变，全年可得的收入。衡量规模与增速的通用口径。",
  },
  formula: same("mrr × 12"),
  basis: {
    en: "MRR × 12 as the SaaS Metrics Standards Board counts it: deals signed but not live are not added, churn known but not due is not deducted.",
    "zh-CN":
      "采用 SaaS Metrics Standards Board 口径的 MRR × 12：已签约未上线的合同不加，已知但尚未发生的流失不减。",
  },
  params: [amount("mrr", { en: "MRR of the latest month", "zh-CN": "最近一个月的 MRR" })],
  result: "amount",
  compute: (mrr) => mrr * 12,
  native: "mrr*12",
  conventions: [
    {
      en: "Companies that report contracted ARR add signed contracts (CARR). Compare like with like.",
      "zh-CN": "有的公司披露的 ARR 含已签约未上线的合同（即 CARR），须同口径比较。",
    },
  ],
  pitfalls: [
    {
      en: "The value of contracts over several years is not ARR: divide it by the years first.",
      "zh-CN": "多年期合同额不是 ARR，须先按年折算。",
    },
    {
      en: "One seasonal or usage-heavy month times twelve promises a year that will not come.",
      "zh-CN": "旺季或用量偏高的单月乘以 12，会虚增全年收入。",
    },
  ],
  noAnswer: [],
  examples: [
    {
      args: [833333],
      result: 10_000_000,
      tolerance: 5,
      source: same("SaaS Metrics Standards Board, Annual Recurring Revenue"),
    },
    { args: [25000], result: 300000, source: { en: "by hand: 25,000 × 12", "zh-CN": "手算：25,000 × 12" } },
  ],
  sources: [same("SaaS Metrics Standards Board, Annual Recurring Revenue")],
  related: ["MRR", "CARR", "NETNEW", "ACV", "RULE40"],
  synonyms: ["annual run rate", "ARR run rate", "年经常性收入"],
});
