import { largest } from "../../catalogue/extremes";
import { cellAddress, columnRange } from "../../excel/address";
import { fill, type Language, type Text } from "../../locales/text";
import { CAPABILITIES } from "../../playbook/checklist";
import { DAY_FORMATS } from "../dates";
import type { Content, ExistingSheet, PlannedCell, PlannedChart, SheetPlan, StyleName } from "../plan";
import { barePlan } from "./bare-plan";
import { HISTORY_COLUMNS } from "./history-columns";
import { findHistory, snapshotCells, type Snapshot } from "./snapshot";
import { HISTORY_KIND } from "./types";
import { SHEET_NAMES } from "./words";

/* The history: a snapshot is a row of values, and above the rows stands how it went. */

const WORDS = {
  title: { en: "GTM readiness over time", "zh-CN": "GTM 就绪度历次快照" },
  about: {
    en: "Each row is how {sheet} stood on that day, in values that no longer change. R: how each item was judged; R =: its number; I: the inputs of the quarter.",
    "zh-CN": "每行为「{sheet}」当日的情况，数值不再变动。R 为各事项的判定，R = 为其数值，I 为当季输入。",
  },
  score: { en: "Score", "zh-CN": "得分" },
  gates: { en: "Gates passed", "zh-CN": "关口通过" },
  last: { en: "Last", "zh-CN": "最近一次" },
  before: { en: "Before", "zh-CN": "上一次" },
} as const satisfies Record<string, Text>;

/** Rows of a new sheet, from 0. */
const ROWS = { points: 2, score: 3, gates: 4, axes: 5, last: 6, before: 7, charts: 8, head: 22 } as const;
const CHART_ROWS = 13;
const ROW_HEIGHT = 20;
/** How many snapshots the trend shows, and how many rows it may be drawn from. */
const SHOWN = 8;
const MOST = 1000;

const SHARES = new Set<string>(["score", ...CAPABILITIES]);
const COUNTS = new Set(["passed", "gates", "overridden"]);

/** The steps that add a snapshot: to a new sheet, or below the last row of the one that stands. */
export function planHistory(
  snapshot: Snapshot,
  language: Language,
  readiness: string,
  existing: ExistingSheet | undefined,
  name: string = SHEET_NAMES.history[language],
): SheetPlan {
  const head = existing && findHistory(existing.formulas);
  return existing && head
    ? barePlan(HISTORY_KIND, existing.name, rowBelow(snapshot, language, existing, head))
    : newHistory(snapshot, language, readiness, name);
}

/** A history without a snapshot yet, as a file may hold it. */
export const emptyHistory = (language: Language): SheetPlan =>
  newHistory(undefined, language, SHEET_NAMES.readiness[language], SHEET_NAMES.history[language]);

function rowCells(
  snapshot: Snapshot,
  language: Language,
  row: number,
  cols: ReadonlyMap<string, number>,
): readonly PlannedCell[] {
  return Object.entries(snapshotCells(snapshot, language)).flatMap(([key, value]) => {
    const col = cols.get(key);
    const content: Content = typeof value === "number" ? { number: value } : { text: value };
    return col === undefined ? [] : [{ row, col, content, ...looksOf(key, language) }];
  });
}

function looksOf(key: string, language: Language): { style: StyleName; format?: string } {
  if (key === "date") return { style: "value", format: DAY_FORMATS[language] };
  if (SHARES.has(key)) return { style: "value", format: "0%" };
  if (COUNTS.has(key)) return { style: "value", format: "0" };
  if (/^R\d+$/.test(key)) return { style: "center" };
  if (/^[RI]\d/.test(key)) return { style: "value", format: "#,##0.00" };
  return { style: key === "period" ? "labelIndent" : "label" };
}

/** Columns that a history of before does not have come at its right. */
function rowBelow(
  snapshot: Snapshot,
  language: Language,
  { formulas }: ExistingSheet,
  { row: head, cols }: NonNullable<ReturnType<typeof findHistory>>,
): readonly PlannedCell[] {
  const width = largest([0, ...formulas.map((cells) => cells.length)]);
  const missing = HISTORY_COLUMNS.filter(({ key }) => !cols.has(key));
  const places = new Map([...cols, ...missing.map(({ key }, i) => [key, width + i] as const)]);
  const last = formulas.findLastIndex((cells, row) => row >= head && cells.some((cell) => cell !== ""));
  return [
    ...missing.map(({ key, title, head: style }) => ({
      row: head,
      col: places.get(key)!,
      content: { text: title[language] },
      style,
    })),
    ...rowCells(snapshot, language, last + 1, places),
  ];
}

