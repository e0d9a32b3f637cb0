import type { EdgeCase, RawArgument, Text } from "../define";

/*
 * A ledger of six rows to show the ledger functions with. A changes its plan, B leaves and comes back, C
 * pays by the year, D comes and goes within February. Days are 2025 unless said.
 */

const column = (cells: readonly (string | number | null)[]): RawArgument => cells.map((cell) => [cell]);

/** customer, start, end, amount, interval. */
export const EXAMPLE_E: readonly RawArgument[] = [
  column(["A", "A", "B", "B", "C", "D"]),
  // 10 Jan, 15 Mar, 5 Jan, 2 Apr, 1 Dec 2024, 3 Feb
  column([45667, 45731, 45662, 45749, 45627, 45691]),
  // 15 Mar, open, 20 Feb, open, 1 Dec 2025, 25 Feb
  column([45731, null, 45708, null, 45992, 45713]),
  column([100, 150, 80, 90, 1200, 40]),
  column(["month", "month", "month", "month", "year", "month"]),
];

/** 1 January to 1 April 2025, in a row. */
export const EXAMPLE_MONTHS: RawArgument = [[45658, 45689, 45717, 45748]];

export const LEDGER_PITFALLS: readonly Text[] = [
  {
    en: "Many exports give the last day covered as the end. Read as the first day not covered, every renewal at a month’s end shows a churn and a return that never were: set end_day to included.",
    "zh-CN":
      "不少导出文件的结束日是最后服务日。若当作不含当日，月末续费会显示为虚假的流失与回流：请将 end_day 设为「含」。",
  },
  {
    en: "An annual price in a row marked month counts twelvefold.",
    "zh-CN": "年费标成按月，MRR 会放大十二倍。",
  },
  {
    en: "Ids that differ in case or spelling are different customers; spaces around them don’t matter.",
    "zh-CN": "客户编号大小写或写法不同即视为不同客户；首尾空格不影响。",
  },
];

/** Cases without an answer that all ledger functions share. */
export const LEDGER_NO_ANSWER: readonly EdgeCase[] = [
  {
    when: {
      en: "a row without a customer or a start; names the row",
      "zh-CN": "某行缺客户或开始日期，注明行号",
    },
    args: [column(["A", null]), column([45658, 45658]), column([null, null]), column([100, 50]), [[45658]]],
    error: "#VALUE!",
  },
  {
    when: { en: "a row that ends before it starts; names the row", "zh-CN": "某行结束早于开始，注明行号" },
    args: [column(["A"]), column([45689]), column([45658]), column([100]), [[45658]]],
    error: "#VALUE!",
  },
  {
    when: {
      en: "a text that doesn’t say the year first where a date belongs; names the row",
      "zh-CN": "日期为文本且不是年份在前，注明行号",
    },
    args: [
      column(["A", "B"]),
      column([45658, "01/02/2025"]),
      column([null, null]),
      column([100, 50]),
      [[45658]],
    ],
    error: "#VALUE!",
  },
  {
    when: { en: "columns of different sizes", "zh-CN": "各列行数不一致" },
    args: [column(["A", "B"]), column([45658]), column([null]), column([100]), [[45658]]],
    error: "#VALUE!",
  },
  {
    when: { en: "a negative interval_count", "zh-CN": "interval_count 为负数" },
    args: [column(["A"]), column([45658]), column([null]), column([100]), [[45658]], "month", -1],
    error: "#NUM!",
  },
];
