import { same } from "../../../locales/text";
import { QUESTIONS } from "../../../playbook/questions";
import { defineSheet } from "../../template/define";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import { notes } from "../../template/notes";
import { serviceFunnel } from "./funnel";
import { kinds } from "./kinds";
import { mix, mixChart } from "./mix";
import { years, yearsChart, YEARS } from "./years";

const year = (row: string, back = 0) => `INDEX({years.${row}},1,${YEARS - back})`;
const quarter = (row: string, back = 0) => `INDEX({kinds.${row}},1,${4 - back})`;

/** Of the last year, or the one before; the year says itself what it lacks. */
const selfGrowth = (back: number) => `=IF(ISNUMBER(${year("self", back)}),${year("self", back)},${NO_DATA})`;
const shareOf = (row: string, back: number) =>
  `=${ratio(`N(${quarter(row, back)})`, quarter("kind_total", back))}`;
const model = (back: number) =>
  `=IF(ISNUMBER(${quarter("model_private", back)}),${quarter("model_private", back)},${NO_DATA})`;

const measures = [
  measure({
    id: "self_growth_share",
    label: { en: "Growth from existing customers, 12 months", "zh-CN": "存量增长占比（12 个月）" },
    unit: "percent",
    over: "now",
    value: selfGrowth(0),
    earlier: selfGrowth(1),
    rule: "self_growth_share",
    better: "higher",
    next: {
      en: "Sell from value reached: seats, modules, renewal, referral.",
      "zh-CN": "以已兑现价值推动席位、模块、续费与转介绍。",
    },
    source: same("T11 · 004 L59–63"),
  }),
  measure({
    id: "growth_revenue_share",
    label: { en: "Growth-linked revenue share", "zh-CN": "成长性收入占比" },
    unit: "percent",
    over: "now",
    value: shareOf("growing", 0),
    earlier: shareOf("growing", 1),
    rule: "growth_revenue_share",
    better: "higher",
    source: same("R44 · 001 L474–476, L820–824"),
  }),
  measure({
    id: "small_share",
    label: { en: "Small customers’ share of MRR", "zh-CN": "小客户收入占比" },
    unit: "percent",
    over: "now",
    value: `=IF(COUNT({mix.mrr})=0,${NO_DATA},{mix.small.share})`,
    rule: "small_share",
    next: {
      en: "Point new sellers at mid-size customers.",
      "zh-CN": "新增销售转向中型客户。",
    },
    source: same("I14, R25 · 004 L175"),
  }),
  measure({
    id: "inverted",
    label: { en: "Is the mix upside down?", "zh-CN": "客户结构是否倒置" },
    unit: "text",
    over: "now",
    value: `=IF(COUNT({mix.mrr})=0,${NO_DATA},IF(AND({mix.small.share}>0.5,{mix.small.share}>N({mix.medium.share}),{mix.small.share}>N({mix.large.share})),{"✕ Inverted"|"✕ 倒置"},{"✓ Not inverted"|"✓ 未倒置"}))`,
    source: { en: "T17; over half is our reading · X35", "zh-CN": "T17；过半为我方理解 · X35" },
  }),
  measure({
    id: "value_added_share",
    label: { en: "Value-added services, share", "zh-CN": "增值服务收入占比" },
    unit: "percent",
    over: "now",
    value: shareOf("value_added", 0),
    earlier: shareOf("value_added", 1),
    better: "watch",
    source: { en: "plan 0 before scale · R44", "zh-CN": "规模化前规划应为 0 · R44" },
  }),
  measure({
    id: "private_share",
    label: { en: "Private and custom work, share", "zh-CN": "私有化与定制收入占比" },
    unit: "percent",
    over: "now",
    value: model(0),
    earlier: model(1),
    better: "lower",
    source: same("T42 · 000 L32"),
  }),
  measure({
    id: "migration_cost",
    label: { en: "Growth-linked revenue per customer a year", "zh-CN": "单客年成长性收入（迁移成本约值）" },
    unit: "money",
    over: "now",
    value: `=IF(OR(COUNT({kinds.growing})<4,N({customers!active})=0),${NO_DATA},SUM({kinds.growing})/{customers!active})`,
    better: "higher",
    source: { en: "migration cost, roughly · 001 L722", "zh-CN": "001 L722、L822" },
  }),
];

export const HOURGLASS = defineSheet({
  id: "hourglass",
  family: "revenue",
  title: { en: "Hourglass & revenue mix", "zh-CN": "沙漏与收入结构" },
  purpose: {
    en: "How much growth comes from existing customers, and what the revenue is made of; founder and CFO.",
    "zh-CN": "看清增长有多少来自存量客户，收入由什么构成；创始人与 CFO 使用。",
  },
  needs: ["setup", "customers", "costs", "data"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    yearsChart,
    years,
    serviceFunnel,
    kinds,
    mix,
    mixChart,
    notes(
      "moat",
      { en: "What the moat is made of", "zh-CN": "护城河" },
      [QUESTIONS.moat.ask.missed, QUESTIONS.moat.ask.hours],
      same("000 L65–67"),
    ),
  ],
  search: ["hourglass", "沙漏", "2:4:4", "moat", "护城河", "service funnel", "服务漏斗"],
});
