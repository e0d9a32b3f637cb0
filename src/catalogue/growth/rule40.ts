import { defineFunction, number, optional, rate, same, share } from "../define";

export const RULE40 = defineFunction({
  id: "RULE40",
  family: "growth",
  title: { en: "Rule of 40", "zh-CN": "40 法则" },
  summary: {
    en: "Growth and profit margin added up: 40% or more is healthy for a SaaS company at scale, whichever of the two brings it.",
    "zh-CN": "增长率与利润率之和。规模化的 SaaS 公司以达到 40% 为健康，两者可此消彼长。",
  },
  formula: same("growth × weight + margin"),
  basis: {
    en: "Yearly growth plus the margin you name: free cash flow margin for the SaaS Metrics Standards Board, EBITDA margin for Feld.",
    "zh-CN":
      "年增长率加所选的利润率：SaaS Metrics Standards Board 用自由现金流利润率，Feld 用 EBITDA 利润率。",
  },
  params: [
    rate(
      "growth",
      { en: "yearly growth, 30% or 0.3", "zh-CN": "年增长率，填 30% 或 0.3" },
      { typical: [-0.2, 1] },
    ),
    share(
      "margin",
      { en: "profit margin of the year; may be negative", "zh-CN": "全年利润率，可为负数" },
      { typical: [-0.5, 0.4] },
    ),
    optional(
      number(
        "weight",
        { en: "weight of growth; none: 1", "zh-CN": "增长率的权重，不填为 1" },
        { min: 0, typical: [0.5, 2] },
      ),
      1,
    ),
  ],
  result: "percent",
  compute: (growth, margin, weight) => growth * weight + margin,
  native: "growth*weight+margin",
  conventions: [
    {
      en: "The Board takes growth of ARR, Feld that of MRR. Say which growth and margin you use.",
      "zh-CN": "前者取 ARR 增长率，Feld 取 MRR 增长率；须注明所用的增长率与利润率。",
    },
    {
      en: "A weight above 1 is a variant for growth companies, not part of the rule.",
      "zh-CN": "权重大于 1 是针对成长型公司的变体，不属于原法则。",
    },
  ],
  pitfalls: [
    {
      en: "The rule is for companies at scale; Feld assumes 50 million dollars of revenue. At GTM it says little.",
      "zh-CN": "该法则适用于规模化公司，Feld 以 5,000 万美元收入为前提；GTM 阶段参考意义不大。",
    },
    {
      en: "Growth bought with prepaid discounts counts here and fades next year.",
      "zh-CN": "靠预付折扣换来的增长也会计入，次年便消退。",
    },
  ],
  noAnswer: [
    {
      when: { en: "margin above 1: 20 typed for 20%", "zh-CN": "margin 大于 1：把 20% 填成了 20" },
      args: [0.2, 20],
      error: "#NUM!",
    },
    { when: { en: "weight is negative", "zh-CN": "weight 为负数" }, args: [0.2, 0.2, -1], error: "#NUM!" },
  ],
  examples: [
    { args: [0.5, -0.1], result: 0.4, source: same("B. Feld, The Rule of 40%, 2015") },
    {
      args: [8 / 30, 8 / 38],
      result: 0.48,
      tolerance: 0.005,
      source: same("SaaS Metrics Standards Board, Rule of 40"),
    },
  ],
  sources: [
    same("B. Feld, The Rule of 40% For a Healthy SaaS Company, 2015"),
    same("SaaS Metrics Standards Board, Rule of 40"),
    { en: "Handbook 001, L735", "zh-CN": "手册 001，L735" },
  ],
  related: ["BURNMULT", "CMGR", "ARR", "VERDICT"],
  synonyms: ["40% rule", "rule of forty", "四十法则"],
});
