import { discountedResidualLife } from "../../engine/sbg/derl";
import { count, defineFunction, noAnswer, optional, rate, same } from "../define";
import { percent, theRest } from "../working";
import { alpha, beta } from "./sbg-params";

const INFINITE = noAnswer({
  en: "The expected payments are infinite: some customers hardly ever leave. Give a discount_rate above 0.",
  "zh-CN": "预期付费次数无穷大：部分客户几乎永不离开。请填大于 0 的 discount_rate。",
});

/** As many of the series as one follows. */
const TERMS = 3;

export const SBG_DERL = defineFunction({
  id: "SBG.DERL",
  family: "cohorts",
  title: { en: "Discounted expected residual lifetime", "zh-CN": "折现预期剩余生命周期" },
  summary: {
    en: "How many more payments to expect from a customer who has renewed a number of times, discounted to today. Times the gross profit of a payment: the residual value.",
    "zh-CN": "已续约若干次的客户，预期还会付费几次，折成现值的次数；乘以每次付费的毛利，即客户的剩余价值。",
  },
  formula: {
    en: "Σ over k ≥ 0 of S(survived + 1 + k) ÷ S(survived) ÷ (1 + discount_rate)ᵏ\nS as SBG.CURVE\ndiscount_rate 0: (beta + survived) ÷ (alpha − 1)",
    "zh-CN":
      "Σ（k ≥ 0）S(survived + 1 + k) ÷ S(survived) ÷ (1 + discount_rate)ᵏ\nS 见 SBG.CURVE\ndiscount_rate 为 0：(beta + survived) ÷ (alpha − 1)",
  },
  basis: {
    en: "The next renewal counts in full, the one after it discounted once: just before it is due (Fader and Hardie 2010).",
    "zh-CN": "站在下次续约前夕：下一次付费全额计入，其后每次多折现一期（Fader 与 Hardie 2010）。",
  },
  params: [
    alpha,
    beta,
    rate(
      "discount_rate",
      { en: "cost of money per renewal period", "zh-CN": "每个续约期的折现率" },
      { above: -1, typical: [0.001, 0.3] },
    ),
    optional(
      count(
        "survived",
        { en: "renewals the customer has made", "zh-CN": "客户已续约的次数" },
        { typical: [0, 12] },
      ),
      0,
    ),
  ],
  result: "number",
  compute: (alpha, beta, discountRate, survived) => {
    if (discountRate < 0 || (discountRate === 0 && alpha <= 1)) return INFINITE;
    return discountedResidualLife(alpha, beta, discountRate, survived);
  },
  working: (alpha, beta, discountRate, survived) => {
    if (discountRate === 0)
      return { formula: `${survived === 0 ? beta : `(${beta}+${survived})`}/(${alpha}-1)` };
    let [survival, sum] = [1, 0];
    const terms = Array.from({ length: TERMS }, (_, k) => {
      survival *= (beta + survived + k) / (alpha + beta + survived + k);
      sum += survival / (1 + discountRate) ** k;
      const discount = k === 0 ? "" : `/(1+${percent(discountRate)})${k === 1 ? "" : `^${k}`}`;
      return `${percent(survival)}${discount}`;
    });
    const rest = discountedResidualLife(alpha, beta, discountRate, survived) - sum;
    return { formula: `${terms.join("+")}+${rest}`, says: theRest(Infinity) };
  },
  native: {
    none: {
      en: "A hypergeometric series; with a low rate it takes thousands of terms. SBG.CURVE discounted with NPV comes near when it is long enough.",
      "zh-CN": "属超几何级数，折现率低时需数千项。用 NPV 折现足够长的 SBG.CURVE 可得近似值。",
    },
  },
  conventions: [
    {
      en: "The payment already made is not in it. LTV with timing renewal leaves it out as well, and discounts the next one.",
      "zh-CN": "已付的款项不计。LTV 的 timing 取「续费」时同样不计，但对下一次付费折现。",
    },
    {
      en: "In payments per renewal period. For money multiply by the gross profit of one payment.",
      "zh-CN": "单位为每续约期的付费次数，乘以单次付费毛利即为金额。",
    },
  ],
  pitfalls: [
    {
      en: "The rate belongs to the renewal period: with monthly renewals, 10% a year must become 0.8% a month first.",
      "zh-CN": "折现率须与续约期一致：按月续约时，年 10% 应先换成月 0.8%。",
    },
    {
      en: "With alpha near 1 or below, nearly all value lies far beyond the data, and the rate alone decides it.",
      "zh-CN": "alpha 接近或小于 1 时，价值大多来自远超数据的年份，几乎全由折现率决定。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no discounting and alpha at most 1", "zh-CN": "不折现且 alpha 不大于 1" },
      args: [0.668, 3.806, 0, 7],
      error: "#N/A",
    },
    {
      when: { en: "a negative discount_rate", "zh-CN": "discount_rate 为负数" },
      args: [2, 3, -0.01],
      error: "#N/A",
    },
    {
      when: { en: "alpha or beta is 0 or below", "zh-CN": "alpha 或 beta 不大于 0" },
      args: [0, 3.806, 0.1],
      error: "#NUM!",
    },
    {
      when: { en: "survived is negative", "zh-CN": "survived 为负数" },
      args: [2, 3, 0.1, -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [2, 3, null, 1],
      result: 4,
      source: { en: "by hand: (3 + 1) ÷ (2 − 1)", "zh-CN": "手算：(3 + 1) ÷ (2 − 1)" },
    },
    {
      args: [0.668, 3.806, 0.1, 7],
      result: 7.52995,
      tolerance: 5e-6,
      source: { en: "the series, added up term by term", "zh-CN": "按级数逐项累加" },
    },
  ],
  sources: [
    same(
      "P. Fader, B. Hardie, Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 2010",
    ),
  ],
  related: ["SBG.FIT", "SBG.CURVE", "LTV", "LIFETIME"],
  synonyms: ["DERL", "residual lifetime value", "remaining lifetime", "剩余价值", "剩余生命周期"],
});
