import { amount, cost, defineFunction, ratio, same } from "../define";

export const MAGIC = defineFunction({
  id: "MAGIC",
  family: "sales",
  title: { en: "SaaS magic number", "zh-CN": "SaaS 魔法数字" },
  summary: {
    en: "Annualised growth of subscription revenue for each unit spent on sales and marketing a quarter before. Says whether more spending pays, from published figures alone.",
    "zh-CN": "上季每 1 元销售与市场费用，带来本季多少年化的订阅收入增长。仅凭公开报表即可判断应否加大投入。",
  },
  formula: same("(revenue_q − revenue_prev_q) × 4 ÷ sm_prev_q"),
  basis: {
    en: "As Scale Venture Partners first wrote it: annualised growth of recognised subscription revenue over the sales and marketing spend of the quarter before.",
    "zh-CN": "采用 Scale Venture Partners 的原始定义：本季确认的订阅收入增量年化，除以上季销售与市场费用。",
  },
  params: [
    amount("revenue_q", { en: "subscription revenue of the quarter", "zh-CN": "本季订阅收入" }),
    amount("revenue_prev_q", {
      en: "subscription revenue of the quarter before",
      "zh-CN": "上季订阅收入",
    }),
    cost("sm_prev_q", {
      en: "sales and marketing cost of the quarter before",
      "zh-CN": "上季销售与市场费用",
    }),
  ],
  result: "multiple",
  compute: (revenue, before, spend) => ratio((revenue - before) * 4, spend, "sm_prev_q"),
  native: "(revenue_q-revenue_prev_q)*4/sm_prev_q",
  conventions: [
    {
      en: "Others put net new ARR over the same quarter’s spend. Compare like with like.",
      "zh-CN": "也有人用净新增 ARR 除以当季费用，须同口径比较。",
    },
    {
      en: "Scale calls more than 1 compelling, and less than 0.5 a business that isn’t figured out yet. Both are heuristics.",
      "zh-CN": "Scale 认为高于 1 值得加大投入，低于 0.5 说明模式尚未跑通；两者都是经验值。",
    },
    {
      en: "Growth is after churn and with expansion. CACRATIO looks at what was won, before churn.",
      "zh-CN": "增长已扣除流失、含增购；CACRATIO 只看新签与增购，不扣流失。",
    },
  ],
  pitfalls: [
    {
      en: "With a sales cycle longer than a quarter, the growth was paid for earlier than the spend it is divided by.",
      "zh-CN": "销售周期超过一个季度时，本季增长是更早的费用带来的，分子分母错位。",
    },
    {
      en: "Gross margin is not in it: the same number at 50% margin takes far longer to pay back than at 80%.",
      "zh-CN": "不含毛利率：同样的数值，毛利率 50% 时的回收期远长于 80%。",
    },
  ],
  noAnswer: [
    {
      when: { en: "nothing was spent the quarter before", "zh-CN": "上季没有销售与市场费用" },
      args: [1_250_000, 1_000_000, 0],
      error: "#DIV/0!",
    },
    {
      when: { en: "the cost is negative", "zh-CN": "费用为负数" },
      args: [1_250_000, 1_000_000, -800_000],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [1_250_000, 1_000_000, 800_000],
      result: 1.25,
      source: { en: "by hand: 250,000 × 4 ÷ 800,000", "zh-CN": "手算：250,000 × 4 ÷ 800,000" },
    },
    {
      args: [950_000, 1_000_000, 800_000],
      result: -0.25,
      source: { en: "by hand: −50,000 × 4 ÷ 800,000", "zh-CN": "手算：−50,000 × 4 ÷ 800,000" },
    },
  ],
  sources: [same("R. O’Driscoll, Magic Number Math, Scale Venture Partners, 2010")],
  related: ["CACRATIO", "CACPAYBACK", "BURNMULT", "REPYIELD"],
  synonyms: ["sales efficiency", "销售效率", "魔数", "魔法数"],
});
