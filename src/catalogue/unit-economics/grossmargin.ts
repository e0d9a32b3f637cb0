import { amount, cost, defineFunction, ratio, same } from "../define";

export const GROSSMARGIN = defineFunction({
  id: "GROSSMARGIN",
  family: "unit-economics",
  title: { en: "Gross margin", "zh-CN": "毛利率" },
  summary: {
    en: "The share of revenue left after the cost of delivering the service. LTV, payback and discounts depend on it.",
    "zh-CN": "收入扣除服务交付成本后所余的比例，LTV、回收期和折扣测算都要用到。",
  },
  formula: same("(revenue − cogs) ÷ revenue"),
  basis: {
    en: "The accountant’s gross margin: unlike in the handbook’s margins 1 to 4 (MARGINS), cogs leaves out sales, marketing, R&D and administration.",
    "zh-CN": "会计口径的毛利率：cogs 不含销售、市场、研发和行政费用，有别于手册的毛利 1 至 4（MARGINS）。",
  },
  params: [
    amount("revenue", { en: "revenue of the period", "zh-CN": "当期收入" }, { min: 0 }),
    cost("cogs", {
      en: "cost of revenue: hosting, support, delivery",
      "zh-CN": "营业成本：云资源、客服、交付等",
    }),
  ],
  result: "percent",
  compute: (revenue, cogs) => ratio(revenue - cogs, revenue, "revenue"),
  native: "(revenue-cogs)/revenue",
  conventions: [
    {
      en: "For LTV take subscription margin: subscription revenue and its own costs, without one-off implementation.",
      "zh-CN": "计算 LTV 宜取订阅毛利率：只填订阅收入及其成本，不含一次性实施。",
    },
  ],
  pitfalls: [
    {
      en: "Customer success booked under sales, or hosting under R&D, makes the margin too good.",
      "zh-CN": "把客户成功计入销售、把云资源计入研发，毛利率都会虚高。",
    },
    {
      en: "Services sold at a loss pull it down. Show subscription and services apart.",
      "zh-CN": "亏本的实施服务会拉低它，订阅与服务宜分开列示。",
    },
  ],
  noAnswer: [
    { when: { en: "no revenue", "zh-CN": "没有收入" }, args: [0, 260], error: "#DIV/0!" },
    { when: { en: "revenue is negative", "zh-CN": "revenue 为负数" }, args: [-1000, 260], error: "#NUM!" },
    { when: { en: "cogs is negative", "zh-CN": "cogs 为负数" }, args: [1000, -260], error: "#VALUE!" },
  ],
  examples: [
    {
      args: [1000, 260],
      result: 0.74,
      source: { en: "by hand: 740 ÷ 1,000", "zh-CN": "手算：740 ÷ 1,000" },
    },
    {
      args: [1000, 1200],
      result: -0.2,
      source: { en: "by hand: −200 ÷ 1,000", "zh-CN": "手算：−200 ÷ 1,000" },
    },
  ],
  sources: [{ en: "Accounting practice: revenue less cost of revenue", "zh-CN": "会计惯例：收入减营业成本" }],
  related: ["MARGINS", "LTV", "PAYBACK", "CONTRIBUTION", "DISCOUNTIMPACT", "PRICEFLOOR", "CACPAYBACK"],
  synonyms: ["GM", "gross profit margin", "subscription margin", "毛利", "订阅毛利率"],
});
