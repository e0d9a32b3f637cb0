import { number, numbers, optional } from "../define";

/* What the functions share that compare each customer at two dates. */

export const beginMrr = numbers(
  "begin_mrr",
  { en: "MRR at the start, one cell per customer", "zh-CN": "期初 MRR，每个客户一格" },
  { min: 0 },
);

export const endMrr = numbers(
  "end_mrr",
  { en: "MRR at the end, same customers in the same order", "zh-CN": "期末 MRR，客户与顺序须一致" },
  { min: 0 },
);

export const periodsPerYear = optional(
  number(
    "periods_per_year",
    {
      en: "12 when start and end are a month apart, 4 for a quarter; none for a year",
      "zh-CN": "首尾相隔一个月填 12，一个季度填 4，一年则不填",
    },
    { above: 0, typical: [1, 12] },
  ),
  1,
);

export const SAME_SIZE = ["begin_mrr", "end_mrr"];
