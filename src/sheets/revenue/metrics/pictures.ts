import { same } from "../../../locales/text";
import { chart } from "../../template/kinds";
import type { Section } from "../../template/types";
import { COHORT_AGES, COHORT_ROWS } from "./cohorts";
import { WATERFALL_POINTS } from "./waterfall";

/* The charts: the bridge month by month under its table, the others at the right of what they draw. */

export const MOVES_BY_MONTH: Section = chart(
  "moves",
  { en: "Moves by month", "zh-CN": "逐月变动" },
  {
    type: "columns",
    of: "mrr",
    series: [
      { id: "mrr_new", color: "main" },
      { id: "mrr_expansion", color: "more" },
      { id: "mrr_reactivation", color: "back" },
      { id: "mrr_churn", color: "left" },
      { id: "mrr_contraction", color: "less" },
      { id: "net_new", of: "ratios", color: "ink", as: "marks", signed: true },
    ],
    unit: "count",
    place: { rows: 11 },
  },
);

export const BESIDE: readonly Section[] = [
  chart(
    "year",
    { en: "MRR in 12 months", "zh-CN": "12 个月 MRR 变动" },
    {
      type: "waterfall",
      of: "waterfall",
      series: [{ id: "bar", color: "main" }],
      points: WATERFALL_POINTS,
      totals: ["opening", "closing"],
      unit: "figure",
      place: { beside: "cards" },
    },
    { en: "the steps are the column “12 months”", "zh-CN": "各步取自「12 个月」一列" },
  ),
  chart(
    "kept",
    { en: "Net and gross retention", "zh-CN": "净留存与总留存" },
    {
      type: "line",
      of: "ratios",
      series: [
        { id: "ndr", name: same("NDR"), color: "main" },
        { id: "grr", name: same("GRR"), color: "quiet", as: "dashes" },
      ],
      unit: "percent",
      place: { beside: "moves" },
    },
  ),
  chart(
    "curves",
    { en: "Cohort curves", "zh-CN": "同期群曲线" },
    {
      type: "line",
      of: "cohorts",
      series: [
        ...COHORT_ROWS.map((id) => ({ id, color: "other", unnamed: true }) as const),
        { id: "curve", color: "main" },
        { id: "lowest", color: "exception" },
      ],
      points: COHORT_AGES,
      unit: "share",
      place: { beside: "cohorts" },
    },
    { en: "quarters since the first payment; the lowest in red", "zh-CN": "首付后第若干季；最低者标红" },
  ),
];