function newHistory(
  snapshot: Snapshot | undefined,
  language: Language,
  readiness: string,
  name: string,
): SheetPlan {
  const cols = new Map(HISTORY_COLUMNS.map(({ key }, col) => [key, col] as const));
  const about = fill(WORDS.about, { sheet: readiness })[language];
  const widths = HISTORY_COLUMNS.map(({ width }, col) => [col, width] as const);
  const cells: readonly PlannedCell[] = [
    { row: 0, col: 0, content: { text: WORDS.title[language] }, style: "title" },
    { row: 1, col: 0, content: { text: about }, style: "meta" },
    ...drawnCells(language, cols),
    ...HISTORY_COLUMNS.map(({ title, head: style }, col) => ({
      row: ROWS.head,
      col,
      content: { text: title[language] },
      style,
    })),
    ...(snapshot ? rowCells(snapshot, language, ROWS.head + 1, cols) : []),
  ];
  return {
    ...barePlan(HISTORY_KIND, name, cells),
    properties: { language },
    freeze: { rows: 0, cols: 1 },
    columnWidths: Object.fromEntries(widths),
    rowHeights: { 0: 32, [ROWS.head]: 34 },
    hiddenRows: [ROWS.points, ROWS.score, ROWS.gates, ROWS.axes, ROWS.last, ROWS.before],
    charts: [trendChart(language), radarChart(language)],
    print: {
      area: { row: 0, col: 0, rows: ROWS.head + 1 + SHOWN * 3, cols: cols.get("organization")! + 1 },
      landscape: true,
      titleRows: 1,
    },
  };
}

/** The values stand right of what is drawn, where a gap is an error: a chart passes over nothing else. */
const ASIDE = SHOWN + 2;

/** A blank cell of the log is no 0. */
const orBlank = (value: string) => `IF(${value}="","",${value})`;

function drawn(row: number, col: number, formula: string) {
  const value = cellAddress(row, col + ASIDE);
  const format = "0%";
  return [
    { row, col: col + ASIDE, formula, format },
    { row, col, formula: `=IF(ISNUMBER(${value}),${value},NA())`, format },
  ];
}

/** What the charts are drawn from: the last snapshots; a point that is not there yet is not drawn. */
function drawnCells(language: Language, cols: ReadonlyMap<string, number>): readonly PlannedCell[] {
  const log = (key: string) => columnRange(cols.get(key)!, ROWS.head + 1, ROWS.head + MOST, "both");
  const taken = `COUNT(${log("date")})`;
  const at = (key: string, index: string) => `INDEX(${log(key)},${index})`;
  const points = Array.from({ length: SHOWN }, (_, i) => {
    const index = `MAX(${taken}-${SHOWN},0)+${i + 1}`;
    const known = (value: string) => `=IF(${index}>${taken},"",${value})`;
    const share = `IF(${at("gates", index)}=0,"",${at("passed", index)}/${at("gates", index)})`;
    const col = i + 1;
    return [
      { row: ROWS.points, col, formula: known(at("period", index)), format: "@" },
      ...drawn(ROWS.score, col, known(orBlank(at("score", index)))),
      ...drawn(ROWS.gates, col, known(share)),
    ];
  }).flat();
  const axes = CAPABILITIES.flatMap((key, i) => [
    { row: ROWS.axes, col: i + 1, formula: `=${cellAddress(ROWS.head, cols.get(key)!)}`, format: "@" },
    ...(
      [
        [ROWS.last, 0],
        [ROWS.before, 1],
      ] as const
    ).flatMap(([row, ago]) => {
      const value = at(key, `${taken}-${ago}`);
      return drawn(row, i + 1, `=IF(${taken}<=${ago},"",${orBlank(value)})`);
    }),
  ]);
  const names = (["score", "gates", "last", "before"] as const).map((key): PlannedCell => ({
    row: ROWS[key],
    col: 0,
    content: { text: WORDS[key][language] },
    style: "muted",
  }));
  return [
    ...names,
    ...[...points, ...axes].map(({ row, col, formula, format }): PlannedCell => ({
      row,
      col,
      content: { formula },
      style: "mutedRight",
      // A formula in a cell of text would stay one.
      ...(format !== "@" && { format }),
    })),
  ];
}

const widthOf = (from: number, to: number) =>
  HISTORY_COLUMNS.slice(from, to + 1).reduce((sum, { width }) => sum + width, 0);

function trendChart(language: Language): PlannedChart {
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
    margins: { left: 136, right: 24, top: 22, bottom: 26 },
    size: { width: widthOf(1, 6), height: CHART_ROWS * ROW_HEIGHT },
    key: true,
    gap: 60,
    fingerprint: "line;score,gates;1",
  };
}

function radarChart(language: Language): PlannedChart {
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
    margins: { left: 120, right: 8, top: 22, bottom: 26 },
    size: { width: widthOf(8, 11), height: CHART_ROWS * ROW_HEIGHT },
    key: true,
    gap: 60,
    fingerprint: "radar;last,before;1",
  };
}
