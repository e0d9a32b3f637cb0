import { annuity, shortfall } from "../../engine/annuity";
import { amount, count, defineFunction, optional, rate, ratio, same, share } from "../define";
import { NATIVE_DIGITS } from "../native-digits";

/* Parts of the worksheet formula, which needs no names of its own. */
const LIST = "monthly_price*months_paid";
const PREPAID = `(${LIST}-${LIST}*discount)`;
const LOST = "(monthly_churn+monthly_discount_rate)/(1+monthly_discount_rate)";
const MONTHLY = `monthly_price*IF(ABS(${LOST})<1E-12,months_paid,(1-(1-${LOST})^months_paid)/(${LOST}))`;

export const PREPAY = defineFunction({
  id: "PREPAY",
  family: "pricing",
  title: { en: "Discount for prepayment", "zh-CN": "预付折扣测算" },
  summary: {
    en: "Whether a discount for paying several months at once is worth it, compared with monthly payments that churn reduces. Gives the discount at which both are equal.",
    "zh-CN": "一次预付数月的折扣是否划算：与会因断约递减的月付相比，并给出两者持平的折扣。",
  },
  formula: {
    en: "prepaid = monthly_price × n × (1 − discount)\nmonthly = monthly_price × (1 − qⁿ) ÷ (1 − q)\nadvantage = prepaid − monthly\nindifference_discount = 1 − monthly ÷ (monthly_price × n)\nn = months_paid, q = (1 − churn) ÷ (1 + discount rate)",
    "zh-CN":
      "prepaid = monthly_price × n × (1 − discount)\nmonthly = monthly_price × (1 − qⁿ) ÷ (1 − q)\nadvantage = prepaid − monthly\nindifference_discount = 1 − monthly ÷ (monthly_price × n)\nn = months_paid，q =（1 − 月客户流失率）÷（1 + 月折现率）",
  },
  basis: {
    en: "Revenue, not margin, over the months paid at once: the first month is paid now either way, and prepaid months are not refunded.",
    "zh-CN": "按收入而非毛利，比较一次付清的各月：两种方式首月均即付，预付不退。",
  },
  params: [
    amount("monthly_price", { en: "price when paid monthly", "zh-CN": "月付价格" }, { min: 0 }),
    count(
      "months_paid",
      { en: "months paid at once: 12 for a year", "zh-CN": "一次付清的月数，年付填 12" },
      { above: 0, typical: [1, 36] },
    ),
    share(
      "discount",
      { en: "20% or 0.2 for 20% off", "zh-CN": "折扣幅度，八折填 20% 或 0.2" },
      { typical: [0, 0.4] },
    ),
    share(
      "monthly_churn",
      { en: "monthly churn of customers who pay monthly", "zh-CN": "月付客户的月度客户流失率" },
      { typical: [0.005, 0.2] },
    ),
    optional(
      rate(
        "monthly_discount_rate",
        { en: "cost of money per month", "zh-CN": "月折现率" },
        { above: -1, typical: [0, 0.03] },
      ),
      0,
    ),
  ],
  result: { table: ["amount"], lines: { indifference_discount: "percent" } },
  compute: (price, months, discount, churn, discountRate) => {
    const list = price * months;
    const prepaid = list - list * discount;
    const lost = (churn + discountRate) / (1 + discountRate);
    const foregone = price * shortfall(lost, months);
    return [
      ["prepaid", prepaid],
      ["monthly", annuity(price, lost, months)],
      ["advantage", foregone - list * discount],
      ["indifference_discount", ratio(foregone, list, "monthly_price")],
    ];
  },
  native:
    'IF({1,2}=1,{"prepaid";"monthly";"advantage";"indifference_discount"},' +
    `IF({1;2;3;4}=1,${PREPAID},IF({1;2;3;4}=2,${MONTHLY},IF({1;2;3;4}=3,${PREPAID}-${MONTHLY},(${LIST}-${MONTHLY})/(${LIST})))))`,
  conventions: [
    {
      en: "monthly is the expected income over the same months in today’s money: a customer who leaves pays no more.",
      "zh-CN": "monthly 为同样月数内期望收入的现值：断约客户不再付费。",
    },
    NATIVE_DIGITS,
  ],
  pitfalls: [
    {
      en: "Customers who prepay are often those who would have stayed. Their churn may be lower than the average.",
      "zh-CN": "愿意预付的往往是本来就会留下的客户，其客户流失率可能低于平均值。",
    },
    {
      en: "Several years paid at once put off the test of renewal. The handbook advises against such contracts.",
      "zh-CN": "一次收取多年费用会推迟续约的检验，手册主张减少一次性多年收费。",
    },
    {
      en: "The last row is a share; set that cell to percent.",
      "zh-CN": "末行是比率，单元格须改为百分比格式。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no months paid", "zh-CN": "未填 months_paid" },
      args: [100, 0, 0.1, 0.02],
      error: "#NUM!",
    },
    {
      when: { en: "discount above 1", "zh-CN": "discount 大于 1" },
      args: [100, 12, 10, 0.02],
      error: "#NUM!",
    },
    {
      when: { en: "monthly_churn above 1", "zh-CN": "monthly_churn 大于 1" },
      args: [100, 12, 0.1, 2],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [100, 2, 0.1, 0.5],
      result: [
        ["prepaid", 180],
        ["monthly", 150],
        ["advantage", 30],
        ["indifference_discount", 0.25],
      ],
      source: { en: "by hand: 200 × 0.9 against 100 + 50", "zh-CN": "手算：200 × 0.9 与 100 + 50 相比" },
    },
    {
      args: [100, 12, 0.1, 0, 0],
      result: [
        ["prepaid", 1080],
        ["monthly", 1200],
        ["advantage", -120],
        ["indifference_discount", 0],
      ],
      source: {
        en: "by hand: nobody leaves, so the discount is lost",
        "zh-CN": "手算：无人断约，折扣全属损失",
      },
    },
    {
      args: [0, 12, 0.1, 0.02],
      result: [
        ["prepaid", 0],
        ["monthly", 0],
        ["advantage", 0],
        ["indifference_discount", "#DIV/0!"],
      ],
      source: { en: "by hand: no price, no share of it", "zh-CN": "手算：没有价格就没有比率" },
    },
  ],
  sources: [
    same("D. Skok, SaaS Metrics 2.0"),
    { en: "Handbook 000, L67; 001, L160–161", "zh-CN": "手册 000，L67；001，L160–161" },
  ],
  related: ["MONTHSUPFRONT", "DISCOUNTIMPACT", "LTV", "CUSTOMERPNL", "DISCOUNTBREAKEVEN"],
  synonyms: ["annual discount", "prepayment", "annual prepay", "年付折扣", "预付款", "预收"],
});
