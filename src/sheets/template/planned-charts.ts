import { largest, smallest } from "../../catalogue/extremes";
import type { Area } from "../../excel/area";
import type { PlannedChart } from "../plan";
import { drawnSection, drawsRows, pointColumns, sectionOfSeries, type ChartPlace } from "./chart-sources";
import { drawnSeries } from "./charts";
import { chartFormats } from "./chart-formats";
import { ABOVE, BELOW, BELOW_STEPS, BESIDE_HEIGHT, ROW_HEIGHT } from "./chart-sizes";
import { drawnKeys, endKey, headingKey, hiddenKeys, layColumns, type SheetGeometry } from "./geometry";
import { nameOf } from "./names";
import { besideOf, isChart, rowsOf, type ChartSection, type SheetDefinition } from "./types";

/* Where the charts of a sheet stand, and how much room they have. */

/** Pixels. A chart at the right is four columns wide. */
const GAP = 19;
const BESIDE_COLUMN = 96;
const BESIDE_COLUMNS = 4;
/** How many points of a line at the right are named below it. */
const NAMED = 4;
const USUAL_COLUMN = 64;
const MOST_WIDTH = 900;
/** Room for the numbers of an axis. */
const AXIS = 56;

/** Pixels of the columns that charts at the right need, by column. */
export function widthsBeside({ beside }: SheetGeometry): Record<number, number> {
  const widths = Object.values(beside).flatMap((col) => [
    [col - 1, GAP] as const,
    ...Array.from({ length: BESIDE_COLUMNS }, (_, i) => [col + i, BESIDE_COLUMN] as const),
  ]);
  return Object.fromEntries(widths);
}

/** The last column of the charts at the right; −1 where there are none. */
export const lastBeside = ({ beside }: SheetGeometry) =>
  largest([-1, ...Object.values(beside).map((col) => col + BESIDE_COLUMNS - 1)]);

/** The rows that nobody sees, as far as they are there. */
export function hiddenRows({ sections }: SheetDefinition, { rows }: SheetGeometry): number[] {
  return sections
    .filter(isChart)
    .flatMap((section) => hiddenKeys(section).flatMap((key) => rows.get(key) ?? []));
}

export interface Sizes {
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hidden: ReadonlySet<number>;
}

/** The chart of a section; undefined where its rows are not there. */
export function plannedChart(place: ChartPlace, sizes: Sizes): PlannedChart | undefined {
  const { definition, section, setting, geometry } = place;
  const data = dataArea(place);
  const area = areaOf(place, sizes);
  if (!data || !area || area.rows < 1) return undefined;
  const widths = columnWidths(definition, geometry);
  const series = drawnSeries(place);
  const { type, unit } = section.chart;
  return {
    name: nameOf(definition.id, section.id),
    title: section.title[setting.language],
    kind: type === "waterfall" ? "columns" : type,
    area,
    data,
    series,
    format: chartFormats(unit, setting).axis,
    margins: marginsOf(place, area, widths),
    size: {
      width: widthOf(area.col, area.cols, widths),
      height: heightOf(area.row, area.rows, sizes),
    },
    key: hasKey(section),
    gap: type === "waterfall" ? 25 : 60,
    ...(type === "line" && besideOf(section) !== undefined && { every: Math.ceil(pointColumns(place).length / NAMED) }), // prettier-ignore
    fingerprint: fingerprintOf(section, pointColumns(place)),
  };
}

/** What a chart is drawn from: names, points and numbers. */
function dataArea(place: ChartPlace): Area | undefined {
  const rows = drawnKeys(place.section).map((key) => place.geometry.rows.get(key));
  if (rows.some((row) => row === undefined)) return undefined;
  const cols = pointColumns(place);
  const [top, left] = [smallest(rows as number[]), smallest(cols) - 1];
  return {
    row: top,
    col: left,
    rows: largest(rows as number[]) - top + 1,
    cols: largest(cols) - left + 1,
  };
}

function areaOf(place: ChartPlace, sizes: Sizes): Area | undefined {
  const { definition, section, geometry } = place;
  const beside = besideOf(section);
  if (beside !== undefined) {
    const heading = definition.sections.find(({ id }) => id === beside)!;
    const top = geometry.rows.get(headingKey(heading));
    if (top === undefined) return undefined;
    const row = top + 1 + Number(section.about !== undefined);
    const rows = Math.min(rowsFor(row, sizes), nextBeside(place, top) - 1 - row);
    return { row, col: geometry.beside[section.id], rows, cols: BESIDE_COLUMNS };
  }
  const end = geometry.rows.get(endKey(section));
  const hidden = hiddenKeys(section).flatMap((key) => geometry.rows.get(key) ?? []);
  if (end === undefined) return undefined;
  const row = largest(hidden) + 1;
  return { row, rows: end - row, ...columnsOf(place) };
}

