import { amount, defineFunction, number, optional, same } from "../define";

export const MAXCAC = defineFunction({
  id: "MAXCAC",
  family: "unit-economics",
  title: { en: "Highest affordable CAC", "zh-CN": "可承受获客成本上限" },
  summary: {
    en: "The most that winning one customer may cost if LTV is to be the given multiple of it. Use it to set a budget per customer.",
    "zh-CN": "要使 LTV 达到获客成本的指定倍数，单客获客成本最高可以是多少。用于设定单客获客预算。",
  },
  formula: same("ltv ÷ multiple"),
  basis: {
    en: "LTV over the LTV:CAC to be kept, 3 by default: Skok’s rule of thumb and the handbook’s bound for expanding.",
    "zh-CN": "LTV ÷ 要求的 LTV 与 CAC 之比，默认为 3，即 Skok 的经验值和手册的扩张界限。",
  },
  params: [
    amount("ltv", { en: "lifetime value of one customer", "zh-CN": "单客生命周期价值" }),
    optional(
      number(
        "multiple",
        { en: "LTV:CAC to keep; none: 3", "zh-CN": "要求的 LTV 与 CAC 之比，不填为 3" },
        { above: 0, typical: [1, 6] },
      ),
      3,
    ),
  ],
  result: "amount",
  compute: (ltv, multiple) => ltv / multiple,
  native: "ltv/multiple",
  conventions: [
    {
      en: "LTV on gross profit. On revenue the limit is too high by a factor of 1 ÷ gross margin.",
      "zh-CN": "LTV 按毛利计。若按收入计，上限会虚高到 1 ÷ 毛利率 倍。",
    },
  ],
  pitfalls: [
    {
      en: "A limit for the average customer, not for the next one: as spending grows, new customers cost more.",
      "zh-CN": "这是平均值的上限：投入越大，后签的客户越贵。",
    },
    {
      en: "It says nothing of cash. A long-lived customer allows a CAC that takes years to come back.",
      "zh-CN": "它不反映现金：客户生命周期长，按上限投入可能要数年才能收回。",
    },
  ],
  noAnswer: [
    {
      when: { en: "multiple is negative", "zh-CN": "multiple 为负数" },
      args: [300000, -3],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [300_000],
      result: 100_000,
      source: {
        en: "Handbook 003, L31: CAC of one third of LTV",
        "zh-CN": "手册 003，L31：CAC 为 LTV 的三分之一",
      },
    },
    {
      args: [16_000, 4],
      result: 4000,
      source: { en: "by hand: 16,000 ÷ 4", "zh-CN": "手算：16,000 ÷ 4" },
    },
  ],
  sources: [
    { en: "Handbook 002, L10; 003, L31", "zh-CN": "手册 002，L10；003，L31" },
    same("D. Skok, SaaS Metrics 2.0"),
  ],
  related: ["LTV", "LTVCAC", "CAC", "PAYBACK", "ACV"],
  synonyms: ["target CAC", "allowable CAC", "CAC budget", "获客预算", "CAC 上限"],
});
