import { defineFunction, isFailure, ratio, same } from "../define";
import { beginMrr, endMrr, periodsPerYear, SAME_SIZE } from "./two-dates";

export const GRR = defineFunction({
  id: "GRR",
  family: "retention",
  title: { en: "Gross revenue retention", "zh-CN": "总收入留存率" },
  summary: {
    en: "The share of the starting MRR that is still paid, with all expansion set aside. It can’t exceed 100%, and shows how well the product keeps its customers.",
    "zh-CN": "期初 MRR 中仍在付费的比例，不计任何增购。不会超过 100%，反映产品自身的留存能力。",
  },
  formula: same("(Σ min(begin_mrr, end_mrr) ÷ Σ begin_mrr) ^ periods_per_year"),
  basis: {
    en: "The cohort method of the SaaS Metrics Standards Board: each customer counts at most what it paid at the start.",
    "zh-CN": "采用 SaaS Metrics Standards Board 的同期群法：每个客户最多计到期初的金额。",
  },
  params: [beginMrr, endMrr, periodsPerYear],
  sameSize: SAME_SIZE,
  result: "percent",
  compute: (begin, end, periodsPerYear) => {
    const before = begin.values;
    const after = end.values;
    let started = 0;
    let kept = 0;
    for (let i = 0; i < before.length; i++) {
      const [was, is] = [before[i], after[i]];
      started += was;
      kept += is < was ? is : was;
    }
    const share = ratio(kept, started, "begin_mrr");
    return isFailure(share) ? share : share ** periodsPerYear;
  },
  native:
    '((SUMPRODUCT((begin_mrr<>"")*(end_mrr<begin_mrr),end_mrr)+SUMPRODUCT((end_mrr<>"")*(end_mrr>=begin_mrr),begin_mrr))' +
    "/SUM(begin_mrr))^periods_per_year",
  conventions: [
    {
      en: "GRR.BRIDGE takes the period’s losses instead. It counts a customer who grew and then shrank back as a loss; the two dates here do not.",
      "zh-CN":
        "GRR.BRIDGE 按期内的流失与缩减计算：先增后减的客户会计一次缩减；本函数只比首尾两个时点，不计。",
    },
  ],
  pitfalls: [
    {
      en: "Taking the smaller of the two totals instead of each customer’s lets one customer’s growth pay for another’s loss.",
      "zh-CN": "若先合计再取较小值，一个客户的增购就会抵掉另一个客户的流失；必须逐个客户比较。",
    },
    {
      en: "With yearly contracts losses show only at renewal. Look at RENEWALRATE as well.",
      "zh-CN": "年付合同的流失到续约时才显现，须同时看 RENEWALRATE。",
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
        [[100], [-200]],
        [[100], [50]],
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
      result: 0.76,
      source: same("SaaS Metrics Standards Board, Gross Revenue Retention"),
      formula: "SAAS.GRR(B2:B11,C2:C11)",
    },
  ],
  sources: [same("SaaS Metrics Standards Board, Gross Revenue Retention")],
  related: ["NDR", "GRR.BRIDGE", "LEDGER.RETENTION", "LOGORET", "RENEWALRATE"],
  synonyms: ["GDR", "gross dollar retention", "gross retention", "毛收入留存率", "总留存", "毛留存率"],
});
