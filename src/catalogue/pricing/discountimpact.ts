import {
  amount,
  badNumber,
  defineFunction,
  dividedByZero,
  noAnswer,
  share,
  type AnswerCell,
} from "../define";

function profitChange(discount: number, grossMargin: number): AnswerCell {
  if (grossMargin === 0) return dividedByZero("gross_margin");
  // Not −discount, which makes −0 of no discount.
  if (grossMargin > 0) return 0 - discount / grossMargin;
  return noAnswer({
    en: "There is no profit to change: gross_margin is below 0.",
    "zh-CN": "毛利率为负，没有利润可比。",
  });
}

export const DISCOUNTIMPACT = defineFunction({
  id: "DISCOUNTIMPACT",
  family: "pricing",
  title: { en: "Discount impact", "zh-CN": "折扣对毛利的影响" },
  summary: {
    en: "Price, gross profit and margin after a discount, and how much of the gross profit it takes. The cost stays, so the discount comes out of profit alone.",
    "zh-CN": "折扣后的价格、单位毛利、毛利率，以及毛利减少的幅度。成本不变，折扣全部由毛利承担。",
  },
  formula: {
    en: "price = list × (1 − discount)\nunit_profit = list × (gross_margin − discount)\nmargin = (gross_margin − discount) ÷ (1 − discount)\nprofit_change = −discount ÷ gross_margin",
    "zh-CN":
      "price = list × (1 − discount)\nunit_profit = list × (gross_margin − discount)\nmargin = (gross_margin − discount) ÷ (1 − discount)\nprofit_change = −discount ÷ gross_margin",
  },
  basis: {
    en: "Per unit sold, with gross_margin taken at list price and the cost of a unit unchanged.",
    "zh-CN": "按单位计，gross_margin 为按标价计的毛利率，单位成本不变。",
  },
  params: [
    amount("list", { en: "list price", "zh-CN": "标价" }, { min: 0 }),
    share(
      "discount",
      { en: "20% or 0.2 for 20% off", "zh-CN": "折扣幅度，八折填 20% 或 0.2" },
      { typical: [0, 0.6] },
    ),
    share("gross_margin", { en: "gross margin at list price", "zh-CN": "按标价计算的毛利率" }),
  ],
  result: { table: ["amount"], lines: { margin: "percent", profit_change: "percent" } },
  compute: (list, discount, grossMargin) => {
    if (discount === 1) {
      return badNumber({
        en: "discount is 100%: nothing is paid, so there is no margin.",
        "zh-CN": "discount 为 100%：分文不收，谈不上毛利率。",
      });
    }
    const price = list - list * discount;
    const profit = list * grossMargin - list * discount;
    return [
      ["price", price],
      ["unit_profit", profit],
      ["margin", list === 0 ? (grossMargin - discount) / (1 - discount) : profit / price],
      ["profit_change", profitChange(discount, grossMargin)],
    ];
  },
  native:
    "IF(discount=1,#NUM!,IF({1,2}=1," +
    '{"price";"unit_profit";"margin";"profit_change"},' +
    "IF({1;2;3;4}=1,list-list*discount,IF({1;2;3;4}=2,list*gross_margin-list*discount," +
    "IF({1;2;3;4}=3,(gross_margin-discount)/(1-discount),IF(gross_margin<0,#N/A,-discount/gross_margin))))))",
  conventions: [
    {
      en: "profit_change is per unit sold, at the same volume. DISCOUNTBREAKEVEN gives the volume that makes up for it.",
      "zh-CN": "profit_change 按单位计，销量不变；要靠多卖补回多少，见 DISCOUNTBREAKEVEN。",
    },
  ],
  pitfalls: [
    {
      en: "20% off is a price cut of 20% but a profit cut of 27% at a margin of 75%, and of 40% at 50%.",
      "zh-CN": "打八折价格降 20%，毛利却降得更多：毛利率 75% 时降 27%，50% 时降 40%。",
    },
    {
      en: "A permanent discount comes back at every renewal. One for the first year alone does not.",
      "zh-CN": "长期折扣每次续约都要再让一次，仅限首年的折扣则不会。",
    },
    {
      en: "The last two rows are shares; set those cells to percent.",
      "zh-CN": "后两行是比率，单元格须改为百分比格式。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a discount of 100%", "zh-CN": "折扣幅度为 100%" },
      args: [100, 1, 0.75],
      error: "#NUM!",
    },
    {
      when: { en: "gross_margin above 1", "zh-CN": "gross_margin 大于 1" },
      args: [100, 0.2, 75],
      error: "#NUM!",
    },
    { when: { en: "a negative price", "zh-CN": "标价为负数" }, args: [-100, 0.2, 0.75], error: "#NUM!" },
  ],
  examples: [
    {
      args: [100, 0.2, 0.75],
      result: [
        ["price", 80],
        ["unit_profit", 55],
        ["margin", 0.6875],
        ["profit_change", -20 / 75],
      ],
      source: { en: "by hand: 55 ÷ 80, −20 ÷ 75", "zh-CN": "手算：55 ÷ 80，−20 ÷ 75" },
    },
    {
      args: [100, 0.2, 0],
      result: [
        ["price", 80],
        ["unit_profit", -20],
        ["margin", -0.25],
        ["profit_change", "#DIV/0!"],
      ],
      source: {
        en: "by hand: without profit there is none to lose a share of",
        "zh-CN": "手算：原本没有毛利，无从计算降幅",
      },
    },
    {
      args: [100, 0.2, -0.1],
      result: [
        ["price", 80],
        ["unit_profit", -30],
        ["margin", -0.375],
        ["profit_change", "#N/A"],
      ],
      source: { en: "by hand: a loss of 10 becomes one of 30", "zh-CN": "手算：亏 10 变为亏 30" },
    },
  ],
  sources: [{ en: "Handbook 000, L5; 001, L197", "zh-CN": "手册 000，L5；001，L197" }],
  related: ["DISCOUNTBREAKEVEN", "PRICEFLOOR", "GROSSMARGIN", "PREPAY", "MRR"],
  synonyms: ["price cut", "discounting", "打折", "折扣", "降价"],
});
