import { defineFunction, same } from "../define";
import { begin, churn, contraction, keptShare, nativeKeptShare, periodsPerYear } from "./bridge";

export const GRR_BRIDGE = defineFunction({
  id: "GRR.BRIDGE",
  family: "retention",
  title: { en: "Gross revenue retention from the bridge", "zh-CN": "总收入留存率（变动表法）" },
  summary: {
    en: "GRR from the period’s losses, for those who have a bridge but no list of customers.",
    "zh-CN": "用期内流失与缩减的金额计算 GRR，适用于只有变动表、没有客户明细的情形。",
  },
  formula: same("((begin − |contraction| − |churn|) ÷ begin) ^ periods_per_year"),
  basis: {
    en: "The formula method of the SaaS Metrics Standards Board: a month is annualised by the power of 12, a quarter by that of 4.",
    "zh-CN": "采用 SaaS Metrics Standards Board 的公式法：月度取 12 次方年化，季度取 4 次方。",
  },
  params: [begin, contraction, churn, periodsPerYear],
  result: "percent",
  compute: (begin, contraction, churn, periodsPerYear) =>
    keptShare(begin - contraction - churn, begin, periodsPerYear),
  native: nativeKeptShare("SUM(begin)-ABS(SUM(contraction))-ABS(SUM(churn))"),
  conventions: [
    {
      en: "Gross MRR churn, as ChartMogul shows it, is 1 less this figure before annualising.",
      "zh-CN": "ChartMogul 的总 MRR 流失率等于 1 减去未年化的结果。",
    },
  ],
  pitfalls: [
    {
      en: "It holds for one period. Losses summed over a year include those of customers won since, and GRR comes out too low.",
      "zh-CN": "只适用于单个期间。全年流失相加会混入年内新签客户的流失，使 GRR 偏低。",
    },
    {
      en: "Do not multiply a monthly loss by 12: 1.5% a month leaves 83.4%, not 82%.",
      "zh-CN": "月流失率不能直接乘以 12：每月 1.5%，一年后余 83.4%，而非 82%。",
    },
  ],
  noAnswer: [
    { when: { en: "begin is 0", "zh-CN": "begin 为 0" }, args: [0, 50, 20], error: "#DIV/0!" },
    { when: { en: "begin is negative", "zh-CN": "begin 为负数" }, args: [-1000, 50, 20], error: "#NUM!" },
    {
      when: { en: "more is lost than there was at the start", "zh-CN": "流失与缩减之和超过期初" },
      args: [100, 50, 60],
      error: "#NUM!",
    },
    {
      when: { en: "both signs in one range of losses", "zh-CN": "同一减少项区域中正负数并存" },
      args: [1000, 20, [[-30], [20]]],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [100000, 500, 1000],
      result: 0.985,
      source: same("SaaS Metrics Standards Board, Gross Revenue Retention"),
    },
    {
      args: [100000, 500, 1000, 12],
      result: 0.834,
      tolerance: 6e-4,
      source: same("SaaS Metrics Standards Board, Gross Revenue Retention"),
    },
    {
      args: [100000, 500, 1000, 4],
      result: 0.941,
      tolerance: 6e-4,
      source: same("SaaS Metrics Standards Board, Gross Revenue Retention"),
    },
  ],
  sources: [same("SaaS Metrics Standards Board, Gross Revenue Retention")],
  related: ["GRR", "NDR.BRIDGE", "MRRCHURN", "ANNUALIZE"],
  synonyms: ["GDR", "gross dollar retention", "formula method", "总留存", "毛收入留存率"],
});
