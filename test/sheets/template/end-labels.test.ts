import { LANGUAGES } from "../../../src/locales/text";
import { ALL_SHEETS, SHEETS } from "../../../src/sheets";
import type { PlannedChart, SheetPlan } from "../../../src/sheets/plan";
import { planSheets } from "../../../src/sheets/template";
import { Book, startEngine } from "./book";

/*
 * The names at the ends of lines, as far apart as a line of text is high, whatever numbers the lines end at. Where a
 * number lies on the axis is reckoned as Microsoft says that Excel chooses the ends of an axis (support article
 * 214075), for several widths between gridlines, because which of them Excel takes depends on the screen.
 */

beforeAll(startEngine);

/** Pixels of nine points. */
const LINE = 12;

function sheetsWithNames(language: (typeof LANGUAGES)[number]) {
  const planned = planSheets({
    building: SHEETS,
    definitions: ALL_SHEETS,
    existing: new Map(),
    choice: { language, stage: "GTM", asOf: 46_341 },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return planned.plans.flatMap((plan) =>
    (plan.charts ?? []).flatMap((chart) =>
      chart.series.some(({ as }) => as === "names") ? [{ plan, chart }] : [],
    ),
  );
}

const rowsDrawn = ({ data, series }: PlannedChart, ...as: readonly string[]) =>
  series.flatMap((each, i) => (as.includes(each.as) ? [data.row + 1 + i] : []));

/** The rows of a chart alone, with these numbers in its lines: the last ones are those of the lines that are named. */
function withNumbers(
  plan: SheetPlan,
  chart: PlannedChart,
  name: string,
  numbers: readonly Line[],
): SheetPlan {
  const { row, col, rows } = chart.data;
  const lines = rowsDrawn(chart, "line", "dashes");
  const least = Math.min(...plan.hiddenRows!.filter((each) => each < row && near(plan, each, row)));
  const cells = plan.cells
    .filter((cell) => cell.row >= least && cell.row < row + rows)
    .map((cell) => {
      const line = lines.indexOf(cell.row) - (lines.length - numbers.length);
      const point = cell.col - col - 1;
      if (!lines.includes(cell.row) || point < 0) return cell;
      const number = numbers[Math.max(0, line)]?.[point];
      return { ...cell, content: number === undefined ? { formula: "=NA()" } : { number } };
    });
  return { ...plan, kind: name, name, cells, names: [], insertRows: [] };
}

/** Whether all rows from one to the other are hidden. */
const near = ({ hiddenRows = [] }: SheetPlan, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i).every((row) => hiddenRows.includes(row));

type Line = readonly number[];
const straight = (from: number, to: number, points: number): Line =>
  Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));

const orders = (each: readonly number[]): number[][] =>
  each.length < 2
    ? [[...each]]
    : each.flatMap((first, i) => orders(each.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));

/** The numbers at which the lines end, and the share of them at which they begin. */
function cases(lines: number): { ends: number[]; from: number }[] {
  const counted = Array.from({ length: lines }, (_, i) => i);
  const near = orders(counted.map((i) => 30_700_000 + 90_000 * i));
  const others = [
    counted.map(() => 0.62),
    counted.map(() => 0),
    counted.map(() => -4),
    counted.map((i) => 0.95 + 0.001 * i),
    counted.map((i) => (i === 0 ? 1_000 : 10 + i)),
    counted.map((i) => (i % 2 === 0 ? -0.02 : 0.01)),
    counted.map((i) => 100 + 100 * i),
  ];
  return [0, 0.9, 1].flatMap((from) => [...near, ...others].map((ends) => ({ ends, from })));
}

/** Microsoft’s rule, with gridlines this far apart. */
function axisOf(values: readonly number[], unit: number) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [top, bottom] = [high + 0.05 * (high - low), low - 0.05 * (high - low)];
  const spread = (high - low) / Math.max(Math.abs(high), Math.abs(low));
  const above = (at: number) => Math.ceil(at / unit + 1e-9) * unit;
  const below = (at: number) => Math.floor(at / unit - 1e-9) * unit;
  if (low < 0 && high > 0) return { min: below(bottom), max: above(top) };
  const near = spread > 0 && spread < 1 / 6;
  if (high > 0) return { min: near ? below(low - (high - low) / 2) : 0, max: above(top) };
  return { min: below(bottom), max: near ? above(high + (high - low) / 2) : 0 };
}

