import { amount, count, defineFunction, number, ratio, same, share } from "../define";

export const VELOCITY = defineFunction({
  id: "VELOCITY",
  family: "sales",
  title: { en: "Sales velocity", "zh-CN": "销售速度" },
  summary: {
    en: "The bookings that the open opportunities bring per day. Shows what moves sales most: more opportunities, more wins, larger deals or a shorter cycle.",
    "zh-CN":
      "在途商机平均每天带来的签约额。可看出商机数、赢单率、单笔金额、销售周期四项中，改善哪一项最有效。",
  },
  formula: same("opps × win_rate × deal_size ÷ cycle_days"),
  basis: {
    en: "Value won per calendar day, a year’s value or the whole contract’s according to deal_size.",
    "zh-CN": "按自然日计的签约额；deal_size 填年额还是合同总额，结果即为同一口径。",
  },
  params: [
    count("opps", { en: "qualified opportunities in the pipeline", "zh-CN": "有效商机数" }),
    share(
      "win_rate",
      { en: "share of them that is won, 20% or 0.2", "zh-CN": "赢单率，填 20% 或 0.2" },
      { min: 0 },
    ),
    amount("deal_size", { en: "average value of a deal won", "zh-CN": "平均成单金额" }, { min: 0 }),
    number(
      "cycle_days",
      { en: "average days from opportunity to signature", "zh-CN": "从商机到签约的平均天数" },
      { min: 0, typical: [7, 180] },
    ),
  ],
  result: "amount",
  compute: (opps, winRate, dealSize, cycleDays) => ratio(opps * winRate * dealSize, cycleDays, "cycle_days"),
  native: "opps*win_rate*deal_size/cycle_days",
  conventions: [
    {
      en: "Times 30 or 90 for a month or a quarter. win_rate is of the same opportunities as opps, not of leads.",
      "zh-CN": "乘以 30 或 90 即得月或季。win_rate 的分母须与 opps 同为商机，而非线索。",
    },
  ],
  pitfalls: [
    {
      en: "A win rate among closed deals ignores the stale ones that never close. The pipeline then looks faster than it is.",
      "zh-CN": "只按已关闭的商机算赢单率，会漏掉长期不动的商机，结果偏快。",
    },
    {
      en: "Averages over small and large deals describe neither. Calculate by segment and add up.",
      "zh-CN": "大小客户混在一起求平均，两头都不准；应分客群计算再相加。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a cycle of 0 days", "zh-CN": "周期为 0 天" },
      args: [50, 0.2, 10_000, 0],
      error: "#DIV/0!",
    },
    {
      when: { en: "win_rate above 1: 20 typed for 20%", "zh-CN": "win_rate 大于 1：把 20% 填成了 20" },
      args: [50, 20, 10_000, 30],
      error: "#NUM!",
    },
    {
      when: { en: "a negative cycle", "zh-CN": "周期为负数" },
      args: [50, 0.2, 10_000, -30],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [50, 0.2, 10_000, 30],
      result: 3333.33,
      tolerance: 0.01,
      source: same("nrev.ai, Sales pipeline velocity formula"),
    },
    {
      args: [40, 0.25, 60_000, 60],
      result: 10_000,
      source: { en: "by hand: 10 wins × 60,000 ÷ 60", "zh-CN": "手算：10 单 × 60,000 ÷ 60" },
    },
  ],
  sources: [{ en: "Common practice in sales operations", "zh-CN": "销售运营通行做法" }],
  related: ["COVERAGE", "FUNNEL", "FUNNELBACK", "REPYIELD"],
  synonyms: ["pipeline velocity", "deal velocity", "商机流速", "成单速度"],
});
