import { amount, cost, defineFunction, optional, ratio, same } from "../define";

export const CACRATIO = defineFunction({
  id: "CACRATIO",
  family: "unit-economics",
  title: { en: "CAC ratio", "zh-CN": "获客成本比率" },
  summary: {
    en: "What one unit of new yearly recurring revenue costs in sales and marketing, from new customers alone or with expansion.",
    "zh-CN": "每新增 1 元年度经常性收入要花多少销售与市场费用，可只计新签，也可含增购。",
  },
  formula: same("sm_spend ÷ (new_carr + expansion_carr)"),
  basis: {
    en: "The SaaS Metrics Standards Board’s CAC ratio on contracted ARR: the new one without expansion_carr, the blended one with it.",
    "zh-CN":
      "采用 SaaS Metrics Standards Board 口径，按 CARR 计：不填 expansion_carr 为新签比率，填了为综合比率。",
  },
  params: [
    cost("sm_spend", {
      en: "sales and marketing cost, usually of the period before",
      "zh-CN": "销售与市场费用，一般取上一期",
    }),
    amount(
      "new_carr",
      { en: "CARR of customers won, annual", "zh-CN": "新签客户的 CARR，按年计" },
      { min: 0 },
    ),
    optional(
      amount(
        "expansion_carr",
        {
          en: "CARR gained from existing customers; none: new only",
          "zh-CN": "老客户增购的 CARR，不填只计新签",
        },
        { min: 0 },
      ),
      0,
    ),
  ],
  result: "multiple",
  compute: (smSpend, newCarr, expansionCarr) =>
    ratio(smSpend, newCarr + expansionCarr, "new_carr + expansion_carr"),
  native: "sm_spend/(new_carr+expansion_carr)",
  conventions: [
    {
      en: "For the expansion CAC ratio give what was spent on expansion, and expansion_carr alone.",
      "zh-CN": "求增购 CAC 比率时，费用只填用于增购的部分，且只填 expansion_carr。",
    },
    {
      en: "Lower is better. Its inverse is quoted too, as sales efficiency: 1.25 here is 0.8 there.",
      "zh-CN": "越低越好。也有人引用其倒数，称销售效率：此处 1.25 即彼处 0.8。",
    },
  ],
  pitfalls: [
    {
      en: "The blended ratio hides expensive new customers behind cheap expansion. Show both.",
      "zh-CN": "综合口径会让便宜的增购掩盖昂贵的新签，宜两者并列。",
    },
    {
      en: "Gross margin is not in it: 1.25 at 80% pays back sooner than 1.25 at 50%. CACPAYBACK counts it.",
      "zh-CN": "它不计毛利率：同为 1.25，毛利率 80% 回本快于 50%。计毛利用 CACPAYBACK。",
    },
  ],
  noAnswer: [
    { when: { en: "nothing was won", "zh-CN": "没有新增" }, args: [1000000, 0], error: "#DIV/0!" },
    {
      when: { en: "new_carr is negative", "zh-CN": "new_carr 为负数" },
      args: [1000000, -600000],
      error: "#NUM!",
    },
    {
      when: { en: "sm_spend is negative", "zh-CN": "sm_spend 为负数" },
      args: [-1000000, 600000],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [1_000_000, 600_000],
      result: 1.67,
      tolerance: 5e-3,
      source: same("SaaS Metrics Standards Board, New CAC Ratio"),
    },
    {
      args: [1_000_000, 600_000, 200_000],
      result: 1.25,
      source: same("SaaS Metrics Standards Board, Blended CAC Ratio"),
    },
  ],
  sources: [
    same("SaaS Metrics Standards Board, New CAC Ratio"),
    same("SaaS Metrics Standards Board, Blended CAC Ratio"),
  ],
  related: ["CACPAYBACK", "CAC", "REPYIELD", "MAGIC", "CARR", "BURNMULT"],
  synonyms: [
    "blended CAC ratio",
    "new CAC ratio",
    "expansion CAC ratio",
    "sales efficiency",
    "获客效率",
    "销售效率",
  ],
});
