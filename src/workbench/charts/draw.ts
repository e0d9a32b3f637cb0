import { largest } from "../../catalogue/extremes";
import { formatted } from "../../excel/number-format";
import type { GridChart } from "../host/grid";
import { keyOf } from "./key";
import { AXIS_TEXT, GRIDLINE, seriesLook, ZERO, type SeriesLook } from "./look";
import { radar } from "./radar";
import type { ChartNumbers } from "./numbers";
import { givenEnds, scaleOf } from "./scale";
import { element, round, textAt, type Attributes } from "./svg";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Plot extends ChartNumbers {
  readonly looks: readonly SeriesLook[];
  readonly box: Box;
  /** The middle of a point, in pixels. */
  x(point: number): number;
  y(value: number): number;
}

const PIXELS_PER_POINT = 4 / 3;
const LABEL = { "font-size": 12, "font-weight": 600 };
/** Between columns, in percent of their width, where nothing is said. */
const USUAL_GAP = 60;
/** Numbers over dark columns stand on a light ground. */
const ON_LIGHT = {
  "paint-order": "stroke",
  stroke: "#FFFFFF",
  "stroke-width": 4,
  "stroke-linejoin": "round",
};

/** The chart as SVG, as Excel would draw it: the same looks, numbers and names. */
export function drawChart(chart: GridChart, numbers: ChartNumbers, width: number, height: number): string {
  const looks = numbers.names.map((_, i) => seriesLook(chart, i));
  const label = numbers.names.filter(
    (name, i) => looks[i].color !== "none" && !looks[i].labels?.withName && numbers.names.indexOf(name) === i,
  );
  const open: Attributes = { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label.join(", ") }; // prettier-ignore
  const box = boxOf(chart, width, height);
  const parts =
    chart.type === "Radar"
      ? radar(numbers, looks, width, height, givenEnds(chart))
      : flat(chart, numbers, looks, box);
  const key = chart.looks["legend.visible"] === true ? keyOf(numbers, looks, height) : "";
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...open }, parts + key);
}

function boxOf({ looks }: GridChart, width: number, height: number): Box {
  const said = (member: string, otherwise: number) => {
    const value = looks[`plotArea.${member}`];
    return typeof value === "number" ? value * PIXELS_PER_POINT : otherwise;
  };
  const [left, top] = [said("insideLeft", 56), said("insideTop", 20)];
  return {
    left,
    top,
    width: Math.min(said("insideWidth", width), width - left),
    height: Math.min(said("insideHeight", height), height - top - 20),
  };
}

function flat(chart: GridChart, numbers: ChartNumbers, looks: readonly SeriesLook[], box: Box): string {
  const stacks = stacksOf(numbers, looks);
  const lines = numbers.values.filter((_, i) => looks[i].shape !== "column").flat();
  const reached = [...lines.filter((value) => value !== null), ...stacks.flat(2)];
  const scale = scaleOf(
    givenEnds(chart) ?? reached,
    looks.some(({ shape }) => shape === "column"),
  );
  const plot: Plot = {
    ...numbers,
    looks,
    box,
    x: (point) => box.left + ((point + 0.5) / numbers.points.length) * box.width,
    y: (value) => box.top + ((scale.max - value) / (scale.max - scale.min)) * box.height,
  };
  const format = String(chart.looks["axes.valueAxis.numberFormat"] ?? "General");
  return [
    ...scale.ticks.map((tick) => gridline(plot, tick, format)),
    ...columns(plot, stacks),
    ...looks.map((look, i) => (look.shape === "line" ? line(plot, i) : "")),
    gridZero(plot, scale.min, scale.max),
    ...looks.flatMap((look, i) => (look.shape === "column" ? [] : marks(plot, i))),
    pointNames(chart, plot),
    endNames(plot),
  ].join("");
}

/** Where each column begins and ends, by series and point; what is below 0 is stacked downwards. */
function stacksOf({ values, points }: ChartNumbers, looks: readonly SeriesLook[]) {
  const up = points.map(() => 0);
  const down = points.map(() => 0);
  return values.map((row, i) =>
    looks[i].shape !== "column"
      ? []
      : row.map((value, point) => {
          const on = (value ?? 0) < 0 ? down : up;
          const from = on[point];
          on[point] += value ?? 0;
          return [from, on[point]] as const;
        }),
  );
}

