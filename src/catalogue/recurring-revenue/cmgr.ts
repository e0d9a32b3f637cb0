import { rateBetween } from "../../engine/growth";
import { amount, count, defineFunction, dividedByZero, same } from "../define";
import { NATIVE_DIGITS } from "../native-digits";

export const CMGR = defineFunction({
  id: "CMGR",
  family: "recurring-revenue",
  title: { en: "Compound monthly growth rate", "zh-CN": "复合月增长率" },
  summary: {
    en: "The one growth rate per period that leads from the first value to the last. Turns uneven months into a single figure.",
    "zh-CN": "由期初值增长到期末值的每期复合增速，用一个数概括起伏不定的各月。",
  },
  formula: same("(end ÷ begin)^(1 ÷ periods) − 1"),
  basis: {
    en: "The geometric mean of growth per period, as Excel’s RRI gives it: a monthly rate for months, the CAGR for years.",
    "zh-CN": "各期增速的几何平均，同 Excel 的 RRI 函数：按月计得月增速，按年计即 CAGR。",
  },
  params: [
    amount("begin", { en: "value at the start, for example MRR", "zh-CN": "期初值，如 MRR" }, { min: 0 }),
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
  compute: (begin, end, periods) => (begin === 0 ? dividedByZero("begin") : rateBetween(begin, end, periods)),
  native: "(end/begin)^(1/periods)-1",
  conventions: [
    {
      en: "The plain mean of the monthly rates is never lower. ANNUALIZE with growth turns a monthly rate into a yearly one.",
      "zh-CN": "各月增速的算术平均不会比它低。由月换算为年用 ANNUALIZE，kind 填「增长」。",
    },
    NATIVE_DIGITS,
  ],
  pitfalls: [
    {
      en: "Only the first and the last value count: a low start or a late spike sets the rate.",
      "zh-CN": "只看首尾两个值，起点偏低或末月冲高都会左右结果。",
    },
    {
      en: "Rates from a small base are high and do not last: don’t carry them forward for years.",
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
