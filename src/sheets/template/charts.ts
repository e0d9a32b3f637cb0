import type { Text } from "../../locales/text";
import { areaAddress, cellAddress } from "../../excel/address";
import type { Content, PlannedSeries } from "../plan";
import { formatOf } from "./dress";
import { chartFormats } from "./chart-formats";
import { nameRows, reckonedRows, type ReckonedRow } from "./end-names";
import { endKey, endsKey, headKey, namedAtEnds, POINTS, rowKey, VALUES } from "./geometry";
import { idCell } from "./id-cell";
import {
  address,
  drawnSection,
  headCells,
  pointColumns,
  pointFormat,
  pointsOf,
  sectionOfSeries,
  sourcesOf,
  type ChartPlace,
} from "./chart-sources";
import { rowsOf, type ChartSeries } from "./types";
import type { OwnedCell } from "./whole-plan";

/*
 * The rows from which a chart is drawn, hidden above it. In a line a blank or a word would count as 0, so there it is
 * #N/A, which no spreadsheet draws; the height of a column is 0 then.
 */

/** A row of numbers below the points. */
interface DataRow extends ReckonedRow {
  readonly drawn: PlannedSeries;
}

const NOTE: Text = {
  en: "What the chart is drawn from; #N/A is not drawn",
  "zh-CN": "图表所用数据；#N/A 处不画",
};

/** Ids, names, points and numbers of a chart. */
export function chartCells(place: ChartPlace): OwnedCell[] {
  const { section, setting, geometry } = place;
  const cols = pointColumns(place);
  const names = cols[0] - 1;
  const at = (key: string, cells: (row: number) => readonly OwnedCell[]): readonly OwnedCell[] => {
    const row = geometry.rows.get(key);
    return row === undefined ? [] : [idCell(place, key, row, ""), ...cells(row)];
  };
  const ours = (row: number, col: number, content: Content, format?: string): OwnedCell => ({
    row,
    col,
    owner: "ours",
    kind: "formulas",
    content,
    style: "mutedRight",
    format,
  });
  const note = { kind: "words", content: { text: NOTE[setting.language] }, style: "muted" } as const;
  const format = formatOf({ owner: "ours", unit: section.chart.unit }, setting, false);
  const heads = headCells(place);
  return [
    ...at(headKey(section), (row) => [{ ...note, row, col: names, owner: "ours" }]),
    ...at(rowKey(section, POINTS), (row) =>
      heads.map((source, i) => ours(row, cols[i], { formula: `=${address(source)}` }, pointFormat(place))),
    ),
    ...valueRows(place).flatMap(({ key, name, formulas }) =>
      at(key, (row) => [
        { ...ours(row, names, name), style: "muted" },
        ...formulas.map((formula, i) => ours(row, cols[i], { formula }, format)),
      ]),
    ),
    ...at(endKey(section), () => []).map((cell) => ({ ...cell, style: "meta" as const })),
  ];
}

/** How the series of a chart are drawn, from the first on. */
export const drawnSeries = (place: ChartPlace): readonly PlannedSeries[] =>
  dataRows(place).map(({ drawn }) => drawn);

const GAP = "NA()";
const numberOr = (cell: string, other: string) => `=IF(ISNUMBER(${cell}),${cell},${other})`;

/** What is drawn, and what only others are computed from. */
function valueRows(place: ChartPlace): readonly ReckonedRow[] {
  if (place.section.chart.type !== "waterfall") return [...reckonedRows(place), ...dataRows(place)];
  const { name, values } = sourcesOf(place, place.section.chart.series[0]);
  const formulas = values.map((source) => numberOr(address(source), "0"));
  const row = { key: rowKey(place.section, VALUES), name: { formula: `=${address(name)}` }, formulas };
  return [row, ...dataRows(place)];
}

function dataRows(place: ChartPlace): readonly DataRow[] {
  const { chart } = place.section;
  if (chart.type === "waterfall") return waterfallRows(place);
  const lines = chart.series.map((series) => ({ series, row: seriesRow(place, series) }));
  const named = namedAtEnds(place.section);
  const ends = lines.filter(({ series }) => named.includes(series));
  return [
    ...lines.map(({ row }) => row),
    ...ends.map(({ series, row }) => endsRow(place, series, row)),
    ...nameRows(place).map((row, i) => ({ ...row, drawn: { as: "names", color: named[i].color } as const })),
  ];
}

