import { amount, defineFunction, ratio, same } from "../define";

export const MONTHSUPFRONT = defineFunction({
  id: "MONTHSUPFRONT",
  family: "unit-economics",
  title: { en: "Months paid up front", "zh-CN": "预收月数" },
  summary: {
    en: "How many months new customers pay in advance, on average. The more they pay up front, the less cash growth needs.",
    "zh-CN": "新签客户平均预付多少个月。预收月数越多，增长占用的现金越少。",
  },
  formula: same("cash_collected ÷ new_mrr"),
  basis: {
    en: "Skok’s months up front: cash over MRR of the same new customers, so that 1 is monthly billing and 12 all yearly.",
    "zh-CN": "即 Skok 的 months up front：同一批新签客户的现金 ÷ MRR，1 为全部月付，12 为全部年付。",
  },
  params: [
    amount("cash_collected", {
      en: "cash paid at signing by the customers won",
      "zh-CN": "新签客户签约时支付的现金",
    }),
    amount("new_mrr", { en: "MRR of the same customers", "zh-CN": "同一批客户的 MRR" }, { min: 0 }),
  ],
  result: "months",
  compute: (cashCollected, newMrr) => ratio(cashCollected, newMrr, "new_mrr"),
  native: "cash_collected/new_mrr",
  conventions: [
    {
      en: "Count recurring charges only; set-up fees and services would lengthen it.",
      "zh-CN": "只计经常性收费，计入开户费和服务费会使结果偏大。",
    },
  ],
  pitfalls: [
    {
      en: "Above 12, several years were paid at once. The handbook wants few such contracts, because the test of renewal comes late.",
      "zh-CN": "超过 12 说明有多年一次性付款。手册要求控制这类合同：续约的检验被推迟了。",
    },
    {
      en: "Months bought with discounts cost margin. PREPAY says whether they are worth it.",
      "zh-CN": "用折扣换来的预付会牺牲毛利，是否值得见 PREPAY。",
    },
  ],
  noAnswer: [
    { when: { en: "no new MRR", "zh-CN": "没有新签 MRR" }, args: [1200, 0], error: "#DIV/0!" },
    { when: { en: "new_mrr is negative", "zh-CN": "new_mrr 为负数" }, args: [1200, -100], error: "#NUM!" },
  ],
  examples: [
    {
      args: [1200, 100],
      result: 12,
      source: { en: "by hand: 1,200 ÷ 100", "zh-CN": "手算：1,200 ÷ 100" },
    },
    {
      args: [70_000, 10_000],
      result: 7,
      source: { en: "by hand: 70,000 ÷ 10,000", "zh-CN": "手算：70,000 ÷ 10,000" },
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0")],
  related: ["PREPAY", "PAYBACK", "CUSTOMERPNL", "RUNWAY"],
  synonyms: [
    "prepayment",
    "advance payment",
    "getting paid in advance",
    "预付款",
    "预收款",
    "months up front",
    "年付",
  ],
});
