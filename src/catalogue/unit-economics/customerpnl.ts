import { amount, cost, count, defineFunction, optional, rate, same, share, type AnswerCell } from "../define";
import { smallest } from "../extremes";

/** Cash this close to 0, measured by the outlay, is 0: 0.7 × 3 pays back 2.1 but for the last digit. */
const ROUNDING = 1e-12;

/** What has come in less what went out, at the end of month 0 and of each month after it. */
function cumulate(outlay: number, cash: readonly number[]): number[] {
  let sum = 0;
  return cash.map((each) => {
    sum += each;
    return Math.abs(sum) < ROUNDING * outlay ? 0 : sum;
  });
}

export const CUSTOMERPNL = defineFunction({
  id: "CUSTOMERPNL",
  family: "unit-economics",
  title: { en: "Customer cash flow by month", "zh-CN": "单客现金流（按月）" },
  summary: {
    en: "Month by month, what a customer costs and brings in, with the trough and the break-even month. Shows why growth needs cash.",
    "zh-CN": "逐月列出一个客户的投入与毛利、累计现金、低谷与回本月份，可看出增长为何消耗现金。",
  },
  formula: {
    en: "month 0: −cac − onboarding\nmonth t: arpa × gross_margin × qᵗ⁻¹\nq = (1 − churn) ÷ (1 + discount_rate)",
    "zh-CN":
      "第 0 月：−cac − onboarding\n第 t 月：arpa × gross_margin × qᵗ⁻¹\nq = (1 − churn) ÷ (1 + discount_rate)",
  },
  basis: {
    en: "The expected cash of one customer: churn reduces the payments as in LTV, and the first one comes in month 1, in full.",
    "zh-CN": "单个客户的期望现金：付费按客户流失率递减，与 LTV 一致；首笔在第 1 个月足额到账。",
  },
  params: [
    cost("cac", { en: "cost of winning one customer", "zh-CN": "单客获客成本" }, { typical: [100, 20_000] }),
    cost(
      "onboarding",
      { en: "one-off cost of delivery and onboarding", "zh-CN": "一次性交付与上线成本" },
      { typical: [0, 5000] },
    ),
    amount(
      "arpa",
      { en: "monthly revenue per customer", "zh-CN": "单客月均收入" },
      { min: 0, typical: [50, 2000] },
    ),
    share("gross_margin", { en: "as a share, 74% or 0.74", "zh-CN": "毛利率，填 74% 或 0.74" }),
    share("churn", { en: "monthly customer churn", "zh-CN": "月客户流失率" }, { typical: [0.005, 0.3] }),
    count(
      "months",
      { en: "how many months to show, up to 1,200", "zh-CN": "列出的月数，最多 1,200" },
      { min: 1, max: 1200, typical: [1, 24] },
    ),
    optional(
      rate(
        "discount_rate",
        { en: "cost of money per month", "zh-CN": "月折现率" },
        { above: -1, typical: [0, 0.02] },
      ),
      0,
    ),
  ],
  result: { table: ["count", "amount", "amount", "text"] },
  compute: (cac, onboarding, arpa, grossMargin, churn, months, discountRate) => {
    const outlay = cac + onboarding;
    const kept = (1 - churn) / (1 + discountRate);
    // 0 − 0 is 0; the plain minus would show −0.
    const cash = [0 - outlay];
    for (let month = 1; month <= months; month++) cash.push(arpa * grossMargin * kept ** (month - 1));
    const cumulative = cumulate(outlay, cash);
    const trough = cumulative.indexOf(smallest(cumulative));
    const breakeven = cumulative.findIndex((sum, month) => month > 0 && sum >= 0);
    const mark = (month: number) => (month === trough ? "trough" : month === breakeven ? "breakeven" : "");
    return [
      ["month", "cash", "cumulative", "mark"],
      ...cash.map((each, month): AnswerCell[] => [month, each, cumulative[month], mark(month)]),
    ];
  },
  native:
    "LET(line,SEQUENCE(INT(months)+2,1,-1),field,SEQUENCE(1,4),kept,(1-churn)/(1+discount_rate)," +
    "cash,IF(line<0,0,IF(line=0,-cac-onboarding,arpa*gross_margin*IF(line<2,1,kept^(line-1))))," +
    "total,MMULT((line>=TRANSPOSE(line))*1,cash),rest,IF(ABS(total)<1E-12*(cac+onboarding),0,total)," +
    "trough,MIN(IF((line>=0)*(rest=MIN(rest)),line,months)),back,MIN(IF((line>0)*(rest>=0),line,months+1))," +
    'IF(line<0,IF(field=1,"month",IF(field=2,"cash",IF(field=3,"cumulative","mark"))),' +
    'IF(field=1,line,IF(field=2,cash,IF(field=3,rest,IF(line=trough,"trough",IF(line=back,"breakeven","")))))))',
  conventions: [
    {
      en: "The last cumulative is LTV capped at these months, less cac and onboarding. Without a discount rate the break-even month is PAYBACK rounded up.",
      "zh-CN":
        "末行累计等于以该月数为上限的 LTV 减 cac 与 onboarding；不折现时，回本月份为 PAYBACK 向上取整。",
    },
    {
      en: "Skok’s “cash flow trough” of one customer. A company that wins many at once adds their troughs up.",
      "zh-CN": "即 Skok 所说的单客现金流低谷；同时赢得许多客户时，低谷会叠加。",
    },
  ],
  pitfalls: [
    {
      en: "Monthly billing is assumed. Yearly prepayment lifts the trough; see PREPAY.",
      "zh-CN": "按月付费计算；年付预收会抬高低谷，见 PREPAY。",
    },
    {
      en: "No breakeven in the table means none within these months, not never. See PAYBACK.",
      "zh-CN": "表中没有 breakeven 只说明所列月数内未回本，能否回本看 PAYBACK。",
    },
  ],
  noAnswer: [
    { when: { en: "no months", "zh-CN": "未填月数" }, args: [6000, 0, 500, 0.8, 0.02, 0], error: "#NUM!" },
    {
      when: { en: "churn above 1", "zh-CN": "churn 大于 1" },
      args: [6000, 0, 500, 0.8, 2, 24],
      error: "#NUM!",
    },
    {
      when: { en: "gross_margin above 1", "zh-CN": "gross_margin 大于 1" },
      args: [6000, 0, 500, 80, 0.02, 24],
      error: "#NUM!",
    },
    {
      when: { en: "cac is negative", "zh-CN": "cac 为负数" },
      args: [-6000, 0, 500, 0.8, 0.02, 24],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [900, 100, 500, 0.8, 0.05, 4],
      result: [
        ["month", "cash", "cumulative", "mark"],
        [0, -1000, -1000, "trough"],
        [1, 400, -600, ""],
        [2, 380, -220, ""],
        [3, 361, 141, "breakeven"],
        [4, 342.95, 483.95, ""],
      ],
      source: { en: "by hand: 400, 400 × 0.95, and so on", "zh-CN": "手算：400、400 × 0.95，依此类推" },
    },
    {
      args: [400, 0, 500, 0.8, 1, 2],
      result: [
        ["month", "cash", "cumulative", "mark"],
        [0, -400, -400, "trough"],
        [1, 400, 0, "breakeven"],
        [2, 0, 0, ""],
      ],
      source: { en: "by hand: one payment, then none", "zh-CN": "手算：只付一次" },
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0")],
  related: ["LTV", "PAYBACK", "CAC", "MONTHSUPFRONT", "PREPAY"],
  synonyms: ["cash flow trough", "cash flow per customer", "break-even month", "现金流低谷", "单客模型"],
});
