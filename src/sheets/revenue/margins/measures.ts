import { say } from "../../template/say";
import { SETUP_CHOICES } from "../../base/setup/choices";
import { same } from "../../../locales/text";
import { measure, NO_DATA, ratio, trend } from "../../template/measure";
import { between } from "./between";
import { selling } from "./selling";

/* The ratios of the margin ladder, by the limits of the stage. */

const minus = (...columns: readonly string[]) =>
  `=IF(${between("revenue")}=0,${NO_DATA},${between("revenue")}${columns.map((column) => `-${between(column)}`).join("")})`;
const rate = (...columns: readonly string[]) =>
  `=IF(${between("revenue")}=0,${NO_DATA},1${columns.map((column) => `-${between(column)}/${between("revenue")}`).join("")})`;
const sharePart = (column: string) => `=${ratio(between(column), between("revenue"))}`;

/** Whether support is held to revenue, as at scale, or to cost. */
const OF_REVENUE = `IF({support_base}=${say(SETUP_CHOICES.support_base.revenue)},TRUE,IF({support_base}=${say(SETUP_CHOICES.support_base.cost)},FALSE,OR({stage_now}=${say(SETUP_CHOICES.stage.SCALE)},{stage_now}=${say(SETUP_CHOICES.stage.RESOURCES)})))`;

export const measures = [
  measure({
    id: "margin1_share",
    label: { en: "Margin 1", "zh-CN": "毛利1" },
    unit: "percent",
    over: "quarter",
    value: rate("sales", "delivery"),
    rule: "margin1",
    next: {
      en: "Look at acquisition and delivery cost per deal, largest first.",
      "zh-CN": "由大到小检查单客获客与交付成本。",
    },
    source: same("R12 · 001 L747"),
  }),
  measure({
    id: "margin2_amount",
    label: { en: "Margin 2", "zh-CN": "毛利2" },
    unit: "money",
    over: "quarter",
    value: minus("sales", "delivery", "service"),
    rule: "margin2",
    next: {
      en: "No more sellers until service and delivery cost per customer fall.",
      "zh-CN": "单客服务与交付成本降下来之前不再加人。",
    },
    source: same("R38 · 001 L423"),
  }),
  measure({
    id: "rnd_share",
    label: { en: "R&D share", "zh-CN": "产品研发占比" },
    unit: "percent",
    over: "quarter",
    value: sharePart("development"),
    rule: "rnd_share",
    partly: ["leaving"],
    next: {
      en: "Write a sustainability review (GTM) or move work to the app market (scale).",
      "zh-CN": "GTM：做可持续性复核；规模化：转由配件市场承接。",
    },
    source: same("R13 · 001 L425"),
  }),
  measure({
    id: "rnd_trend",
    label: { en: "Change of the R&D share, a month", "zh-CN": "研发占比变化（每月）" },
    unit: "points",
    over: "now",
    value: trend("months", "rnd_rate", { least: 3, periodsAYear: 12, of: "share" }),
    rule: "rnd_trend",
    next: {
      en: "Set a cost goal for R&D and let revenue dilute it.",
      "zh-CN": "设定研发成本目标，靠收入规模摊薄。",
    },
    source: same("R37 · 001 L417"),
  }),
  measure({
    id: "admin_share",
    label: { en: "Admin and support share", "zh-CN": "行政与内部支持占比" },
    unit: "percent",
    over: "quarter",
    value: `=IF(${OF_REVENUE},${ratio(between("admin"), between("revenue"))},${ratio(between("admin"), between("total"))})`,
    rule: "admin_share",
    next: {
      en: "Cut what serves nobody outside; check rent and coordination roles.",
      "zh-CN": "压缩内部消耗，先查租金与协调岗位。",
    },
    source: {
      en: "of cost, at scale of revenue · 001 L429, L747",
      "zh-CN": "占成本，规模化阶段占收入 · 001 L429、L747",
    },
  }),
  measure({
    id: "sales_expense_ratio",
    label: { en: "Sales expense ratio", "zh-CN": "销售费用率" },
    unit: "percent",
    over: "quarter",
    value: `=IF(${between("revenue")}=0,${NO_DATA},${["pay", "travel", "presales", "rebates"].map((column) => `${between(column)}/${between("revenue")}`).join("+")})`,
    rule: "sales_expense_ratio",
    better: "lower",
    source: same("001 L600"),
  }),
  measure({
    id: "reference_rest",
    label: { en: "Left for service and profit, 12 months", "zh-CN": "参考结余（12 个月）" },
    unit: "percent",
    over: "year",
    value: rate("sales", "delivery", "rnd", "admin"),
    rule: "reference_rest",
    source: { en: "60 − 15 − 10 = 35% at scale · 001 L747", "zh-CN": "规模化参考 60−15−10=35% · 001 L747" },
  }),
  ...selling,
];
