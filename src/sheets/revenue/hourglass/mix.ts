import { inEachLanguage } from "../../template/said-here";
import { same } from "../../../locales/text";
import { TIERS, UNCLASSIFIED } from "../../base/tiers";
import { computed, perRow } from "../../template/columns";
import { chart, grid, item } from "../../template/kinds";
import { POINTS, ratio } from "../../template/measure";
import type { CellUnit } from "../../template/cell-unit";
import type { Cell, Row } from "../../template/types";

/* Whether the small, the medium or the large bring the revenue, beside what is wanted of a company abroad. */

const SIZES = [
  ["small", { en: "Small: micro and small-medium", "zh-CN": "小型：小微与中小" }, ["micro", "smb"], 0.2],
  ["medium", { en: "Medium", "zh-CN": "中型" }, ["mid"], 0.4],
  ["large", { en: "Large", "zh-CN": "大型" }, ["large"], 0.4],
  ["unclassified", { en: "Unclassified", "zh-CN": "未归类" }, [], undefined],
] as const;

/** Over the tiers; the list of customers names them in its own language. */
const ofTiers = (tiers: readonly string[], formula: (tier: string) => string) =>
  (tiers.length === 0 ? [UNCLASSIFIED] : tiers.map((tier) => TIERS[tier]))
    .map((words) => inEachLanguage((language) => formula(`{customers!tier},"${words[language]}"`)))
    .join("+");
const counted = (tiers: readonly string[]) =>
  ofTiers(tiers, (tier) => `COUNTIFS(${tier},{customers!mrr},">0")`);
const summed = (tiers: readonly string[]) => ofTiers(tiers, (tier) => `SUMIFS({customers!mrr},${tier})`);

/** One cell of the table says which sheet is missing; the others stay blank. */
const ours = (unit: CellUnit, formula: string, isFirst: boolean): Cell => ({
  owner: "ours",
  unit,
  value: isFirst ? { formula } : { link: formula },
});

export const mix = grid(
  "mix",
  { en: "Customer mix", "zh-CN": "客户结构" },
  [
    perRow("customers", { en: "Customers", "zh-CN": "客户数" }, "count", 89),
    perRow("mrr", same("MRR"), "money"),
    computed(
      "share",
      { en: "Share of MRR", "zh-CN": "MRR 占比" },
      "percent",
      `=IF(COUNT({mix.mrr})=0,"",${ratio("N({mrr})", "SUM({mix.mrr})")})`,
      96,
    ),
    {
      key: "reference",
      title: { en: "Reference ✎", "zh-CN": "参考 ✎" },
      width: 89,
      cell: { owner: "offered", unit: "share" },
    },
    computed(
      "gap",
      { en: "Difference", "zh-CN": "差异" },
      "points",
      `=IF(COUNT({share},{reference})<2,"",({share}-{reference})${POINTS})`,
      110,
    ),
  ],
  SIZES.map(([id, label, tiers, reference], i): Row =>
    item(id, label, {
      customers: ours("count", `=${counted(tiers)}`, i === 0),
      mrr: ours("money", `=${summed(tiers)}`, false),
      reference: {
        owner: "offered",
        unit: "share",
        value: reference === undefined ? undefined : { number: reference },
      },
    }),
  ),
  { about: { en: "now, beside 2 : 4 : 4 · 004 L175", "zh-CN": "当前，对照 2:4:4 · 004 L175" } },
);

export const mixChart = chart(
  "mix_chart",
  { en: "Share of MRR, against the reference", "zh-CN": "MRR 占比与参考" },
  {
    type: "columns",
    of: "mix",
    series: [
      { id: "share", color: "main" },
      { id: "reference", color: "ink", as: "marks" },
    ],
    points: ["small", "medium", "large"],
    unit: "share",
    place: { rows: 9 },
  },
);
