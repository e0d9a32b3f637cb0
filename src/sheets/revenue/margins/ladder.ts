import type { Text } from "../../../locales/text";
import { timeline, type Line } from "../../template/kinds";
import { rowsOf, type Section } from "../../template/types";

/* Revenue less one group of costs after the other, month by month. */

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

const months = timeline(
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

/** The quarter and the twelve months, right of the months themselves. */
const BESIDE = [
  [
    "quarter",
    { en: "Quarter", "zh-CN": "季度" },
    '{months.days},">="&{setup!q_from},{months.days},"<="&{setup!q_to}',
  ],
  ["year", { en: "12 months", "zh-CN": "12 个月" }, '{months.days},">0"'],
] as const;

/** Shares are taken of the sums; they are no sums themselves. */
const SHARES: Readonly<Record<string, string>> = Object.fromEntries([
  ...[1, 2, 3, 4].map((n) => [`margin${n}_rate`, `margin${n}`]),
  ["rnd_rate", "development"],
]);

const summed = (row: string, key: string, within: string) =>
  row in SHARES
    ? `=IF(N({months.revenue.${key}})=0,"",{months.${SHARES[row]}.${key}}/{months.revenue.${key}})`
    : `=IF(COUNTIFS(${within},{months.${row}},">-9E+99")=0,"",SUMIFS({months.${row}},${within}))`;

export const ladder: Section = {
  ...months,
  columns: [
    ...months.columns,
    ...BESIDE.map(([key, title]) => ({
      key,
      title,
      width: 96,
      cell: { owner: "ours" as const, unit: "money" as const },
    })),
  ],
  rows: rowsOf(months).map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(
        BESIDE.map(([key, , within]) => [
          key,
          { ...row.cells.p1, value: { formula: summed(row.id, key, within) } },
        ]),
      ),
    },
  })),
};
