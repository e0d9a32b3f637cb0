import { fullAddress } from "../../excel/sheet-name";
import { CHART_COLORS, CHART_LOOK, chartLabelColor } from "../../sheets/palette";
import type { PlannedChart, PlannedSeries } from "../../sheets/plan";
import { rangeOf } from "../areas";
import { propertyKey } from "../our-sheets";
import { runUndisturbed } from "../problems";
import type { Target } from "./locate";
import { rowMoves } from "./row-moves";
import type { Step } from "./undo";
import type { OurSheet } from "./workbook-read";

/*
 * Charts are made once. What they are drawn from follows its cells in Excel itself, so an update changes a chart only
 * where it must be drawn from other cells; what people did to its looks and its place stays, and one that they deleted
 * stays deleted.
 */

/** A chart of ours that is to be made, or to be drawn from other cells. */
export interface ChartStep {
  readonly sheet: string;
  /** Whether this build made the sheet: then every chart there is its own. */
  readonly onNewSheet: boolean;
  readonly chart: PlannedChart;
  readonly isNew: boolean;
}

const POINTS_PER_PIXEL = 0.75;

/** Remembers with the sheet what the chart was last drawn from. */
const drawnKey = ({ name }: PlannedChart) => propertyKey(`chart.${name}`);

/** Asks which of the charts stand that must be drawn anew; the answer is known after the next sync. */
export function startReadingCharts(
  context: Excel.RequestContext,
  targets: readonly Target[],
  ours: readonly OurSheet[],
): () => readonly ChartStep[] {
  const answers = targets.flatMap(({ name, plan, isNew }) => {
    const properties = ours.find(({ info }) => info.name === name)?.info.properties ?? {};
    const { toOld } = rowMoves(plan.insertRows);
    return (plan.charts ?? []).map((chart) => {
      const drawn = isNew ? undefined : properties[`chart.${chart.name}`];
      const step = { sheet: name, onNewSheet: isNew, chart, isNew: drawn === undefined };
      if (drawn === undefined) return () => [step];
      const isSame = drawn === chart.fingerprint && rowsOf(chart).every((row) => toOld(row) !== undefined);
      if (isSame) return () => [];
      const standing = context.workbook.worksheets.getItem(name).charts.getItemOrNullObject(chart.name).load("name"); // prettier-ignore
      return () => (standing.isNullObject ? [] : [step]);
    });
  });
  return () => answers.flatMap((answer) => answer());
}

const rowsOf = ({ data: { row, rows } }: PlannedChart) => Array.from({ length: rows }, (_, i) => row + i);

/** Queues what draws the charts. Their rows are hidden afterwards: Excel sees none in hidden cells. */
export function drawCharts(context: Excel.RequestContext, steps: readonly ChartStep[]): void {
  for (const { sheet: name, chart, isNew } of steps) {
    const sheet = context.workbook.worksheets.getItem(name);
    if (isNew) makeChart(sheet, chart);
    else {
      const standing = sheet.charts.getItem(chart.name);
      standing.setData(rangeOf(sheet, chart.data), "Rows");
      dressSeries(standing, chart);
    }
    sheet.customProperties.add(drawnKey(chart), chart.fingerprint);
  }
}

/** Those of new sheets, and those of rows that have just been inserted. */
export function hideRows(context: Excel.RequestContext, { name, plan, isNew }: Target): void {
  const { hiddenRows = [], insertRows } = plan;
  const { toOld } = rowMoves(insertRows);
  const rows = isNew ? hiddenRows : hiddenRows.filter((row) => toOld(row) === undefined);
  const sheet = context.workbook.worksheets.getItem(name);
  for (const row of rows) rangeOf(sheet, { row, col: 0, rows: 1, cols: 1 }).getEntireRow().rowHidden = true;
}

/** Whether the last of the charts is complete: then all are, and what follows them was refused. */
export async function areDrawn(steps: readonly ChartStep[]): Promise<boolean> {
  const last = steps.at(-1);
  if (!last) return true;
  let drawn = false;
  await runUndisturbed(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(last.sheet);
    const property = customProperties.getItemOrNullObject(drawnKey(last.chart)).load("value");
    await context.sync();
    drawn = !property.isNullObject && property.value === last.chart.fingerprint;
  });
  return drawn;
}

/** Takes away the charts that this build made, however far they had come; their sheets may be gone already. */
export function removeCharts(steps: readonly ChartStep[]): Step {
  const made = steps.filter(({ isNew }) => isNew);
  return {
    where: made.map(({ sheet, chart }) => fullAddress(sheet, chart.area)),
    run: async (context) => {
      const sheetNamed = (name: string) => context.workbook.worksheets.getItemOrNullObject(name);
      const found = made.map(({ sheet: name, chart }) => {
        const sheet = sheetNamed(name);
        const property = sheet.customProperties.getItemOrNullObject(drawnKey(chart));
        return { chart: sheet.charts.getItemOrNullObject(chart.name), property };
      });
      const fresh = [...new Set(made.filter(({ onNewSheet }) => onNewSheet).map(({ sheet }) => sheet))];
      const all = fresh.map((name) => ({ sheet: sheetNamed(name), charts: sheetNamed(name).charts }));
      for (const { charts } of all) charts.load("items/name");
      await context.sync();
      for (const { chart, property } of found) {
        if (!chart.isNullObject) chart.delete();
        if (!property.isNullObject) property.delete();
      }
      // One that was refused its name has one of Excel's.
      const named = new Set(made.map(({ chart }) => chart.name));
      for (const { sheet, charts } of all) {
        if (sheet.isNullObject) continue;
        for (const chart of charts.items) if (!named.has(chart.name)) chart.delete();
      }
      await context.sync();
    },
  };
}

