import { trace, type Traced } from "../../engine/ledger/trace";
import { monthOf } from "../../engine/months";
import { badValue, count, date, defineFunction, option, optional, same, type AnswerCell } from "../define";
import {
  amount,
  badRow,
  customer,
  end,
  endDay,
  interval,
  intervalCount,
  ledgerFrom,
  SAME_SIZE,
  start,
} from "./columns";
import { EXAMPLE_E, LEDGER_NO_ANSWER, LEDGER_PITFALLS, LEDGER_READING } from "./example";
import { reactivationDays, sameMonth } from "./moves-options";

const WITHOUT_MONTH = badValue({
  en: "month is missing. Give any day of the month to trace.",
  "zh-CN": "缺少 month，请填写要追溯月份的任意一天。",
});

/** A cell holds no more text than so many row numbers. */
const MOST_ROWS = 3000;

function listed(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_ROWS).join(", ");
  return rows.length > MOST_ROWS ? `${shown}, … +${rows.length - MOST_ROWS}` : shown;
}

const FEBRUARY = [...EXAMPLE_E.slice(0, 4), 45689];

export const LEDGER_TRACE = defineFunction({
  id: "LEDGER.TRACE",
  family: "ledger",
  title: { en: "What is behind a number of the MRR bridge", "zh-CN": "MRR 变动明细追溯" },
  summary: {
    en: "Which customers, and which rows of the ledger, make one number of LEDGER.MOVES. The answer to an auditor, and the list to call when churn is high.",
    "zh-CN": "LEDGER.MOVES 中某个数字由哪些客户、台账的哪些行构成。可供审计核对，也是流失偏高时的回访名单。",
  },
  formula: {
    en: "a row for each customer behind the movement of the month:\nchange = current − previous, largest first\nΣ change = the number in LEDGER.MOVES\nopening and closing: change = previous, current",
    "zh-CN":
      "当月该项变动的每个客户一行：\nchange = current − previous，由大到小\nΣ change = LEDGER.MOVES 中的数字\n期初、期末：change 分别取 previous、current",
  },
  basis: {
    en: "Classified exactly as LEDGER.MOVES does with the same options, so the changes add up to its number when top covers all.",
    "zh-CN": "归类与同样选项的 LEDGER.MOVES 完全一致；top 足够大时，change 之和即其数字。",
  },
  params: [
    customer,
    start,
    end,
    amount,
    date("month", { en: "any day of the month", "zh-CN": "该月任意一天" }),
    option<Traced>("movement", { en: "the line of LEDGER.MOVES", "zh-CN": "LEDGER.MOVES 的一行" }, [
      { word: "opening", zh: "期初" },
      { word: "new", zh: "新签" },
      { word: "expansion", zh: "增购" },
      { word: "reactivation", zh: "回流" },
      { word: "contraction", zh: "缩减" },
      { word: "churn", zh: "流失" },
      { word: "closing", zh: "期末" },
    ]),
    interval,
    intervalCount,
    reactivationDays,
    sameMonth,
    optional(
      count(
        "top",
        { en: "at most so many customers", "zh-CN": "最多列出的客户数" },
        { min: 1, typical: [1, 50] },
      ),
      50,
    ),
    endDay,
  ],
  sameSize: SAME_SIZE,
  result: { table: ["text", "amount", "amount", "amount", "text"] },
  unreadable: (customer, start, end, amount, month, _movement, interval) =>
    month === 0 ? WITHOUT_MONTH : badRow(customer, start, end, amount, interval),
  compute: (
    customer,
    start,
    end,
    amount,
    month,
    movement,
    interval,
    intervalCount,
    reactivationDays,
    sameMonth,
    top,
    endDay,
  ) => {
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const found = trace(ledger, monthOf(month), movement, {
      reactivationDays,
      countSameMonth: sameMonth === "count",
    });
    const rows = found
      .slice(0, Math.trunc(top))
      .map((one): AnswerCell[] => [one.customer, one.previous, one.current, one.change, listed(one.rows)]);
    return [["customer", "previous", "current", "change", "rows"], ...rows];
  },
  native: {
    none: {
      en: "It repeats the classification of LEDGER.MOVES, which no worksheet formula of a readable size does.",
      "zh-CN": "须重复 LEDGER.MOVES 的归类，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: [
    {
      en: "rows are positions in the ranges, 1 for the first: those that count at the end of the month or of the month before; of more than 3,000 the rest is counted, as in “… +120”.",
      "zh-CN":
        "rows 为区域内的行序，首行为 1：列出当月末或上月末在约的各行；超过 3,000 行时其余只计数，如「… +120」。",
    },
    {
      en: "Customers with the same change stand in the order of the ledger.",
      "zh-CN": "变动相同的客户按其在台账中的先后排列。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: [
    {
      en: "Only the first 50 customers are listed unless top says more. Compare the sum with LEDGER.MOVES.",
      "zh-CN": "不填 top 只列前 50 个客户，请与 LEDGER.MOVES 核对合计。",
    },
    ...LEDGER_PITFALLS,
  ],
  noAnswer: [
    ...LEDGER_NO_ANSWER.map((edge) => ({
      ...edge,
      args: [...edge.args.slice(0, 5), "new", ...edge.args.slice(5)],
    })),
    {
      when: { en: "no line of LEDGER.MOVES", "zh-CN": "不是 LEDGER.MOVES 的一行" },
      args: [...FEBRUARY, "net"],
      error: "#VALUE!",
    },
    {
      when: { en: "month is missing", "zh-CN": "缺少 month" },
      args: [...EXAMPLE_E.slice(0, 4), null, "churn"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [...FEBRUARY, "churn", EXAMPLE_E[4], null, null, "count"],
      result: [
        ["customer", "previous", "current", "change", "rows"],
        ["B", 80, 0, -80, "3"],
        ["D", 0, 0, -40, "6"],
      ],
      source: {
        en: "by hand: in February 2025 B leaves with 80, and D comes and goes with 40",
        "zh-CN": "手算：2025 年 2 月 B 流失 80，D 月内签约又流失，为 40",
      },
      formula: 'SAAS.LEDGER.TRACE(A2:A7,B2:B7,C2:C7,D2:D7,H1,"churn",E2:E7,,,"count")',
    },
    {
      args: [...FEBRUARY, "opening", EXAMPLE_E[4]],
      result: [
        ["customer", "previous", "current", "change", "rows"],
        ["A", 100, 100, 100, "1"],
        ["C", 100, 100, 100, "5"],
        ["B", 80, 0, 80, "3"],
      ],
      source: {
        en: "by hand: at the end of January 2025 A pays 100, C 1200 a year, B 80",
        "zh-CN": "手算：2025 年 1 月末 A 每月 100，C 每年 1200，B 每月 80",
      },
      formula: 'SAAS.LEDGER.TRACE(A2:A7,B2:B7,C2:C7,D2:D7,H1,"opening",E2:E7)',
    },
  ],
  sources: [same("ChartMogul, drill-down of MRR movements")],
  related: ["LEDGER.MOVES", "LEDGER.MATRIX", "LEDGER.CHECK"],
  synonyms: ["drill-down", "audit trail", "who churned", "明细", "下钻"],
});