function seriesRow(place: ChartPlace, series: ChartSeries): DataRow {
  const { id, color, as, signed } = series;
  const { type, unit } = place.section.chart;
  const { name, values } = sourcesOf(place, series);
  const isColumn = type === "columns" && as === undefined;
  const formats = chartFormats(unit, place.setting);
  return {
    key: rowKey(place.section, id),
    drawn: {
      as: as ?? (isColumn ? "columns" : "line"),
      color,
      ...(as === "marks" && { labels: signed ? formats.change : formats.value }),
    },
    name: series.name
      ? { text: series.name[place.setting.language] }
      : { formula: `=${nameFormula(place, series, address(name))}` },
    formulas: values.map((source) => numberOr(address(source), isColumn ? "0" : GAP)),
  };
}

/** A day that names its row reads as the cell shows it. */
function nameFormula(place: ChartPlace, series: ChartSeries, cell: string): string {
  const label = rowsOf(sectionOfSeries(place, series)).find(({ id }) => id === series.id)?.cells.label;
  const format = label && formatOf(label, place.setting, false);
  const words = `SUBSTITUTE(${cell}," ✎","")`;
  if (format === undefined) return words;
  return `IF(ISNUMBER(${cell}),TEXT(${cell},"${format.replaceAll('"', '""')}"),${words})`;
}

/** The last number of a line alone. */
function endsRow(place: ChartPlace, { id, color }: ChartSeries, line: DataRow): DataRow {
  const { section, geometry } = place;
  const row = geometry.rows.get(line.key) ?? 0;
  const cols = pointColumns(place);
  const last = cols[cols.length - 1];
  const formulas = cols.map((col, i) => {
    const cell = cellAddress(row, col);
    if (i === cols.length - 1) return numberOr(cell, GAP);
    const later = areaAddress({ row, col: cols[i + 1], rows: 1, cols: last - cols[i + 1] + 1 });
    return `=IF(COUNT(${later})=0,${cell},${GAP})`;
  });
  return {
    key: endsKey(section, id),
    drawn: { as: "ends", color },
    name: line.name,
    formulas,
  };
}

const PARTS: readonly { readonly id: string; readonly name: Text }[] = [
  { id: "base", name: { en: "Below the step", "zh-CN": "底座" } },
  { id: "total", name: { en: "Total", "zh-CN": "合计" } },
  { id: "up", name: { en: "Up", "zh-CN": "增加" } },
  { id: "down", name: { en: "Down", "zh-CN": "减少" } },
];

/** Columns on columns without colour, which every spreadsheet draws. */
function waterfallRows(place: ChartPlace): readonly DataRow[] {
  const { section, geometry, setting } = place;
  const { totals = [], unit } = section.chart;
  const cols = pointColumns(place);
  const row = geometry.rows.get(rowKey(section, VALUES)) ?? 0;
  const points = pointsOf(drawnSection(place), section);
  const isTotal = points.map((point) => totals.includes(point));
  const value = (i: number) => cellAddress(row, cols[i]);
  const level = (i: number) =>
    `SUM(${cellAddress(row, cols[isTotal.lastIndexOf(true, i)] ?? cols[0])}:${value(i)})`;
  const formula: Readonly<Record<string, (i: number) => string>> = {
    base: (i) => (isTotal[i] || i === 0 ? "=0" : `=MIN(${level(i - 1)},${level(i)})`),
    total: (i) => (isTotal[i] ? `=${value(i)}` : "=0"),
    up: (i) => (isTotal[i] ? "=0" : `=MAX(${value(i)},0)`),
    down: (i) => (isTotal[i] ? "=0" : `=MAX(-${value(i)},0)`),
  };
  const formats = chartFormats(unit, setting);
  const drawn: Readonly<Record<string, PlannedSeries>> = {
    base: { as: "nothing", color: "other" },
    total: { as: "columns", color: "main", labels: formats.total },
    up: { as: "columns", color: "gain", labels: formats.up },
    down: { as: "columns", color: "loss", labels: formats.down },
  };
  return PARTS.map(({ id, name }) => ({
    key: rowKey(section, id),
    drawn: drawn[id],
    name: { text: name[setting.language] },
    formulas: points.map((_, i) => formula[id](i)),
  }));
}
