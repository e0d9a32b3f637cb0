import { defineFunction, optional, same, total } from "../define";
import { begin, churn, contraction, keptShare, nativeKeptShare, periodsPerYear } from "./bridge";

export const NDR_BRIDGE = defineFunction({
  id: "NDR.BRIDGE",
  family: "retention",
  title: { en: "Net dollar retention from the bridge", "zh-CN": "净收入留存率（变动表法）" },
  summary: {
    en: "NDR from the period’s movements, for those who have a bridge but no list of customers.",
    "zh-CN": "用期内 MRR 变动计算 NDR，适用于只有变动表、没有客户明细的情形。",
  },
  formula: same("((begin + expansion + reactivation − |contraction| − |churn|) ÷ begin) ^ periods_per_year"),
  basis: {
    en: "The formula method of the SaaS Metrics Standards Board, which leaves returning customers out.",
    "zh-CN": "采用 SaaS Metrics Standards Board 的公式法，不计回流客户。",
  },
  params: [
    begin,
    total("expansion", { en: "MRR gained from existing customers", "zh-CN": "老客户增购的 MRR" }, { min: 0 }),
    contraction,
    churn,
    optional(
      total("reactivation", { en: "MRR of customers who came back", "zh-CN": "回流客户的 MRR" }, { min: 0 }),
      0,
    ),
    periodsPerYear,
  ],
  result: "percent",
  compute: (begin, expansion, contraction, churn, reactivation, periodsPerYear) =>
    keptShare(begin + expansion + reactivation - contraction - churn, begin, periodsPerYear),
  native: nativeKeptShare(
    "SUM(begin)+SUM(expansion)+SUM(reactivation)-ABS(SUM(contraction))-ABS(SUM(churn))",
  ),
  conventions: [
    {
      en: "ChartMogul counts reactivation beside expansion: fill in reactivation to agree with it.",
      "zh-CN": "ChartMogul 把回流与增购一并计入；要与之一致，请填 reactivation。",
    },
  ],
  pitfalls: [
    {
      en: "It holds for one period. Movements summed over a year also carry the losses of customers won since, and NDR comes out too low.",
      "zh-CN": "只适用于单个期间。全年变动相加会混入年内新签客户的流失，使 NDR 偏低。",
    },
    {
      en: "Raising one month to a year assumes that all twelve are alike.",
      "zh-CN": "用单月推全年，等于假定十二个月都一样。",
    },
  ],
  noAnswer: [
    { when: { en: "begin is 0", "zh-CN": "begin 为 0" }, args: [0, 100, 50, 20], error: "#DIV/0!" },
    {
      when: { en: "begin is negative", "zh-CN": "begin 为负数" },
      args: [-1000, 100, 50, 20],
      error: "#NUM!",
    },
    {
      when: { en: "more is lost than there was at the start", "zh-CN": "流失与缩减之和超过期初" },
      args: [100, 0, 50, 60],
      error: "#NUM!",
    },
    {
      when: { en: "both signs in one range of losses", "zh-CN": "同一减少项区域中正负数并存" },
      args: [1000, 100, [[-30], [20]], 20],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [100, 10, 10, 10],
      result: 0.9,
      source: {
        en: "ChartMogul help 4414075567250: net MRR churn 10%",
        "zh-CN": "ChartMogul help 4414075567250：净 MRR 流失率 10%",
      },
    },
    {
      args: [100000, 0, -500, -1000, 0, 12],
      result: 0.834,
      tolerance: 6e-4,
      source: same("SaaS Metrics Standards Board, Gross Revenue Retention"),
    },
  ],
  sources: [
    same("SaaS Metrics Standards Board, Net Revenue Retention"),
    same("ChartMogul help 4414075567250"),
  ],
  related: ["NDR", "GRR.BRIDGE", "MRRCHURN", "NETNEW", "QUICKRATIO", "LEDGER.MOVES", "ANNUALIZE"],
  synonyms: ["NRR", "net revenue retention", "formula method", "净留存", "变动表"],
});
