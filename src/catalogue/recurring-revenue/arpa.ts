import { amount, count, defineFunction, ratio, same } from "../define";

export const ARPA = defineFunction({
  id: "ARPA",
  family: "recurring-revenue",
  title: { en: "Average revenue per account", "zh-CN": "单客月均收入" },
  summary: {
    en: "MRR per paying customer. Feeds LTV and payback, and shows whether growth comes from more customers or larger ones.",
    "zh-CN": "每个付费客户的平均 MRR。用于计算 LTV 和回收期，也能看出增长来自客户增多还是客单价提高。",
  },
  formula: same("mrr ÷ customers"),
  basis: {
    en: "MRR of all paying accounts over their number, as ChartMogul divides it; users, seats, free and trial accounts do not count.",
    "zh-CN": "全部付费账户的 MRR ÷ 付费账户数，与 ChartMogul 相同；用户、席位以及免费、试用账户不计。",
  },
  params: [
    amount("mrr", { en: "MRR of all customers", "zh-CN": "全部客户的 MRR" }),
    count("customers", { en: "paying customers at the same time", "zh-CN": "同一时点的付费客户数" }),
  ],
  result: "amount",
  compute: (mrr, customers) => ratio(mrr, customers, "customers"),
  native: "mrr/customers",
  conventions: [
    {
      en: "All customers, old and new. The average of new customers alone is ASP.",
      "zh-CN": "含新老全部客户。只算新签客户的均值是 ASP。",
    },
  ],
  pitfalls: [
    {
      en: "A few large customers lift the average far above the typical one.",
      "zh-CN": "少数大客户会使均值远高于一般客户的水平。",
    },
    {
      en: "ARPA rises when small customers leave. Read it beside the churn rate.",
      "zh-CN": "小客户流失时 ARPA 反而上升，须与客户流失率一并看。",
    },
  ],
  noAnswer: [
    { when: { en: "customers is 0", "zh-CN": "customers 为 0" }, args: [10000, 0], error: "#DIV/0!" },
    { when: { en: "customers is negative", "zh-CN": "customers 为负数" }, args: [10000, -5], error: "#NUM!" },
  ],
  examples: [
    { args: [25000, 50], result: 500, source: { en: "by hand: 25,000 ÷ 50", "zh-CN": "手算：25,000 ÷ 50" } },
  ],
  sources: [same("ChartMogul help 203359061, LTV")],
  related: ["MRR", "ASP", "ACV", "LTV", "CONCENTRATION"],
  synonyms: [
    "ARPU",
    "ARPC",
    "average MRR",
    "客单价",
    "average revenue per user",
    "average revenue per customer",
  ],
});
