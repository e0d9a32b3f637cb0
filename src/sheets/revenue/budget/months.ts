import type { Text } from "../../../locales/text";
import { chart, timeline, type Line } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import type { Section } from "../../template/types";

/* Budget beside actual, month by month; and what has been spent of the cap. */

export const GROUPS: readonly (readonly [id: string, label: Text])[] = [
  ["revenue", { en: "Revenue", "zh-CN": "收入" }],
  ["sales", { en: "Sales & marketing", "zh-CN": "销售与市场" }],
  ["delivery", { en: "Delivery", "zh-CN": "交付" }],
  ["service", { en: "Service and success", "zh-CN": "服务与客户成功" }],
  ["development", { en: "R&D", "zh-CN": "研发" }],
  ["admin", { en: "Admin and support", "zh-CN": "行政与支持" }],
];
const COSTS = GROUPS.slice(1).map(([id]) => id);

const IN_MONTH = '{costs!month},">"&EOMONTH({days},-1),{costs!month},"<="&{days}';

const three = ([id, label]: (typeof GROUPS)[number]): readonly Line[] => [
  {
    id: `${id}_budget`,
    label: { en: `${label.en}: budget`, "zh-CN": `${label["zh-CN"]}：预算` },
    unit: "money",
  },
  {
    id: `${id}_actual`,
    label: { en: `${label.en}: actual`, "zh-CN": `${label["zh-CN"]}：实际` },
    unit: "money",
    link: `=IF(COUNTIFS(${IN_MONTH})=0,"",SUMIFS({costs!${id}},${IN_MONTH}))`,
  },
  {
    id: `${id}_off`,
    label: { en: `${label.en}: variance`, "zh-CN": `${label["zh-CN"]}：偏差` },
    unit: "percent",
    formula: `=IF(OR(N({${id}_budget})=0,NOT(ISNUMBER({${id}_actual}))),"",{${id}_actual}/{${id}_budget}-1)`,
  },
];

const listed = (kind: "budget" | "actual") => COSTS.map((id) => `{${id}_${kind}}`).join(",");
const together = (kind: "budget" | "actual") => `=IF(COUNT(${listed(kind)})=0,"",SUM(${listed(kind)}))`;
/** Since the cap began, or since the first month where no day is given. */
const since = (row: string) =>
  `=IF(ISNUMBER({${row}}),SUMIFS({months.${row}},{months.days},"<="&{days},{months.days},">="&N({cap_from})),"")`;

const lines: readonly Line[] = [
  ...GROUPS.flatMap(three),
  {
    id: "cost_budget",
    label: { en: "All costs: budget", "zh-CN": "成本合计：预算" },
    unit: "money",
    formula: together("budget"),
    strong: true,
  },
  {
    id: "cost_actual",
    label: { en: "All costs: actual", "zh-CN": "成本合计：实际" },
    unit: "money",
    formula: together("actual"),
    strong: true,
  },
  {
    id: "cost_off",
    label: { en: "All costs: variance", "zh-CN": "成本合计：偏差" },
    unit: "percent",
    formula: '=IF(OR(N({cost_budget})=0,NOT(ISNUMBER({cost_actual}))),"",{cost_actual}/{cost_budget}-1)',
  },
  {
    id: "budget_so_far",
    label: { en: "Budget so far", "zh-CN": "累计预算" },
    unit: "money",
    formula: since("cost_budget"),
  },
  {
    id: "spent_so_far",
    label: { en: "Spent so far", "zh-CN": "累计支出" },
    unit: "money",
    formula: since("cost_actual"),
  },
  {
    id: "cap_line",
    label: { en: "Cap", "zh-CN": "限额" },
    unit: "money",
    formula: '=IF(N({cap})=0,"",{cap})',
  },
  {
    id: "cap_used",
    label: { en: "Cap used", "zh-CN": "限额使用率" },
    unit: "percent",
    formula: '=IF(OR(N({cap})=0,NOT(ISNUMBER({spent_so_far}))),"",{spent_so_far}/{cap})',
    strong: true,
  },
];

const plain = timeline(
  "months",
  { en: "Budget and actual", "zh-CN": "预算与实际" },
  { every: "month", count: 12, typed: true, quiet: true },
  lines,
  { en: "actual from Monthly costs · 001 L403", "zh-CN": "实际取自月度成本 · 001 L403" },
);

/** Whether a month is further from its budget than the tolerance. */
const isOff = (row: string, key: string) =>
  `AND(ISNUMBER({months.${row}.${key}}),ISNUMBER({tolerance}),ABS(N({months.${row}.${key}}))>N({tolerance}))`;

const offRows = [...GROUPS.map(([id]) => `${id}_off`), "cost_off"];

export const months: Section = {
  ...plain,
  columns: plain.columns.map((column, i) => (i === 0 ? { ...column, width: 215 } : column)),
  rules: offRows.flatMap((row) =>
    plain.columns.slice(1).map(({ key }) => ({
      column: key,
      rows: [row, row] as const,
      when: isOff(row, key),
      look: "partly" as const,
    })),
  ),
};

/** How many of the last month’s lines are further from their budget than the tolerance. */
export const LINES_OFF = `=IF(NOT(ISNUMBER({tolerance})),{"○ No tolerance set"|"○ 未设容忍"},${offRows
  .slice(0, -1)
  .map((row) => `IF(${isOff(row, "p12")},1,0)`)
  .join("+")})`;

/** The number of a line in the last month that has one. */
export const lastOf = (row: string) =>
  `=IF(COUNT({months.${row}})=0,${NO_DATA},SUMIFS({months.${row}},{months.days},MAXIFS({months.days},{months.${row}},">-1E+99")))`;
/** Actual ÷ budget − 1 over the months that have both. */
export const yearOff = (row: string) =>
  `=IF(COUNT({months.${row}_off})=0,${NO_DATA},SUMIFS({months.${row}_actual},{months.${row}_budget},">0")/SUMIFS({months.${row}_budget},{months.${row}_actual},">0")-1)`;

export const spending = chart(
  "spending",
  { en: "Spent so far, budget and cap", "zh-CN": "累计支出、预算与限额" },
  {
    type: "line",
    of: "months",
    series: [
      { id: "spent_so_far", color: "main" },
      { id: "budget_so_far", color: "quiet", as: "dashes" },
      { id: "cap_line", color: "exception" },
    ],
    unit: "figure",
    place: { rows: 13 },
  },
);
