import { drawChart } from "../../src/workbench/charts/draw";
import { scaleOf } from "../../src/workbench/charts/scale";
import type { GridChart } from "../../src/workbench/host/grid";

const numbers = {
  names: ["New", "Left"],
  points: ["Jan", "Feb", "Mar"],
  values: [
    [100, 50, null],
    [-20, -40, 0],
  ],
};

const chart = (type: string, looks: GridChart["looks"]): GridChart => ({
  name: "c",
  type,
  area: { row: 0, col: 0, rows: 1, cols: 1 },
  data: { row: 0, col: 0, rows: 3, cols: 4 },
  looks: {
    "plotArea.insideLeft": 0,
    "plotArea.insideTop": 0,
    "plotArea.insideWidth": 225,
    "plotArea.insideHeight": 150,
    "axes.valueAxis.numberFormat": "0",
    ...looks,
  },
});

const columns = chart("ColumnStacked", {
  "series.0.format.fill.setSolidColor": "#1C588E",
  "series.1.format.fill.setSolidColor": "#D08A55",
  "legend.visible": true,
});

/** The attributes of every element of a name. */
function elements(svg: string, name: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${name} ([^>]*)>`, "g"))].map(([, attributes]) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}

test("columns are as tall as their numbers, what is below 0 hangs from it, and nothing is drawn for nothing", () => {
  // 300 by 200 pixels; the axis reaches from −50 to 100, so that 0 lies at two thirds.
  const svg = drawChart(columns, numbers, 400, 300);
  const bars = elements(svg, "rect").filter(({ height }) => Number(height) > 12);
  expect(
    bars.map(({ y, height, fill }) => [Math.round(Number(y)), Math.round(Number(height)), fill]),
  ).toEqual([
    [0, 133, "#1C588E"],
    [67, 67, "#1C588E"],
    [133, 27, "#D08A55"],
    [133, 53, "#D08A55"],
  ]);
});

test("a line ends where its numbers do, and a name stands where its cell says", () => {
  const line = chart("Line", {
    "series.0.format.line.color": "#1C588E",
    "series.0.format.line.lineStyle": "Dash",
    "series.1.format.line.clear": true,
    "series.1.markerStyle": "Circle",
    "series.1.markerBackgroundColor": "#1C588E",
    "series.1.hasDataLabels": true,
    "series.1.dataLabels.showSeriesName": true,
    "series.1.dataLabels.showValue": false,
  });
  const rates = {
    ...numbers,
    names: ["A & B", "  A & B 25.0%"],
    values: [
      [0.5, 0.25, null],
      [null, 0.25, null],
    ],
  };
  const svg = drawChart(line, rates, 400, 300);
  const [drawn, ...more] = elements(svg, "polyline");
  expect(more).toEqual([]);
  expect(drawn.points.split(" ")).toHaveLength(2);
  expect(drawn["stroke-dasharray"]).toBeDefined();
  expect(elements(svg, "circle")).toHaveLength(1);
  expect(svg).toContain(">A &amp; B 25.0%<");
  expect(elements(svg, "svg")[0]["aria-label"]).toBe("A & B".replace("&", "&amp;"));
});

test("names of series stand in the key as they are stacked, and words for those who can't see it", () => {
  const svg = drawChart(columns, numbers, 400, 300);
  expect(svg.indexOf(">Left<")).toBeLessThan(svg.indexOf(">New<"));
  expect(elements(svg, "svg")[0]).toMatchObject({ role: "img", "aria-label": "New, Left" });
});

test.each([
  [[0, 3.4], true, [0, 2, 4]],
  [[0.851, 0.959], false, [0.85, 0.9, 0.95, 1]],
  // More than a sixth of the highest apart.
  [[164, 218], false, [0, 100, 200, 300]],
  [[-50, 163], true, [-100, 0, 100, 200]],
  [[], true, [0, 0.5, 1]],
  [[0, 0], true, [0, 0.5, 1]],
])("%j has few gridlines at round numbers", (values, fromZero, ticks) => {
  expect(scaleOf(values, fromZero).ticks.map((tick) => Math.round(tick * 1e6) / 1e6)).toEqual(ticks);
});

test("an axis that was given its ends keeps them, however far the numbers reach", () => {
  const shares = { ...numbers, values: [[0.6, 0.7, 0.75]], names: ["Score"] };
  const line = chart("Line", {
    "series.0.format.line.color": "#1C588E",
    "axes.valueAxis.numberFormat": "0%",
    "axes.valueAxis.minimum": 0,
    "axes.valueAxis.maximum": 1,
  });
  expect(drawChart(line, shares, 400, 300)).toMatch(/>0%<[^]*>100%</);
});
