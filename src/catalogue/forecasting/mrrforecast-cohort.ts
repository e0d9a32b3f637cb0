import { count, counted, defineFunction, noAnswer, numbers, optional, rate, rates, same } from "../define";
import { SHEET_ROWS } from "./horizon";

/** Hot: the loop adds up what the cohorts up to a month pay in it, when `left` of them is left at each age. */
function mrrIn(month: number, newMrr: Float64Array, left: Float64Array): number {
  let mrr = 0;
  for (let joined = Math.min(month, newMrr.length - 1); joined >= 0; joined--) {
    mrr += newMrr[joined] * left[month - joined];
  }
  return mrr;
}

export const MRRFORECAST_COHORT = defineFunction({
  id: "MRRFORECAST.COHORT",
  family: "forecasting",
  title: { en: "MRR forecast by cohort", "zh-CN": "按同期群预测 MRR" },
  summary: {
    en: "MRR of the coming months where each month’s new customers leave along a survival curve: many early, few later.",
    "zh-CN": "各月新签客户按留存曲线逐步流失（前多后少），由此推算未来各月 MRR。",
  },
  formula: {
    en: "MRR of month t = Σ over i ≤ t of new_i × S(t − i) × (1 + expansion)^(t − i), with S(0) = 1",
    "zh-CN": "第 t 月 MRR = Σ（i ≤ t）new_i × S(t − i) × (1 + expansion)^(t − i)，S(0) = 1",
  },
  basis: {
    en: "Cohort i joins in month i, is whole in it, and then follows survival month by month.",
    "zh-CN": "第 i 批客户在第 i 月加入，当月不流失，其后逐月按 survival 留存。",
  },
  params: [
    numbers(
      "cohort_new_mrr",
      {
        en: "MRR won in month 1, 2, …; none beyond the range",
        "zh-CN": "第 1、2……月的新签 MRR，区域之外为 0",
      },
      { min: 0 },
    ),
    rates(
      "survival",
      { en: "share still there after 1, 2, … months", "zh-CN": "满 1、2……个月后仍在约的比例" },
      { min: 0, max: 1, typical: [0.3, 1] },
    ),
    count(
      "months",
      { en: "how many months", "zh-CN": "预测的月数" },
      { min: 1, max: SHEET_ROWS, typical: [1, 5] },
    ),
    optional(
      rate(
        "expansion",
        { en: "growth of a remaining customer per month; none: 0", "zh-CN": "在约客户的月增购率，不填为 0" },
        { min: 0, typical: [0, 0.03] },
      ),
      0,
    ),
  ],
  result: { table: ["amount"] },
  compute: (newMrr, survival, months, expansion) => {
    const horizon = Math.floor(months);
    const known = survival.values.length;
    if (known < horizon - 1) {
      return noAnswer({
        en: `survival ends after ${counted(known, "month")}; ${horizon} months need ${horizon - 1}.`,
        "zh-CN": `survival 只到第 ${known} 个月，预测 ${horizon} 个月需要 ${horizon - 1} 个值。`,
      });
    }
    const left = Float64Array.from({ length: horizon }, (_, age) =>
      age === 0 ? 1 : survival.values[age - 1] * (1 + expansion) ** age,
    );
    return Array.from({ length: horizon }, (_, month) => [mrrIn(month, newMrr.values, left)]);
  },
  native:
    "LET(cohorts,ROWS(cohort_new_mrr)*COLUMNS(cohort_new_mrr),known,ROWS(survival)*COLUMNS(survival)," +
    'won,IF(TOCOL(cohort_new_mrr)="",0,TOCOL(cohort_new_mrr)),kept,IF(TOCOL(survival)="",0,TOCOL(survival)),joined,SEQUENCE(cohorts),' +
    "IF(known<INT(months)-1,#N/A,MAKEARRAY(INT(months),1,LAMBDA(month,one,REDUCE(0,SEQUENCE(month),LAMBDA(mrr,join," +
    "mrr+SUM((joined=join)*won)*IF(join=month,1,INDEX(kept,month-join)*(1+expansion)^(month-join))))))))",
  conventions: [
    {
      en: "survival begins after one month, without the 1 at the start: a column of SBG.CURVE fits, a table of KM.CURVE does not.",
      "zh-CN": "survival 自满 1 个月起，不含期初的 1：可直接用 SBG.CURVE 的结果，KM.CURVE 的整张表则不可。",
    },
    {
      en: "With survival (1 − c), (1 − c)², … it is MRRFORECAST with churn c.",
      "zh-CN": "survival 取 (1 − c)、(1 − c)²……时，与 churn 为 c 的 MRRFORECAST 相同。",
    },
    {
      en: "Today’s MRR is not in it. Add it with a curve of its own.",
      "zh-CN": "不含现有 MRR；存量须另用其自身的曲线推算后相加。",
    },
  ],
  pitfalls: [
    {
      en: "A curve from the first customers may not hold for those a larger team wins.",
      "zh-CN": "由早期客户得出的曲线，未必适用于扩张后签下的客户。",
    },
    {
      en: "Beyond the observed ages the curve is a model. Say how far it was observed.",
      "zh-CN": "超出已观察月龄的部分只是模型推算，须注明观察到第几个月。",
    },
    {
      en: "survival counts months. A curve of yearly renewals lets customers leave twelve times too fast.",
      "zh-CN": "survival 按月计。误用年付续约的曲线，客户流失会快 12 倍。",
    },
  ],
  noAnswer: [
    {
      when: { en: "survival for fewer months than asked", "zh-CN": "survival 的月数不够" },
      args: [[[1000], [1200]], [[0.9], [0.85]], 4],
      error: "#N/A",
    },
    {
      when: { en: "months below 1", "zh-CN": "months 小于 1" },
      args: [[[1000], [1200]], [[0.9], [0.85]], 0],
      error: "#NUM!",
    },
    {
      when: { en: "survival above 1: 90 typed for 90%", "zh-CN": "survival 大于 1：把 90% 填成了 90" },
      args: [[[1000], [1200]], [[90], [85]], 2],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [[[1000], [1200]], [[0.9], [0.85], [0.82]], 4],
      result: [[1000], [2100], [1930], [1840]],
      source: {
        en: "by hand: 1,000; 900 + 1,200; 850 + 1,080; 820 + 1,020",
        "zh-CN": "手算：1,000；900 + 1,200；850 + 1,080；820 + 1,020",
      },
      formula: "SAAS.MRRFORECAST.COHORT(B2:B3,C2:C4,4)",
    },
    {
      args: [[[1000, 1200]], [[0.9, 0.85, 0.82]], 3, 0.01],
      result: [[1000], [2109], [1957.885]],
      source: {
        en: "by hand: 900 × 1.01 + 1,200; 850 × 1.01² + 1,080 × 1.01",
        "zh-CN": "手算：900 × 1.01 + 1,200；850 × 1.01² + 1,080 × 1.01",
      },
      formula: "SAAS.MRRFORECAST.COHORT(B2:C2,B3:D3,3,0.01)",
    },
  ],
  sources: [
    same(
      "P. Fader, B. Hardie, How to project customer retention, Journal of Interactive Marketing 21 (2007), 76–90",
    ),
  ],
  related: ["MRRFORECAST", "SBG.CURVE", "COHORT.AVG", "KM.CURVE"],
  synonyms: ["cohort forecast", "retention curve forecast", "layer cake", "同期群预测", "留存曲线预测"],
});
