import { same, type Text } from "../../locales/text";
import { owner, text } from "../template/columns";
import { defineSheet } from "../template/define";
import { chart, input, inputs, line, log, timeline, type Line } from "../template/kinds";
import { measure, NO_DATA, ratio, results, trend } from "../template/measure";
import { computed, month } from "../template/columns";
import { YOURS } from "../template/yours";

const IN_MONTH = '{costs!month},">"&EOMONTH({days},-1),{costs!month},"<="&{days}';

/** What a group of costs sums to in the month above the cell; blank for a month without a row. */
const ofMonth = (column: string) => `=IF(COUNTIFS(${IN_MONTH})=0,"",SUMIFS({costs!${column}},${IN_MONTH}))`;

/** A line out of the ones above; where they have no number it says what they say. */
const less = (from: string, ...costs: readonly string[]) =>
  `=IF(ISNUMBER({${from}}),{${from}}${costs.map((each) => `-{${each}}`).join("")},{${from}})`;

const cost = (id: string, label: Text): Line => ({ id, label, unit: "money", formula: ofMonth(id) });

const share = (id: string, label: Text, of: string): Line => ({
  id,
  label,
  unit: "percent",
  formula: `=IF(N({revenue})=0,"",{${of}}/{revenue})`,
});

const ladder = timeline(
  "months",
  { en: "Margin ladder", "zh-CN": "毛利阶梯" },
  { every: "month", count: 12, typed: false },
  [
    cost("revenue", { en: "Revenue recognised", "zh-CN": "确认收入" }),
    cost("sales", { en: "Sales & marketing", "zh-CN": "销售与市场费用" }),
    cost("delivery", { en: "Delivery", "zh-CN": "交付成本" }),
    {
      id: "margin1",
      label: { en: "Margin 1", "zh-CN": "毛利1" },
      unit: "money",
      formula: less("revenue", "sales", "delivery"),
      strong: true,
    },
    cost("service", { en: "Service and success", "zh-CN": "服务与客户成功成本" }),
    {
      id: "margin2",
      label: { en: "Margin 2", "zh-CN": "毛利2" },
      unit: "money",
      formula: less("margin1", "service"),
      strong: true,
    },
    cost("development", { en: "R&D", "zh-CN": "研发成本" }),
    {
      id: "margin3",
      label: { en: "Margin 3", "zh-CN": "毛利3" },
      unit: "money",
      formula: less("margin2", "development"),
      strong: true,
    },
    cost("admin", { en: "Admin and internal support", "zh-CN": "行政与内部支持" }),
    {
      id: "margin4",
      label: { en: "Margin 4", "zh-CN": "毛利4" },
      unit: "money",
      formula: less("margin3", "admin"),
      strong: true,
    },
    share("margin1_rate", { en: "Margin 1, share", "zh-CN": "毛利1 占比" }, "margin1"),
    share("margin2_rate", { en: "Margin 2, share", "zh-CN": "毛利2 占比" }, "margin2"),
    share("margin3_rate", { en: "Margin 3, share", "zh-CN": "毛利3 占比" }, "margin3"),
    share("margin4_rate", { en: "Margin 4, share", "zh-CN": "毛利4 占比" }, "margin4"),
    share("rnd_rate", { en: "R&D, share", "zh-CN": "研发占比" }, "development"),
  ],
);

/** A row of monthly costs between two days, as a template. */
const between = (column: string) =>
  `SUMIFS({costs!${column}},{costs!month},">="&{from},{costs!month},"<="&{to})`;
const minus = (...columns: readonly string[]) =>
  `=IF(${between("revenue")}=0,${NO_DATA},${between("revenue")}${columns.map((column) => `-${between(column)}`).join("")})`;
const rate = (...columns: readonly string[]) =>
  `=IF(${between("revenue")}=0,${NO_DATA},1${columns.map((column) => `-${between(column)}/${between("revenue")}`).join("")})`;
const sharePart = (column: string) => `=${ratio(between(column), between("revenue"))}`;

const measures = [
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
    unit: "percent",
    over: "now",
    value: trend("months", "rnd_rate", { least: 3, periodsAYear: 12 }),
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
    value: `=IF({setup!stage}={"Scale"|"规模化"},${ratio(between("admin"), between("revenue"))},${ratio(between("admin"), between("total"))})`,
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
    better: "lower",
    source: same("001 L600"),
  }),
  measure({
    id: "reference_rest",
    label: { en: "Left for service and profit, 12 months", "zh-CN": "参考结余（12 个月）" },
    unit: "percent",
    over: "year",
    value: rate("sales", "delivery", "rnd", "admin"),
    better: "higher",
    source: { en: "60 − 15 − 10 = 35% at scale · 001 L747", "zh-CN": "规模化参考 60−15−10=35% · 001 L747" },
  }),
];

export const MARGINS_SHEET = defineSheet({
  id: "margins",
  family: "revenue",
  title: { en: "Margin ladder & ratios", "zh-CN": "毛利阶梯与费用结构" },
  purpose: {
    en: "Margins 1–4 month by month with the limits of the stage and an alarm on margin 2; CFO, monthly review.",
    "zh-CN": "逐月毛利 1–4，对照本阶段界限，毛利2 设预警；CFO 每月复盘使用。",
  },
  needs: ["setup", "costs"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    chart(
      "rates",
      { en: "Margins as a share of revenue", "zh-CN": "毛利率走势" },
      {
        type: "line",
        of: "months",
        series: [
          { id: "margin1_rate", color: "main" },
          { id: "margin2_rate", color: "more" },
          { id: "margin3_rate", color: "quiet", as: "dashes" },
          { id: "margin4_rate", color: "left" },
        ],
        unit: "percent",
        place: { rows: 14 },
      },
    ),
    inputs("alarm", { en: "Margin 2 alarm", "zh-CN": "毛利2 预警" }, [
      input("floor", { en: "Floor", "zh-CN": "下限" }, "money", { first: { number: 0 } }),
      input("in_a_row", { en: "Months in a row", "zh-CN": "连续月数" }, "count", {
        note: YOURS,
      }),
      input("told", { en: "Who is told", "zh-CN": "通知对象" }, "text", { choices: { from: "setup!roles" } }),
      line(
        "state",
        { en: "State", "zh-CN": "状态" },
        "text",
        '=IF(N({in_a_row})=0,{"○ Months not set"|"○ 未设月数"},IF(SUMPRODUCT(({months.margin2}<N({floor}))*({months.days}>EOMONTH(MAX({months.days}),-{in_a_row})))>={in_a_row},{"✕ Alarm"|"✕ 预警"},{"✓ None"|"✓ 无"}))',
      ),
    ]),
    ladder,
    log("reviews", { en: "Monthly marketing review", "zh-CN": "营销健康月度复盘" }, 12, [
      month("month", { en: "Month", "zh-CN": "月份" }),
      computed(
        "contribution",
        { en: "Contribution", "zh-CN": "边际贡献" },
        "money",
        '=IF({month}="","",SUMIFS({costs!revenue},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0))-SUMIFS({costs!sales},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0))-SUMIFS({costs!service},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0)))',
      ),
      text("moved", { en: "What moved it", "zh-CN": "变动原因" }, 89),
      text("action", { en: "Action", "zh-CN": "行动" }, 89),
      owner(),
    ]),
  ],
  search: ["gross margin", "毛利", "P&L", "费用率"],
});
