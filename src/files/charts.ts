import type { Worksheet } from "@cj-tech-master/excelts";
import {
  installChartSupport,
  type AddAxisOptions,
  type AddChartSeriesOptions,
  type ComboChartGroupOptions,
} from "@cj-tech-master/excelts/chart";
import { areaAddress, cellAddress } from "../excel/address";
import { onSheet } from "../excel/sheet-name";
import { CHART_COLORS, CHART_LOOK, chartLabelColor } from "../sheets/palette";
import type { PlannedChart, PlannedSeries, SheetPlan } from "../sheets/plan";

/* The charts of a plan as a file spells them; all that they show is read from cells. */

installChartSupport();

const POINT = 100;

const text = ({ color, size }: { readonly color: string; readonly size: number }, bold?: boolean) => ({
  size: size * POINT,
  color: { srgb: hex(color) },
  ...(bold && { bold }),
});
/** What Excel writes for a rotation of its own choice; LibreOffice leaves names out only then. */
const AS_IT_FITS = -60_000_000;
const hex = (color: string) => color.slice(1);
const NOTHING = { fill: { noFill: true }, line: { noFill: true } } as const;
/** English Metric Units in three quarters of a point. */
const HAIRLINE = 9_525;
const line = (color: string) => ({ line: { color: { srgb: hex(color) }, width: HAIRLINE } });

export function writeCharts(sheet: Worksheet, { name, charts = [] }: SheetPlan): void {
  for (const chart of charts) {
    const { row, col, rows, cols } = chart.area;
    sheet.addComboChart(
      {
        groups: groupsOf(chart, name),
        title: null,
        showLegend: chart.key,
        legendPosition: "l",
        legendOptions: { overlay: true, txPr: text(CHART_LOOK.label), entries: hiddenEntries(chart) },
        displayBlanksAs: "span",
        plotVisOnly: false,
        plotAreaOptions: {
          ...(chart.kind !== "radar" && { layout: { manualLayout: layoutOf(chart) } }),
          spPr: NOTHING,
        },
      },
      { tl: { col, row }, br: { col: col + cols, row: row + rows }, editAs: "twoCell" },
    );
    // Neither a border nor a background, which the library has no option for.
    sheet.getCharts().at(-1)!.spPr = NOTHING;
  }
}

const UNNAMED: ReadonlySet<PlannedSeries["as"]> = new Set(["nothing", "ends", "names"]);

/** Names of series that only carry labels or hold others up stand in no key. */
const hiddenEntries = ({ series }: PlannedChart) =>
  series.flatMap(({ as }, index) => (UNNAMED.has(as) ? [{ index, hidden: true }] : []));

function layoutOf({ margins: { left, right, top, bottom }, size: { width, height } }: PlannedChart) {
  return {
    layoutTarget: "inner",
    xMode: "edge",
    yMode: "edge",
    x: left / width,
    y: top / height,
    w: (width - left - right) / width,
    h: (height - top - bottom) / height,
  } as const;
}

/** Columns and what is drawn over them are a group each. */
function groupsOf(chart: PlannedChart, sheet: string): ComboChartGroupOptions[] {
  const rows = chart.series.map((series, i) => ({ series, options: seriesOf(chart, sheet, series, i) }));
  const isColumn = ({ as }: PlannedSeries) =>
    as === "columns" || (as === "nothing" && chart.kind === "columns");
  const columns = rows.filter(({ series }) => isColumn(series)).map(({ options }) => options);
  const lines = rows.filter(({ series }) => !isColumn(series)).map(({ options }) => options);
  const axes = axesOf(chart);
  if (chart.kind === "radar") return [{ type: "radar", radarStyle: "marker", series: lines, ...axes }];
  return [
    ...(columns.length > 0
      ? [{ type: "bar", barDir: "col", grouping: "stacked", gapWidth: chart.gap, overlap: 100, series: columns, ...axes } as const] // prettier-ignore
      : []),
    ...(lines.length > 0 ? [{ type: "line", grouping: "standard", series: lines, ...axes } as const] : []),
  ];
}

