import { amount, defineFunction, option, optional, share } from "../define";

export const SUBSIDYCAP = defineFunction({
  id: "SUBSIDYCAP",
  family: "unit-economics",
  title: { en: "Cap on new-sign subsidy", "zh-CN": "新签补贴上限" },
  summary: {
    en: "The most that may be spent on subsidising new customers: what renewals earn. The handbook applies it to each customer and to the total.",
    "zh-CN": "新签补贴最多能花多少：不超过续费所赚。手册要求单客与总额都不得超过。",
  },
  formula: {
    en: "grossprofit, profit: renewal_revenue × margin\nrevenue: renewal_revenue\nNever below 0.",
    "zh-CN": "grossprofit、profit：renewal_revenue × margin\nrevenue：renewal_revenue\n最低为 0。",
  },
  basis: {
    en: "Gross profit of renewals by default, the middle one of the three bases the handbook names: gross profit, revenue and profit.",
    "zh-CN": "默认为续费毛利，即手册先后提到的续费毛利、续费收入、续费利润三种基数中居中的一种。",
  },
  params: [
    amount("renewal_revenue", { en: "renewal revenue of the period", "zh-CN": "当期续费收入" }, { min: 0 }),
    share("margin", {
      en: "gross margin; with profit, net margin on renewals",
      "zh-CN": "毛利率；basis 为 profit 时填续费净利率",
    }),
    optional(
      option("basis", { en: "what the cap is taken from", "zh-CN": "上限的基数" }, [
        {
          word: "grossprofit",
          zh: "续费毛利",
          about: { en: "gross profit of renewals", "zh-CN": "续费收入乘毛利率" },
        },
        {
          word: "revenue",
          zh: "续费收入",
          about: { en: "all renewal revenue; margin unused", "zh-CN": "全部续费收入，不用 margin" },
        },
        {
          word: "profit",
          zh: "续费利润",
          about: { en: "net profit of renewals", "zh-CN": "续费收入乘净利率" },
        },
      ]),
      "grossprofit",
    ),
  ],
  result: "amount",
  compute: (renewalRevenue, margin, basis) =>
    basis === "revenue" ? renewalRevenue : Math.max(0, renewalRevenue * margin),
  native:
    'IF(basis="revenue",renewal_revenue,' +
    'IF(OR(basis="grossprofit",basis="profit"),MAX(0,renewal_revenue*margin),#VALUE!))',
  conventions: [
    {
      en: "The gate is subsidy ÷ cap, at most 1: the subsidy_ratio of GTM.GATE.",
      "zh-CN": "关口为补贴 ÷ 上限不超过 1，即 GTM.GATE 的 subsidy_ratio。",
    },
  ],
  pitfalls: [
    {
      en: "Last year’s renewals may allow a subsidy that this year’s renewals can’t carry.",
      "zh-CN": "按往年续费定出的补贴，今年的续费未必承担得起。",
    },
    {
      en: "A total within the cap may hide single customers far above it.",
      "zh-CN": "总额未超上限，个别客户仍可能大幅超出。",
    },
  ],
  noAnswer: [
    {
      when: { en: "margin above 1", "zh-CN": "margin 大于 1" },
      args: [1000000, 70],
      error: "#NUM!",
    },
    {
      when: { en: "renewal_revenue is negative", "zh-CN": "renewal_revenue 为负数" },
      args: [-1000000, 0.7],
      error: "#NUM!",
    },
    {
      when: { en: "a basis outside the list", "zh-CN": "basis 不在可选范围内" },
      args: [1000000, 0.7, "cash"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [1_000_000, 0.7],
      result: 700_000,
      source: { en: "by hand: 1,000,000 × 0.7", "zh-CN": "手算：1,000,000 × 0.7" },
    },
    {
      args: [1_000_000, null, "revenue"],
      result: 1_000_000,
      source: { en: "by hand: all renewal revenue", "zh-CN": "手算：全部续费收入" },
    },
    {
      args: [1_000_000, 0.15, "profit"],
      result: 150_000,
      source: { en: "by hand: 1,000,000 × 0.15", "zh-CN": "手算：1,000,000 × 0.15" },
    },
  ],
  sources: [{ en: "Handbook 001, L347, L453, L706", "zh-CN": "手册 001，L347、L453、L706" }],
  related: ["GTM.GATE", "MARGINS", "GROSSMARGIN", "VERDICT"],
  synonyms: ["subsidy limit", "new customer subsidy", "补贴", "新签补贴", "补贴率"],
});
