import { same } from "../../../locales/text";
import { defineSheet } from "../../template/define";
import { input, inputs } from "../../template/kinds";
import { measure, NO_DATA, POINTS, ratio, results } from "../../template/measure";
import { definition, plan, segments } from "./market";
import { ratesChart, years } from "./years";

const known = (id: string) => `=IF(ISNUMBER({${id}}),{${id}},${NO_DATA})`;
/** A figure of the first year of the plan. */
const firstYear = (row: string) => `=IF(ISNUMBER({years.${row}.p1}),{years.${row}.p1},${NO_DATA})`;
const BACK_TO_CAP = {
  en: "Bring the plan back to the cap before showing it.",
  "zh-CN": "先把规划值压回上限，再对外使用。",
};

const measures = [
  measure({
    id: "planned_share",
    label: { en: "Planned market share", "zh-CN": "规划市占率" },
    unit: "percent",
    over: "now",
    value: known("share"),
    rule: "planned_share",
    next: BACK_TO_CAP,
    source: same("I34, R42 · 001 L410–411"),
  }),
  measure({
    id: "value_years",
    label: { en: "Years credited to a customer", "zh-CN": "单客计入年数" },
    unit: "number",
    over: "now",
    value: known("credited"),
    rule: "value_years",
    next: BACK_TO_CAP,
    source: same("I35, R43 · 001 L412"),
  }),
  measure({
    id: "maintenance_share",
    label: { en: "Yearly maintenance to launch cost", "zh-CN": "年维护成本与上线成本之比" },
    unit: "percent",
    over: "now",
    value: `=IF(NOT(ISNUMBER({maintenance})),${NO_DATA},${ratio("{maintenance}", "{launch}")})`,
    rule: "maintenance_share",
    next: {
      en: "Restore upkeep or retire the product.",
      "zh-CN": "恢复维护投入，或下线产品。",
    },
    source: { en: "per year · 001 L427; X34", "zh-CN": "按年 · 001 L427；X34" },
  }),
  measure({
    id: "rnd_share",
    label: { en: "R&D share, first year of the plan", "zh-CN": "研发占比（规划第一年）" },
    unit: "percent",
    over: "now",
    value: firstYear("rnd_rate"),
    rule: "rnd_share",
    partly: ["leaving"],
    next: {
      en: "Write a sustainability review (GTM) or move work to the app market (scale).",
      "zh-CN": "GTM：做可持续性复核；规模化：转由配件市场承接。",
    },
    source: same("R12 · 001 L425"),
  }),
  measure({
    id: "rnd_trend",
    label: { en: "Change of the R&D share, a year", "zh-CN": "研发占比变化（每年）" },
    unit: "points",
    over: "now",
    value: `=IF(COUNT({years.rnd_rate})<2,${NO_DATA},SLOPE({years.rnd_rate},{years.days})*365.25${POINTS})`,
    rule: "rnd_trend",
    next: {
      en: "Set a cost goal for R&D and let revenue dilute it.",
      "zh-CN": "设定研发成本目标，靠收入规模摊薄。",
    },
    source: same("R37 · 001 L417, L426"),
  }),
  measure({
    id: "margin2_first",
    label: { en: "Margin 2, first year of the plan", "zh-CN": "毛利2（规划第一年）" },
    unit: "money",
    over: "now",
    value: firstYear("margin2"),
    rule: "margin2",
    next: {
      en: "No more sellers until service and delivery cost per customer fall.",
      "zh-CN": "单客服务与交付成本降下来之前不再加人。",
    },
    source: same("R38 · 001 L423"),
  }),
];

const threshold = inputs(
  "threshold",
  { en: "Product threshold", "zh-CN": "产品壁垒" },
  [
    input("barrier", { en: "What keeps followers out", "zh-CN": "以什么挡住跟随者" }, "text"),
    input("rnd_a_year", { en: "Continuing R&D a year", "zh-CN": "每年持续研发投入" }, "money"),
    input("launch", { en: "Launch cost", "zh-CN": "上线成本" }, "money"),
    input("maintenance", { en: "Maintenance a year", "zh-CN": "年维护成本" }, "money", {
      note: { en: "30% of the launch cost or more", "zh-CN": "不低于上线成本的 30%" },
    }),
    input("review", { en: "Sustainability review", "zh-CN": "可持续性复核" }, "text", {
      note: { en: "where the R&D share is below 20% · R12", "zh-CN": "研发占比低于 20% 时填写 · R12" },
    }),
    input("reviewed", { en: "Reviewed on", "zh-CN": "复核日" }, "date"),
  ],
  same("001 L427–428"),
);

export const ECONOMIC_MODEL = defineSheet({
  id: "economic-model",
  family: "revenue",
  title: { en: "GTM economic model", "zh-CN": "GTM 经济模型" },
  purpose: {
    en: "From market size to revenue ceiling and margins in five years; CFO and founder, before any decision to expand.",
    "zh-CN": "从市场规模推到收入上限与五年毛利；CFO 与创始人在决定扩张之前使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    plan,
    ratesChart,
    years,
    segments,
    definition,
    threshold,
  ],
  search: ["TAM", "market size", "市场规模", "ceiling", "6-3-1", "36%"],
});