/** The row where the next chart at the right begins. */
function nextBeside({ definition: { sections }, geometry }: ChartPlace, top: number): number {
  const tops = sections.flatMap((each) => {
    const beside = sections.find(({ id }) => id === besideOf(each));
    return (beside && geometry.rows.get(headingKey(beside))) ?? [];
  });
  return smallest(tops.filter((row) => row > top));
}

/** As many rows as give a chart its height. */
function rowsFor(first: number, sizes: Sizes): number {
  let rows = 1;
  while (heightOf(first, rows, sizes) < BESIDE_HEIGHT) rows += 1;
  return rows;
}

/** Columns stand under those that they draw; other charts take the width that they need. */
function columnsOf(place: ChartPlace): Pick<Area, "col" | "cols"> {
  const { definition, section, geometry } = place;
  const of = drawnSection(place);
  const col = geometry.cols[of.id].label;
  const right = largest(Object.values(geometry.cols).flatMap((cols) => Object.values(cols)));
  if (isAligned(place)) return { col, cols: largest(pointColumns(place)) - col + 1 };
  const widths = columnWidths(definition, geometry);
  const most = section.chart.type === "line" ? MOST_WIDTH : MOST_WIDTH / 2;
  let cols = 1;
  while (col + cols <= right && widthOf(col, cols + 1, widths) <= most) cols += 1;
  return { col, cols };
}

const hasKey = ({ chart: { type } }: ChartSection) => type === "columns" || type === "radar";

/** Each bar under its month. */
const isAligned = (place: ChartPlace) =>
  besideOf(place.section) === undefined &&
  place.section.chart.type === "columns" &&
  drawsRows(drawnSection(place), place.section);

function marginsOf(
  place: ChartPlace,
  area: Area,
  widths: Readonly<Record<number, number>>,
): PlannedChart["margins"] {
  const { section } = place;
  const top = ABOVE;
  const bottom = section.chart.type === "waterfall" ? BELOW_STEPS : BELOW;
  if (isAligned(place)) {
    const left = widthOf(area.col, smallest(pointColumns(place)) - area.col, widths);
    return { left, right: 0, top, bottom };
  }
  if (section.chart.type === "line") return { left: AXIS, right: nameRoom(place), top, bottom };
  return { left: hasKey(section) ? AXIS + nameRoom(place) : AXIS, right: 8, top, bottom };
}

/** Pixels of the longest name of a series with a number behind it. */
function nameRoom(place: ChartPlace): number {
  const { section, setting } = place;
  const named = section.chart.series.filter(({ unnamed }) => !unnamed);
  const names = named.map((series) => {
    const { id, name } = series;
    if (name) return name[setting.language];
    const of = sectionOfSeries(place, series);
    const label = rowsOf(of).find((row) => row.id === id)?.cells.label?.value;
    const title = label && "text" in label ? label.text : of.columns.find(({ key }) => key === id)?.title;
    return title?.[setting.language] ?? "";
  });
  return 60 + largest(names.map(pixelsOf));
}

const pixelsOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 12 : 6), 0);

function columnWidths(
  definition: SheetDefinition,
  geometry: SheetGeometry,
): Readonly<Record<number, number>> {
  return { ...layColumns(definition).widths, ...widthsBeside(geometry) };
}

const widthOf = (col: number, cols: number, widths: Readonly<Record<number, number>>) =>
  Array.from({ length: cols }, (_, i) => widths[col + i] ?? USUAL_COLUMN).reduce(
    (sum, each) => sum + each,
    0,
  );

const heightOf = (row: number, rows: number, { rowHeights, hidden }: Sizes) =>
  Array.from({ length: rows }, (_, i) =>
    hidden.has(row + i) ? 0 : (rowHeights[row + i] ?? ROW_HEIGHT),
  ).reduce((sum, each) => sum + each, 0);

/** What is drawn from which columns, counted from the first. */
function fingerprintOf({ chart: { type, series } }: ChartSection, cols: readonly number[]): string {
  const drawn = series.map(({ id, color, as = "" }) => [id, color, as].join("."));
  return [type, drawn.join(","), cols.map((col) => col - cols[0]).join(",")].join(";");
}
