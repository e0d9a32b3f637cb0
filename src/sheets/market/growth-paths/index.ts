import { same } from "../../../locales/text";
import { QUESTIONS } from "../../../playbook/questions";
import { defineSheet } from "../../template/define";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import { notes } from "../../template/notes";
import { businesses, cross, cycle, services, top } from "./businesses";
import { moreCustomers, moreValue } from "./rungs";

/** A sum over a sum, of the rows that have both. */
const shareOf = (log: string, of: string, all: string) =>
  `=${ratio(`SUMIFS({${log}.${of}},{${log}.${all}},">0")`, `SUMIFS({${log}.${all}},{${log}.${of}},">=0")`)}`;

const RND = 'SUMIFS({costs!development},{costs!month},">="&{setup!q_from},{costs!month},"<="&{setup!q_to})';
const RND_BEFORE =
  'SUMIFS({costs!development},{costs!month},">"&EOMONTH({setup!q_to},-6),{costs!month},"<="&EOMONTH({setup!q_to},-3))';
const spent = (column: string, rnd: string) =>
  `=IF(COUNT({businesses.${column}})=0,${NO_DATA},${ratio(`SUM({businesses.${column}})`, rnd)})`;

const measures = [
  measure({
    id: "top20_growth",
    label: { en: "Size of the top 20 to last year’s", "zh-CN": "前 20 大客户年费为一年前的倍数" },
    unit: "multiple",
    over: "now",
    value: `=IF(NOT(ISNUMBER({top_now})),${NO_DATA},${ratio("{top_now}", "{top_then}")})`,
    rule: "top20_growth",
    source: {
      en: "a rising firm’s are ten times larger · 003 L49",
      "zh-CN": "崛起的公司提升一个数量级 · 003 L49",
    },
  }),
  measure({
    id: "pioneer_share",
    label: { en: "Customers assumed to try the new business", "zh-CN": "新业务尝鲜客户占比" },
    unit: "percent",
    over: "now",
    value: shareOf("businesses", "pioneers", "base"),
    rule: "pioneer_share",
    next: {
      en: "Write down what is truly different; plan with fewer pioneers.",
      "zh-CN": "写清真正的差别所在；按更少的尝鲜客户做计划。",
    },
    source: same("001 L826–827"),
  }),
  measure({
    id: "outside_share",
    label: { en: "New business: customers from outside", "zh-CN": "新业务外部客户占比" },
    unit: "percent",
    over: "now",
    value: shareOf("businesses", "outside", "at_gtm"),
    rule: "outside_share",
    better: "higher",
    source: same("001 L828"),
  }),
  measure({
    id: "second_curve_spend",
    label: { en: "Spend on new business, of R&D", "zh-CN": "新业务投入占研发" },
    unit: "percent",
    over: "now",
    value: spent("spend", RND),
    earlier: spent("spend_before", RND_BEFORE),
    rule: "second_curve_spend",
    better: "watch",
    source: same("T10 · 001 L852–854"),
  }),
  measure({
    id: "vas_coverage",
    label: { en: "Value-added services: can reach", "zh-CN": "增值服务可覆盖率" },
    unit: "percent",
    over: "now",
    value: shareOf("services", "reachable", "customers"),
    rule: "vas_coverage",
    better: "higher",
    source: same("001 L726–729"),
  }),
  measure({
    id: "vas_penetration",
    label: { en: "Value-added services: used, of those reached", "zh-CN": "增值服务渗透率" },
    unit: "percent",
    over: "now",
    value: shareOf("services", "users", "reachable"),
    rule: "vas_penetration",
    better: "higher",
    source: same("001 L726–729"),
  }),
  measure({
    id: "same_kp_share",
    label: { en: "Cross-sold to the same key person", "zh-CN": "同客户同关键人占比" },
    unit: "percent",
    over: "now",
    value: shareOf("cross", "same_person", "deals"),
    rule: "same_kp_share",
    better: "higher",
    source: same("001 L813"),
  }),
];

export const GROWTH_PATHS = defineSheet({
  id: "growth-paths",
  family: "market",
  title: { en: "Growth paths & second curve", "zh-CN": "增长路径与第二曲线" },
  purpose: {
    en: "Where the next growth comes from, easy before hard, and whether the new business is a second curve; founder, board.",
    "zh-CN": "下一步增长从哪里来（先易后难），新业务是不是第二曲线；创始人与董事会使用。",
  },
  needs: ["setup", "costs", "customers"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    moreCustomers,
    moreValue,
    top,
    cycle,
    businesses,
    services,
    cross,
    notes(
      "ecosystem",
      { en: "Partners and the cycle", "zh-CN": "生态与循环" },
      [
        QUESTIONS.ecosystem.ask.gains,
        QUESTIONS.ecosystem.ask.sameKeyPerson,
        QUESTIONS.ecosystem.ask.border,
        QUESTIONS.fastest.ask.grew,
      ],
      same("001 L797–814; 003 L47–53"),
    ),
  ],
  search: ["growth", "增长", "second curve", "第二曲线", "cross-sell", "交叉销售", "value-added", "增值服务"],
});
