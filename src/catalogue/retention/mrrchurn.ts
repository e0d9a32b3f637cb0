import { defineFunction, isFailure, optional, ratio, same, total } from "../define";
import { begin, churn, contraction, lostMoreThanBegin } from "./bridge";

const RATE = "(ABS(SUM(contraction))+ABS(SUM(churn))-SUM(expansion)-SUM(reactivation))/SUM(begin)";

export const MRRCHURN = defineFunction({
  id: "MRRCHURN",
  family: "retention",
  title: { en: "MRR churn rate", "zh-CN": "MRR 流失率" },
  summary: {
    en: "The share of the starting MRR lost in one period, gross or net of expansion. Below 0, expansion outweighs all losses.",
    "zh-CN":
      "单个期间内减少的 MRR 占期初的比例，可为总流失率，或抵减增购后的净流失率。为负表示增购超过全部流失。",
  },
  formula: same("(|contraction| + |churn| − expansion − reactivation) ÷ begin"),
  basis: {
    en: "MRR lost in one period over the MRR at its start: gross without the last two arguments, net as ChartMogul defines it with them.",
    "zh-CN": "单个期间减少的 MRR ÷ 期初 MRR：不填后两项为总流失率，填了为 ChartMogul 口径的净流失率。",
  },
  params: [
    begin,
    contraction,
    churn,
    optional(
      total(
        "expansion",
        {
          en: "gained from existing customers, for the net rate",
          "zh-CN": "老客户增购的 MRR，计算净流失率时填",
        },
        { min: 0 },
      ),
      0,
    ),
    optional(
      total(
        "reactivation",
        { en: "of customers who came back, for the net rate", "zh-CN": "回流客户的 MRR，计算净流失率时填" },
        { min: 0 },
      ),
      0,
    ),
  ],
  result: "percent",
  compute: (begin, contraction, churn, expansion, reactivation) => {
    const lost = ratio(contraction + churn - expansion - reactivation, begin, "begin");
    if (isFailure(lost)) return lost;
    return lost > 1 + 1e-9 ? lostMoreThanBegin() : lost;
  },
  native: `IF(${RATE}>1+1E-9,#NUM!,${RATE})`,
  conventions: [
    {
      en: "The SaaS Metrics Standards Board does not count reactivation: leave it out to agree with it.",
      "zh-CN": "SaaS Metrics Standards Board 不计回流，要与之一致，不填 reactivation。",
    },
    {
      en: "The net rate is 1 − NDR.BRIDGE of the same period, the gross rate 1 − GRR.BRIDGE.",
      "zh-CN": "净流失率等于 1 减同期 NDR.BRIDGE，总流失率等于 1 减同期 GRR.BRIDGE。",
    },
  ],
  pitfalls: [
    {
      en: "“Churn of 2%” says nothing until you know whether it is gross or net, of money or of customers, by month or by year.",
      "zh-CN": "只说「流失率 2%」没有意义：须说明总额还是净额、金额还是客户数、月度还是年度。",
    },
    {
      en: "Losses and base must cover the same single period. Use ANNUALIZE to get from a month to a year.",
      "zh-CN": "流失与期初须属同一个期间；由月换算到年用 ANNUALIZE。",
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
    { args: [100, 10, 10, 10], result: 0.1, source: same("ChartMogul help 4414075567250") },
    {
      args: [100000, 500, 1000],
      result: 0.015,
      source: same("SaaS Metrics Standards Board, Gross Revenue Retention"),
    },
    {
      args: [1000, 20, 30, 80],
      result: -0.03,
      source: { en: "by hand: (50 − 80) ÷ 1,000", "zh-CN": "手算：(50 − 80) ÷ 1,000" },
    },
  ],
  sources: [
    same("ChartMogul help 4414075567250, Net MRR Churn Rate"),
    same("C. Janz, A KPI dashboard for early-stage SaaS startups"),
  ],
  related: [
    "LOGOCHURN",
    "NDR.BRIDGE",
    "GRR.BRIDGE",
    "NDR",
    "ANNUALIZE",
    "QUICKRATIO",
    "MRRCEILING",
    "MRRFORECAST",
  ],
  synonyms: [
    "revenue churn",
    "dollar churn",
    "net churn",
    "gross churn",
    "收入流失率",
    "净流失率",
    "churn",
    "金额流失率",
  ],
});
