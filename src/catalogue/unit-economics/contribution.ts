import { amount, cost, defineFunction, option, optional, ratio } from "../define";

export const CONTRIBUTION = defineFunction({
  id: "CONTRIBUTION",
  family: "unit-economics",
  title: { en: "Contribution of marketing and sales", "zh-CN": "营销体系边际贡献" },
  summary: {
    en: "What revenue leaves after marketing, sales and service. Above 0, selling pays for itself, and only then is it worth expanding.",
    "zh-CN": "收入扣除市场、销售、服务成本后的余额。大于 0 说明营销体系能养活自己，才值得扩大。",
  },
  formula: {
    en: "amount: revenue − marketing − sales − service\nrate: amount ÷ revenue\ncostratio: 1 − rate",
    "zh-CN": "金额：revenue − marketing − sales − service\n贡献率：金额 ÷ revenue\n费率：1 − 贡献率",
  },
  basis: {
    en: "Recognised revenue less marketing, sales and service; the handbook leaves the kind of revenue open, and contract value or cash give other answers.",
    "zh-CN": "确认收入减市场、销售与服务成本；手册未说明收入口径，按合同额或回款计算，结果不同。",
  },
  params: [
    amount("revenue", { en: "recognised revenue of the period", "zh-CN": "当期确认收入" }),
    cost("marketing", { en: "marketing cost: salaries, advertising", "zh-CN": "市场成本：人力、广告等" }),
    cost("sales", {
      en: "sales cost: base salary, commission, bonus",
      "zh-CN": "销售成本：底薪、提成、奖金等",
    }),
    cost("service", { en: "service cost", "zh-CN": "服务成本" }),
    optional(
      option("as", { en: "what to show", "zh-CN": "结果形式" }, [
        { word: "amount", zh: "金额", about: { en: "money left", "zh-CN": "余额" } },
        { word: "rate", zh: "贡献率", about: { en: "contribution margin rate", "zh-CN": "边际贡献率" } },
        {
          word: "costratio",
          zh: "费率",
          about: { en: "marketing, sales and service cost of revenue", "zh-CN": "营销服务费率" },
        },
      ]),
      "amount",
    ),
  ],
  result: { by: "as", units: { rate: "percent", costratio: "percent" }, otherwise: "amount" },
  compute: (revenue, marketing, sales, service, as) => {
    const left = revenue - marketing - sales - service;
    if (as === "amount") return left;
    return ratio(as === "rate" ? left : marketing + sales + service, revenue, "revenue");
  },
  native:
    'SWITCH(as,"amount",revenue-marketing-sales-service,"rate",(revenue-marketing-sales-service)/revenue,' +
    '"costratio",(marketing+sales+service)/revenue)',
  conventions: [
    {
      en: "Delivery, R&D and administration are not in it. MARGINS has the whole ladder.",
      "zh-CN": "不含交付、研发和行政成本；完整阶梯见 MARGINS。",
    },
  ],
  pitfalls: [
    {
      en: "Prepaid years counted as one period’s revenue hide a loss.",
      "zh-CN": "把多年预付款计为一期收入，会掩盖亏损。",
    },
    {
      en: "The result is formatted as money; with rate or costratio, set the cell to percent.",
      "zh-CN": "单元格默认为金额格式；选贡献率或费率时须改为百分比。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a rate of no revenue", "zh-CN": "收入为 0 时求比率" },
      args: [0, 120, 200, 180, "rate"],
      error: "#DIV/0!",
    },
    {
      when: { en: "a cost is negative", "zh-CN": "某项成本为负数" },
      args: [1000, -120, 200, 180],
      error: "#VALUE!",
    },
    {
      when: { en: "a word for as outside the list", "zh-CN": "as 不在可选范围内" },
      args: [1000, 120, 200, 180, "share"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [1000, 120, 200, 180],
      result: 500,
      source: { en: "by hand: 1,000 − 500", "zh-CN": "手算：1,000 − 500" },
    },
    {
      args: [1000, 120, 200, 180, "rate"],
      result: 0.5,
      source: { en: "by hand: 500 ÷ 1,000", "zh-CN": "手算：500 ÷ 1,000" },
    },
    {
      args: [1000, 120, 200, 180, "costratio"],
      result: 0.5,
      source: { en: "by hand: 1 − 0.5", "zh-CN": "手算：1 − 0.5" },
    },
  ],
  sources: [{ en: "Handbook 000, L10, L12", "zh-CN": "手册 000，L10，L12" }],
  related: ["MARGINS", "CAC", "VERDICT", "GROSSMARGIN"],
  synonyms: [
    "contribution margin",
    "marketing-service cost ratio",
    "边际贡献率",
    "营销服务费率",
    "边际贡献",
    "营销体系健康标准",
  ],
});
