import { badNumber, cost, defineFunction, same, share } from "../define";

export const PRICEFLOOR = defineFunction({
  id: "PRICEFLOOR",
  family: "pricing",
  title: { en: "Price floor", "zh-CN": "报价底线" },
  summary: {
    en: "The lowest price that covers the cost of a unit and leaves the margin asked for. A floor for quotes; the price itself follows competition and value.",
    "zh-CN": "覆盖单位成本并留出目标毛利率的最低价格。它是报价底线，实际价格由竞争和价值决定。",
  },
  formula: same("unit_cost ÷ (1 − target_margin)"),
  basis: {
    en: "A margin on the price, as in GROSSMARGIN, not a mark-up on cost: 50% doubles the cost, a mark-up of 50% adds half.",
    "zh-CN":
      "目标为占价格的毛利率，与 GROSSMARGIN 一致，不是成本加成：毛利率 50% 为成本的两倍，加成 50% 只有一倍半。",
  },
  params: [
    cost("unit_cost", { en: "cost of delivering one unit or customer", "zh-CN": "单位或单客的交付成本" }),
    share("target_margin", { en: "gross margin to keep, as a share", "zh-CN": "目标毛利率，填 74% 或 0.74" }),
  ],
  result: "amount",
  compute: (unitCost, targetMargin) => {
    if (targetMargin === 1) {
      return badNumber({
        en: "target_margin is 100%: no price leaves that while there are costs.",
        "zh-CN": "target_margin 为 100%：只要有成本，任何价格都达不到。",
      });
    }
    // 1 − 0.7 is 0.3 but for the last digit, and 60 ÷ that is not quite 200.
    return unitCost / Number((1 - targetMargin).toPrecision(15));
  },
  native: "IF(target_margin=1,#NUM!,unit_cost/(1-target_margin))",
  conventions: [
    {
      en: "The handbook: cost and a fair profit set the floor, competition sets the price.",
      "zh-CN": "手册：成本加合理利润定底线，竞争定价格。",
    },
  ],
  pitfalls: [
    {
      en: "The floor leaves out CAC. Check LTVCAC at that price.",
      "zh-CN": "底线不含获客成本，须以该价格再看 LTVCAC。",
    },
    {
      en: "Once sellers know the floor, it becomes the price. Keep it with those who approve discounts.",
      "zh-CN": "底线一旦告诉一线销售就会变成成交价，应由审批折扣的人掌握。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a margin of 100%", "zh-CN": "目标毛利率为 100%" },
      args: [20, 1],
      error: "#NUM!",
    },
    {
      when: { en: "target_margin above 1", "zh-CN": "target_margin 大于 1" },
      args: [20, 80],
      error: "#NUM!",
    },
    {
      when: { en: "unit_cost is negative", "zh-CN": "unit_cost 为负数" },
      args: [-20, 0.8],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [20, 0.8],
      result: 100,
      source: { en: "by hand: 20 ÷ 0.2", "zh-CN": "手算：20 ÷ 0.2" },
    },
    {
      args: [60, 0.7],
      result: 200,
      source: { en: "by hand: 60 ÷ 0.3", "zh-CN": "手算：60 ÷ 0.3" },
    },
  ],
  sources: [{ en: "Handbook 000, L50", "zh-CN": "手册 000，L50" }],
  related: ["GROSSMARGIN", "DISCOUNTIMPACT", "DISCOUNTBREAKEVEN", "LTVCAC"],
  synonyms: [
    "minimum price",
    "cost-plus pricing",
    "成本加成",
    "最低价",
    "定价",
    "lowest price",
    "target margin",
    "底价",
  ],
});
