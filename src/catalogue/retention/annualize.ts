import { compounded } from "../../engine/growth";
import { badNumber, defineFunction, number, option, optional, rate, same } from "../define";
import { NATIVE_DIGITS } from "../native-digits";

/** One kind of rate as a worksheet formula: what can't be, the linear figure and its limit, the compound one. */
const asFormula = (impossible: string, linear: string, overdrawn: string, compound: string) =>
  `IF(${impossible},#NUM!,IF(method="linear",IF(${linear}${overdrawn},#NUM!,${linear}),${compound}))`;

const CHURN = asFormula("rate>1", "rate*periods", ">1+1E-9", "1-(1-rate)^periods");
const RETENTION = asFormula("rate<0", "1-(1-rate)*periods", "<-1E-9", "rate^periods");
const GROWTH = asFormula("rate<-1", "rate*periods", "<-1-1E-9", "(1+rate)^periods-1");

export const ANNUALIZE = defineFunction({
  id: "ANNUALIZE",
  family: "retention",
  title: { en: "Rate conversion between periods", "zh-CN": "比率换算（年化）" },
  summary: {
    en: "Turns a rate of one period into that of another: monthly churn into yearly, and back. Use it before comparing with any benchmark.",
    "zh-CN": "把一个期间的比率换算到另一个期间，如月流失率与年流失率互换。与基准比较前先换算。",
  },
  formula: {
    en: "churn: 1 − (1 − rate)ⁿ\nretention: rateⁿ\ngrowth: (1 + rate)ⁿ − 1\nn = periods. Linear: rate × n, 1 − (1 − rate) × n, rate × n",
    "zh-CN":
      "流失：1 − (1 − rate)ⁿ\n留存：rateⁿ\n增长：(1 + rate)ⁿ − 1\nn = periods。线性：rate × n、1 − (1 − rate) × n、rate × n",
  },
  basis: {
    en: "Compound by default: each period takes its share of what is left, so that 2% a month is about 22% a year and not 24%, as Skok has it.",
    "zh-CN": "默认复利，每期按余额计算：每月 2% 约合每年 22%，而非 24%（Skok 之例）。",
  },
  params: [
    rate("rate", { en: "rate of one period, 5% or 0.05", "zh-CN": "单个期间的比率，填 5% 或 0.05" }),
    number(
      "periods",
      {
        en: "how many of them the new period has: 12 from month to year, 1/12 back",
        "zh-CN": "新期间含几个原期间：月换年填 12，年换月填 1/12",
      },
      { above: 0, typical: [0.25, 12] },
    ),
    optional(
      option("kind", { en: "what the rate measures", "zh-CN": "比率的种类" }, [
        { word: "churn", zh: "流失", about: { en: "share lost", "zh-CN": "流失的比例" } },
        { word: "retention", zh: "留存", about: { en: "share kept", "zh-CN": "留下的比例" } },
        { word: "growth", zh: "增长", about: { en: "share gained", "zh-CN": "增加的比例" } },
      ]),
      "churn",
    ),
    optional(
      option("method", { en: "how periods add up", "zh-CN": "累计方式" }, [
        {
          word: "compound",
          zh: "复利",
          about: { en: "each period on what is left", "zh-CN": "逐期在余额上计算" },
        },
        {
          word: "linear",
          zh: "线性",
          about: { en: "simple multiplication, to compare", "zh-CN": "直接相乘，仅供对照" },
        },
      ]),
      "compound",
    ),
  ],
  result: "percent",
  compute: (rate, periods, kind, method) => {
    // All three kinds are one: by which share of it a period changes what was there. A rate near 0 keeps its digits.
    const change = kind === "churn" ? -rate : kind === "retention" ? rate - 1 : rate;
    if (change < -1 || (kind === "retention" && rate < 0)) {
      return badNumber({
        en: "Nothing can lose more than all it has: churn is at most 1, retention at least 0, growth at least −1.",
        "zh-CN": "流失不可能超过全部：流失率不大于 1，留存率不小于 0，增长率不小于 −1。",
      });
    }
    if (kind === "retention" && method === "compound") return rate ** periods;
    const changed = method === "linear" ? change * periods : compounded(change, periods);
    if (changed < -1 - 1e-9) {
      return badNumber({
        en: "Multiplied, the loss exceeds everything there was. Use compound.",
        "zh-CN": "直接相乘后流失超过全部，请用 compound（复利）。",
      });
    }
    if (kind === "churn") return 0 - changed;
    return kind === "retention" ? 1 + changed : changed;
  },
  native: `IF(OR(method="compound",method="linear"),SWITCH(kind,"churn",${CHURN},"retention",${RETENTION},"growth",${GROWTH}),#VALUE!)`,
  conventions: [
    {
      en: "The SaaS Metrics Standards Board annualises retention by powers: 12 for a month, 4 for a quarter.",
      "zh-CN": "SaaS Metrics Standards Board 以乘方年化留存率：月度 12 次方，季度 4 次方。",
    },
    NATIVE_DIGITS,
  ],
  pitfalls: [
    {
      en: "Linear churn overstates: 5% a month would be 60% a year instead of 46%.",
      "zh-CN": "线性会高估流失：每月 5%，线性算得每年 60%，实为 46%。",
    },
    {
      en: "Early months lose more than later ones. One month’s rate, annualised, is a guess about twelve different months.",
      "zh-CN": "头几个月的流失通常更高，以单月年化只是估计。",
    },
  ],
  noAnswer: [
    { when: { en: "churn above 1", "zh-CN": "流失率大于 1" }, args: [5, 12], error: "#NUM!" },
    {
      when: { en: "a negative retention", "zh-CN": "留存率为负数" },
      args: [-0.1, 12, "retention"],
      error: "#NUM!",
    },
    {
      when: { en: "growth below −100%", "zh-CN": "增长率低于 −100%" },
      args: [-1.5, 12, "growth"],
      error: "#NUM!",
    },
    {
      when: { en: "a linear churn over 1", "zh-CN": "线性流失率超过 1" },
      args: [0.1, 12, "churn", "linear"],
      error: "#NUM!",
    },
    {
      when: { en: "periods is 0 or negative", "zh-CN": "periods 为 0 或负数" },
      args: [0.05, 0],
      error: "#NUM!",
    },
    {
      when: { en: "a kind outside the list", "zh-CN": "kind 不在可选范围内" },
      args: [0.05, 12, "loss"],
      error: "#VALUE!",
    },
  ],
  examples: [
    { args: [0.02, 12], result: 0.22, tolerance: 6e-3, source: same("D. Skok, SaaS Metrics 2.0") },
    {
      args: [0.985, 12, "retention"],
      result: 0.834,
      tolerance: 6e-4,
      source: same("SaaS Metrics Standards Board, Gross Revenue Retention"),
    },
    {
      args: [0.05, 12, "churn", "linear"],
      result: 0.6,
      source: { en: "by hand: 5% × 12", "zh-CN": "手算：5% × 12" },
    },
    {
      args: [0.21, 0.5, "growth"],
      result: 0.1,
      source: { en: "by hand: 1.1² = 1.21", "zh-CN": "手算：1.1² = 1.21" },
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0"), same("SaaS Metrics Standards Board, Gross Revenue Retention")],
  related: ["MRRCHURN", "LOGOCHURN", "NDR.BRIDGE", "GRR.BRIDGE", "LIFETIME", "CMGR"],
  synonyms: [
    "annual churn",
    "monthly to yearly",
    "compound",
    "convert rate",
    "年化",
    "月换年",
    "annualise",
    "churn conversion",
    "流失率换算",
  ],
});
