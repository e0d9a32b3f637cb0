import { defineFunction, isFailure, ratio, same } from "../define";
import { beginMrr, endMrr, periodsPerYear, SAME_SIZE } from "./two-dates";

export const NDR = defineFunction({
  id: "NDR",
  family: "retention",
  title: { en: "Net dollar retention", "zh-CN": "净收入留存率" },
  summary: {
    en: "What the customers of a year ago pay today, as a share of what they paid then. Above 100% the base grows without a single new customer.",
    "zh-CN": "一年前的客户如今的付费额与当时之比。高于 100% 时，即使没有新签，存量也在增长。",
  },
  formula: {
    en: "(Σ end_mrr of customers with begin_mrr above 0 ÷ Σ begin_mrr) ^ periods_per_year",
    "zh-CN": "（期初有 MRR 的客户的 Σ end_mrr ÷ Σ begin_mrr）^ periods_per_year",
  },
  basis: {
    en: "The cohort method, which the SaaS Metrics Standards Board prefers: the same customers at two dates; NDR.BRIDGE is its formula method.",
    "zh-CN":
      "采用 SaaS Metrics Standards Board 推荐的同期群法，即同一批客户在两个时点相比；公式法见 NDR.BRIDGE。",
  },
  params: [beginMrr, endMrr, periodsPerYear],
  sameSize: SAME_SIZE,
  result: "percent",
  compute: (begin, end, periodsPerYear) => {
    const before = begin.values;
    const after = end.values;
    let started = 0;
    let stayed = 0;
    for (let i = 0; i < before.length; i++) {
      started += before[i];
      if (before[i] !== 0) stayed += after[i];
    }
    const kept = ratio(stayed, started, "begin_mrr");
    return isFailure(kept) ? kept : kept ** periodsPerYear;
  },
  native: '(SUMPRODUCT((begin_mrr<>"")*(begin_mrr>0),end_mrr)/SUM(begin_mrr))^periods_per_year',
  conventions: [
    {
      en: "NDR, NRR and net revenue retention are one thing. Public companies mostly report it over twelve months.",
      "zh-CN": "NDR、NRR、净收入留存率是同一指标，上市公司多按十二个月披露。",
    },
    {
      en: "Customers who were away at the start are left out, those who come back too. ChartMogul’s net MRR churn counts them in.",
      "zh-CN": "期初没有 MRR 的客户不计，回流客户亦然；ChartMogul 的净 MRR 流失率则计入回流。",
    },
  ],
  pitfalls: [
    {
      en: "A few growing customers hide many that leave. Show GRR beside it.",
      "zh-CN": "少数客户的增购会掩盖多数客户的流失，须与 GRR 并列。",
    },
    {
      en: "One month raised to the twelfth power multiplies its noise. Prefer two dates a year apart.",
      "zh-CN": "用单月的十二次方推全年，波动也被放大；宜取相隔一年的两个时点。",
    },
    {
      en: "With yearly contracts most customers could not leave yet: a young base looks more loyal than it is.",
      "zh-CN": "年付合同未到期时客户无从离开，新签占比高会使留存偏高。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no MRR at the start", "zh-CN": "期初没有 MRR" },
      args: [
        [[0], [0]],
        [[100], [50]],
      ],
      error: "#DIV/0!",
    },
    {
      when: { en: "a negative MRR", "zh-CN": "MRR 为负数" },
      args: [
        [[100], [200]],
        [[100], [-50]],
      ],
      error: "#NUM!",
    },
    {
      when: { en: "ranges of different sizes", "zh-CN": "区域大小不一致" },
      args: [
        [[100], [200]],
        [[100], [200], [300]],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative periods_per_year", "zh-CN": "periods_per_year 为负数" },
      args: [[[100]], [[90]], -12],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [
        [[100], [200], [500], [200], [1000], [300], [500], [1200], [400], [600]],
        [[200], [200], [0], [300], [1500], [200], [900], [1200], [600], [0]],
      ],
      result: 1.02,
      source: same("SaaS Metrics Standards Board, Net Revenue Retention"),
      formula: "SAAS.NDR(B2:B11,C2:C11)",
    },
    {
      args: [
        [[100], [0]],
        [[90], [500]],
      ],
      result: 0.9,
      source: { en: "by hand: the new customer is left out", "zh-CN": "手算：新签客户不计" },
      formula: "SAAS.NDR(B2:B3,C2:C3)",
    },
  ],
  sources: [same("SaaS Metrics Standards Board, Net Revenue Retention")],
  related: ["GRR", "NDR.BRIDGE", "NDR.TTM", "LEDGER.RETENTION", "MRRCHURN", "RENEWALRATE", "MRRCEILING"],
  synonyms: [
    "NRR",
    "net revenue retention",
    "net retention",
    "dollar-based net retention",
    "净留存",
    "净留存率",
    "净收入留存",
    "净金额留存率",
    "净美元留存率",
  ],
});
