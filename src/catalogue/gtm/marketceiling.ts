import { amount, count, defineFunction, number, optional, same, share } from "../define";

export const MARKETCEILING = defineFunction({
  id: "MARKETCEILING",
  family: "gtm",
  title: { en: "Revenue ceiling of a market", "zh-CN": "经济模型收入上限" },
  summary: {
    en: "What a vertical can bring at most: its accounts at the largest share to be planned with, each credited with its capped life.",
    "zh-CN": "一个垂直市场最多能带来多少收入：目标客户数乘以规划所用的市占率上限，再乘以封顶的单客价值。",
  },
  formula: same("accounts × share_cap × acv × years"),
  basis: {
    en: "The handbook’s economic model: revenue over the customers’ whole credited life and not of one year, which is years 1.",
    "zh-CN": "手册的经济模型：客户整个计入年限内的收入，而非一年；years 填 1 即为年收入。",
  },
  params: [
    count(
      "accounts",
      { en: "target accounts in the vertical", "zh-CN": "垂直市场的目标客户数" },
      { typical: [100, 100_000] },
    ),
    amount("acv", { en: "contract value of a customer per year", "zh-CN": "年客单价" }, { min: 0 }),
    optional(
      share(
        "share_cap",
        { en: "largest market share to plan with; none: 36%", "zh-CN": "规划所用的市占率上限，不填为 36%" },
        { min: 0 },
      ),
      0.36,
    ),
    optional(
      number(
        "years",
        { en: "years credited to a customer; none: 3", "zh-CN": "每个客户计入的年数，不填为 3" },
        { min: 0, typical: [1, 5] },
      ),
      3,
    ),
  ],
  result: "amount",
  compute: (accounts, acv, shareCap, years) => accounts * shareCap * acv * years,
  native: "accounts*share_cap*acv*years",
  conventions: [
    {
      en: "The handbook’s caps: 36% of a vertical, and NDR 100% for three years. Value-added services are left out.",
      "zh-CN": "手册的封顶：市占率 36%，NDR 100% 计三年；不含增值服务。",
    },
    {
      en: "TAM, SAM and SOM have no such caps; SOM is the closest of the three.",
      "zh-CN": "TAM、SAM、SOM 无此封顶，最接近的是 SOM。",
    },
  ],
  pitfalls: [
    {
      en: "36% is a ceiling for planning, not a forecast. Below 5% share the hardest part lies ahead.",
      "zh-CN": "36% 是规划上限，不是预测；市占率不到 5% 时，最难的阶段还在后面。",
    },
    {
      en: "Count accounts that could pay acv, not all companies of the trade.",
      "zh-CN": "只数付得起该客单价的客户，而非行业内的全部企业。",
    },
  ],
  noAnswer: [
    {
      when: { en: "share_cap above 1: 36 typed for 36%", "zh-CN": "share_cap 大于 1：把 36% 填成了 36" },
      args: [10_000, 50_000, 36],
      error: "#NUM!",
    },
    { when: { en: "accounts is negative", "zh-CN": "accounts 为负数" }, args: [-1, 50_000], error: "#NUM!" },
    {
      when: { en: "years is negative", "zh-CN": "years 为负数" },
      args: [10_000, 50_000, 0.36, -3],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [10_000, 50_000],
      result: 540_000_000,
      source: {
        en: "by hand: 3,600 customers × 50,000 × 3 years",
        "zh-CN": "手算：3,600 家 × 50,000 × 3 年",
      },
    },
    {
      args: [10_000, 50_000, null, 1],
      result: 180_000_000,
      source: { en: "by hand: 3,600 customers × 50,000", "zh-CN": "手算：3,600 家 × 50,000" },
    },
  ],
  sources: [{ en: "Handbook 001, L405–412", "zh-CN": "手册 001，L405–412" }],
  related: ["SHAREPATH", "SEGMENT", "LTV", "VERDICT", "ACV", "MRRCEILING"],
  synonyms: ["TAM", "SAM", "SOM", "market size", "市场规模", "市场天花板", "经济模型"],
});