function axesOf({ format, every, shares }: PlannedChart): {
  categoryAxis: AddAxisOptions;
  valueAxis: AddAxisOptions;
} {
  return {
    categoryAxis: {
      majorTickMark: "none",
      minorTickMark: "none",
      tickLblPos: "low",
      spPr: line(CHART_LOOK.axis),
      txPr: text(CHART_LOOK.axisText),
      ...(every !== undefined && {
        tickLblSkip: every,
        txPr: { ...text(CHART_LOOK.axisText), rotation: AS_IT_FITS },
      }),
    },
    valueAxis: {
      numFmt: format,
      numFmtLinked: false,
      ...(shares && { min: 0, max: 1 }),
      majorTickMark: "none",
      minorTickMark: "none",
      majorGridlines: true,
      majorGridlinesStyle: line(CHART_LOOK.gridline),
      spPr: { line: { noFill: true } },
      txPr: text(CHART_LOOK.axisText),
    },
  };
}

function seriesOf(
  { data, kind }: PlannedChart,
  sheet: string,
  { as, color, labels }: PlannedSeries,
  index: number,
): AddChartSeriesOptions {
  const row = data.row + 1 + index;
  const points = { col: data.col + 1, rows: 1, cols: data.cols - 1 };
  const rgb = CHART_COLORS[color];
  const isLine = as === "line" || as === "dashes";
  return {
    name: { formula: onSheet(sheet, cellAddress(row, data.col, "both")) },
    categories: onSheet(sheet, areaAddress({ row: data.row, ...points }, "both")),
    values: onSheet(sheet, areaAddress({ row, ...points }, "both")),
    ...(as === "columns" && { fill: rgb, invertIfNegative: false }),
    ...(as === "nothing" && { spPr: NOTHING }),
    ...(as !== "columns" && { smooth: false }),
    ...(isLine && { line: rgb, lineWidth: 2, ...(as === "dashes" && { lineDash: "dash" }) }),
    ...(["marks", "ends", "names"].includes(as) && { spPr: { line: { noFill: true } } }),
    ...(as !== "columns" && as !== "nothing" && { marker: markerOf(as, rgb, kind) }),
    ...(labels && { dataLabels: labelsOf(as, labels, chartLabelColor({ as, color })) }),
    ...(as === "names" && { dataLabels: nameLabel(chartLabelColor({ as, color })) }),
  } as AddChartSeriesOptions;
}

function markerOf(as: PlannedSeries["as"], rgb: string, kind: PlannedChart["kind"]) {
  if (as === "marks") return { symbol: "dash", size: 12, fill: rgb, border: rgb } as const;
  if (as === "ends" || kind === "radar")
    return { symbol: "circle", size: 6, fill: rgb, border: rgb } as const;
  return { symbol: "none" } as const;
}

const ONLY_NUMBERS = {
  showLegendKey: false,
  showVal: true,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

function labelsOf(as: PlannedSeries["as"], numFmt: string, color: string) {
  return {
    ...ONLY_NUMBERS,
    numFmt,
    numFmtLinked: false,
    position: as === "marks" ? "t" : "ctr",
    txPr: text({ size: CHART_LOOK.label.size, color }, true),
    // A mark may lie on a dark column.
    ...(as === "marks" && { spPr: { fill: { solid: { srgb: hex(CHART_LOOK.paper) } } } }),
  } as const;
}

/** What stands beside a line is the name of a series, in which its last number is: where it stands is not that number. */
const nameLabel = (color: string) => ({
  ...ONLY_NUMBERS,
  showVal: false,
  showSerName: true,
  position: "r" as const,
  txPr: onOneLine(color),
});

/** The library lets all labels wrap; a second line would lie over the next name. */
const onOneLine = (color: string) => ({
  _rawXml:
    '<c:txPr><a:bodyPr rot="0" spcFirstLastPara="1" vertOverflow="overflow" horzOverflow="overflow" vert="horz" wrap="none" anchor="ctr" anchorCtr="1"/>' +
    `<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${CHART_LOOK.label.size * POINT}" b="1">` +
    `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
});
