import { amount, cost, defineFunction, ratio, same } from "../define";

export const LTVCAC = defineFunction({
  id: "LTVCAC",
  family: "unit-economics",
  title: { en: "LTV:CAC", "zh-CN": "LTV 与 CAC 之比" },
  summary: {
    en: "How many times over a customer’s value covers what winning it cost. The handbook calls it unit economics, UE.",
    "zh-CN": "一个客户带来的价值是获客成本的几倍，即手册所说的单位经济模型（UE）。",
  },
  formula: same("ltv ÷ cac"),
  basis: {
    en: "LTV on gross profit over CAC; with LTV on revenue the ratio is larger by a factor of 1 ÷ gross margin, and 3 means less.",
    "zh-CN": "按毛利计的 LTV ÷ CAC；LTV 若按收入计，比值会放大到 1 ÷ 毛利率 倍，3 的含金量随之下降。",
  },
  params: [
    amount("ltv", { en: "lifetime value of one customer", "zh-CN": "单客生命周期价值" }),
    cost("cac", { en: "cost of winning one customer", "zh-CN": "单客获客成本" }),
  ],
  result: "multiple",
  compute: (ltv, cac) => ratio(ltv, cac, "cac"),
  native: "ltv/cac",
  conventions: [
    {
      en: "The handbook’s bands: below 1 a loss, 1 to 3 optimise, above 3 expand. At PMF it is a hypothesis, no verdict.",
      "zh-CN": "手册分档：小于 1 亏本，1 至 3 优化，大于 3 可扩张。PMF 阶段只是假设，不作判定。",
    },
  ],
  pitfalls: [
    {
      en: "A good ratio that takes four years to earn can still run out of cash. Look at PAYBACK beside it.",
      "zh-CN": "比值再好，若要四年才能兑现，现金仍可能断流，须与 PAYBACK 一并看。",
    },
    {
      en: "The average hides segments: one below 1 may hide behind one above 5.",
      "zh-CN": "均值会掩盖客群差异：低于 1 的客群可能藏在高于 5 的客群之后。",
    },
  ],
  noAnswer: [
    { when: { en: "cac is 0", "zh-CN": "cac 为 0" }, args: [300000, 0], error: "#DIV/0!" },
    { when: { en: "cac is negative", "zh-CN": "cac 为负数" }, args: [300000, -1], error: "#VALUE!" },
  ],
  examples: [
    {
      args: [300_000, 100_000],
      result: 3,
      source: {
        en: "Handbook 003, L31: CAC of one third of LTV",
        "zh-CN": "手册 003，L31：CAC 为 LTV 的三分之一",
      },
    },
    {
      args: [16_000, 10_000],
      result: 1.6,
      source: { en: "by hand: 16,000 ÷ 10,000", "zh-CN": "手算：16,000 ÷ 10,000" },
    },
  ],
  sources: [
    { en: "Handbook 001, L109–115", "zh-CN": "手册 001，L109–115" },
    same("D. Skok, SaaS Metrics 2.0"),
  ],
  related: ["LTV", "CAC", "PAYBACK", "VERDICT", "MAXCAC", "CACPAYBACK"],
  synonyms: ["UE", "unit economics", "LTV/CAC", "单位经济模型", "LTV to CAC ratio"],
});
