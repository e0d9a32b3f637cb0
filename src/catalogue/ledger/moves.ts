import { ledgerMoves, type Moves } from "../../engine/ledger/moves";
import { LINES } from "../../engine/movements/movements";
import { defineFunction, option, optional, same } from "../define";
import { labelIn, language } from "../labels";
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
import { EXAMPLE_E, EXAMPLE_MONTHS, LEDGER_NO_ANSWER, LEDGER_PITFALLS, LEDGER_READING } from "./example";
import { reactivationDays, sameMonth } from "./moves-options";
import { MOVES_LABELS } from "./moves-table";

/** As a table has them: the lines of movements, and the check below. */
const ALL_LINES: readonly (keyof Moves)[] = [...LINES, "check"];

export const LEDGER_MOVES = defineFunction({
  id: "LEDGER.MOVES",
  family: "ledger",
  title: { en: "MRR bridge from a ledger", "zh-CN": "按台账生成 MRR 变动表" },
  summary: {
    en: "How MRR moved, month by month: opening, new, expansion, reactivation, contraction, churn, closing. The bridge a board asks for, straight from a table of subscriptions.",
    "zh-CN":
      "逐月列出 MRR 的期初、新签、增购、回流、缩减、流失与期末，由订阅明细直接生成董事会所看的变动表。",
  },
  formula: {
    en: "Each customer counts once a month, by the change since the month before:\nnew 0 → MRR, never before; reactivation 0 → MRR, back again\nexpansion more, contraction less, churn MRR → 0\nclosing = opening + the five; check = 0",
    "zh-CN":
      "每个客户每月只归一类，与上月末相比：\n新签 从未有过 → 有；回流 曾经有过 → 再有\n增购 变多，缩减 变少，流失 有 → 无\n期末 = 期初 + 五项之和；check 为 0",
  },
  basis: {
    en: "Last day of a month against last day of the month before, one movement per customer: who comes and goes in between leaves no trace, unless same_month is count.",
    "zh-CN": "以月末对上月末，每客户归一类；月内签约又流失的客户不留痕迹，除非 same_month 设为「计入」。",
  },
  params: [
    customer,
    start,
    end,
    amount,
    months,
    interval,
    intervalCount,
    reactivationDays,
    sameMonth,
    optional(
      option("measure", { en: "money or customers", "zh-CN": "按金额或按客户数" }, [
        { word: "mrr", zh: "金额" },
        { word: "customers", zh: "客户数" },
      ]),
      "mrr",
    ),
    endDay,
    language,
  ],
  sameSize: SAME_SIZE,
  result: {
    table: [{ by: "measure", units: { customers: "count" }, otherwise: "amount" }],
    over: "months",
  },
  unreadable,
  compute: (
    customer,
    start,
    end,
    amount,
    months,
    interval,
    intervalCount,
    reactivationDays,
    sameMonth,
    measure,
    endDay,
    language,
  ) => {
    const asked = askedMonths(months);
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const moves = ledgerMoves(ledger, asked.months, {
      reactivationDays,
      countSameMonth: sameMonth === "count",
      measure,
    });
    return linesOver(
      asked,
      ALL_LINES.map((line) => [labelIn(language, MOVES_LABELS[line]), moves[line]] as const),
    );
  },
  native: {
    none: {
      en: "Each customer is classified on its whole history; no worksheet formula of a readable size does that.",
      "zh-CN": "需依据每个客户的全部历史逐一归类，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: [
    {
      en: "Without same_month the month counts as at ProfitWell; with count as at Stripe and Maxio, in new and in churn.",
      "zh-CN":
        "same_month 不填时与 ProfitWell 一致；设为「计入」时与 Stripe、Maxio 一致，同时计入新签与流失。",
    },
    {
      en: "ChartMogul books every change of a plan by itself, so its expansion and contraction can be larger.",
      "zh-CN": "ChartMogul 逐笔记录方案变更，其增购与缩减可能更大。",
    },
    {
      en: "Losses are negative numbers. With measure customers, expansion and contraction are for information and not part of check.",
      "zh-CN": "缩减与流失为负数。按客户数计时，增购与缩减仅供参考，不参与 check。",
    },
    {
      en: "New means no MRR at any earlier month’s end, months before the first asked one included.",
      "zh-CN": "新签指此前任一月末都没有 MRR，含所求首月之前的月份。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: [
    ...LEDGER_PITFALLS,
    {
      en: "A late renewal shows as churn in one month and reactivation in the next. Close gaps in the ledger first.",
      "zh-CN": "续约晚签会显示为一个月流失、下个月回流，请先补齐台账中的空档。",
    },
  ],
  noAnswer: [
    ...LEDGER_NO_ANSWER,
    {
      when: { en: "months neither a row nor a column", "zh-CN": "months 既非一行也非一列" },
      args: [
        ...EXAMPLE_E.slice(0, 4),
        [
          [45658, 45689],
          [45717, 45748],
        ],
      ],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [...EXAMPLE_E.slice(0, 4), EXAMPLE_MONTHS, EXAMPLE_E[4]],
      result: [
        ["opening", 100, 280, 200, 250],
        ["new", 180, 0, 0, 0],
        ["expansion", 0, 0, 50, 0],
        ["reactivation", 0, 0, 0, 90],
        ["contraction", 0, 0, 0, 0],
        ["churn", 0, -80, 0, 0],
        ["closing", 280, 200, 250, 340],
        ["check", 0, 0, 0, 0],
      ],
      source: {
        en: "by hand: six rows of three customers, January to April 2025",
        "zh-CN": "手算：三个客户六行，2025 年 1 至 4 月",
      },
      formula: "SAAS.LEDGER.MOVES(A2:A7,B2:B7,C2:C7,D2:D7,G1:J1,E2:E7)",
    },
  ],
  sources: [same("ChartMogul, MRR Movements"), same("dbt, mrr-playbook"), same("ProfitWell, MRR breakdown")],
  related: [
    "LEDGER.TRACE",
    "LEDGER.MRR",
    "LEDGER.RETENTION",
    "LEDGER.CHECK",
    "MOVES",
    "SNOWBALL",
    "NETNEW",
    "QUICKRATIO",
  ],
  synonyms: ["MRR movements", "MRR bridge", "MRR waterfall", "snowball", "变动表", "瀑布图"],
});
