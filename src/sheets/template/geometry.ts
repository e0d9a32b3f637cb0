import { largest, smallest } from "../../catalogue/extremes";
import {
  besideOf,
  isChart,
  isLog,
  rowsOf,
  type ChartSection,
  type Column,
  type Section,
  type SheetDefinition,
} from "./types";

/** Where the parts of a sheet stand. Rows and columns are counted from 0. */
export interface SheetGeometry {
  /** What the worksheet is called. */
  readonly sheet: string;
  /** The column of the ids. */
  readonly ids: number;
  /** By key: see `rowKeys`. */
  readonly rows: ReadonlyMap<string, number>;
  /** By section, then by the key of the column. */
  readonly cols: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Where the charts stand that are beside sections, by their ids. */
  readonly beside: Readonly<Record<string, number>>;
}

export const TITLE = "title";
export const META = "meta";

/** What stands in the first column: the id of a row, which is the sheet's, the section's and the row's. */
/** A chart beside a section has no heading row of its own. */
export const headingKey = (section: Section) =>
  besideOf(section) === undefined ? section.id : headKey(section);
export const headKey = (section: Section) => `${section.id}-head`;
export const endKey = (section: Section) => `${section.id}-end`;
export const rowKey = (section: Section, id: string) => `${section.id}-${id}`;
/** The row of a timeline that holds the last day of each period. */
export const DAYS = "days";

/** Of a chart: what stands at each point, and the numbers from which the steps of a waterfall are computed. */
export const POINTS = "points";
export const VALUES = "values";
/** The row with the last number of a line alone, and the one with its name. */
export const endsKey = (section: Section, id: string) => rowKey(section, `${id}-last`);
export const nameKey = (section: Section, id: string) => rowKey(section, `${id}-name`);
/** Of a chart with names at the ends of lines: how far its lines reach, where they end, and which of them is higher. */
export const REACH = "reach";
export const LASTS = "lasts";
export const ORDER = "order";
const WATERFALL = ["base", "total", "up", "down"];

/** The series of a chart whose names stand beside the ends of their lines. */
export const namedAtEnds = ({ chart: { type, series } }: ChartSection) =>
  type === "line" ? series.filter(({ unnamed }) => !unnamed) : [];

/** The rows from which a chart is drawn, the points first. */
export function drawnKeys(section: ChartSection): readonly string[] {
  const { type, series } = section.chart;
  const ids = type === "waterfall" ? WATERFALL : series.map(({ id }) => id);
  const named = namedAtEnds(section);
  const ends = named.map(({ id }) => endsKey(section, id));
  const names = named.map(({ id }) => nameKey(section, id));
  return [rowKey(section, POINTS), ...ids.map((id) => rowKey(section, id)), ...ends, ...names];
}

/** The rows from which what is drawn is computed. */
function reckonedKeys(section: ChartSection): readonly string[] {
  if (section.chart.type === "waterfall") return [rowKey(section, VALUES)];
  const names = namedAtEnds(section).length > 0 ? [REACH, LASTS, ORDER] : [];
  return names.map((id) => rowKey(section, id));
}

/** The rows of a chart that nobody sees. */
export const hiddenKeys = (section: ChartSection): readonly string[] => [
  headKey(section),
  ...reckonedKeys(section),
  ...drawnKeys(section),
];

/** How many rows a chart is high that has a heading of its own. */
export const chartRows = ({ chart: { place } }: ChartSection) => (place && "rows" in place ? place.rows : 12);

/** The keys of a section's rows below its heading, without the user's rows of a log. */
export function keysBelow(section: Section): readonly string[] {
  if (isChart(section))
    return besideOf(section) === undefined
      ? [...hiddenKeys(section), endKey(section)]
      : hiddenKeys(section).slice(1);
  if (isLog(section)) return [headKey(section), endKey(section)];
  const days = section.periods ? [rowKey(section, DAYS)] : [];
  return [headKey(section), ...days, ...rowsOf(section).map(({ id }) => rowKey(section, id))];
}

