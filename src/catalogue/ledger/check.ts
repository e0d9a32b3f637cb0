import { checkLedger } from "../../engine/ledger/check";
import type { Interval } from "../../engine/ledger/money";
import {
  allRead,
  checked,
  defineFunction,
  ids,
  NO_IDS,
  oneForAll,
  oneWordForAll,
  option,
  optional,
  same,
} from "../define";
import { LANGUAGE_WORDS } from "../verdicts/words";
import { CHECK_CODES } from "./check-codes";
import { checkedColumns, errorForAll } from "./check-columns";
import { findingLines } from "./check-lines";
import { amount, customer, end, endDay, interval, intervalCount, start } from "./columns";
import { EXAMPLE_E } from "./example";

const TEXT_START = [
  [["A"], [" a"], ["B"], [7]],
  [[45658], ["01/02/2025"], [45689], [45658]],
  [[null], [null], [45658], [45688]],
  [[100], [50], ["80 CNY"], [-20]],
];

export const LEDGER_CHECK = defineFunction({
  id: "LEDGER.CHECK",
  family: "ledger",
  title: { en: "What looks wrong in a ledger", "zh-CN": "台账体检" },
  summary: {
    en: "Lists what makes ledger functions refuse a ledger or answer something else than was meant: texts and errors in cells, unknown intervals, overlaps, gaps, swapped dates, annual prices in monthly rows.",
    "zh-CN":
      "列出会让台账函数报错或得出偏差的各种问题：文本与错误值、无法识别的周期、重叠、断档、日月颠倒、年费标成按月等。",
  },
  formula: {
    en: "a line for each finding: row, code, message\nrow = position in the ranges, 1 for the first\nnothing found: one line, OK",
    "zh-CN": "每个问题一行：row、code、message\nrow 为区域内的行序，首行为 1\n没有问题则只有一行 OK",
  },
  basis: {
    en: "Looks at rows as they stand, and goes on after each bad one. Some findings are errors, others may be meant: an add-on overlaps, a credit is negative.",
    "zh-CN": "按原样检查各行，遇到坏数据也继续。有的是错误，有的可能属正常：加购会重叠，抵扣为负。",
  },
  params: [
    checked(customer),
    checked(start),
    checked(end),
    checked(amount),
    optional(checked(interval), allRead(oneWordForAll<Interval>("month"))),
    optional(
      checked(ids("currency", { en: "currency of each row, to be checked", "zh-CN": "每行的币种，供检查" })),
      allRead(NO_IDS),
    ),
    endDay,
    optional(
      option("language", { en: "language of the messages", "zh-CN": "提示的语言" }, LANGUAGE_WORDS),
      "en",
    ),
    optional(checked(intervalCount), allRead(oneForAll(1))),
  ],
  sameSize: ["customer", "start", "end", "amount", "interval", "currency", "interval_count"],
  result: { table: ["number", "text"] },
  unreadable: (customer, start, end, amount, interval, currency, _endDay, _language, intervalCount) =>
    errorForAll({ customer, start, end, amount, interval, currency, intervalCount }),
  compute: (customer, start, end, amount, interval, currency, endDay, language, intervalCount) => {
    const args = { customer, start, end, amount, interval, currency, intervalCount };
    const found = checkLedger(checkedColumns(args, endDay === "included"));
    const lines = findingLines(args, found, language === "zh" ? "zh-CN" : "en");
    return [["row", "code", "message"], ...lines];
  },
  native: {
    none: {
      en: "Checks over cells, rows and customers in one list; no worksheet formula of a readable size does that.",
      "zh-CN": "逐格、逐行、逐客户检查并汇成一表，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: CHECK_CODES,
  pitfalls: [
    {
      en: "OK means that nothing of this kind was found, not that the amounts are right. Compare one month with the billing system.",
      "zh-CN": "OK 只表示未发现上述问题，不代表金额无误，请选一个月与计费系统核对。",
    },
    {
      en: "At most 100,000 findings are listed; a last line MORE counts the others.",
      "zh-CN": "最多列出 100,000 项，其余在末行 MORE 计数。",
    },
  ],
  noAnswer: [
    {
      when: { en: "columns of different sizes", "zh-CN": "各列行数不一致" },
      args: [[["A"], ["B"]], [[45658]], [[null]], [[100]]],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: TEXT_START,
      result: [
        ["row", "code", "message"],
        [
          2,
          "TEXT_DATE",
          "start is “01/02/2025”, a text that says two days. Turn the column into dates by Data ▸ Text to Columns ▸ Date: DMY for =DATE(2025,2,1) or MDY for =DATE(2025,1,2).",
        ],
        [
          2,
          "ID_LOOKALIKE",
          "Like “A” but for case, spaces or width, and counted as another customer. Write both alike.",
        ],
        [3, "TEXT_AMOUNT", "amount is “80 CNY”. It must be a number."],
        [3, "END_BEFORE_START", "It ends before it starts. Correct one of the two dates."],
        [4, "NEGATIVE", "The amount is negative: it lowers the customer’s MRR. Right for a credit."],
        [
          4,
          "END_INCLUSIVE",
          "Ends on the last day of a month. If that day is covered, set end_day to included.",
        ],
      ],
      source: {
        en: "by hand: four rows, each with something wrong but the first",
        "zh-CN": "手算：四行，除首行外各有问题",
      },
      formula: "SAAS.LEDGER.CHECK(A2:A5,B2:B5,C2:C5,D2:D5)",
    },
    {
      args: EXAMPLE_E,
      result: [
        ["row", "code", "message"],
        ["", "OK", "Nothing found."],
      ],
      source: { en: "by hand: six rows in order", "zh-CN": "手算：六行均无问题" },
      formula: "SAAS.LEDGER.CHECK(A2:A7,B2:B7,C2:C7,D2:D7,E2:E7)",
    },
  ],
  sources: [same("dbt-utils, mutually_exclusive_ranges"), same("dbt, mrr-playbook")],
  related: ["LEDGER.MRR", "LEDGER.MOVES", "LEDGER.TRACE"],
  synonyms: [
    "data quality",
    "duplicates",
    "台账检查",
    "validate ledger",
    "overlapping subscriptions",
    "数据检查",
    "校验",
  ],
});
