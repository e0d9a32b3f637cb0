import { mrrMatrix } from "../../engine/ledger/matrix";
import { defineFunction, noAnswer, option, optional, same } from "../define";
import {
  amount,
  askedMonths,
  customer,
  end,
  endDay,
  interval,
  intervalCount,
  ledgerFrom,
  months,
  MOST_CELLS,
  SAME_SIZE,
  spread,
  start,
  unreadable,
} from "./columns";
import { EXAMPLE_E, EXAMPLE_MONTHS, LEDGER_NO_ANSWER, LEDGER_PITFALLS, LEDGER_READING } from "./example";

const TOO_MANY_CELLS = noAnswer({
  en: "The matrix would have more than 1,000,000 cells. Ask for fewer months, or for part of the ledger’s rows.",
  "zh-CN": "结果将超过 1,000,000 个单元格。请减少月份，或只取台账的部分行。",
});

export const LEDGER_MATRIX = defineFunction({
  id: "LEDGER.MATRIX",
  family: "ledger",
  title: { en: "Customer by month MRR matrix", "zh-CN": "客户 × 月份 MRR 矩阵" },
  summary: {
    en: "MRR of every customer in every month, straight from a table of subscriptions: the table that people build with SUMIFS, and what MOVES and NDR.TTM take.",
    "zh-CN": "由订阅明细直接得出每个客户各月的 MRR，不必再用 SUMIFS 搭表；MOVES 与 NDR.TTM 以此为输入。",
  },
  formula: {
    en: "a row for each customer, a column for each month:\nΣ amount ÷ months of its interval\nover its rows with start ≤ last day of the month < end",
    "zh-CN": "每个客户一行，每月一列：\nΣ amount ÷ 计费周期的月数\n计入该客户 start ≤ 月末日 < end 的各行",
  },
  basis: {
    en: "MRR on the last day of each month, 0 where a customer has none. The columns add up to LEDGER.MRR.",
    "zh-CN": "取每月最后一天在约的 MRR，没有则为 0；各列之和等于 LEDGER.MRR。",
  },
  params: [
    customer,
    start,
    end,
    amount,
    months,
    interval,
    intervalCount,
    optional(
      option("sort", { en: "order of the customers", "zh-CN": "客户的排序" }, [
        { word: "first", zh: "首现", about: { en: "by their first row", "zh-CN": "按首次出现的行" } },
        { word: "name", zh: "名称", about: { en: "by name", "zh-CN": "按名称" } },
        {
          word: "size",
          zh: "金额",
          about: { en: "by MRR of the last month, falling", "zh-CN": "按末月 MRR 从大到小" },
        },
      ]),
      "first",
    ),
    endDay,
  ],
  sameSize: SAME_SIZE,
  result: { table: ["text", "amount"], head: { unit: "date" } },
  unreadable,
  compute: (customer, start, end, amount, months, interval, intervalCount, sort, endDay) => {
    const asked = askedMonths(months);
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const most = Math.floor(MOST_CELLS / (asked.dates.length + 1)) - 1;
    const rows = mrrMatrix(ledger, asked.months, sort, most);
    if (!rows) return TOO_MANY_CELLS;
    const header = Array.from(asked.dates, (day) => (day === 0 ? "" : day));
    return [["customer", ...header], ...rows.map(({ customer, mrr }) => [customer, ...spread(asked, mrr)])];
  },
  native: {
    none: {
      en: "A list of customers, and a sum for each and every month over intervals and ends of every kind, would need a formula nobody could check.",
      "zh-CN": "先列客户，再逐月按各种周期与止期求和，写成公式将无从核对。",
    },
  },
  conventions: [
    {
      en: "Customers without MRR in any asked month are left out. Ids compare exactly, but for spaces around them: 123 is “123”, “a” is not “A”.",
      "zh-CN":
        "所求各月均无 MRR 的客户不列出。客户编号除首尾空格外须完全一致：123 即「123」，大小写视为不同。",
    },
    {
      en: "Customers stand below each other and months side by side, also where months are given down.",
      "zh-CN": "无论 months 横排竖排，结果总是客户在行、月份在列。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: LEDGER_PITFALLS,
  noAnswer: LEDGER_NO_ANSWER,
  examples: [
    {
      args: [...EXAMPLE_E.slice(0, 4), EXAMPLE_MONTHS, EXAMPLE_E[4]],
      result: [
        ["customer", 45658, 45689, 45717, 45748],
        ["A", 100, 100, 150, 150],
        ["B", 80, 0, 0, 90],
        ["C", 100, 100, 100, 100],
      ],
      source: {
        en: "by hand: six rows of four customers; D is never there at a month’s end",
        "zh-CN": "手算：四个客户六行；D 在任一月末都不在约",
      },
      formula: "SAAS.LEDGER.MATRIX(A2:A7,B2:B7,C2:C7,D2:D7,G1:J1,E2:E7)",
    },
  ],
  sources: [same("Stripe, MRR per subscriber per month"), same("dbt, mrr-playbook")],
  related: ["LEDGER.MRR", "LEDGER.MOVES", "MOVES"],
  synonyms: ["MRR by customer", "MRR schedule", "customer cube", "客户明细表"],
});
