import { annuity } from "../../engine/annuity";
import { amount, count, defineFunction, noAnswer, optional, same, share } from "../define";
import { NATIVE_DIGITS } from "../native-digits";

const NO_CEILING = noAnswer({
  en: "No ceiling: with a churn of 0 or less MRR never stops growing. Give months.",
  "zh-CN": "没有天花板：churn 不大于 0 时，MRR 会一直增长。请填 months。",
});

export const MRRCEILING = defineFunction({
  id: "MRRCEILING",
  family: "growth",
  title: { en: "MRR ceiling", "zh-CN": "MRR 天花板" },
  summary: {
    en: "The MRR at which churn takes away as much as new business brings. With months: the MRR that so much new business has built by then.",
    "zh-CN": "流失与新签相抵时的 MRR，即规模上限；填入 months 时，为届时由新签累积的 MRR。",
  },
  formula: {
    en: "new_mrr_per_month ÷ monthly_churn\nWith months:\nnew_mrr_per_month × (1 − (1 − monthly_churn)ᵐᵒⁿᵗʰˢ) ÷ monthly_churn",
    "zh-CN":
      "new_mrr_per_month ÷ monthly_churn\n填入 months 时：\nnew_mrr_per_month × (1 − (1 − monthly_churn)ᵐᵒⁿᵗʰˢ) ÷ monthly_churn",
  },
  basis: {
    en: "Skok’s model: a month’s new business starts to churn in the month after, and today’s MRR is not included.",
    "zh-CN": "Skok 模型：当月新签自次月起流失；结果不含现有 MRR。",
  },
  params: [
    amount("new_mrr_per_month", { en: "MRR won every month", "zh-CN": "每月新签 MRR" }, { min: 0 }),
    share(
      "monthly_churn",
      { en: "share of MRR lost per month, net of expansion", "zh-CN": "月净收入流失率（已抵增购）" },
      { typical: [0.001, 0.2] },
    ),
    optional(
      count(
        "months",
        { en: "months from now; none: without end", "zh-CN": "从现在起的月数，不填为最终值" },
        { typical: [1, 120] },
      ),
      0,
    ),
  ],
  result: "amount",
  compute: (newMrr, churn, months) => {
    if (months === 0) return churn > 0 ? newMrr / churn : NO_CEILING;
    return annuity(newMrr, churn, months);
  },
  native:
    "IF(months=0,IF(monthly_churn<=0,#N/A,new_mrr_per_month/monthly_churn)," +
    "IF(monthly_churn=0,new_mrr_per_month*months,new_mrr_per_month*(1-(1-monthly_churn)^months)/monthly_churn))",
  conventions: [
    {
      en: "Yearly: new ARR per year and 1 − NDR give the handbook’s size ceiling.",
      "zh-CN": "按年计：填全年新签 ARR 与 1 − NDR，即手册所说的规模天花板。",
    },
    NATIVE_DIGITS,
  ],
  pitfalls: [
    {
      en: "The ceiling is felt long before it is reached: at 3% churn, half of it within two years.",
      "zh-CN": "天花板来得很早：月流失率 3% 时，两年就走完一半。",
    },
    {
      en: "More sellers raise the ceiling in proportion; churn cut by half doubles it.",
      "zh-CN": "加销售只能按比例抬高天花板；流失率减半，天花板翻倍。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no churn, and months left out", "zh-CN": "没有流失且未填 months" },
      args: [6000, 0],
      error: "#N/A",
    },
    {
      when: { en: "churn is negative, and months left out", "zh-CN": "流失为负且未填 months" },
      args: [6000, -0.01],
      error: "#N/A",
    },
    {
      when: { en: "churn above 1: 3 typed for 3%", "zh-CN": "流失大于 1：把 3% 填成了 3" },
      args: [6000, 3],
      error: "#NUM!",
    },
    {
      when: { en: "months is negative", "zh-CN": "months 为负数" },
      args: [6000, 0.03, -12],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [6000, 0.03, 40],
      result: 140_000,
      tolerance: 1500,
      source: same("D. Skok, SaaS Metrics 2.0"),
    },
    {
      args: [6000, 0.03],
      result: 200_000,
      source: { en: "by hand: 6,000 ÷ 3%", "zh-CN": "手算：6,000 ÷ 3%" },
    },
    {
      args: [10_000_000, 0.2],
      result: 50_000_000,
      source: {
        en: "by hand: 10 million a year at NDR 80%, 10,000,000 ÷ 20%",
        "zh-CN": "手算：年新签 1,000 万、NDR 80%，即 10,000,000 ÷ 20%",
      },
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0"), { en: "Handbook 001, L469", "zh-CN": "手册 001，L469" }],
  related: ["MRRFORECAST", "MRRCHURN", "NDR", "LTV"],
  synonyms: ["steady state MRR", "growth ceiling", "size ceiling", "规模天花板", "增长上限", "稳态 MRR"],
});
