import { amount, cost, defineFunction, ratio, same } from "../define";

export const REPYIELD = defineFunction({
  id: "REPYIELD",
  family: "sales",
  title: { en: "Output per seller to cost", "zh-CN": "销售人效倍数" },
  summary: {
    en: "How many times a seller brings in what the seller costs. The handbook asks for 3 or more before sales are expanded.",
    "zh-CN": "每名销售的产出是其成本的几倍。手册要求达到 3 倍，方可扩张销售团队。",
  },
  formula: same("new_arr ÷ fully_loaded_rep_cost"),
  basis: {
    en: "New ARR over the sellers’ full cost, with salary, commission, social security, tools and travel; the handbook leaves both open.",
    "zh-CN": "新签 ARR ÷ 销售全成本（工资、提成、社保、工具和差旅）；手册未说明产出与成本的口径。",
  },
  params: [
    amount("new_arr", {
      en: "new ARR won, by one seller or by all",
      "zh-CN": "新签 ARR，单人或全体均可",
    }),
    cost("fully_loaded_rep_cost", {
      en: "full cost of the same sellers in the same period",
      "zh-CN": "同期、同一批销售的全成本",
    }),
  ],
  result: "multiple",
  compute: (newArr, repCost) => ratio(newArr, repCost, "fully_loaded_rep_cost"),
  native: "new_arr/fully_loaded_rep_cost",
  conventions: [
    {
      en: "The handbook’s 3 is a stand-in for margin 2 that still grows when sellers are added.",
      "zh-CN": "手册以 3 倍作为替代指标，判断增加销售后毛利 2 能否继续增长。",
    },
  ],
  pitfalls: [
    {
      en: "Sellers in their first months pull the average down. That is ramp, not weakness.",
      "zh-CN": "新销售头几个月会拉低均值，这是爬坡期，不是能力不足。",
    },
    {
      en: "Base salary alone makes the number too good.",
      "zh-CN": "只算底薪会使结果虚高。",
    },
  ],
  noAnswer: [
    { when: { en: "no cost", "zh-CN": "成本为 0" }, args: [900000, 0], error: "#DIV/0!" },
    {
      when: { en: "the cost is negative", "zh-CN": "成本为负数" },
      args: [900000, -300000],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [900_000, 300_000],
      result: 3,
      source: { en: "by hand: 900,000 ÷ 300,000", "zh-CN": "手算：900,000 ÷ 300,000" },
    },
  ],
  sources: [{ en: "Handbook 001, L441", "zh-CN": "手册 001，L441" }],
  related: ["CAPACITY", "HIRESNEEDED", "CACRATIO", "MAGIC", "LEADDIAG", "COMMISSION", "MARGINS", "GTM.GATE"],
  synonyms: ["sales productivity", "rep productivity", "人效", "销售人效", "sales rep yield", "人均产出"],
});
