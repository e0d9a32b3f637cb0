import { renewals } from "../../engine/ledger/renewals";
import { defineFunction, ratio, same } from "../define";
import {
  amount,
  askedMonths,
  customer,
  end,
  endDay,
  interval,
  intervalCount,
  ledgerFrom,
  linesOver,
  months,
  SAME_SIZE,
  start,
  unreadable,
} from "./columns";
import { EXAMPLE_E, LEDGER_NO_ANSWER, LEDGER_PITFALLS, LEDGER_READING } from "./example";

export const LEDGER_RENEWALS = defineFunction({
  id: "LEDGER.RENEWALS",
  family: "ledger",
  title: { en: "Renewals by month from a ledger", "zh-CN": "按台账计算各月续约" },
  summary: {
    en: "What came up for renewal in every month, and how much of it was renewed. Only what could leave is asked, so the rate is stricter than churn over all MRR.",
    "zh-CN": "各月到期金额及其中续约的部分。只看当月有机会离开的客户，比以全部 MRR 为分母的流失率更严格。",
  },
  formula: {
    en: "due = Σ MRR of the rows that end in the month\nrenewed = Σ per customer min(due, MRR at the month’s end of rows not yet running a month before)\nrate = renewed ÷ due",
    "zh-CN":
      "due = Σ 当月结束各行的 MRR\nrenewed = Σ 各客户 min(due, 月末在约而上月末未在约各行的 MRR)\nrate = renewed ÷ due",
  },
  basis: {
    en: "The available-to-renew rate: only rows that end count, by the MRR they end with. What was added at the renewal is expansion and no part of it.",
    "zh-CN": "即到期续约率：只看到期的行，以其到期时的 MRR 计；续约时的增购不计入。",
  },
  params: [customer, start, end, amount, months, interval, intervalCount, endDay],
  sameSize: SAME_SIZE,
  result: { table: ["amount"], lines: { rate: "percent" }, over: "months" },
  unreadable,
  compute: (customer, start, end, amount, months, interval, intervalCount, endDay) => {
    const asked = askedMonths(months);
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const { due, renewed } = renewals(ledger, asked.months);
    return linesOver(asked, [
      ["due", due],
      ["renewed", renewed],
      ["rate", Array.from(due, (money, month) => ratio(renewed[month], money, "due"))],
    ]);
  },
  native: {
    none: {
      en: "What ends and what begins must be matched customer by customer; no worksheet formula of a readable size does that.",
      "zh-CN": "需逐个客户匹配到期与新起的行，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: [
    {
      en: "A row is due in the month of its first day not covered: a year to 31 December is due in January, when MRR would drop.",
      "zh-CN": "以服务期后的首日所在月为到期月：截至 12 月 31 日的年约在 1 月到期，即 MRR 会下降的月份。",
    },
    {
      en: "Rows that go on are never due. A renewal signed a month late counts as lost.",
      "zh-CN": "未填结束日的行永不到期。晚一个月才续签的视为未续约。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: [
    ...LEDGER_PITFALLS,
    {
      en: "A price change booked as an end and a new row looks like a renewal. Few such rows lift the rate.",
      "zh-CN": "调价若记为旧行结束、新行开始，会被视为一次续约，使续约率偏高。",
    },
  ],
  noAnswer: LEDGER_NO_ANSWER,
  examples: [
    {
      args: [...EXAMPLE_E.slice(0, 4), [[45689, 45717]], EXAMPLE_E[4]],
      result: [
        ["due", 120, 100],
        ["renewed", 0, 100],
        ["rate", 0, 1],
      ],
      source: {
        en: "by hand: in February B’s 80 and D’s 40 end and nothing begins; in March A’s 100 gives way to 150",
        "zh-CN": "手算：2 月 B 的 80 与 D 的 40 到期且无新行；3 月 A 的 100 到期，续为 150",
      },
      formula: "SAAS.LEDGER.RENEWALS(A2:A7,B2:B7,C2:C7,D2:D7,H1:I1,E2:E7)",
    },
  ],
  sources: [same("Available-to-renew (ATR) practice, gross renewal rate")],
  related: ["RENEWALRATE", "LEDGER.RETENTION", "LEDGER.MOVES"],
  synonyms: ["renewal rate", "ATR", "available to renew", "续约率", "到期续约"],
});
