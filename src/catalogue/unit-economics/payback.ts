import { amount, defineFunction, noAnswer, optional, same, share } from "../define";

const NEVER = noAnswer({
  en: "It never pays back: the gross profit of the whole life stays below cac. Check arpa, gross_margin and churn.",
  "zh-CN": "永远无法收回：整个生命周期的毛利不足以覆盖 cac。请核对 arpa、gross_margin 与 churn。",
});

export const PAYBACK = defineFunction({
  id: "PAYBACK",
  family: "unit-economics",
  title: { en: "CAC payback", "zh-CN": "获客成本回收期" },
  summary: {
    en: "Months until the gross profit of a customer has paid back what winning it cost. With churn: until the customers still there have.",
    "zh-CN": "单客毛利收回获客成本所需的月数；填入客户流失率时，按仍在约的客户计算。",
  },
  formula: {
    en: "cac ÷ (arpa × gross_margin)\nWith churn:\nln(1 − cac × churn ÷ (arpa × gross_margin)) ÷ ln(1 − churn)",
    "zh-CN":
      "cac ÷ (arpa × gross_margin)\n计入客户流失率时：\nln(1 − cac × churn ÷ (arpa × gross_margin)) ÷ ln(1 − churn)",
  },
  basis: {
    en: "CAC of one customer over its monthly gross profit, the first payment counted at once; monthly arpa and churn give months.",
    "zh-CN": "单客获客成本 ÷ 单客月毛利，首笔付款立即计入；月均收入配月客户流失率，得出月数。",
  },
  params: [
    amount(
      "cac",
      { en: "cost of winning one customer", "zh-CN": "单客获客成本" },
      { typical: [100, 20_000] },
    ),
    amount("arpa", { en: "monthly revenue per customer", "zh-CN": "单客月均收入" }),
    share("gross_margin", { en: "as a share, 74% or 0.74", "zh-CN": "毛利率，填 74% 或 0.74" }),
    optional(
      share(
        "churn",
        { en: "monthly customer churn; none: not counted", "zh-CN": "月客户流失率，不填不计" },
        { typical: [0.001, 0.1] },
      ),
      0,
    ),
  ],
  result: "months",
  compute: (cac, arpa, grossMargin, churn) => {
    if (cac <= 0) return 0;
    const profit = arpa * grossMargin;
    if (arpa < 0 || profit <= 0) return NEVER;
    if (churn === 0) return cac / profit;
    if (churn === 1) return cac <= profit ? 1 : NEVER;
    const lost = (cac * churn) / profit;
    return lost >= 1 ? NEVER : Math.log1p(-lost) / Math.log1p(-churn);
  },
  native:
    "IF(cac<=0,0,IF(OR(arpa<0,arpa*gross_margin<=0),#N/A," +
    "IF(churn=0,cac/(arpa*gross_margin),IF(churn=1,IF(cac<=arpa*gross_margin,1,#N/A)," +
    "IF(cac*churn/(arpa*gross_margin)>=1,#N/A,LN(1-cac*churn/(arpa*gross_margin))/LN(1-churn))))))",
  conventions: [
    {
      en: "On gross profit. Skok’s first example of 12 months is on revenue, which is gross_margin 1.",
      "zh-CN": "按毛利计。Skok 的首个示例（12 个月）按收入计，相当于 gross_margin 填 1。",
    },
    {
      en: "The SaaS Metrics Standards Board takes the new ARR of a period and no churn; that is CACPAYBACK.",
      "zh-CN": "SaaS Metrics Standards Board 的算法取一个期间的新增 ARR，不计流失，见 CACPAYBACK。",
    },
  ],
  pitfalls: [
    {
      en: "Without churn the number is too good: some customers leave before they have paid back.",
      "zh-CN": "不计流失会偏乐观：部分客户尚未回本就已流失。",
    },
    {
      en: "A short payback says nothing about what comes after it. LTVCAC does.",
      "zh-CN": "回收期短不代表之后还能赚多少，那要看 LTVCAC。",
    },
  ],
  noAnswer: [
    {
      when: { en: "churn eats the profit before cac is covered", "zh-CN": "流失过快，毛利不足以覆盖 cac" },
      args: [6000, 500, 0.8, 0.07],
      error: "#N/A",
    },
    { when: { en: "no gross profit", "zh-CN": "没有毛利" }, args: [6000, 500, -0.1], error: "#N/A" },
    {
      when: { en: "every customer leaves after the first payment", "zh-CN": "客户首次付费后全部流失" },
      args: [6000, 500, 0.8, 1],
      error: "#N/A",
    },
    { when: { en: "churn above 1", "zh-CN": "churn 大于 1" }, args: [6000, 500, 0.8, 2], error: "#NUM!" },
    {
      when: { en: "gross_margin above 1", "zh-CN": "gross_margin 大于 1" },
      args: [6000, 500, 80],
      error: "#NUM!",
    },
    { when: { en: "arpa is negative", "zh-CN": "arpa 为负数" }, args: [6000, -500, 0.8], error: "#N/A" },
  ],
  examples: [
    { args: [6000, 500, 1], result: 12, source: same("D. Skok, SaaS Metrics 2.0") },
    {
      args: [6000, 500, 0.8],
      result: 15,
      source: { en: "by hand: 6,000 ÷ 400", "zh-CN": "手算：6,000 ÷ 400" },
    },
    {
      args: [6000, 500, 0.8, 0.02],
      result: 17.6548,
      tolerance: 5e-5,
      source: { en: "by hand: ln 0.7 ÷ ln 0.98", "zh-CN": "手算：ln 0.7 ÷ ln 0.98" },
    },
  ],
  sources: [
    same("D. Skok, SaaS Metrics 2.0"),
    { en: "Handbook 003, L41: 12 months", "zh-CN": "手册 003，L41：12 个月" },
  ],
  related: ["CACPAYBACK", "CAC", "LTV", "LTVCAC", "MAXCAC", "CUSTOMERPNL", "MONTHSUPFRONT", "VERDICT"],
  synonyms: ["months to recover CAC", "payback period", "回收期", "回本", "回本周期", "CAC 回收期"],
});
