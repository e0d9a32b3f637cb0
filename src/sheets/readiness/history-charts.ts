import { fill, type Language, type Text } from "../../locales/text";
import { CAPABILITIES } from "../../playbook/checklist";
import type { PlannedChart } from "../plan";
import { HISTORY_COLUMNS } from "./history-columns";

/* What the history draws, and where its parts stand. */

export const WORDS = {
  title: { en: "GTM readiness over time", "zh-CN": "GTM 就绪度历次快照" },
  about: {
    en: "Each row is how {sheet} stood on that day, in values that no longer change. R: how each item was judged; R =: its number; I: the inputs of the quarter.",
    "zh-CN": "每行为「{sheet}」当日的情况，数值不再变动。R 为各事项的判定，R = 为其数值，I 为当季输入。",
  },
  none: {
    en: "No snapshot yet. Take snapshot, in the pane’s Build, writes the first row; the charts follow it.",
    "zh-CN": "尚无快照。在窗格「建表」中点击「生成快照」即写入第一行，图表随之出现。",
  },
  score: { en: "Score", "zh-CN": "得分" },
  gates: { en: "Gates passed", "zh-CN": "关口通过" },
  last: { en: "Last", "zh-CN": "最近一次" },
  before: { en: "Before", "zh-CN": "上一次" },
} as const satisfies Record<string, Text>;

/** Rows of a new sheet, from 0. */
export const ROWS = {
  points: 2,
  score: 3,
  gates: 4,
  axes: 5,
  last: 6,
  before: 7,
  charts: 8,
  head: 22,
} as const;
const CHART_ROWS = 13;
const ROW_HEIGHT = 20;
/** How many snapshots the trend shows. */
export const SHOWN = 8;

const widthOf = (from: number, to: number) =>
  HISTORY_COLUMNS.slice(from, to + 1).reduce((sum, { width }) => sum + width, 0);

export function trendChart(language: Language): PlannedChart {
  return {
    name: "hg_history_trend",
    title: WORDS.title[language],
    kind: "line",
    // Right of the column that stays where it is.
    area: { row: ROWS.charts, col: 1, rows: CHART_ROWS, cols: 6 },
    data: { row: ROWS.points, col: 0, rows: 3, cols: SHOWN + 1 },
    series: [
      { as: "line", color: "main" },
      { as: "dashes", color: "quiet" },
    ],
    format: "0%",
    shares: true,
    // The key, then the numbers of the axis.
    margins: { left: 176, right: 24, top: 22, bottom: 26 },
    size: { width: widthOf(1, 6), height: CHART_ROWS * ROW_HEIGHT },
    key: true,
    gap: 60,
    fingerprint: "line;score,gates;1",
  };
}

export function radarChart(language: Language): PlannedChart {
  return {
    name: "hg_history_radar",
    title: fill({ en: "{last} and {before}", "zh-CN": "{last}与{before}" }, WORDS)[language],
    kind: "radar",
    area: { row: ROWS.charts, col: 8, rows: CHART_ROWS, cols: 4 },
    data: { row: ROWS.axes, col: 0, rows: 3, cols: CAPABILITIES.length + 1 },
    series: [
      { as: "line", color: "main" },
      { as: "dashes", color: "quiet" },
    ],
    format: "0%",
    shares: true,
    margins: { left: 120, right: 8, top: 22, bottom: 26 },
    size: { width: widthOf(8, 11), height: CHART_ROWS * ROW_HEIGHT },
    key: true,
    gap: 60,
    fingerprint: "radar;last,before;1",
  };
}