function gridline({ box, y }: Plot, tick: number, format: string): string {
  const at = y(tick);
  const stroke = { x1: box.left, x2: box.left + box.width, y1: at, y2: at, stroke: GRIDLINE };
  const label = formatted(Math.abs(tick) < 1e-12 ? 0 : tick, format);
  return (
    element("line", stroke) + textAt(label, box.left - 6, at + 4, { ...AXIS_TEXT, "text-anchor": "end" })
  );
}

function gridZero({ box, y }: Plot, min: number, max: number): string {
  const at = y(Math.min(Math.max(0, min), max));
  return element("line", { x1: box.left, x2: box.left + box.width, y1: at, y2: at, stroke: ZERO });
}

function columns({ looks, values, box, points, x, y }: Plot, stacks: ReturnType<typeof stacksOf>): string[] {
  return stacks.flatMap((stack, i) =>
    stack.map(([from, to], point) => {
      const { color, labels, gap = USUAL_GAP } = looks[i];
      const wide = box.width / points.length / (1 + gap / 100);
      if (from === to || color === "none") return "";
      const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
      const bar = element("rect", { x: x(point) - wide / 2, y: top, width: wide, height: bottom - top, fill: color }); // prettier-ignore
      const words = labels ? formatted(values[i][point], labels.format) : "";
      const middle = (top + bottom) / 2 + 4;
      return (
        bar +
        textAt(words, x(point), middle, { ...LABEL, fill: labels?.color ?? "", "text-anchor": "middle" })
      );
    }),
  );
}

function line({ looks, values, x, y }: Plot, index: number): string {
  const points = values[index].flatMap((value, point) =>
    value === null ? [] : [`${round(x(point))},${round(y(value))}`],
  );
  const { color, isDashed } = looks[index];
  return element("polyline", {
    points: points.join(" "),
    fill: "none",
    stroke: color,
    "stroke-width": 2.5,
    "stroke-linejoin": "round",
    ...(isDashed && { "stroke-dasharray": "7 5" }),
  });
}

function marks({ looks, values, x, y }: Plot, index: number): string[] {
  const { marker, color, labels } = looks[index];
  return values[index].map((value, point) => {
    if (value === null) return "";
    const at = { x: x(point), y: y(value) };
    const mark =
      marker === "Circle"
        ? element("circle", { cx: at.x, cy: at.y, r: 4, fill: color })
        : marker === "Dash"
          ? element("rect", { x: at.x - 8, y: at.y - 1.5, width: 16, height: 3, fill: color })
          : "";
    if (!labels || labels.withName) return mark;
    const words = formatted(value, labels.format);
    const middle = { ...LABEL, fill: labels.color, "text-anchor": "middle" };
    return mark + textAt(words, at.x, at.y - 7, labels.onLight ? { ...middle, ...ON_LIGHT } : middle);
  });
}

/** Names of series beside their points: the cells have placed them where none covers another. */
const endNames = ({ looks, names, values, x, y }: Plot): string =>
  looks
    .flatMap(({ labels }, i) =>
      values[i].map((value, point) =>
        !labels?.withName || value === null
          ? ""
          : textAt(names[i].trim(), x(point) + 9, y(value) + 4, { ...LABEL, fill: labels.color }),
      ),
    )
    .join("");

/** As many names of points as there is room for, in as many lines as one word each. */
function pointNames(chart: GridChart, { points, box, x }: Plot): string {
  const said = chart.looks["axes.categoryAxis.tickLabelSpacing"];
  const room = (box.width / points.length) * (typeof said === "number" ? said : 1);
  const lines = points.map((name) => (pixelsOf(name) > room ? name.split(" ") : [name]));
  const widest = largest(lines.flat().map(pixelsOf));
  const every = typeof said === "number" ? said : Math.max(1, Math.ceil((widest * 0.9) / room));
  const top = box.top + box.height + 16;
  const named = lines.flatMap((words, point) =>
    point % every === 0
      ? words.map((word, i) => textAt(word, x(point), top + 12 * i, { ...AXIS_TEXT, "text-anchor": "middle" })) // prettier-ignore
      : [],
  );
  return named.join("");
}

const pixelsOf = (name: string) => name.length * 5.5;
