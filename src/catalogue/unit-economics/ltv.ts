import { annuity } from "../../engine/annuity";
import {
  amount,
  badNumber,
  count,
  defineFunction,
  noAnswer,
  option,
  optional,
  rate,
  same,
  share,
  type Failure,
} from "../define";
import { NATIVE_DIGITS } from "../native-digits";

/** What growth of c ÷ (1 − c) leaves of a churn of c is nothing but for the last digit: this share of the rates. */
const ROUNDING = 1e-12;

/** What `payment` and those after it are worth without end. */
function endless(payment: number, lost: number, largestRate: number): number | Failure {
  if (lost > ROUNDING * largestRate) return payment / lost;
  return noAnswer({
    en: "The value is infinite: what a customer pays never shrinks. Give discount_rate or cap.",
    "zh-CN": "价值无穷大：客户的付费不会减少。请填 discount_rate 或 cap。",
  });
}

/** 1 − q as a worksheet formula, written so that a churn of 0.05 alone is 0.05 to the last digit. */
const LOST = "((churn*(1+growth)+(discount_rate-growth))/(1+discount_rate))";

export const LTV = defineFunction({
  id: "LTV",
  family: "unit-economics",
  title: { en: "Customer lifetime value", "zh-CN": "客户生命周期价值" },
  summary: {
    en: "The gross profit one customer brings over its whole life. With a discount rate: in today’s money.",
    "zh-CN": "一个客户在整个生命周期内带来的毛利；给出折现率时为现值。",
  },
  formula: {
    en: "arpa × gross_margin ÷ churn\nWith growth, discount or cap:\narpa × gross_margin × (1 − qᴺ) ÷ (1 − q)\nq = (1 − churn)(1 + growth) ÷ (1 + discount_rate), N = cap",
    "zh-CN":
      "arpa × gross_margin ÷ churn\n含增长、折现或上限时：\narpa × gross_margin × (1 − qᴺ) ÷ (1 − q)\nq = (1 − churn)(1 + growth) ÷ (1 + discount_rate)，N = cap",
  },
  basis: {
    en: "Gross profit of a customer over churn, as Skok computes it; all rates are per period of arpa, so monthly arpa takes monthly churn.",
    "zh-CN": "采用 Skok 口径：单客毛利 ÷ 客户流失率；所有比率与 arpa 同期，月均收入配月客户流失率。",
  },
  params: [
    amount("arpa", { en: "monthly revenue per customer", "zh-CN": "单客月均收入" }, { min: 0 }),
    share("gross_margin", { en: "as a share, 74% or 0.74", "zh-CN": "毛利率，填 74% 或 0.74" }),
    share("churn", { en: "monthly customer churn", "zh-CN": "月客户流失率" }, { typical: [0.005, 0.3] }),
    optional(
      rate(
        "discount_rate",
        { en: "cost of money per month", "zh-CN": "月折现率" },
        { above: -1, typical: [0, 0.02] },
      ),
      0,
    ),
    optional(
      rate(
        "growth",
        { en: "of arpa per month", "zh-CN": "单客收入的月增长率" },
        { min: -1, typical: [0, 0.004] },
      ),
      0,
    ),
    optional(
      count("cap", { en: "most months to count; none: endless", "zh-CN": "最多计入的月数，不填不设上限" }),
      0,
    ),
    optional(
      option("timing", { en: "when the payments fall", "zh-CN": "付费时点" }, [
        { word: "start", zh: "期初", about: { en: "first payment now", "zh-CN": "首笔即付" } },
        { word: "end", zh: "期末", about: { en: "at the end of each month", "zh-CN": "每月月末付" } },
        {
          word: "renewal",
          zh: "续费",
          about: { en: "without the payment already made", "zh-CN": "不含已付首笔" },
        },
      ]),
      "start",
    ),
  ],
  result: "amount",
  compute: (arpa, grossMargin, churn, discountRate, growth, cap, timing) => {
    if (cap !== 0 && cap < 1) {
      return badNumber({
        en: "cap is below one month. Give whole months, or leave it out for no limit.",
        "zh-CN": "cap 不足一个月，请填整月数；不设上限则留空。",
      });
    }
    const lost = (churn * (1 + growth) + (discountRate - growth)) / (1 + discountRate);
    const payment = arpa * grossMargin;
    const largestRate = Math.max(Math.abs(churn), Math.abs(discountRate), Math.abs(growth));
    const atStart = cap > 0 ? annuity(payment, lost, cap) : endless(payment, lost, largestRate);
    if (typeof atStart !== "number") return atStart;
    if (timing === "end") return atStart / (1 + discountRate);
    if (timing === "renewal") return atStart * (1 - lost);
    return atStart;
  },
  native:
    "IF(AND(cap<>0,cap<1),#NUM!," +
    `arpa*gross_margin*IF(cap=0,IF(${LOST}<=1E-12*MAX(ABS(churn),ABS(discount_rate),ABS(growth)),#N/A,1/${LOST}),IF(ABS(${LOST})<1E-12,cap,(1-(1-${LOST})^cap)/${LOST}))*` +
    `SWITCH(timing,"end",1/(1+discount_rate),"renewal",1-${LOST},"start",1))`,
  conventions: [
    {
      en: "Gross profit, not revenue: the margin belongs in LTV. ChartMogul leaves the margin out (gross_margin 1).",
      "zh-CN": "按毛利而非收入计算。ChartMogul 不乘毛利率（相当于 gross_margin 填 1）。",
    },
    {
      en: "cap is a horizon: churn goes on inside it. The handbook’s ceiling, three years at NDR 100%, is churn 0 and cap 36.",
      "zh-CN": "cap 只限年限，期内流失照算。手册的封顶（NDR 100%、三年）即 churn 0、cap 36。",
    },
    {
      en: "With a discount rate the first payment comes now. timing renewal is Gupta and Lehmann’s formula, without the payment already made.",
      "zh-CN": "有折现率时默认首笔即付；timing 取「续费」即 Gupta 与 Lehmann 的公式，不含已付首笔。",
    },
    NATIVE_DIGITS,
  ],
  pitfalls: [
    {
      en: "Yearly churn beside monthly arpa makes LTV up to twelve times too small.",
      "zh-CN": "月均收入配了年客户流失率，LTV 最多会缩小到十二分之一。",
    },
    {
      en: "Churn from a few months of a young product is rarely the churn of year two.",
      "zh-CN": "新产品头几个月的客户流失率，很少等于第二年的客户流失率。",
    },
  ],
  noAnswer: [
    {
      when: { en: "churn is 0 and no cap is given", "zh-CN": "churn 为 0 且未填 cap" },
      args: [500, 0.8, 0],
      error: "#N/A",
    },
    { when: { en: "churn above 1", "zh-CN": "churn 大于 1" }, args: [500, 0.8, 5], error: "#NUM!" },
    {
      when: { en: "gross_margin above 1", "zh-CN": "gross_margin 大于 1" },
      args: [500, 80, 0.05],
      error: "#NUM!",
    },
    {
      when: { en: "a negative cap", "zh-CN": "cap 为负数" },
      args: [500, 0.8, 0.05, 0, 0, -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [500, 0.8, 0.025],
      result: 16000,
      source: { en: "by hand: 400 ÷ 0.025", "zh-CN": "手算：400 ÷ 0.025" },
    },
    {
      args: [100, 1, 0.05],
      result: 2000,
      source: same("ChartMogul help 203359061"),
    },
  ],
  sources: [
    same("D. Skok, SaaS Metrics 2.0"),
    same("S. Gupta, D. Lehmann, Managing Customers as Investments, 2005"),
  ],
  related: [
    "ARPA",
    "GROSSMARGIN",
    "LIFETIME",
    "LTVCAC",
    "MAXCAC",
    "CAC",
    "PAYBACK",
    "CUSTOMERPNL",
    "SBG.DERL",
    "LOGOCHURN",
  ],
  synonyms: ["CLV", "CLTV", "lifetime value", "生命周期价值", "终身价值"],
});
