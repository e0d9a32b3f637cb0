import { checkRows } from "../../engine/ledger/check";
import { cells, defineFunction, fill, NO_CELLS, option, optional, same, type Cell } from "../define";
import { LANGUAGE_WORDS } from "../verdicts/words";
import { CHECK_MESSAGES, MORE_FOUND, NOTHING_FOUND } from "./check-messages";
import { checkedRows } from "./check-rows";
import { endDay } from "./columns";
import { EXAMPLE_E } from "./example";

/** What a sheet can hold, three cells each. */
const MOST_FINDINGS = 300_000;

const TEXT_START = [
  [["A"], [" a"], ["B"], [7]],
  [[45658], ["2025-01-01"], [45689], [45658]],
  [[null], [null], [45658], [45688]],
  [[100], [50], ["80 CNY"], [-20]],
];

export const LEDGER_CHECK = defineFunction({
  id: "LEDGER.CHECK",
  family: "ledger",
  title: { en: "What looks wrong in a ledger", "zh-CN": "台账体检" },
  summary: {
    en: "Lists what makes ledger functions refuse a ledger or answer something else than was meant: text dates, unknown intervals, overlaps, gaps, ends before starts, annual prices in monthly rows.",
    "zh-CN":
      "列出会让台账函数报错或得出偏差的各种问题：文本日期、无法识别的周期、重叠、断档、结束早于开始、年费标成按月等。",
  },
  formula: {
    en: "a line for each finding: row, code, message\nrow = position in the ranges, 1 for the first\nnothing found: one line, OK",
    "zh-CN": "每个问题一行：row、code、message\nrow 为区域内的行序，首行为 1\n没有问题则只有一行 OK",
  },
  basis: {
    en: "Looks at rows as they stand; of bad data only an error value in a cell stops it. Some findings are errors, others may be meant: an add-on overlaps, a credit is negative.",
    "zh-CN":
      "按原样检查各行，坏数据中只有单元格错误值会使其中断。有的是错误，有的可能属正常：加购会重叠，抵扣为负。",
  },
  params: [
    cells("customer", { en: "customer of each row, from the ledger", "zh-CN": "台账每行的客户" }),
    cells("start", { en: "first day of each row", "zh-CN": "每行的开始日期" }),
    cells("end", {
      en: "first day not covered; blank while active",
      "zh-CN": "结束日期，即服务期后的首日；在约留空",
    }),
    cells("amount", { en: "price of each row per interval", "zh-CN": "每行每个计费周期的金额" }),
    optional(
      cells("interval", {
        en: "month, quarter, year…: one, or one per row",
        "zh-CN": "月、季、年等，统一填一个或逐行填",
      }),
      NO_CELLS,
    ),
    optional(
      cells("currency", { en: "currency of each row, to be checked", "zh-CN": "每行的币种，供检查" }),
      NO_CELLS,
    ),
    endDay,
    optional(
      option("language", { en: "language of the messages", "zh-CN": "提示的语言" }, LANGUAGE_WORDS),
      "en",
    ),
  ],
  sameSize: ["customer", "start", "end", "amount", "interval", "currency"],
  result: { table: ["number", "text"] },
  compute: (customer, start, end, amount, interval, currency, endDay, language) => {
    const rows = checkedRows({ customer, start, end, amount, interval, currency });
    const found = checkRows(rows, endDay === "included");
    const words = language === "zh" ? "zh-CN" : "en";
    const lines = found
      .slice(0, MOST_FINDINGS)
      .map(({ row, code, other = "" }): Cell[] => [row, code, fill(CHECK_MESSAGES[code], { other })[words]]);
    if (lines.length === 0) lines.push(["", "OK", NOTHING_FOUND[words]]);
    if (found.length > lines.length && found.length > 0) {
      lines.push(["", "MORE", fill(MORE_FOUND, { count: found.length - lines.length })[words]]);
    }
    return [["row", "code", "message"], ...lines];
  },
  native: {
    none: {
      en: "Seventeen checks over rows and customers in one list; no worksheet formula of a readable size does that.",
      "zh-CN": "逐行逐客户做十七项检查并汇成一表，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: [
    {
      en: "Row codes: NO_ID, NO_START, NO_AMOUNT, TEXT_DATE, TEXT_AMOUNT, UNKNOWN_INTERVAL, END_BEFORE_START, ZERO_LENGTH, NEGATIVE, END_INCLUSIVE, NO_CURRENCY, MIXED_CURRENCY.",
      "zh-CN":
        "单行问题：NO_ID、NO_START、NO_AMOUNT、TEXT_DATE、TEXT_AMOUNT、UNKNOWN_INTERVAL、END_BEFORE_START、ZERO_LENGTH、NEGATIVE、END_INCLUSIVE、NO_CURRENCY、MIXED_CURRENCY。",
    },
    {
      en: "Across rows: DUPLICATE, OVERLAP; GAP: 1 to 31 days after the customer’s latest end; ID_LOOKALIKE; YEAR_AS_MONTH: a year long, six times the median monthly amount.",
      "zh-CN":
        "跨行问题：DUPLICATE、OVERLAP；GAP 为距该客户最晚结束日 1 至 31 天；ID_LOOKALIKE；YEAR_AS_MONTH 为期限约一年且金额达月费中位数的 6 倍。",
    },
  ],
  pitfalls: [
    {
      en: "OK means that nothing of this kind was found, not that the amounts are right. Compare one month with the billing system.",
      "zh-CN": "OK 只表示未发现上述问题，不代表金额无误，请选一个月与计费系统核对。",
    },
    {
      en: "An error value in a cell comes out as that error: clear it first.",
      "zh-CN": "单元格中的错误值会原样返回，请先清除。",
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
        [2, "TEXT_DATE", "A date is text, or no day that Excel knows. Convert it."],
        [2, "ID_LOOKALIKE", "Like “A” but for case or spaces, and counted as another customer."],
        [3, "TEXT_AMOUNT", "The amount is text. Convert it."],
        [3, "END_BEFORE_START", "It ends before it starts."],
        [4, "NEGATIVE", "The amount is negative: it lowers the customer’s MRR."],
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
