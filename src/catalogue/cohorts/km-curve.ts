import { limits } from "../../engine/survival/summaries";
import { dates, defineFunction, isFailure, numbers, oneForAll, optional, same } from "../define";
import { asOf, curveAsOf, end, start, unit, unreadableLives } from "./lives";
import { LIVES_CONVENTIONS, LIVES_PITFALLS, livesNoAnswer, NO_FORMULA, SIX_LIVES } from "./lives-example";

export const KM_CURVE = defineFunction({
  id: "KM.CURVE",
  family: "cohorts",
  title: { en: "Survival curve of customers", "zh-CN": "客户生存曲线" },
  summary: {
    en: "The share of customers still there after each month, by Kaplan–Meier. Customers who have not left yet count for as long as they have been observed.",
    "zh-CN":
      "用 Kaplan–Meier 法估计满每个月后仍在约的客户占比。尚未离开的客户按已知时长计入，不会被误当作已离开或永不离开。",
  },
  formula: {
    en: "s(t) = Π (1 − d ÷ n) over all ages up to t\nn: at risk at that age, d: left, c: last seen there\nv = Σ d ÷ (n × (n − d))\nlo, hi = s ^ exp(±1.96 × √v ÷ |ln s|)",
    "zh-CN":
      "s(t) = Π (1 − d ÷ n)，连乘到时长 t\nn：当时在险数，d：离开数，c：观察到此为止的数\nv = Σ d ÷ (n × (n − d))\nlo, hi = s ^ exp(±1.96 × √v ÷ |ln s|)",
  },
  basis: {
    en: "The Kaplan–Meier estimate: a blank end, or one after asof, ends what is known and is no loss; at one age, losses come before the last seen.",
    "zh-CN":
      "Kaplan–Meier 估计：end 为空或晚于 asof 表示观察到此为止，不算离开；同一时长内先计离开，后计观察终止。",
  },
  params: [
    start,
    end,
    asOf,
    unit,
    optional(
      numbers(
        "weight",
        { en: "weight of each life, such as its MRR", "zh-CN": "每个客户的权重，如其 MRR" },
        { min: 0, typical: [1, 50] },
      ),
      oneForAll(1),
    ),
    optional(
      dates("entry", {
        en: "first day on record of each life, where later than its start",
        "zh-CN": "晚于开始日期才有记录的，填记录起始日",
      }),
      oneForAll(0),
    ),
  ],
  sameSize: ["start", "end", "weight", "entry"],
  result: { table: ["count", "count", "count", "count", "percent"] },
  unreadable: (start, end, asOf, _unit, weight, entry) =>
    unreadableLives(asOf, { start, end, weight, entry }),
  compute: (start, end, asOf, unit, weight, entry) => {
    const curve = curveAsOf(asOf, unit, { start, end, weight, entry });
    if (isFailure(curve)) return curve;
    return [
      ["t", "n", "d", "c", "s", "lo", "hi"],
      ...curve.map((step) => [
        step.time,
        step.atRisk,
        step.ended,
        step.censored,
        step.survival,
        ...(limits(step) ?? ["", ""]),
      ]),
    ];
  },
  native: { none: NO_FORMULA },
  conventions: [
    {
      en: "lo and hi are 95% limits on the log–log scale, as lifelines and Stata give them. R gives others unless conf.type is log-log. With money as weight they are not confidence limits.",
      "zh-CN":
        "lo、hi 为对数–对数尺度的 95% 置信限，与 lifelines、Stata 一致；R 须设 conf.type 为 log-log。以金额加权时不可作置信限看。",
    },
    ...LIVES_CONVENTIONS,
    {
      en: "With entry, a life is at risk only after it: customers lost before the records began are unknown, so the others may not count for that time either. A row with weight blank or 0 does not count.",
      "zh-CN":
        "填有 entry 的客户自该日之后才计入在险：记录开始前已离开的客户无从得知，在约者也不应先行计入。weight 为空或 0 的不计。",
    },
  ],
  pitfalls: [
    ...LIVES_PITFALLS,
    {
      en: "The tail rests on few customers. Look at n before you believe a late step.",
      "zh-CN": "曲线尾端只剩少数客户，采信之前先看 n。",
    },
  ],
  noAnswer: [
    ...livesNoAnswer(),
    {
      when: { en: "a negative weight", "zh-CN": "weight 为负数" },
      args: [...SIX_LIVES, "month", -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: SIX_LIVES,
      result: [
        ["t", "n", "d", "c", "s", "lo", "hi"],
        [0, 6, 0, 0, 1, 1, 1],
        [1, 6, 1, 0, 0.8333, 0.2731, 0.9747],
        [2, 5, 1, 0, 0.6667, 0.1946, 0.9044],
        [3, 4, 1, 0, 0.5, 0.1109, 0.8037],
        [6, 3, 1, 1, 0.3333, 0.0461, 0.6756],
        [8, 1, 0, 1, 0.3333, 0.0461, 0.6756],
      ],
      tolerance: 5e-5,
      source: {
        en: "by hand: 3, 1, 6 and 2 months, and 8 and 6 without an end",
        "zh-CN": "手算：3、1、6、2 个月后离开，另有 8、6 个月仍在约",
      },
      formula: "SAAS.KM.CURVE(A2:A7,B2:B7,C1)",
    },
  ],
  sources: [
    same("E. L. Kaplan, P. Meier, Journal of the American Statistical Association 53 (1958), 457–481"),
    same("V. Bewick, L. Cheek, J. Ball, Critical Care 8 (2004), 389–394"),
    same("J. D. Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time Data, 1980"),
  ],
  related: ["KM.MEDIAN", "KM.MEAN", "LEDGER.LIVES", "COHORT.AVG", "SBG.FIT", "LOGOCHURN", "TTV", "LTV"],
  synonyms: ["Kaplan-Meier", "survival analysis", "retention curve", "churn curve", "生存分析", "留存曲线"],
});
