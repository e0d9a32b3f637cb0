import { retentionCurve, survivalCurve } from "../../engine/sbg/curve";
import { count, defineFunction, option, optional, same } from "../define";
import { alpha, beta } from "./sbg-params";

/** As many as a sheet has rows. */
const MOST_PERIODS = 1_048_576;

export const SBG_CURVE = defineFunction({
  id: "SBG.CURVE",
  family: "cohorts",
  title: { en: "sBG retention curve", "zh-CN": "sBG 留存曲线" },
  summary: {
    en: "The share of a cohort still there after each renewal, also beyond those observed; or the share of those up for renewal who renew.",
    "zh-CN": "同期群在每次续约后仍在约的比例，可外推至尚未观察的期数；也可给出各次到期客户的续约率。",
  },
  formula: {
    en: "retention r(t) = (beta + t − 1) ÷ (alpha + beta + t − 1)\nsurvival S(t) = r(1) × r(2) × … × r(t), t = 1 … periods",
    "zh-CN":
      "续约率 r(t) = (beta + t − 1) ÷ (alpha + beta + t − 1)\n存续率 S(t) = r(1) × r(2) × … × r(t)，t = 1 … periods",
  },
  basis: {
    en: "S(1), S(2), … of the sBG model, without S(0) = 1, one period per renewal: a year for yearly contracts.",
    "zh-CN": "sBG 模型的 S(1)、S(2)……，不含 S(0) = 1；一期即一次续约，年付合同为一年。",
  },
  params: [
    alpha,
    beta,
    count(
      "periods",
      { en: "how many renewals", "zh-CN": "续约次数" },
      { min: 1, max: MOST_PERIODS, typical: [1, 12] },
    ),
    optional(
      option("what", { en: "which of the two curves", "zh-CN": "取哪条曲线" }, [
        {
          word: "survival",
          zh: "存续率",
          about: { en: "of the cohort at its start", "zh-CN": "占期初客户" },
        },
        {
          word: "retention",
          zh: "续约率",
          about: { en: "of those up for renewal", "zh-CN": "占当次到期客户" },
        },
      ]),
      "survival",
    ),
  ],
  result: { table: ["percent"] },
  compute: (alpha, beta, periods, what) => {
    const curve = what === "retention" ? retentionCurve : survivalCurve;
    return Array.from(curve(alpha, beta, Math.floor(periods)), (share) => [share]);
  },
  native:
    'IF(NOT(OR(what="survival",what="retention")),#VALUE!,' +
    "LET(t,SEQUENCE(periods),retained,1/(1+alpha/(beta+(t-1)))," +
    'IF(what="retention",retained,EXP(MMULT((t>=TRANSPOSE(t))*1,LN(retained))))))',
  conventions: [
    {
      en: "MRRFORECAST.COHORT takes the column as it is, where renewals are monthly.",
      "zh-CN": "按月续约时，该列可直接用于 MRRFORECAST.COHORT。",
    },
    {
      en: "Retention rises with age though no customer changes: those likely to leave have gone. One churn rate, as in LTV, keeps it level.",
      "zh-CN": "单个客户并未变化，续约率仍逐期上升，因为易流失者已先离开。LTV 用单一客户流失率，各期不变。",
    },
  ],
  pitfalls: [
    {
      en: "Far beyond the renewals observed the curve is extrapolation. A new competitor or price is not in it.",
      "zh-CN": "远超观察期的部分只是推断，不含新竞争者或调价的影响。",
    },
    {
      en: "Survival and retention are easily swapped: 67% survive three renewals of which the third kept 90%.",
      "zh-CN": "存续率与续约率容易混淆：三次续约后存续 67%，而第三次的续约率是 90%。",
    },
  ],
  noAnswer: [
    { when: { en: "alpha is 0 or below", "zh-CN": "alpha 不大于 0" }, args: [0, 3.806, 3], error: "#NUM!" },
    { when: { en: "beta is 0 or below", "zh-CN": "beta 不大于 0" }, args: [0.668, -1, 3], error: "#NUM!" },
    { when: { en: "no periods", "zh-CN": "periods 不足 1" }, args: [0.668, 3.806, 0], error: "#NUM!" },
    {
      when: { en: "a word for what outside the list", "zh-CN": "what 不在可选范围内" },
      args: [0.668, 3.806, 3, "churn"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [0.668, 3.806, 3],
      result: [[0.8507], [0.7469], [0.6698]],
      tolerance: 5e-5,
      source: {
        en: "by hand: 3.806 ÷ 4.474, × 4.806 ÷ 5.474, × 5.806 ÷ 6.474",
        "zh-CN": "手算：3.806 ÷ 4.474，× 4.806 ÷ 5.474，× 5.806 ÷ 6.474",
      },
    },
    {
      args: [1, 1, 3, "retention"],
      result: [[1 / 2], [2 / 3], [3 / 4]],
      source: { en: "by hand: t ÷ (t + 1)", "zh-CN": "手算：t ÷ (t + 1)" },
    },
  ],
  sources: [
    same("P. Fader, B. Hardie, How to Project Customer Retention, J. Interactive Marketing 21(1), 2007"),
  ],
  related: ["SBG.FIT", "SBG.DERL", "MRRFORECAST.COHORT", "COHORT.AVG", "ANNUALIZE"],
  synonyms: ["survival curve", "retention projection", "shifted beta geometric", "留存曲线", "留存外推"],
});
