import { ageAt, observedTo } from "../../engine/survival/summaries";
import { defineFunction, fill, isFailure, noAnswer, same } from "../define";
import { asOf, curveAsOf, end, inUnits, start, unit, unreadableLives } from "./lives";
import { comingDownTo } from "./lives-working";
import { LIVES_CONVENTIONS, LIVES_PITFALLS, livesNoAnswer, NO_FORMULA, SIX_LIVES } from "./lives-example";

export const KM_MEDIAN = defineFunction({
  id: "KM.MEDIAN",
  family: "cohorts",
  title: { en: "Median customer lifetime", "zh-CN": "客户生命周期中位数" },
  summary: {
    en: "The age by which half of the customers have left, by Kaplan–Meier. Customers who have not left yet are counted.",
    "zh-CN": "一半客户离开时的时长，用 Kaplan–Meier 法估计，尚未离开的客户一并计入。",
  },
  formula: {
    en: "the first t with s(t) ≤ 0.5, s as in KM.CURVE",
    "zh-CN": "s(t) ≤ 0.5 的最早的 t，s 见 KM.CURVE",
  },
  basis: {
    en: "The first age at which the curve is at 0.5 or below, as lifelines has it; where it stays at just 0.5, R gives the middle of that stretch.",
    "zh-CN": "取曲线首次不高于 0.5 的时长，与 lifelines 一致；若曲线恰好停在 0.5，R 取该段的中点。",
  },
  params: [start, end, asOf, unit],
  sameSize: ["start", "end"],
  result: { by: "unit", units: { month: "months" }, otherwise: "number" },
  unreadable: (start, end, asOf) => unreadableLives(asOf, { start, end }),
  compute: (start, end, asOf, unit) => {
    const curve = curveAsOf(asOf, unit, { start, end });
    if (isFailure(curve)) return curve;
    return (
      ageAt(0.5, curve) ??
      noAnswer(
        fill(
          {
            en: "The median is more than {longest}: up to there, less than half have left. KM.MEAN answers for a shorter horizon.",
            "zh-CN": "中位数大于 {longest}：观察至此，离开的尚不足一半。可用 KM.MEAN 求一定期限内的均值。",
          },
          { longest: inUnits(observedTo(curve), unit) },
        ),
      )
    );
  },
  working: (start, end, asOf, unit) => comingDownTo(0.5, { start, end }, asOf, unit),
  native: { none: NO_FORMULA },
  conventions: [...LIVES_CONVENTIONS],
  pitfalls: [
    {
      en: "The median of those who left leaves out the loyal customers, and is far too short.",
      "zh-CN": "只取已离开客户的中位数会漏掉忠诚客户，结果严重偏短。",
    },
    ...LIVES_PITFALLS,
  ],
  noAnswer: [
    ...livesNoAnswer(),
    {
      when: { en: "less than half have left so far", "zh-CN": "离开的尚不足一半" },
      args: [[[45658], [45658], [45658]], [[45689], [null], [null]], 45961],
      error: "#N/A",
    },
  ],
  examples: [
    {
      args: SIX_LIVES,
      result: 3,
      source: { en: "by hand: 5/6 × 4/5 × 3/4 = 0.5", "zh-CN": "手算：5/6 × 4/5 × 3/4 = 0.5" },
      formula: "SAAS.KM.MEDIAN(A2:A7,B2:B7,C1)",
    },
  ],
  sources: [
    same("E. L. Kaplan, P. Meier, Journal of the American Statistical Association 53 (1958), 457–481"),
    same("lifelines, KaplanMeierFitter"),
  ],
  related: ["KM.CURVE", "KM.MEAN", "TTV", "LOGOCHURN", "LIFETIME", "LEDGER.LIVES"],
  synonyms: ["median lifetime", "half-life", "median survival", "生存时间中位数", "半衰期"],
});
