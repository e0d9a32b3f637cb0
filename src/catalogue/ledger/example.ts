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

/** How the cells of a ledger are read, for the pages of all functions on one. */
export const LEDGER_READING: readonly Text[] = [
  {
    en: "interval takes the words of billing systems, with a count of their own: P3M, semiannual, every 2 weeks, 2-year. It is multiplied by interval_count. A year has 12 months, 52 weeks or 365 days; a blank is a month.",
    "zh-CN":
      "interval 接受计费系统的各种写法，可自带数量：P3M、半年付、每 3 个月、两年，再与 interval_count 相乘。一年按 12 个月、52 周或 365 天计，留空为月。",
  },
  {
    en: "term: the amount pays for the row’s own days, such as an invoice or the credit for its rest. A month is amount ÷ days × 365 ÷ 12, rounded to the decimals of the amounts, at least 2; interval_count doesn’t matter.",
    "zh-CN":
      "整期（term）：金额对应本行起止之间的天数，如发票或剩余期的红字抵扣。每月为 金额 ÷ 天数 × 365 ÷ 12，按金额的小数位数四舍五入，至少 2 位，与 interval_count 无关。",
  },
  {
    en: "once, one-time, trial: not recurring, no MRR and in no count. A row with an amount of 0 never counts either, whatever its dates.",
    "zh-CN":
      "一次性、试用等不是经常性收入，不产生 MRR，也不计入任何客户数。金额为 0 的行无论日期如何同样不计。",
  },
  {
    en: "Texts that say the year first, such as 2024-01-31T09:30:00Z or 2024/1/31, are the day that is written. No end is blank, NULL, N/A, -, Never, or a day from 2999-12-31 on.",
    "zh-CN":
      "年份在前的文本日期（如 2024-01-31T09:30:00Z、2024/1/31，或写作某年某月某日）取所写的那一天。没有结束日期可留空，也可写 NULL、N/A、-、Never、至今，或 2999-12-31 及以后的日期。",
  },
  {
    en: "Quantities and cents go into the amount: D2:D9*F2:F9/100. A status goes into FILTER, the same for each column: FILTER(D2:D9,G2:G9=K1) with active in K1.",
    "zh-CN":
      "有数量、以分计价时写进金额：D2:D9*F2:F9/100。按状态筛选时各列都套同一个 FILTER，如 FILTER(D2:D9,G2:G9=K1)，K1 填 active。",
  },
];

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
