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

/** What is left of a line after some costs. */
const margin = (n: number, from: string, ...costs: readonly string[]): Line => ({
  id: `margin${n}`,
  label: { en: `Margin ${n}`, "zh-CN": `毛利${n}` },
  unit: "money",
  formula: less(from, ...costs),
  strong: true,
});

/** The lines that shares of revenue are taken of. */
const SHARED: readonly (readonly [id: string, of: string, label: Text])[] = [
  ...[1, 2, 3, 4].map(
    (n) => [`margin${n}_rate`, `margin${n}`, { en: `Margin ${n}, share`, "zh-CN": `毛利${n} 占比` }] as const,
  ),
  ["rnd_rate", "development", { en: "R&D, share", "zh-CN": "研发占比" }],
];

const months = timeline(
  "months",
  { en: "Margin ladder", "zh-CN": "毛利阶梯" },
  { every: "month", count: 12, typed: false },
  [
    cost("revenue", { en: "Revenue recognised", "zh-CN": "确认收入" }),
    cost("sales", { en: "Sales & marketing", "zh-CN": "销售与市场费用" }),
    cost("delivery", { en: "Delivery", "zh-CN": "交付成本" }),
    margin(1, "revenue", "sales", "delivery"),
    cost("service", { en: "Service and success", "zh-CN": "服务与客户成功成本" }),
    margin(2, "margin1", "service"),
    cost("development", { en: "R&D", "zh-CN": "研发成本" }),
    margin(3, "margin2", "development"),
    cost("admin", { en: "Admin and internal support", "zh-CN": "行政与内部支持" }),
    margin(4, "margin3", "admin"),
    ...SHARED.map(([id, of, label]): Line => ({
      id,
      label,
      unit: "percent",
      formula: `=IF(N({revenue})=0,"",{${of}}/{revenue})`,
    })),
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
function summed(row: string, key: string, within: string): string {
  const of = SHARED.find(([id]) => id === row)?.[1];
  return of === undefined
    ? `=IF(COUNTIFS(${within},{months.${row}},">-9E+99")=0,"",SUMIFS({months.${row}},${within}))`
    : `=IF(N({months.revenue.${key}})=0,"",{months.${of}.${key}}/{months.revenue.${key}})`;
}

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
