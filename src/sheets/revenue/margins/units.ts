import type { Text } from "../../../locales/text";
import { text } from "../../template/columns";
import { timeline, type Line } from "../../template/kinds";
import { rowsOf, type Section } from "../../template/types";

/* What each group of costs takes of revenue and of all cost, quarter by quarter, and what is decided about it. */

const GROUPS: readonly (readonly [column: string, label: Text])[] = [
  ["sales", { en: "Sales & marketing", "zh-CN": "销售与市场费用" }],
  ["delivery", { en: "Delivery", "zh-CN": "交付成本" }],
  ["service", { en: "Service and success", "zh-CN": "服务与客户成功成本" }],
  ["development", { en: "R&D", "zh-CN": "研发成本" }],
  ["admin", { en: "Admin and internal support", "zh-CN": "行政与内部支持" }],
];
const BASES = [
  ["revenue", { en: "of revenue", "zh-CN": "占收入" }],
  ["total", { en: "of cost", "zh-CN": "占总成本" }],
] as const;

const sum = (column: string) =>
  `SUMIFS({costs!${column}},{costs!month},">"&EOMONTH({days},-3),{costs!month},"<="&{days})`;

const lines = BASES.flatMap(([base, of]) =>
  GROUPS.map(([column, label]): Line => ({
    id: `${column}_of_${base}`,
    label: { en: `${label.en}, ${of.en}`, "zh-CN": `${label["zh-CN"]} ${of["zh-CN"]}` },
    unit: "percent",
    formula: `=IF(${sum(base)}=0,"",${sum(column)}/${sum(base)})`,
  })),
);

const shares = timeline(
  "units",
  { en: "Cost units", "zh-CN": "成本单元占比" },
  { every: "quarter", count: 5, typed: false },
  lines,
  { en: "resources follow shares, not demands · 001 L705", "zh-CN": "按占比而非按需求调配资源 · 001 L705" },
);

const decision = text("decision", { en: "Decision", "zh-CN": "调配决定" }, 285);

export const units: Section = {
  ...shares,
  columns: [...shares.columns, decision],
  rows: rowsOf(shares).map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      decision: row.id.endsWith("_revenue") ? decision.cell : { owner: "ours", unit: "text" },
    },
  })),
};
