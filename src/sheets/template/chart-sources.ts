import { cellAddress } from "../../excel/address";
import { headKey, rowKey, type SheetGeometry } from "./geometry";
import { periodHead } from "./periods";
import { rowsOf, type ChartSection, type Section, type Setting, type SheetDefinition } from "./types";

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

/** The columns of the points, under those that are drawn where these are columns. */
export function pointColumns(place: ChartPlace): readonly number[] {
  const { geometry, section } = place;
  const of = drawnSection(place);
  const points = pointsOf(of, section);
  const cols = geometry.cols[of.id];
  return drawsRows(of, section) ? points.map((key) => cols[key]) : points.map((_, i) => cols.label + 1 + i);
}

export const address = ({ row, col }: Source) => cellAddress(row, col);

export function headCells(place: ChartPlace): Source[] {
  const of = drawnSection(place);
  return pointsOf(of, place.section).map((point) =>
    drawsRows(of, place.section)
      ? sourceAt(place, headKey(of), point)
      : sourceAt(place, rowKey(of, point), "label"),
  );
}

function sourceAt({ geometry, section }: ChartPlace, row: string, col: string): Source {
  return { row: geometry.rows.get(row) ?? 0, col: geometry.cols[section.chart.of][col] };
}

export function pointFormat({ setting, ...place }: ChartPlace): string | undefined {
  const { periods } = drawnSection(place);
  return periods && periodHead(periods, setting.language).format;
}

/** The name and the numbers of a series where they stand. */
export function sourcesOf(
  place: ChartPlace,
  id: string,
): { readonly name: Source; readonly values: readonly Source[] } {
  const of = drawnSection(place);
  const points = pointsOf(of, place.section);
  return drawsRows(of, place.section)
    ? {
        name: sourceAt(place, rowKey(of, id), "label"),
        values: points.map((point) => sourceAt(place, rowKey(of, id), point)),
      }
    : {
        name: sourceAt(place, headKey(of), id),
        values: points.map((point) => sourceAt(place, rowKey(of, point), id)),
      };
}