const TYPES = { line: "Line", columns: "ColumnStacked", radar: "Radar" } as const;

function makeChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const { row, col, rows, cols } = planned.area;
  const chart = sheet.charts.add(TYPES[planned.kind], rangeOf(sheet, planned.data), "Rows");
  chart.name = planned.name;
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "Interplotted";
  chart.setPosition(
    rangeOf(sheet, { row, col, rows: 1, cols: 1 }),
    rangeOf(sheet, { row: row + rows - 1, col: col + cols - 1, rows: 1, cols: 1 }),
  );
  chart.title.visible = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
  chart.legend.visible = planned.key;
  if (planned.key) dressKey(chart);
  dressSeries(chart, planned);
  dressAxes(chart, planned);
  layOutPlot(chart, planned);
}

function dressKey({ legend }: Excel.Chart): void {
  legend.position = "Left";
  legend.overlay = true;
  legend.format.font.size = CHART_LOOK.label.size;
  legend.format.font.color = CHART_LOOK.label.color;
}

function dressAxes({ axes }: Excel.Chart, { format, kind, every, shares }: PlannedChart): void {
  const { categoryAxis, valueAxis } = axes;
  valueAxis.numberFormat = format;
  if (shares) {
    valueAxis.minimum = 0;
    valueAxis.maximum = 1;
  }
  valueAxis.majorGridlines.format.line.color = CHART_LOOK.gridline;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.format.font.size = CHART_LOOK.axisText.size;
    axis.format.font.color = CHART_LOOK.axisText.color;
  }
  if (kind === "radar") return;
  valueAxis.format.line.clear();
  categoryAxis.format.line.color = CHART_LOOK.axis;
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.majorTickMark = "None";
  categoryAxis.tickLabelPosition = "Low";
  if (every !== undefined) categoryAxis.tickLabelSpacing = every;
}

function layOutPlot({ plotArea }: Excel.Chart, { margins, size, kind }: PlannedChart): void {
  if (kind === "radar") return;
  const { left, right, top, bottom } = margins;
  plotArea.insideLeft = left * POINTS_PER_PIXEL;
  plotArea.insideTop = top * POINTS_PER_PIXEL;
  plotArea.insideWidth = (size.width - left - right) * POINTS_PER_PIXEL;
  plotArea.insideHeight = (size.height - top - bottom) * POINTS_PER_PIXEL;
}

function dressSeries(chart: Excel.Chart, { series, gap }: PlannedChart): void {
  series.forEach((planned, i) => dressOne(chart.series.getItemAt(i), planned, gap));
}

function dressOne(series: Excel.ChartSeries, { as, color, labels }: PlannedSeries, gap: number): void {
  const rgb = CHART_COLORS[color];
  if (as === "marks") series.chartType = "LineMarkers";
  if (as === "columns") {
    series.format.fill.setSolidColor(rgb);
    series.gapWidth = gap;
    series.overlap = 100;
  }
  if (as === "nothing") series.format.fill.clear();
  if (as === "line" || as === "dashes") {
    series.format.line.color = rgb;
    series.format.line.weight = 2;
    series.format.line.lineStyle = as === "dashes" ? "Dash" : "Continuous";
    series.markerStyle = "None";
  }
  if (as === "names") {
    series.format.line.clear();
    series.markerStyle = "None";
    nameAtPoints(series, chartLabelColor({ as, color }));
  }
  if (as === "marks" || as === "ends") {
    series.format.line.clear();
    series.markerStyle = as === "marks" ? "Dash" : "Circle";
    series.markerSize = as === "marks" ? 12 : 6;
    series.markerBackgroundColor = rgb;
    series.markerForegroundColor = rgb;
  }
  if (labels) label(series, labels, as, chartLabelColor({ as, color }));
}

function label(series: Excel.ChartSeries, format: string, as: PlannedSeries["as"], color: string): void {
  const labels = labelsIn(series, color);
  labels.showValue = true;
  labels.showSeriesName = false;
  labels.numberFormat = format;
  labels.position = as === "marks" ? "Top" : "Center";
  // A mark may lie on a dark column.
  if (as === "marks") labels.format.fill.setSolidColor(CHART_LOOK.paper);
}

/** What stands beside a line is the name of a series, in which its last number is: where it stands is not that number. */
function nameAtPoints(series: Excel.ChartSeries, color: string): void {
  const labels = labelsIn(series, color);
  labels.showValue = false;
  labels.showSeriesName = true;
  labels.position = "Right";
}

function labelsIn(series: Excel.ChartSeries, color: string): Excel.ChartDataLabels {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.format.font.size = CHART_LOOK.label.size;
  dataLabels.format.font.bold = true;
  dataLabels.format.font.color = color;
  return dataLabels;
}
