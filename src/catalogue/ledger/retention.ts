import { retention, type Retention } from "../../engine/ledger/retention";
import {
  count,
  defineFunction,
  dividedByZero,
  fill,
  noAnswer,
  optional,
  same,
  type AnswerCell,
} from "../define";
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

/** What a month answers that has no base, by the months of the window. */
function withoutBase(window: number) {
  const values = { window, months: window === 1 ? "month" : "months" };
  return {
    beforeFirst: noAnswer(
      fill(
        {
          en: "{window} {months} before this month the ledger had not begun. Ask for a later month or a shorter window.",
          "zh-CN": "该月的 {window} 个月之前台账尚未开始，请取更晚的月份或更短的间隔。",
        },
        values,
      ),
    ),
    nobody: dividedByZero(
      fill(
        { en: "MRR {window} {months} before this month", "zh-CN": "该月 {window} 个月之前的 MRR" },
        values,
      ),
    ),
  };
}

/** The four cells of each month; `begun` is whether the ledger had a row a window before. */
export function retentionLines(found: Retention, window: number, begun: (month: number) => boolean) {
  const { before, now, kept, customers, stayed } = found;
  const { beforeFirst, nobody } = withoutBase(window);
  const cells = (value: (month: number) => AnswerCell) =>
    Array.from(before, (_, month) => (begun(month) ? value(month) : beforeFirst));
  const share = (part: Float64Array, whole: Float64Array) =>
    cells((month) => (whole[month] === 0 ? nobody : part[month] / whole[month]));
  return [
    ["ndr", share(now, before)],
    ["grr", share(kept, before)],
    ["logo", share(stayed, customers)],
    ["customers", cells((month) => customers[month])],
  ] as const;
}

export const LEDGER_RETENTION = defineFunction({
  id: "LEDGER.RETENTION",
  family: "ledger",
  title: { en: "Retention by month from a ledger", "zh-CN": "按台账计算各月留存" },
  summary: {
    en: "Net and gross revenue retention and logo retention for every month, straight from a table of subscriptions: the customers of a year ago, and what they pay now.",
    "zh-CN": "由订阅明细直接得出各月的净收入留存率、总收入留存率与客户留存率：一年前在约的客户如今付多少。",
  },
  formula: {
    en: "base = customers with MRR window months before\nndr = Σ MRR now ÷ Σ MRR then\ngrr = Σ min(MRR now, MRR then) ÷ Σ MRR then\nlogo = those of the base with MRR now ÷ base",
    "zh-CN":
      "基数 = window 个月之前有 MRR 的客户\nndr = Σ 现在 MRR ÷ Σ 当时 MRR\ngrr = Σ 两者较小值 ÷ Σ 当时 MRR\nlogo = 基数中现在仍有 MRR 的客户 ÷ 基数",
  },
  basis: {
    en: "The cohort method of the SaaS Metrics Standards Board: the same customers at two month-ends. Customers won since are in neither sum.",
    "zh-CN": "SaaS Metrics Standards Board 的同群法：同一批客户在两个月末对比，其间新签的客户两边都不计。",
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
      count(
        "window",
        { en: "months between the two month-ends", "zh-CN": "两个月末相隔的月数" },
        { min: 1, typical: [1, 24] },
      ),
      12,
    ),
    endDay,
  ],
  sameSize: SAME_SIZE,
  result: { table: ["percent"], lines: { customers: "count" }, over: "months" },
  unreadable,
  compute: (customer, start, end, amount, months, interval, intervalCount, window, endDay) => {
    const asked = askedMonths(months);
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const span = Math.trunc(window);
    const begun = (month: number) => asked.months[month] - span >= ledger.first;
    return linesOver(asked, retentionLines(retention(ledger, asked.months, span), span, begun));
  },
  native: {
    none: {
      en: "Each customer is compared with itself at two month-ends, from rows that may overlap; no worksheet formula of a readable size does that.",
      "zh-CN": "需把每个客户两个月末的 MRR 逐一对比，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: [
    {
      en: "Two points are compared. Who left and came back in between counts as kept.",
      "zh-CN": "只比较两个时点，其间流失又回流的客户视为留存。",
    },
    {
      en: "grr cuts each customer at what it paid then, so that one’s expansion can’t hide another’s loss.",
      "zh-CN": "grr 对每个客户以当时 MRR 封顶，一家的增购不能掩盖另一家的流失。",
    },
    {
      en: "A month whose base lies before the ledger’s first row has no answer (#N/A); an empty base after that divides by 0.",
      "zh-CN": "基数月份早于台账首行时无结果（#N/A）；其后基数为空则为除以 0 的错误。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: [
    ...LEDGER_PITFALLS,
    {
      en: "With a window of 12 a month says nothing of the customers won in the last year, who may leave fastest. Look at LEDGER.COHORT as well.",
      "zh-CN": "window 为 12 时看不到最近一年新签客户的去留，而他们往往流失最快；请同时看 LEDGER.COHORT。",
    },
  ],
  noAnswer: LEDGER_NO_ANSWER,
  examples: [
    {
      args: [...EXAMPLE_E.slice(0, 4), 45748, EXAMPLE_E[4], null, 3],
      result: [
        ["ndr", 340 / 280],
        ["grr", 1],
        ["logo", 1],
        ["customers", 3],
      ],
      source: {
        en: "by hand: January A 100, B 80, C 100; April 150, 90, 100",
        "zh-CN": "手算：1 月 A 100、B 80、C 100；4 月 150、90、100",
      },
      formula: "SAAS.LEDGER.RETENTION(A2:A7,B2:B7,C2:C7,D2:D7,G1,E2:E7,,3)",
    },
  ],
  sources: [
    same("SaaS Metrics Standards Board, Net Revenue Retention"),
    same("SaaS Metrics Standards Board, Gross Revenue Retention"),
  ],
  related: ["NDR", "GRR", "LEDGER.MOVES", "LEDGER.COHORT"],
  synonyms: ["NRR", "NDR", "GRR", "net dollar retention", "净收入留存率", "续费率"],
});
