import { defineFunction, noAnswer, same, share } from "../define";

/** A margin this close to the discount, measured by itself, is the discount: 0.8 − 0.5 leaves 0.3 but for the last digit. */
const ROUNDING = 1e-12;

export const DISCOUNTBREAKEVEN = defineFunction({
  id: "DISCOUNTBREAKEVEN",
  family: "pricing",
  title: { en: "Break-even volume of a discount", "zh-CN": "折扣保本增量" },
  summary: {
    en: "How much more must be sold at the discount to earn today’s gross profit. Ask before a campaign whether that is likely.",
    "zh-CN": "打折后要多卖多少，才能赚回原来的毛利。促销之前先问这个增量是否现实。",
  },
  formula: same("discount ÷ (gross_margin − discount)"),
  basis: {
    en: "A share of today’s volume: 0.25 means a quarter more units, all of them at the discount.",
    "zh-CN": "结果为占现有销量的比例：0.25 即多卖四分之一，且全部按折后价。",
  },
  params: [
    share(
      "discount",
      { en: "20% or 0.2 for 20% off", "zh-CN": "折扣幅度，八折填 20% 或 0.2" },
      { min: 0, typical: [0, 0.6] },
    ),
    share("gross_margin", { en: "gross margin at list price", "zh-CN": "按标价计算的毛利率" }),
  ],
  result: "percent",
  compute: (discount, grossMargin) => {
    const left = grossMargin - discount;
    if (left > ROUNDING * grossMargin) return discount / left;
    return noAnswer({
      en: "It cannot break even: the discount takes all of gross_margin, so more volume earns nothing.",
      "zh-CN": "无法保本：折扣已吃掉全部毛利，卖得再多也不赚钱。",
    });
  },
  native: "IF(gross_margin-discount<=1E-12*gross_margin,#N/A,discount/(gross_margin-discount))",
  conventions: [
    {
      en: "On gross profit, with the cost of a unit unchanged. What it costs to sell the extra volume is not counted.",
      "zh-CN": "按毛利计，单位成本不变；多卖部分的销售费用未计。",
    },
  ],
  pitfalls: [
    {
      en: "Existing customers who move to the new price raise the volume needed.",
      "zh-CN": "老客户跟着换到折后价，所需增量会更大。",
    },
    {
      en: "It looks at one sale. With recurring revenue a customer won at a discount may stay for years; see LTV.",
      "zh-CN": "它只看一次成交。订阅客户会持续付费，折扣赢来的客户还要看 LTV。",
    },
  ],
  noAnswer: [
    {
      when: { en: "the discount is the whole margin", "zh-CN": "折扣等于全部毛利" },
      args: [0.75, 0.75],
      error: "#N/A",
    },
    {
      when: { en: "the discount is above the margin", "zh-CN": "折扣高于毛利率" },
      args: [0.3, 0.2],
      error: "#N/A",
    },
    { when: { en: "discount is negative", "zh-CN": "discount 为负数" }, args: [-0.2, 0.75], error: "#NUM!" },
    { when: { en: "discount above 1", "zh-CN": "discount 大于 1" }, args: [20, 0.75], error: "#NUM!" },
  ],
  examples: [
    {
      args: [0.2, 0.7],
      result: 0.4,
      source: { en: "by hand: 0.2 ÷ 0.5", "zh-CN": "手算：0.2 ÷ 0.5" },
    },
    {
      args: [0.25, 0.5],
      result: 1,
      source: {
        en: "by hand: half of the profit is gone, so twice the volume",
        "zh-CN": "手算：毛利减半，销量须翻倍",
      },
    },
  ],
  sources: [{ en: "Pricing arithmetic: profit per unit × units", "zh-CN": "定价算术：单位毛利 × 销量" }],
  related: ["DISCOUNTIMPACT", "PRICEFLOOR", "GROSSMARGIN", "PREPAY"],
  synonyms: ["break-even volume", "volume uplift", "保本销量", "打折", "盈亏平衡"],
});
