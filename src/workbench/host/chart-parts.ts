import { notPart } from "./errors";
import { strict } from "./strict";

/*
 * What can be said about the looks of a chart, by the members of the Excel API: which of them are set, which are
 * called, and what hangs on what. Anything else throws.
 */

interface Part<T> {
  /** The values that a member takes; any of a type where only the type is named. */
  readonly set?: { readonly [K in keyof T]?: "number" | "string" | "boolean" | readonly string[] };
  /** Methods without an answer; what they were called with is kept. */
  readonly call?: readonly (keyof T & string)[];
  readonly parts?: { readonly [K in keyof T]?: Part<T[K]> };
}

type ChartValue = string | number | boolean;
export type SetMember = (path: string, value: ChartValue) => void;

const LINE: Part<Excel.ChartLineFormat> = {
  set: { color: "string", weight: "number", lineStyle: ["None", "Continuous", "Dash"] },
  call: ["clear"],
};
const FILL: Part<Excel.ChartFill> = { call: ["clear", "setSolidColor"] };
const FONT: Part<Excel.ChartFont> = { set: { size: "number", color: "string", bold: "boolean" } };

const AXIS: Part<Excel.ChartAxis> = {
  set: {
    numberFormat: "string",
    minimum: "number",
    maximum: "number",
    categoryType: ["TextAxis"],
    majorTickMark: ["None"],
    tickLabelPosition: ["Low"],
    tickLabelSpacing: "number",
  },
  parts: {
    format: { parts: { line: LINE, font: FONT } },
    majorGridlines: { parts: { format: { parts: { line: LINE } } } },
  },
};

export const CHART_PARTS: Part<Excel.Chart> = {
  parts: {
    title: { set: { visible: "boolean" } },
    legend: {
      set: { visible: "boolean", overlay: "boolean", position: ["Left"] },
      parts: { format: { parts: { font: FONT } } },
    },
    format: { parts: { fill: FILL, border: { set: { lineStyle: ["None"] } } } },
    axes: { parts: { categoryAxis: AXIS, valueAxis: AXIS } },
    plotArea: {
      set: { insideLeft: "number", insideTop: "number", insideWidth: "number", insideHeight: "number" },
    },
  },
};

export const SERIES_PARTS: Part<Excel.ChartSeries> = {
  set: {
    chartType: ["LineMarkers"],
    gapWidth: "number",
    overlap: "number",
    markerStyle: ["None", "Dash", "Circle"],
    markerSize: "number",
    markerBackgroundColor: "string",
    markerForegroundColor: "string",
    hasDataLabels: "boolean",
  },
  parts: {
    format: { parts: { fill: FILL, line: LINE } },
    dataLabels: {
      set: {
        showValue: "boolean",
        showSeriesName: "boolean",
        separator: "string",
        numberFormat: "string",
        position: ["Top", "Right", "Center"],
      },
      parts: { format: { parts: { font: FONT, fill: FILL } } },
    },
  },
};

/** An object with just these members, and those that answer; `tell` hears what is set, with the path to it. */
export function chartPart<T>(
  typeName: string,
  { set = {}, call = [], parts = {} }: Part<T>,
  path: string,
  tell: SetMember,
  members: object = {},
): object {
  const made = { ...members };
  for (const [name, takes] of Object.entries(set) as [string, string | readonly string[]][]) {
    Object.defineProperty(made, name, {
      get: () => {
        throw notPart(`Reading ${typeName}.${name}`);
      },
      set: (value: ChartValue) => {
        const fits = typeof takes === "string" ? typeof value === takes : takes.includes(String(value));
        if (!fits) throw notPart(`${typeName}.${name} = ${String(value)}`);
        tell(`${path}${name}`, value);
      },
    });
  }
  for (const name of call)
    Object.defineProperty(made, name, {
      value: (value: ChartValue = true) => tell(`${path}${name}`, value),
    });
  for (const [name, part] of Object.entries(parts) as [string, Part<object>][])
    Object.defineProperty(made, name, {
      value: chartPart(`${typeName}.${name}`, part, `${path}${name}.`, tell),
    });
  return strict(made, typeName);
}
