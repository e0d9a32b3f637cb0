import { amount, count, defineFunction, ratio, same } from "../define";

export const ASP = defineFunction({
  id: "ASP",
  family: "recurring-revenue",
  title: { en: "Average sale price", "zh-CN": "新签客单价" },
  summary: {
    en: "MRR per customer won in the period, as signed. It moves before ARPA and LTV do.",
    "zh-CN": "当期新签客户签约时的平均 MRR，变化先于 ARPA 和 LTV。",
  },
  formula: same("new_mrr ÷ new_customers"),
  basis: {
    en: "As ChartMogul defines it: MRR of first subscriptions over customers who subscribed for the first time, without later upgrades.",
    "zh-CN": "采用 ChartMogul 口径：首次订阅的 MRR ÷ 首次订阅的客户数，之后的增购不计。",
  },
  params: [
    amount("new_mrr", { en: "MRR of customers won in the period", "zh-CN": "当期新签客户的 MRR" }),
    count("new_customers", { en: "customers won in the period", "zh-CN": "当期新签客户数" }),
  ],
  result: "amount",
  compute: (newMrr, newCustomers) => ratio(newMrr, newCustomers, "new_customers"),
  native: "new_mrr/new_customers",
  conventions: [
    {
      en: "By the month. ARPA is the same over all customers; ACV is one contract by the year.",
      "zh-CN": "按月计。全部客户的均值是 ARPA，单份合同的年额是 ACV。",
    },
  ],
  pitfalls: [
    {
      en: "One large deal lifts it, a promotion lowers it. With few deals look at the list.",
      "zh-CN": "一个大单会拉高它，一次促销会压低它；单数不多时宜逐单看。",
    },
    {
      en: "Customers who came back are not new: leave them out of both figures.",
      "zh-CN": "回流客户不是新签，分子分母都不计。",
    },
  ],
  noAnswer: [
    { when: { en: "nobody was won", "zh-CN": "没有新签客户" }, args: [0, 0], error: "#DIV/0!" },
    {
      when: { en: "new_customers is negative", "zh-CN": "new_customers 为负数" },
      args: [650, -10],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [650, 10],
      result: 65,
      source: same("ChartMogul help 203359381, Average Sale Price"),
    },
  ],
  sources: [same("ChartMogul help 203359381, Average Sale Price")],
  related: ["ARPA", "ACV", "NETNEW", "CAC"],
  synonyms: ["average selling price", "average deal size", "平均售价", "平均成交价", "新客户客单价"],
});
