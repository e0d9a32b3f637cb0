import { amount, count, defineFunction, dividedByZero, same } from "../define";

export const CMGR = defineFunction({
  id: "CMGR",
  family: "recurring-revenue",
  title: { en: "Compound monthly growth rate", "zh-CN": "复合月增长率" },
  summary: {
    en: "The steady growth per period that leads from the first value to the last. Makes one rate of uneven months.",
    "zh-CN": "从期初值到期末值，每期固定增长多少。把起伏的各月归为一个增速。",
  },
  formula: same("(end ÷ begin)^(1 ÷ periods) − 1"),
  basis: {
    en: "Per period of periods: months give a monthly rate, years the CAGR. ANNUALIZE with growth turns months into a year.",
    "zh-CN": "按 periods 的单位计：填月数得月增速，填年数即 CAGR。用 ANNUALIZE（增长）由月折年。",
  },
  params: [
    amount("begin", { en: "value at the start, MRR for one", "zh-CN": "期初值，如 MRR" }, { min: 0 }),
    amount("end", { en: "the same at the end", "zh-CN": "期末值，口径相同" }, { min: 0 }),
    count(
      "periods",
      {
        en: "periods between the two: January to December is 11",
        "zh-CN": "两个时点相隔的期数：1 月到 12 月为 11",
      },
      { above: 0, typical: [1, 36] },
    ),
  ],
  result: "percent",
  compute: (begin, end, periods) =>
    begin === 0 ? dividedByZero("begin") : Math.expm1(Math.log1p((end - begin) / begin) / periods),
  native: "IF(OR(MIN(begin,end)<0,periods<=0),#NUM!,(end/begin)^(1/periods)-1)",
  conventions: [
    {
      en: "It is the geometric mean. The plain mean of the monthly rates is never lower.",
      "zh-CN": "即几何平均；各月增速的算术平均不会比它低。",
    },
  ],
  pitfalls: [
    {
      en: "Only the first and the last value count: a low start or a late spike sets the rate.",
      "zh-CN": "只看首尾两个值，起点偏低或末月冲高都会左右结果。",
    },
    {
      en: "From a small start every rate is high, and no rate lasts: don’t carry it forward for years.",
      "zh-CN": "基数小时增速都高，也都难以持续，不宜外推数年。",
    },
  ],
  noAnswer: [
    { when: { en: "begin is 0", "zh-CN": "begin 为 0" }, args: [0, 100, 12], error: "#DIV/0!" },
    { when: { en: "begin is negative", "zh-CN": "begin 为负数" }, args: [-100, 100, 12], error: "#NUM!" },
    { when: { en: "end is negative", "zh-CN": "end 为负数" }, args: [100, -100, 12], error: "#NUM!" },
    { when: { en: "periods is 0", "zh-CN": "periods 为 0" }, args: [100, 200, 0], error: "#NUM!" },
  ],
  examples: [
    {
      args: [100, 121, 2],
      result: 0.1,
      source: { en: "by hand: 1.1 × 1.1 = 1.21", "zh-CN": "手算：1.1 × 1.1 = 1.21" },
    },
    {
      args: [100, 200, 12],
      result: 0.0594631,
      tolerance: 5e-8,
      source: {
        en: "the twelfth root of 2 is 1.0594631, a semitone in music",
        "zh-CN": "2 的 12 次方根为 1.0594631，即音乐中的半音",
      },
    },
  ],
  sources: [{ en: "geometric mean, as in Excel’s RRI", "zh-CN": "几何平均，同 Excel 的 RRI 函数" }],
  related: ["ANNUALIZE", "NETNEW", "RULE40"],
  synonyms: ["CAGR", "compound growth", "MoM growth", "月均增长率", "月复合增长率", "年复合增长率"],
});
