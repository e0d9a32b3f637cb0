import { normalQuantile } from "../../engine/normal";
import { badNumber, count, defineFunction, dividedByZero, optional, same, share } from "../define";

const CERTAIN = badNumber({
  en: "confidence is 1: only the interval from 0 to 1 is certain. Give 95% or 0.95.",
  "zh-CN": "confidence 为 1：只有 0 到 1 的区间才是百分之百确定。请填 95% 或 0.95。",
});

const MORE_THAN_ALL = badNumber({
  en: "successes is above trials: there can’t be more than all. Check whether the two are swapped.",
  "zh-CN": "successes 大于 trials：成功数不能超过总数。请检查两者是否填反。",
});

/* Parts of the worksheet formula, which needs no names of its own. */
const RATE = "successes/trials";
const SPREAD = "NORM.S.INV((1-confidence)/2)^2/trials";

export const RATECI = defineFunction({
  id: "RATECI",
  family: "funnel",
  title: { en: "Confidence interval of a rate", "zh-CN": "比率的置信区间" },
  summary: {
    en: "How far a churn, win or conversion rate from few cases is to be trusted: the limits between which the true rate probably lies.",
    "zh-CN": "样本不多时，客户流失率、赢单率或转化率有多可信：给出真实比率很可能所在的区间。",
  },
  formula: {
    en: "Wilson: (p + z² ÷ 2n ± z√(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n)\np = successes ÷ trials, n = trials, z = Φ⁻¹((1 + confidence) ÷ 2)",
    "zh-CN":
      "Wilson：(p + z² ÷ 2n ± z√(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n)\np = successes ÷ trials，n = trials，z = Φ⁻¹((1 + confidence) ÷ 2)",
  },
  basis: {
    en: "Wilson’s score interval, lower and upper limit side by side: it stays within 0 and 1 and holds for few cases.",
    "zh-CN": "Wilson 得分区间，下限与上限并排；不会越出 0 与 1，样本少时也可靠。",
  },
  params: [
    count(
      "successes",
      { en: "cases that count: won, lost, converted", "zh-CN": "发生的数量：赢单、断约或转化" },
      { typical: [0, 120] },
    ),
    count("trials", { en: "all cases", "zh-CN": "总数" }, { typical: [1, 400] }),
    optional(
      share(
        "confidence",
        { en: "of the interval; none: 95%", "zh-CN": "置信水平，不填为 95%" },
        { above: 0, typical: [0.5, 0.999] },
      ),
      0.95,
    ),
  ],
  result: { table: ["percent"] },
  compute: (successes, trials, confidence) => {
    if (confidence === 1) return CERTAIN;
    if (successes > trials) return MORE_THAN_ALL;
    if (trials === 0) return dividedByZero("trials");
    const rate = successes / trials;
    // (1 − confidence) ÷ 2 keeps its digits where confidence is close to 1.
    const spread = normalQuantile((1 - confidence) / 2) ** 2 / trials;
    const centre = rate + spread / 2;
    const reach = Math.sqrt(spread * (rate * (1 - rate) + spread / 4));
    const low = successes === 0 ? 0 : (centre - reach) / (1 + spread);
    const high = successes === trials ? 1 : (centre + reach) / (1 + spread);
    return [[low, high]];
  },
  native:
    "IF(OR(successes>trials,confidence=1),#NUM!,IF(trials=0,#DIV/0!," +
    `(${RATE}+${SPREAD}/2+{-1,1}*SQRT(${SPREAD}*(${RATE}*(1-${RATE})+${SPREAD}/4)))/(1+${SPREAD})))`,
  conventions: [
    {
      en: "The textbook rate ± z√(p(1 − p) ÷ n) shrinks to a point at 0 of 20. Wilson gives 0 to 16%.",
      "zh-CN": "教科书式 p ± z√(p(1 − p) ÷ n) 在 20 例 0 次时缩成一点，Wilson 给出 0 至 16%。",
    },
  ],
  pitfalls: [
    {
      en: "Cases must be independent: 40 seats of one customer are one case.",
      "zh-CN": "各例须相互独立：同一客户的 40 个席位只算一例。",
    },
    {
      en: "Two intervals may overlap and the rates still differ. The interval measures chance alone, not a change in who is counted.",
      "zh-CN": "两个区间重叠不等于没有差别；区间只衡量偶然性，不反映统计范围的变化。",
    },
  ],
  noAnswer: [
    { when: { en: "trials is 0", "zh-CN": "trials 为 0" }, args: [0, 0], error: "#DIV/0!" },
    {
      when: { en: "more successes than trials", "zh-CN": "successes 大于 trials" },
      args: [41, 40],
      error: "#NUM!",
    },
    { when: { en: "successes is negative", "zh-CN": "successes 为负数" }, args: [-1, 40], error: "#NUM!" },
    {
      when: {
        en: "confidence of 1 or more: 95 typed for 95%",
        "zh-CN": "confidence 不小于 1：把 95% 填成了 95",
      },
      args: [8, 40, 95],
      error: "#NUM!",
    },
    { when: { en: "confidence is 1", "zh-CN": "confidence 为 1" }, args: [8, 40, 1], error: "#NUM!" },
  ],
  examples: [
    {
      args: [81, 263],
      result: [[0.2553, 0.3662]],
      tolerance: 5e-5,
      source: same("R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872"),
    },
    {
      args: [0, 20],
      result: [[0, 0.1611]],
      tolerance: 5e-5,
      source: same("R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872"),
    },
  ],
  sources: [
    same("E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212"),
    same("R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872"),
  ],
  related: ["FUNNEL", "LEADDIAG", "RENEWALRATE", "LOGOCHURN", "TRIALCONV", "FUNNELBACK", "LOGORET"],
  synonyms: ["Wilson interval", "margin of error", "error bars", "sample size", "置信区间", "误差范围"],
});
