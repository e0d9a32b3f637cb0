import { count, defineFunction, number, ratio, same, share } from "../define";

export const RICE = defineFunction({
  id: "RICE",
  family: "health",
  title: { en: "RICE score", "zh-CN": "RICE 优先级得分" },
  summary: {
    en: "The benefit expected of a product request per unit of effort. Sorts requests of the same level.",
    "zh-CN": "单位投入的预期收益，用于给同级的产品需求排序。",
  },
  formula: same("reach × impact × confidence ÷ effort"),
  basis: {
    en: "Intercom’s formula with its scales for impact and confidence; any other scale works if all requests use it.",
    "zh-CN": "采用 Intercom 的公式与影响、把握两项刻度；换用其他刻度，须全部需求一致。",
  },
  params: [
    count("reach", { en: "customers it touches in a period", "zh-CN": "一定时期内触及的客户数" }),
    number(
      "impact",
      {
        en: "effect on each customer: 3, 2, 1, 0.5 or 0.25",
        "zh-CN": "对每个客户的影响：3、2、1、0.5、0.25",
      },
      { min: 0, typical: [0.25, 3] },
    ),
    share(
      "confidence",
      { en: "confidence in the estimates: 100%, 80% or 50%", "zh-CN": "对估计的把握：100%、80%、50%" },
      { min: 0, typical: [0.5, 1] },
    ),
    number(
      "effort",
      { en: "work in person-months", "zh-CN": "工作量，按人月计" },
      { min: 0, typical: [0.5, 12] },
    ),
  ],
  result: "number",
  compute: (reach, impact, confidence, effort) => ratio(reach * impact * confidence, effort, "effort"),
  native: "reach*impact*confidence/effort",
  conventions: [
    {
      en: "The handbook only names RICE. Its own six levels go first, and RICE sorts within a level.",
      "zh-CN": "手册只提其名；手册的六级优先级在先，RICE 只在同级之内排序。",
    },
  ],
  pitfalls: [
    {
      en: "Four estimates multiplied: a score twice as high may be chance.",
      "zh-CN": "四个估计值相乘，得分差一倍也可能只是误差。",
    },
    {
      en: "reach must be counted over the same time for all requests, and effort by the same people.",
      "zh-CN": "各需求的 reach 须取同一时期，effort 须由同一批人估算。",
    },
  ],
  noAnswer: [
    { when: { en: "effort is 0", "zh-CN": "effort 为 0" }, args: [500, 2, 0.8, 0], error: "#DIV/0!" },
    { when: { en: "effort is negative", "zh-CN": "effort 为负数" }, args: [500, 2, 0.8, -4], error: "#NUM!" },
    {
      when: { en: "confidence above 1: 80 typed for 80%", "zh-CN": "confidence 大于 1：把 80% 填成了 80" },
      args: [500, 2, 80, 4],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [500, 2, 0.8, 4],
      result: 200,
      source: { en: "by hand: 800 ÷ 4", "zh-CN": "手算：800 ÷ 4" },
    },
  ],
  sources: [
    same("S. McBride, RICE: Simple Prioritization for Product Managers, Intercom"),
    { en: "Handbook 001, L82–83", "zh-CN": "手册 001，L82–83" },
  ],
  related: ["HEALTH"],
  synonyms: ["prioritisation", "prioritization", "backlog", "需求优先级", "需求排序"],
});
