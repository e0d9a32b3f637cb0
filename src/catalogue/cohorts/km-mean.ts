import { observedTo, restrictedMean, stepsUnder } from "../../engine/survival/summaries";
import { defineFunction, fill, isFailure, noAnswer, number, same } from "../define";
import { percent, sumOf } from "../working";
import { asOf, curveAsOf, end, inUnits, start, unit, unreadableLives } from "./lives";
import { LIVES_CONVENTIONS, LIVES_PITFALLS, livesNoAnswer, NO_FORMULA, SIX_LIVES } from "./lives-example";

export const KM_MEAN = defineFunction({
  id: "KM.MEAN",
  family: "cohorts",
  title: { en: "Mean customer lifetime up to a horizon", "zh-CN": "期限内的平均客户生命周期" },
  summary: {
    en: "How long a customer stays on average within a given number of months, by Kaplan–Meier. A lifetime for an LTV that claims no more than was observed.",
    "zh-CN": "客户在前若干个月内平均停留多久，用 Kaplan–Meier 法估计。以它计算 LTV，不会超出已观察到的范围。",
  },
  formula: {
    en: "the area under s(t) from 0 to horizon, s a step function as in KM.CURVE",
    "zh-CN": "s(t) 自 0 至 horizon 的面积，s 为阶梯函数，见 KM.CURVE",
  },
  basis: {
    en: "The restricted mean of survival analysis: time after horizon does not count, and nothing is extrapolated.",
    "zh-CN": "即限制平均生存时间：超过 horizon 的时间一概不计，也不作外推。",
  },
  params: [
    start,
    end,
    asOf,
    number(
      "horizon",
      { en: "age up to which time counts, in units of unit", "zh-CN": "计到多长，单位同 unit" },
      { above: 0, typical: [1, 24] },
    ),
    unit,
  ],
  sameSize: ["start", "end"],
  result: { by: "unit", units: { month: "months" }, otherwise: "number" },
  unreadable: (start, end, asOf) => unreadableLives(asOf, { start, end }),
  compute: (start, end, asOf, horizon, unit) => {
    const curve = curveAsOf(asOf, unit, { start, end });
    if (isFailure(curve)) return curve;
    return (
      restrictedMean(horizon, curve) ??
      noAnswer(
        fill(
          {
            en: "The lives are observed to {longest}, and some go on. Take a horizon up to there.",
            "zh-CN": "只观察到 {longest}，且仍有客户在约。请把 horizon 设在此范围内。",
          },
          { longest: inUnits(observedTo(curve), unit) },
        ),
      )
    );
  },
  working: (start, end, asOf, horizon, unit) => {
    const curve = curveAsOf(asOf, unit, { start, end });
    if (isFailure(curve)) return { formula: "" };
    const steps = stepsUnder(horizon, curve).filter(({ survival, width }) => survival * width > 0);
    const area = (i: number) => steps[i].survival * steps[i].width;
    return sumOf(
      steps.map(({ survival, width }) => `${percent(survival)}*${width}`),
      area,
      steps.reduce((sum, _, i) => sum + area(i), 0),
    );
  },
  native: { none: NO_FORMULA },
  conventions: [
    {
      en: "1 ÷ churn, as in LTV without a cap, is a mean over all time at a constant churn, and so much longer.",
      "zh-CN": "1 ÷ 客户流失率（如不设上限的 LTV）假定客户流失率恒定并计至无穷，因而长得多。",
    },
    ...LIVES_CONVENTIONS,
  ],
  pitfalls: [
    {
      en: "Compare two means only at the same horizon.",
      "zh-CN": "horizon 相同的均值才可比较。",
    },
    ...LIVES_PITFALLS,
  ],
  noAnswer: [
    ...livesNoAnswer(6),
    {
      when: { en: "horizon beyond the longest life observed", "zh-CN": "horizon 超出最长观察时长" },
      args: [...SIX_LIVES, 9],
      error: "#N/A",
    },
    {
      when: { en: "horizon is 0 or negative", "zh-CN": "horizon 为 0 或负数" },
      args: [...SIX_LIVES, 0],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [...SIX_LIVES, 6],
      result: 4,
      source: {
        en: "by hand: 1 + 0.8333 + 0.6667 + 3 × 0.5",
        "zh-CN": "手算：1 + 0.8333 + 0.6667 + 3 × 0.5",
      },
      formula: "SAAS.KM.MEAN(A2:A7,B2:B7,C1,6)",
    },
    {
      args: [...SIX_LIVES, 8],
      result: 4 + 2 / 3,
      source: { en: "by hand: 4 + 2 × 0.3333", "zh-CN": "手算：4 + 2 × 0.3333" },
      formula: "SAAS.KM.MEAN(A2:A7,B2:B7,C1,8)",
    },
  ],
  sources: [
    same("J. O. Irwin, Journal of Hygiene 47 (1949), 188–189"),
    same("P. Royston, M. Parmar, BMC Medical Research Methodology 13 (2013), 152"),
  ],
  related: ["KM.CURVE", "KM.MEDIAN", "LTV", "LOGOCHURN", "LIFETIME", "LEDGER.LIVES"],
  synonyms: [
    "restricted mean",
    "mean survival time",
    "RMST",
    "average lifetime",
    "expected lifetime",
    "平均寿命",
    "平均留存时长",
  ],
});