/** Every key of a sheet, in order. */
export const allKeys = ({ sections }: SheetDefinition): readonly string[] => [
  TITLE,
  META,
  ...sections.flatMap((section) => [headingKey(section), ...keysBelow(section)]),
];

/** The text in the id column behind a key. */
export const idText = ({ id }: SheetDefinition, key: string) => `${id}-${key}`;

/** The rows of a log's user: from the row under the head to the one above the closing row. */
export function logRows(
  geometry: SheetGeometry,
  section: Section,
): { readonly first: number; readonly end: number } | undefined {
  const head = geometry.rows.get(headKey(section));
  const end = geometry.rows.get(endKey(section));
  return head === undefined || end === undefined ? undefined : { first: head + 1, end };
}

/** How many columns of the sheet a cell of a section has: those up to the section's next one. */
export function columnsTaken({ cols }: SheetGeometry, section: Section, col: number): number {
  const next = Object.values(cols[section.id]).filter((other) => other > col);
  return next.length === 0 ? 1 : smallest(next) - col;
}

const ID_WIDTH = 40;

interface Columns {
  /** Pixels of each column of the sheet. */
  readonly widths: readonly number[];
  readonly cols: SheetGeometry["cols"];
}

/**
 * The section with most columns settles the columns of the sheet, unless another says that it does; then its periods
 * are alike. The others lie over it: a wide column of words takes several, and one of numbers, which would show ####,
 * makes its own wider.
 */
export function layColumns({ sections }: SheetDefinition): Columns {
  const settling = sections.find(({ settles }) => settles);
  const widest = settling ?? sections.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  const widths = [ID_WIDTH, ...widest.columns.map(({ width }) => width)];
  const cols = sections.map((section) => [section.id, laid(section.columns, widths)] as const);
  if (settling) evenOut(settling.columns, widths);
  return { widths, cols: Object.fromEntries(cols.map(([id, each]) => [id, withLabel(each)])) };
}

/** These columns settle those of the sheet: they are its columns, after that of the ids. */
function evenOut(columns: readonly Column[], widths: number[]): void {
  const periods = columns.flatMap(({ period }, i) => (period === undefined ? [] : [1 + i]));
  const width = largest(periods.map((col) => widths[col]));
  for (const col of periods) widths[col] = width;
}

/** A chart has no columns; its heading begins where those of others do. */
const withLabel = (cols: Readonly<Record<string, number>>) =>
  Object.keys(cols).length > 0 ? cols : { label: 1 };

/** Adds to `widths` where the columns of the sheet don't suffice. */
function laid(columns: readonly Column[], widths: number[]): Record<string, number> {
  let next = 1;
  const places = columns.map(({ key, width, cell }) => {
    const spreads = ["text", "link", undefined].includes(cell.unit);
    if (next >= widths.length) widths.push(width);
    if (!spreads) widths[next] = Math.max(widths[next], width);
    const at = next;
    let room = widths[next++];
    while (spreads && room < width && next < widths.length) room += widths[next++];
    return [key, at] as const;
  });
  return Object.fromEntries(places);
}

const logLength = (section: Section) => (isLog(section) ? section.rows.log : 0);

/** A narrow column stays free between the sheet and the charts at its right. */
export function placesBeside({ sections }: SheetDefinition, width: number): SheetGeometry["beside"] {
  const charts = sections.filter((section) => besideOf(section) !== undefined);
  return Object.fromEntries(charts.map(({ id }) => [id, width + 1]));
}

/** A new sheet: title and head line, then the sections with a thin row between them. */
export function newGeometry(definition: SheetDefinition, sheet: string): SheetGeometry {
  const rows = new Map<string, number>([
    [TITLE, 0],
    [META, 1],
  ]);
  let row = 3;
  for (const section of definition.sections) {
    rows.set(headingKey(section), row++);
    for (const key of keysBelow(section)) {
      if (key === endKey(section)) row += isChart(section) ? chartRows(section) : logLength(section);
      rows.set(key, row++);
    }
    if (besideOf(section) === undefined) row += 1;
  }
  const { cols, widths } = layColumns(definition);
  return { sheet, ids: 0, rows, cols, beside: placesBeside(definition, widths.length) };
}
