import { defineFunction, number, optional, same, share } from "../define";

export const SHAREPATH = defineFunction({
  id: "SHAREPATH",
  family: "gtm",
  title: { en: "Months to a market share", "zh-CN": "达到目标市占率所需月数" },
  summary: {
    en: "How long it takes from a first foothold to a target share, when every doubling takes half the time of the one before.",
    "zh-CN": "从站稳脚跟到目标市占率需要几个月：市占率每翻一倍，用时减半。",
  },
  formula: same("max(0, 2 × first_doubling_months × (1 − start_share ÷ target_share))"),
  basis: {
    en: "The handbook’s rule of thumb that past 5% each doubling of share takes half as long, summed in closed form also between doublings.",
    "zh-CN": "手册的经验法则：过了 5%，市占率每翻一倍用时减半；按闭式求和，未满一倍也适用。",
  },
  params: [
    share("target_share", { en: "market share to be reached", "zh-CN": "目标市占率" }, { above: 0 }),
    number(
      "first_doubling_months",
      { en: "months of the first doubling from start_share", "zh-CN": "自 start_share 起首次翻倍所用的月数" },
      { above: 0, typical: [3, 36] },
    ),
    optional(
      share(
        "start_share",
        { en: "share at the start; none: 5%", "zh-CN": "起始市占率，不填为 5%" },
        { above: 0, typical: [0.01, 0.2] },
      ),
      0.05,
    ),
  ],
  result: "months",
  compute: (target, firstDoubling, start) =>
    target <= start ? 0 : ((target - start) / target) * 2 * firstDoubling,
  native: "IF(target_share<=start_share,0,(target_share-start_share)/target_share*2*first_doubling_months)",
  conventions: [
    {
      en: "The time given is the first doubling from start_share. If you read the rule from the time it took to get there, give half of that.",
      "zh-CN": "所填为自 start_share 起首次翻倍的月数；若按达到起点所用时间理解，请填其一半。",
    },
  ],
  pitfalls: [
    {
      en: "The whole way never takes more than two first doublings. That is the rule speaking, not the market.",
      "zh-CN": "按此法则，全程不会超过首次翻倍用时的两倍；这是法则的结果，未必是市场的结果。",
    },
    {
      en: "It holds for one vertical at a time; shares of a whole market don’t snowball like this.",
      "zh-CN": "只适用于单个垂直市场，整体市场的市占率不会这样增长。",
    },
  ],
  noAnswer: [
    {
      when: {
        en: "target_share above 1: 40 typed for 40%",
        "zh-CN": "target_share 大于 1：把 40% 填成了 40",
      },
      args: [40, 12],
      error: "#NUM!",
    },
    { when: { en: "target_share is 0", "zh-CN": "target_share 为 0" }, args: [0, 12], error: "#NUM!" },
    {
      when: { en: "first_doubling_months is 0", "zh-CN": "first_doubling_months 为 0" },
      args: [0.4, 0],
      error: "#NUM!",
    },
    {
      when: { en: "start_share is negative", "zh-CN": "start_share 为负数" },
      args: [0.4, 12, -0.05],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [0.4, 12],
      result: 21,
      source: {
        en: "by hand: 12 + 6 + 3 months for 10%, 20%, 40%",
        "zh-CN": "手算：到 10%、20%、40% 依次为 12 + 6 + 3 个月",
      },
    },
    {
      args: [0.3, 12],
      result: 20,
      source: { en: "by hand: 24 × (1 − 0.05 ÷ 0.3)", "zh-CN": "手算：24 × (1 − 0.05 ÷ 0.3)" },
    },
    {
      args: [0.05, 12],
      result: 0,
      source: { en: "by hand: the start is the target", "zh-CN": "手算：起点即目标" },
    },
  ],
  sources: [{ en: "Handbook 001, L340, L463–465", "zh-CN": "手册 001，L340、L463–465" }],
  related: ["MARKETCEILING", "GTM.GATE", "VERDICT"],
  synonyms: ["market share", "doubling time", "market penetration", "市占率", "市场份额", "翻倍时间"],
});