/** Round widths that part the numbers into four to eight. */
function unitsFor(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const near = (high - low) / Math.max(Math.abs(high), Math.abs(low)) < 1 / 6 && high > low;
  const span = near ? 1.5 * (high - low) : Math.max(high, 0) - Math.min(low, 0) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 8));
  return [1, 2, 5, 10, 20].map((each) => each * power).filter((unit) => span / unit >= 4 && span / unit <= 8);
}

/** Of two lines that end at 0.41 and 0.83, the heights of their names and what these say. */
function farApart({ plan, chart }: ReturnType<typeof sheetsWithNames>[number]) {
  const ends = [0.41, 0.83].slice(0, rowsDrawn(chart, "names").length);
  const book = new Book();
  book.apply([withNumbers(plan, chart, "c", ends.map((end) => straight(0, end, chart.data.cols - 1)))]); // prettier-ignore
  const { c: grid } = book.calculate();
  const names = rowsDrawn(chart, "names");
  return {
    heights: names.map((row) => grid[row][chart.data.col + chart.data.cols - 1]),
    said: names.map((row) => String(grid[row][chart.data.col]).trim().split(" ").at(-1)),
  };
}

const numbersIn = (cells: readonly unknown[]) => cells.filter((cell) => typeof cell === "number");

const NAMED = sheetsWithNames("en");

test.each(LANGUAGES)(
  "in %s a name says the last number, and stands where the line ends if no other is near",
  (language) => {
    const kept = sheetsWithNames(language).find(({ chart }) => chart.name === "hg_metrics_kept")!;
    expect(farApart(kept)).toEqual({ heights: [0.41, 0.83], said: ["41.0%", "83.0%"] });
  },
);

test("a line without numbers has no name and takes no room", () => {
  const { plan, chart } = NAMED.find((each) => each.chart.name === "hg_metrics_kept")!;
  const book = new Book();
  book.apply([withNumbers(plan, chart, "c", [[], straight(0, 0.83, chart.data.cols - 1)])]);
  const { c: grid } = book.calculate();
  const { col, cols } = chart.data;
  const [first, second] = rowsDrawn(chart, "names").map((row) => grid[row]);
  expect([first[col], first[col + cols - 1], second[col + cols - 1]]).toEqual(["", "#N/A", 0.83]);
});

test("the charts of several sheets name their lines beside the plot", () => {
  expect(NAMED.length).toBeGreaterThan(5);
});

/** What of a case is wrong: a name that is missing, two that touch, or one above the name of a higher line. */
function faultsOf(chart: PlannedChart, grid: readonly (readonly unknown[])[], ends: Line): string[] {
  const { row, col, rows } = chart.data;
  const height = chart.size.height - chart.margins.top - chart.margins.bottom;
  const drawn = numbersIn(grid.slice(row + 1, row + rows).flatMap((cells) => cells.slice(col + 1)));
  const places = rowsDrawn(chart, "names").flatMap((at) => numbersIn(grid[at].slice(col + 1)));
  const sorted = [...places].sort((a, b) => a - b);
  const gap = Math.min(...sorted.slice(1).map((place, i) => place - sorted[i]));
  const touching = unitsFor(drawn).filter((unit) => {
    const { min, max } = axisOf(drawn, unit);
    return (gap / (max - min)) * height < LINE;
  });
  const turned = ends.some((end, a) => ends.some((other, b) => end > other && places[a] < places[b]));
  return [
    ...(places.length === ends.length ? [] : ["missing"]),
    ...(touching.length === 0 ? [] : ["touching"]),
    ...(turned ? ["turned"] : []),
  ];
}

test.each(NAMED.map(({ plan, chart }) => [chart.name, plan, chart] as const))("%s", (_, plan, chart) => {
  const book = new Book();
  const points = chart.data.cols - 1;
  const tried = cases(rowsDrawn(chart, "names").length);
  const lines = tried.map(({ ends, from }) => ends.map((end) => straight(end * from, end, points)));
  book.apply(lines.map((each, i) => withNumbers(plan, chart, `c${i}`, each)));
  const values = book.calculate();
  const wrong = tried.map((each, i) => ({ ...each, faults: faultsOf(chart, values[`c${i}`], each.ends) }));
  expect(wrong.filter(({ faults }) => faults.length > 0)).toEqual([]);
});
