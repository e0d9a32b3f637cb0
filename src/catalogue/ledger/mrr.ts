import { mrrByMonth } from "../../engine/ledger/mrr";
import { defineFunction, same } from "../define";
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
  SAME_SIZE,
  spread,
  start,
  unreadable,
} from "./columns";
import { EXAMPLE_E, EXAMPLE_MONTHS, LEDGER_NO_ANSWER, LEDGER_PITFALLS, LEDGER_READING } from "./example";

export const LEDGER_MRR = defineFunction({
  id: "LEDGER.MRR",
  family: "ledger",
  title: { en: "MRR by month from a ledger", "zh-CN": "按台账计算各月 MRR" },
  summary: {
    en: "MRR of every month, straight from a table of subscriptions: monthly, quarterly and annual plans in one ledger, each brought to its month.",
    "zh-CN": "由订阅明细直接得出各月 MRR；月付、季付、年付可同在一份台账，自动折算到月。",
  },
  formula: {
    en: "Σ amount ÷ months of its interval\nover the rows with start ≤ last day of the month < end\nA customer whose rows add up to 0 or less has no MRR",
    "zh-CN": "Σ amount ÷ 计费周期的月数\n计入 start ≤ 月末日 < end 的各行\n合计不大于 0 的客户视为没有 MRR",
  },
  basis: {
    en: "The same as closing in LEDGER.MOVES, to the last digit: credits lower a customer’s MRR, and never below 0.",
    "zh-CN": "与 LEDGER.MOVES 的期末一致，分毫不差：抵扣会降低客户的 MRR，但不会低于 0。",
  },
  params: [customer, start, end, amount, months, interval, intervalCount, endDay],
  sameSize: SAME_SIZE,
  result: { table: ["amount"], over: "months" },
  unreadable,
  compute: (customer, start, end, amount, months, interval, intervalCount, endDay) => {
    const asked = askedMonths(months);
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const mrr = spread(asked, mrrByMonth(ledger, asked.months));
    return asked.down ? mrr.map((value) => [value]) : [mrr];
  },
  native: {
    none: {
      en: "Months of any date, blank rows, and intervals and ends of every kind would need a formula nobody could check. SUMPRODUCT over the columns serves a ledger of monthly plans.",
      "zh-CN": "日期、空行、周期与止期的各种情形若写成公式，将无从核对。只有月付方案时可用 SUMPRODUCT 替代。",
    },
  },
  conventions: [
    {
      en: "A month’s MRR is what is active on its last day. What starts and ends between two month-ends is not in it.",
      "zh-CN": "以当月最后一天在约者计当月 MRR；两个月末之间开始又结束的不计。",
    },
    {
      en: "Amounts are never rounded: 333.33 a year is 27.7775 a month.",
      "zh-CN": "金额不作取整：每年 333.33 即每月 27.7775。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: LEDGER_PITFALLS,
  noAnswer: LEDGER_NO_ANSWER,
  examples: [
    {
      args: [...EXAMPLE_E.slice(0, 4), EXAMPLE_MONTHS, EXAMPLE_E[4]],
      result: [[280, 200, 250, 340]],
      source: {
        en: "by hand: six rows of three customers, January to April 2025",
        "zh-CN": "手算：三个客户六行，2025 年 1 至 4 月",
      },
      formula: "SAAS.LEDGER.MRR(A2:A7,B2:B7,C2:C7,D2:D7,G1:J1,E2:E7)",
    },
  ],
  sources: [same("dbt, mrr-playbook"), same("Stripe, MRR per subscriber per month")],
  related: ["LEDGER.MOVES", "LEDGER.MATRIX", "LEDGER.CHECK", "MRR", "PRORATEMRR", "FXCONVERT"],
  synonyms: ["MRR series", "subscription table", "billing export", "订阅明细"],
});
