import { cost, count, defineFunction, ratio, same } from "../define";

export const CAC = defineFunction({
  id: "CAC",
  family: "unit-economics",
  title: { en: "Customer acquisition cost", "zh-CN": "客户获客成本" },
  summary: {
    en: "What it costs to win one new customer. Compare it with LTV, annual contract value and payback period.",
    "zh-CN": "每签下一个新客户的平均花费，可与 LTV、年客单价和回收期对照。",
  },
  formula: same("sm_spend ÷ new_customers"),
  basis: {
    en: "All sales and marketing cost of the period over the customers won in it, fully loaded: salaries, commission, advertising, tools and travel.",
    "zh-CN": "当期全部销售与市场费用 ÷ 当期新签客户数，全口径：工资、提成、广告、工具和差旅都计入。",
  },
  params: [
    cost("sm_spend", {
      en: "sales and marketing cost of the period",
      "zh-CN": "当期销售与市场费用",
    }),
    count("new_customers", {
      en: "customers won in the same period",
      "zh-CN": "同期新签客户数",
    }),
  ],
  result: "amount",
  compute: (smSpend, newCustomers) => ratio(smSpend, newCustomers, "new_customers"),
  native: "sm_spend/new_customers",
  conventions: [
    {
      en: "The SaaS Metrics Standards Board counts spending on existing customers apart. Leave out what goes into renewals and expansion.",
      "zh-CN": "SaaS Metrics Standards Board 把花在老客户身上的费用单列：用于续约和增购的部分不计入。",
    },
  ],
  pitfalls: [
    {
      en: "With a sales cycle of several months, this month’s spending wins later customers. Take the spending of the period in which they were courted.",
      "zh-CN": "销售周期长达数月时，当月费用换来的是以后的客户，应取对应获客期的费用。",
    },
    {
      en: "Advertising alone is not CAC. Without salaries it looks several times better than it is.",
      "zh-CN": "只算广告费不是 CAC。漏掉人力成本，结果会好看数倍。",
    },
  ],
  noAnswer: [
    { when: { en: "no new customers", "zh-CN": "没有新签客户" }, args: [100000, 0], error: "#DIV/0!" },
    {
      when: { en: "new_customers is negative", "zh-CN": "new_customers 为负数" },
      args: [100000, -5],
      error: "#NUM!",
    },
    {
      when: { en: "sm_spend is negative", "zh-CN": "sm_spend 为负数" },
      args: [-100000, 5],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [10_000_000, 1000],
      result: 10_000,
      source: { en: "Handbook 002, L10", "zh-CN": "手册 002，L10" },
    },
  ],
  sources: [
    { en: "Handbook 001, L103–105", "zh-CN": "手册 001，L103–105" },
    same("SaaS Metrics Standards Board, Customer Acquisition Cost"),
    same("D. Skok, SaaS Metrics 2.0"),
  ],
  related: ["LTVCAC", "PAYBACK", "CACPAYBACK", "CACRATIO", "MAXCAC", "ASP", "VERDICT"],
  synonyms: ["cost per customer", "cost to acquire a customer", "获客成本", "拉新成本"],
});
