import type { GridChart } from "../host/grid";

export const GRIDLINE = "#E6EAEF";
/** The zero line. */
export const ZERO = "#8695A6";
export const AXIS_TEXT = { fill: "#566270", "font-size": 10.5 };

/** How one series of a chart is drawn, by what was said about it through the Excel API. */
export interface SeriesLook {
  readonly shape: "line" | "column" | "none";
  readonly color: string;
  readonly isDashed: boolean;
  /** Between columns, in percent of their width. */
  readonly gap?: number;
  readonly marker: "None" | "Dash" | "Circle";
  readonly labels?: {
    readonly format: string;
    readonly position: string;
    readonly withName: boolean;
    readonly color: string;
    /** Over a ground of their own. */
    readonly onLight: boolean;
  };
}

export function seriesLook({ type, looks }: GridChart, index: number): SeriesLook {
  const said = (member: string) => looks[`series.${index}.${member}`];
  const gap = said("gapWidth");
  const isColumn = type === "ColumnStacked" && said("chartType") !== "LineMarkers";
  const isLine = !isColumn && said("format.line.clear") === undefined;
  const color = said(isColumn ? "format.fill.setSolidColor" : "format.line.color");
  return {
    shape: isColumn ? "column" : isLine ? "line" : "none",
    color: isColumn && color === undefined ? "none" : text(color ?? said("markerBackgroundColor")),
    isDashed: said("format.line.lineStyle") === "Dash",
    gap: typeof gap === "number" ? gap : undefined,
    marker: (said("markerStyle") as SeriesLook["marker"] | undefined) ?? "None",
    ...(said("hasDataLabels") === true && {
      labels: {
        format: text(said("dataLabels.numberFormat"), "General"),
        position: text(said("dataLabels.position")),
        withName: said("dataLabels.showSeriesName") === true,
        color: text(said("dataLabels.format.font.color"), "#242424"),
        onLight: said("dataLabels.format.fill.setSolidColor") !== undefined,
      },
    }),
  };
}

const text = (value: string | number | boolean | undefined, otherwise = "#000000") =>
  String(value ?? otherwise);
