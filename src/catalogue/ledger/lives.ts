import { lives } from "../../engine/ledger/lives";
import { defineFunction, same, type AnswerCell } from "../define";
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

export const LEDGER_LIVES = defineFunction({
  id: "LEDGER.LIVES",
  family: "ledger",
  title: { en: "Customer lives from a ledger", "zh-CN": "按台账计算客户生命周期" },
  summary: {
    en: "One row for each customer: first day, end, and last MRR. What the KM functions need; given a row for every price change they would take upgrades for deaths.",
    "zh-CN":
      "每个客户一行：首日、结束日与最后的 MRR，供 KM 系列函数使用；若逐行输入，每次调价都会被当成流失。",
  },
  formula: {
    en: "start = earliest start of the customer’s rows\nend = latest end, blank while a row goes on\nmrr = Σ amount ÷ months of its interval, of the rows that run on the last day",
    "zh-CN":
      "start = 该客户各行最早的开始日\nend = 最晚的结束日，仍有在约的行则留空\nmrr = Σ amount ÷ 计费周期的月数，计入最后一天在约的各行",
  },
  basis: {
    en: "From the first day to the last, gaps included: a customer who came back has one life. end is the first day not covered, whatever end_day says of the ledger.",
    "zh-CN":
      "自首日至末日，中间空档计入，回流客户只算一段。end 一律为服务期后的首日，与 end_day 的填法无关。",
  },
  params: [customer, start, end, amount, interval, intervalCount, endDay],
  sameSize: SAME_SIZE,
  result: { table: ["text", "date", "date", "amount"] },
  unreadable: badRow,
  compute: (customer, start, end, amount, interval, intervalCount, endDay) => {
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const rows = lives(ledger).map((life): AnswerCell[] => [
      life.customer,
      life.start,
      life.end ?? "",
      life.mrr,
    ]);
    return [["customer", "start", "end", "mrr"], ...rows];
  },
  native: {
    none: {
      en: "A list of customers with first, last and latest price over intervals of every kind would need a formula nobody could check.",
      "zh-CN": "先列客户，再求首末日期与各种周期的末次金额，写成公式将无从核对。",
    },
  },
  conventions: [
    {
      en: "Rows with an amount of 0, and rows that end on the day they start, are left out; a customer with no other row has no life.",
      "zh-CN": "金额为 0 的行与开始即结束的行不计；只有此类行的客户不列出。",
    },
    {
      en: "While a row goes on, mrr is that of the rows that go on.",
      "zh-CN": "仍有在约的行时，mrr 取这些行之和。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: [
    LEDGER_PITFALLS[0],
    LEDGER_PITFALLS[2],
    {
      en: "A free trial with an amount of 0 is no part of a life; a paid trial is.",
      "zh-CN": "金额为 0 的试用期不计入生命周期，付费试用则计入。",
    },
  ],
  noAnswer: LEDGER_NO_ANSWER.map((edge) => ({
    ...edge,
    // No months here.
    args: [...edge.args.slice(0, 4), ...edge.args.slice(5)],
  })),
  examples: [
    {
      args: EXAMPLE_E,
      result: [
        ["customer", "start", "end", "mrr"],
        ["A", 45667, "", 150],
        ["B", 45662, "", 90],
        ["C", 45627, 45992, 100],
        ["D", 45691, 45713, 40],
      ],
      source: {
        en: "by hand: six rows of four customers; A and B go on",
        "zh-CN": "手算：四个客户六行；A 与 B 仍在约",
      },
      formula: "SAAS.LEDGER.LIVES(A2:A7,B2:B7,C2:C7,D2:D7,E2:E7)",
    },
  ],
  sources: [same("lifelines, survival analysis: durations and censoring")],
  related: ["KM.CURVE", "KM.MEDIAN", "LEDGER.MATRIX"],
  synonyms: ["customer lifetime", "tenure", "survival data", "在约时长"],
});
