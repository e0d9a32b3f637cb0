import { amount, cost, defineFunction, noAnswer, optional, same, share } from "../define";

export const CACPAYBACK = defineFunction({
  id: "CACPAYBACK",
  family: "unit-economics",
  title: { en: "CAC payback on new ARR", "zh-CN": "获客成本回收期（按新增 ARR）" },
  summary: {
    en: "Months until the gross profit of the ARR won in a period has paid back the sales and marketing spent on it. For the whole company, as boards ask for it.",
    "zh-CN": "一个期间新增 ARR 的毛利收回对应销售与市场费用所需的月数，为董事会常用的公司整体口径。",
  },
  formula: same("sm_spend ÷ (new_arr × gross_margin + variable_arr × variable_margin) × 12"),
  basis: {
    en: "The SaaS Metrics Standards Board’s formula: spending of one quarter over the gross profit of the new ARR of the next.",
    "zh-CN": "采用 SaaS Metrics Standards Board 的公式：一个季度的费用，除以下一季度新增 ARR 的毛利。",
  },
  params: [
    cost("sm_spend", {
      en: "sales and marketing cost, usually of the period before",
      "zh-CN": "销售与市场费用，一般取上一期",
    }),
    amount("new_arr", { en: "ARR of customers won, annual", "zh-CN": "新签客户的 ARR，按年计" }),
    share("gross_margin", { en: "as a share, 74% or 0.74", "zh-CN": "毛利率，填 74% 或 0.74" }),
    optional(
      amount(
        "variable_arr",
        { en: "usage-based ARR of the same customers, annual", "zh-CN": "同批客户按用量计费的 ARR，按年计" },
        { min: 0 },
      ),
      0,
    ),
    optional(
      share("variable_margin", {
        en: "margin of variable_arr; none: gross_margin",
        "zh-CN": "variable_arr 的毛利率，不填同 gross_margin",
      }),
      0,
    ),
  ],
  result: "months",
  compute: (smSpend, newArr, grossMargin, variableArr, variableMargin) => {
    const profit = newArr * grossMargin + variableArr * (variableMargin || grossMargin);
    if (profit > 0 && newArr >= 0) return (smSpend * 12) / profit;
    return noAnswer({
      en: "It never pays back: the new ARR brings no gross profit. Check new_arr and gross_margin.",
      "zh-CN": "永远无法收回：新增 ARR 没有毛利。请检查 new_arr 与 gross_margin。",
    });
  },
  native:
    "IF(OR(new_arr<0,new_arr*gross_margin+variable_arr*IF(variable_margin=0,gross_margin,variable_margin)<=0),#N/A," +
    "sm_spend*12/(new_arr*gross_margin+variable_arr*IF(variable_margin=0,gross_margin,variable_margin)))",
  conventions: [
    {
      en: "new_arr is annual, won in a period as long as that of sm_spend. For one customer by the month, with churn, there is PAYBACK.",
      "zh-CN": "new_arr 按年计，其所属期间与 sm_spend 等长。单个客户按月计算并计流失时用 PAYBACK。",
    },
  ],
  pitfalls: [
    {
      en: "MRR typed for ARR makes the payback twelve times too long.",
      "zh-CN": "把 MRR 当作 ARR 填入，结果会放大到 12 倍。",
    },
    {
      en: "Net new ARR mixes churn in: a bad quarter for renewals then looks like expensive sales.",
      "zh-CN": "填净新增 ARR 会混入流失：续约差的季度看上去像获客变贵。",
    },
    {
      en: "Churn after the sale is not counted. Customers who leave early never pay back.",
      "zh-CN": "它不计签约后的流失，早早断约的客户并未回本。",
    },
  ],
  noAnswer: [
    { when: { en: "no new ARR", "zh-CN": "没有新增 ARR" }, args: [600000, 0, 0.8], error: "#N/A" },
    {
      when: { en: "the gross margin is negative", "zh-CN": "毛利率为负" },
      args: [600000, 300000, -0.1],
      error: "#N/A",
    },
    {
      when: { en: "gross_margin above 1", "zh-CN": "gross_margin 大于 1" },
      args: [600000, 300000, 80],
      error: "#NUM!",
    },
    {
      when: { en: "new_arr is negative", "zh-CN": "new_arr 为负数" },
      args: [600000, -300000, 0.8],
      error: "#N/A",
    },
    {
      when: { en: "sm_spend is negative", "zh-CN": "sm_spend 为负数" },
      args: [-600000, 300000, 0.8],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [1_000_000, 600_000, 0.8],
      result: 25,
      source: same("SaaS Metrics Standards Board, CAC Payback Period"),
    },
    {
      args: [600_000, 300_000, 0.8, 200_000, 0.75],
      result: 18.4615,
      tolerance: 5e-5,
      source: {
        en: "by hand: 600,000 ÷ (240,000 + 150,000) × 12",
        "zh-CN": "手算：600,000 ÷（240,000 + 150,000）× 12",
      },
    },
  ],
  sources: [same("SaaS Metrics Standards Board, CAC Payback Period")],
  related: ["PAYBACK", "CACRATIO", "CAC", "VERDICT", "LTVCAC", "MAGIC", "GROSSMARGIN"],
  synonyms: ["CAC payback period", "months to recover CAC", "blended payback", "回收期", "回本周期"],
});
