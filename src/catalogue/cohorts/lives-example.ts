import type { EdgeCase, RawArgument, Text } from "../define";

/* Six customers of 2025 to show the functions on lifetimes with, known up to 31 October. */

const column = (cells: readonly (string | number | null)[]): RawArgument => cells.map((cell) => [cell]);

/** start, end, asof: 3, 1, 8 and on, 6, 6 and on, 2 months. */
export const SIX_LIVES: readonly RawArgument[] = [
  // 1 Jan, 31 Jan, 15 Feb, 1 Mar, 10 Apr, 1 May
  column([45658, 45688, 45703, 45717, 45757, 45778]),
  // 1 Apr, 28 Feb, open, 1 Sep, open, 15 Jul
  column([45748, 45716, null, 45901, null, 45853]),
  45961,
];

export const LIVES_CONVENTIONS: readonly Text[] = [
  {
    en: "A month is complete on the same day of the next one, or on its last day where it is shorter, as EDATE counts: 31 January to 28 February is one month.",
    "zh-CN": "满月按 EDATE：到次月同日为一个月，次月无此日则到月末；1 月 31 日至 2 月 28 日为一个月。",
  },
];

export const LIVES_PITFALLS: readonly Text[] = [
  {
    en: "One row per customer. In a ledger with a row per price, every change of price looks like a customer lost. LEDGER.LIVES gives one row per customer.",
    "zh-CN": "须一客户一行。若台账每次调价另起一行，每次调价都会被当作断约。LEDGER.LIVES 可得出一客户一行。",
  },
  {
    en: "It assumes that customers who are still there will leave as those before them did. After a change of price or product, look at new customers alone.",
    "zh-CN": "方法假定在约客户与早期客户的离开规律相同；调价或产品大改之后，宜只看新客户。",
  },
];

/** Cases without an answer that the functions on lifetimes share; `after` are the arguments after asof. */
export const livesNoAnswer = (...after: readonly RawArgument[]): readonly EdgeCase[] => [
  {
    when: { en: "an end before its start; names the row", "zh-CN": "某行结束早于开始，注明行号" },
    args: [column([45658, 45689]), column([null, 45658]), 45961, ...after],
    error: "#VALUE!",
  },
  {
    when: { en: "an end without a start; names the row", "zh-CN": "某行有结束而无开始，注明行号" },
    args: [column([45658, null]), column([null, 45689]), 45961, ...after],
    error: "#VALUE!",
  },
  {
    when: { en: "no asof", "zh-CN": "未填 asof" },
    args: [column([45658]), column([45689]), null, ...after],
    error: "#VALUE!",
  },
  {
    when: { en: "every start is after asof", "zh-CN": "全部开始日期都晚于 asof" },
    args: [column([45658]), column([45689]), 45600, ...after],
    error: "#N/A",
  },
];

export const NO_FORMULA: Text = {
  en: "Each step of the curve depends on all lives; in a sheet it takes a table with a row per age.",
  "zh-CN": "曲线的每一级都取决于全部客户，工作表中须另建一张逐期的表。",
};
