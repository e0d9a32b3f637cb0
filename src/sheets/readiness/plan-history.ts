import { largest } from "../../catalogue/extremes";
import { cellAddress, columnRange } from "../../excel/address";
import type { Area } from "../../excel/area";
import { quoteText } from "../../excel/text";
import { fill, type Language } from "../../locales/text";
import { CAPABILITIES } from "../../playbook/checklist";
import { DAY_FORMATS } from "../dates";
import type {
  Content,
  ExistingSheet,
  PlannedCell,
  PlannedName,
  PrintSetup,
  SheetPlan,
  StyleName,
} from "../plan";
import { barePlan } from "./bare-plan";
import { nameOf } from "../template/names";
import { radarChart, ROWS, SHOWN, trendChart, WORDS } from "./history-charts";
import { HISTORY_COLUMNS } from "./history-columns";
import { findHistory, snapshotCells, type Snapshot } from "./snapshot";
import { HISTORY_KIND } from "./types";
import { SHEET_NAMES } from "./words";

/* The history: a snapshot is a row of values, and above the rows stands how it went. */

/** Snapshots that a new sheet prints. */
const PRINTED = 24;
/** Rows of the log that formulas read. */
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
    ? planBelow(snapshot, language, existing, head)
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

/** Up to the last capability; the heads stand over every page. */
const pageFor = (head: number, last: number, cols: ReadonlyMap<string, number>): PrintSetup => ({
  area: { row: 0, col: 0, rows: last + 1, cols: largest(CAPABILITIES.map((key) => cols.get(key) ?? 0)) + 1 },
  landscape: true,
  titleRows: 1,
  titleFrom: head,
});

/** What other sheets may read of the snapshots: columns of the log, {readiness-history!score}. */
const READ: readonly string[] = ["date", "verdict", "score", "passed", "gates", ...CAPABILITIES];

/** Those columns, and the whole log with its heads. */
function namesFor(head: number, places: ReadonlyMap<string, number>): readonly PlannedName[] {
  const cols = largest(places.values()) + 1;
  const named = (key: string, area: Area) => ({ name: nameOf(HISTORY_KIND, key), area });
  return [
    ...READ.flatMap((key) => {
      const col = places.get(key);
      return col === undefined ? [] : [named(key, { row: head + 1, col, rows: MOST, cols: 1 })];
    }),
    named("heads", { row: head, col: 0, rows: 1, cols }),
    named("log", { row: head + 1, col: 0, rows: MOST, cols }),
  ];
}

/** Columns that a history of before does not have come at its right. */
function planBelow(
  snapshot: Snapshot,
  language: Language,
  { name, formulas }: ExistingSheet,
  { row: head, cols }: NonNullable<ReturnType<typeof findHistory>>,
): SheetPlan {
  const width = largest([0, ...formulas.map((cells) => cells.length)]);
  const missing = HISTORY_COLUMNS.filter(({ key }) => !cols.has(key));
  const places = new Map([...cols, ...missing.map(({ key }, i) => [key, width + i] as const)]);
  const last = formulas.findLastIndex((cells, row) => row >= head && cells.some((cell) => cell !== ""));
  const cells = [
    ...missing.map(({ key, title, head: style }) => ({
      row: head,
      col: places.get(key)!,
      content: { text: title[language] },
      style,
    })),
    ...rowCells(snapshot, language, last + 1, places),
  ];
  const isBeyond = last + 1 > head + PRINTED;
  return {
    ...barePlan(HISTORY_KIND, name, cells),
    names: namesFor(head, places),
    ...(isBeyond && { print: { ...pageFor(head, last + 1, cols), grown: true } }),
  };
}

function newHistory(
  snapshot: Snapshot | undefined,
  language: Language,
  readiness: string,
  name: string,
): SheetPlan {
  const cols = new Map(HISTORY_COLUMNS.map(({ key }, col) => [key, col] as const));
  const about = fill(WORDS.about, { sheet: readiness })[language];
  const none = quoteText(WORDS.none[language]);
  const widths = HISTORY_COLUMNS.map(({ width }, col) => [col, width] as const);
  const cells: readonly PlannedCell[] = [
    { row: 0, col: 0, content: { text: WORDS.title[language] }, style: "title" },
    {
      row: 1,
      col: 0,
      content: { formula: `=IF(${takenIn(cols)}=0,${none},${quoteText(about)})` },
      style: "meta",
    },
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
    names: namesFor(ROWS.head, cols),
    freeze: { rows: 0, cols: 1 },
    columnWidths: Object.fromEntries(widths),
    rowHeights: { 0: 32, [ROWS.head]: 34 },
    hiddenRows: [ROWS.points, ROWS.score, ROWS.gates, ROWS.axes, ROWS.last, ROWS.before],
    charts: [trendChart(language), radarChart(language)],
    print: pageFor(ROWS.head, ROWS.head + PRINTED, cols),
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

const logIn = (cols: ReadonlyMap<string, number>, key: string) =>
  columnRange(cols.get(key)!, ROWS.head + 1, ROWS.head + MOST, "both");

/** How many snapshots there are, as part of a formula. */
const takenIn = (cols: ReadonlyMap<string, number>) => `COUNT(${logIn(cols, "date")})`;

/** What the charts are drawn from: the last snapshots; a point that is not there yet is not drawn. */
function drawnCells(language: Language, cols: ReadonlyMap<string, number>): readonly PlannedCell[] {
  const taken = takenIn(cols);
  const at = (key: string, index: string) => `INDEX(${logIn(cols, key)},${index})`;
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
