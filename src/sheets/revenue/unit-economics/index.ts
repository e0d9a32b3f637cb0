import { say } from "../../template/say";
import { SETUP_CHOICES } from "../../base/setup/choices";
import { ANNUALIZE } from "../../../catalogue/retention/annualize";
import { same } from "../../../locales/text";
import { call } from "../../call";
import { defineSheet } from "../../template/define";
import { measure, NO_DATA, results } from "../../template/measure";
import { cac, parts } from "./cac";
import { groups } from "./groups";
import { segments } from "./segments";

/** A figure of the table by group, for all customers unless said otherwise. */
const figure = (row: string, group = "all") =>
  `=IF(ISNUMBER({groups.${row}.${group}}),{groups.${row}.${group}},${NO_DATA})`;

const measures = [
  measure({
    id: "ltvcac",
    label: { en: "LTV : CAC", "zh-CN": "单位经济模型（LTV:CAC）" },
    unit: "multiple",
    over: "now",
    value: figure("ue"),
    rule: "ltvcac",
    good: "expand",
    partly: ["optimise"],
    next: {
      en: "Cut CAC, or raise renewal, price or life before adding sellers.",
      "zh-CN": "先降获客成本，或提高续费、客单价、合作年限，再加销售。",
    },
    source: same("R05, R18 · 001 L109–115"),
  }),
  measure({
    id: "payback",
    label: { en: "CAC payback, on gross profit", "zh-CN": "获客成本回收期（按毛利）" },
    unit: "tenths",
    over: "now",
    value: figure("payback_profit"),
    rule: "payback",
    next: {
      en: "Change the sales model or the price of this segment.",
      "zh-CN": "调整该客群的销售方式或定价。",
    },
    source: same("R19 · 003 L41"),
  }),
  measure({
    id: "cac_acv",
    label: { en: "CAC to ACV", "zh-CN": "获客成本与年单价之比" },
    unit: "multiple",
    over: "now",
    value: figure("to_acv"),
    rule: "cac_acv",
    next: {
      en: "Change the sales model or the price of this segment.",
      "zh-CN": "调整该客群的销售方式或定价。",
    },
    source: same("R19 · 002 L10"),
  }),
  measure({
    id: "large_ltv",
    label: { en: "LTV, where only large customers are won", "zh-CN": "LTV（只做大客户时）" },
    unit: "money",
    over: "now",
    value: `=IF({win}<>${say(SETUP_CHOICES.win.large)},{"– Other customers, too"|"– 不只做大客户"},IF(ISNUMBER({groups.ltv_used.all}),{groups.ltv_used.all},${NO_DATA}))`,
    rule: "ltv",
    next: {
      en: "Leave this tier, or cut acquisition and service until year one earns.",
      "zh-CN": "放弃该层级，或压缩获客与服务成本，直到首年盈利。",
    },
    source: { en: "ACV 60,000 at 5 years, 100,000 at 3 · 003 L31", "zh-CN": "003 L31" },
  }),
  measure({
    id: "value_years",
    label: { en: "Years of a customer that LTV credits", "zh-CN": "LTV 计入的年数" },
    unit: "number",
    over: "now",
    value: figure("credited"),
    rule: "value_years",
    next: {
      en: "Bring the plan back to the cap before showing it.",
      "zh-CN": "先把规划值压回上限，再对外使用。",
    },
    source: same("R43 · 001 L412"),
  }),
  measure({
    id: "churn_monthly",
    label: { en: "Monthly customer churn", "zh-CN": "月客户流失率" },
    unit: "percent",
    over: "now",
    value: figure("churn"),
    rule: "churn_monthly",
    next: {
      en: "Re-choose whom to sign; split losses by segment and cause.",
      "zh-CN": "重新选择签约客群，按客群与原因拆分流失。",
    },
    source: same("I22, R36 · 002 L10"),
  }),
  measure({
    id: "churn_year",
    label: { en: "The same over a year", "zh-CN": "年化客户流失率" },
    unit: "percent",
    over: "now",
    value: `=IF(ISNUMBER({groups.churn.all}),${call(ANNUALIZE, "{groups.churn.all}", "12")},${NO_DATA})`,
    better: "lower",
    source: { en: "customers, compounded · X04, X05", "zh-CN": "按客户数，复利折算 · X04、X05" },
  }),
  measure({
    id: "first_year_profit",
    label: { en: "Profit of a micro customer in year one", "zh-CN": "小微客户首年盈利" },
    unit: "money",
    over: "now",
    value: figure("year_one", "micro"),
    rule: "first_year_profit",
    next: {
      en: "Leave this tier, or cut acquisition and service until year one earns.",
      "zh-CN": "放弃该层级，或压缩获客与服务成本，直到首年盈利。",
    },
    source: same("R54 · 001 L15–17"),
  }),
  measure({
    id: "renewal",
    label: { en: "Renewal rate, MRR", "zh-CN": "续费率（金额）" },
    unit: "percent",
    over: "now",
    value: "={renewals!renewal_mrr}",
    rule: "renewal",
    source: same("002 L10"),
  }),
];

export const UNIT_ECONOMICS_SHEET = defineSheet({
  id: "unit-economics",
  family: "revenue",
  title: { en: "Unit economics", "zh-CN": "单位经济模型" },
  purpose: {
    en: "LTV, CAC and payback with the method printed, for all customers and for those above and below NDR 100%; CFO.",
    "zh-CN": "LTV、获客成本与回收期，写明口径；全部客户与 NDR 高于、低于 100% 的两组分别核算；CFO 使用。",
  },
  needs: ["setup", "costs", "customers", "data"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures, {
      en: "all customers, 12 months",
      "zh-CN": "全部客户，12 个月",
    }),
    groups,
    cac,
    parts,
    segments,
  ],
  search: ["UE", "LTV", "CAC", "payback", "回收期", "获客成本"],
});
