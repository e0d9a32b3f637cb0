import { smallest } from "../../catalogue/extremes";
import { cellAddress } from "../../excel/address";
import { headKey, layColumns, rowKey, type SheetGeometry } from "./geometry";
import { periodHead } from "./periods";
import {
  rowsOf,
  type ChartSection,
  type ChartSeries,
  type Section,
  type Setting,
  type SheetDefinition,
} from "./types";

/* What a chart draws, where it stands in another section. */

export interface ChartPlace {
  readonly definition: SheetDefinition;
  readonly section: ChartSection;
  readonly setting: Setting;
  readonly geometry: SheetGeometry;
}

/** A cell of the section that is drawn. */
interface Source {
  readonly row: number;
  readonly col: number;
}

/** The section whose numbers a chart draws. */
export function drawnSection({ definition, section }: Pick<ChartPlace, "definition" | "section">): Section {
  return definition.sections.find(({ id }) => id === section.chart.of)!;
}

/** Whether series are rows and points columns. */
export const drawsRows = (of: Section, { chart }: ChartSection) =>
  rowsOf(of).some(({ id }) => id === chart.series[0].id);

/** Keys of columns or ids of rows, in order. */
export function pointsOf(of: Section, section: ChartSection): readonly string[] {
  if (section.chart.points) return section.chart.points;
  if (!drawsRows(of, section)) return rowsOf(of).map(({ id }) => id);
  return of.columns.filter(({ period }) => period !== undefined).map(({ key }) => key);
}

/**
 * The columns of the points, under those that are drawn where these are columns side by side; of wide ones, which take
 * several columns of the sheet, a chart would draw the blanks between them as well. Names stand before the first point,
 * and neither may stand where somebody has moved the ids to.
 */
export function pointColumns(place: ChartPlace): readonly number[] {
  const { geometry, section } = place;
  const of = drawnSection(place);
  const points = pointsOf(of, section);
  const cols = geometry.cols[of.id];
  const own = isSideBySide(place, of, points) ? points.map((key) => cols[key]) : [];
  const names = own[0] - 1;
  if (names >= 0 && names < smallest(own) && names !== geometry.ids) return own;
  const covers = geometry.ids >= cols.label && geometry.ids <= cols.label + points.length;
  const first = (covers ? geometry.ids + 1 : cols.label) + 1;
  return points.map((_, i) => first + i);
}

/** In a new sheet. */
function isSideBySide({ definition, section }: ChartPlace, of: Section, points: readonly string[]): boolean {
  const laid = layColumns(definition).cols[of.id];
  return drawsRows(of, section) && points.every((key, i) => i === 0 || laid[key] === laid[points[i - 1]] + 1);
}

export const address = ({ row, col }: Source) => cellAddress(row, col);

export function headCells(place: ChartPlace): Source[] {
  const of = drawnSection(place);
  return pointsOf(of, place.section).map((point) =>
    drawsRows(of, place.section)
      ? sourceAt(place, of, headKey(of), point)
      : sourceAt(place, of, rowKey(of, point), "label"),
  );
}

function sourceAt({ geometry }: ChartPlace, of: Section, row: string, col: string): Source {
  return { row: geometry.rows.get(row) ?? 0, col: geometry.cols[of.id][col] };
}

export function pointFormat({ setting, ...place }: ChartPlace): string | undefined {
  const { periods } = drawnSection(place);
  return periods && periodHead(periods, setting.language).format;
}

/** The name and the numbers of a series where they stand. */
export function sourcesOf(
  place: ChartPlace,
  series: ChartSeries,
): { readonly name: Source; readonly values: readonly Source[] } {
  const { id } = series;
  const of = sectionOfSeries(place, series);
  const points = pointsOf(drawnSection(place), place.section);
  return drawsRows(drawnSection(place), place.section)
    ? {
        name: sourceAt(place, of, rowKey(of, id), "label"),
        values: points.map((point) => sourceAt(place, of, rowKey(of, id), point)),
      }
    : {
        name: sourceAt(place, of, headKey(of), id),
        values: points.map((point) => sourceAt(place, of, rowKey(of, point), id)),
      };
}

export const sectionOfSeries = (
  place: Pick<ChartPlace, "definition" | "section">,
  { of }: ChartSeries,
): Section => place.definition.sections.find(({ id }) => id === of) ?? drawnSection(place);
