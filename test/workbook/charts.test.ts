import { cellAddress } from "../../src/excel/address";
import { MemoryGrid } from "../grid/memory-grid";
import type { GridChart } from "../../src/workbench/host/grid";
import type { PlannedChart } from "../../src/sheets/plan";
import { applyPlans } from "../../src/workbook/apply/apply-plans";
import { buildSheets } from "../../src/workbook/sheet-library";
import { WorkbookProblem } from "../../src/workbook/types";
import { failAt, refusal, samplePlan, snapshot, useGrid } from "./setup";

const SHEET = "Margin ladder & ratios";
const choice = { language: "en", stage: "GTM", asOf: 46_341 } as const;
const build = (changes = {}) => buildSheets(["setup", "costs", "margins"], { ...choice, ...changes });

async function built(): Promise<MemoryGrid> {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  await build();
  return grid;
}

const ours = (grid: MemoryGrid, sheet = SHEET) =>
  grid.charts(sheet).find(({ name }) => name === "hg_margins_rates");
const heldAt = (grid: MemoryGrid, row: number, col: number) =>
  grid.formulas({ sheet: SHEET, row, col, rows: 1, cols: 1 })[0][0];

const USERS: GridChart = {
  name: "My chart",
  type: "Line",
  area: { row: 0, col: 20, rows: 9, cols: 4 },
  data: { row: 30, col: 1, rows: 3, cols: 4 },
  looks: { "title.visible": true },
};

test("the chart of the margins is drawn from the rates of its ladder, and its rows are out of sight", async () => {
  const grid = await built();
  const { data, area, looks, type } = ours(grid)!;
  expect({ type, cols: data.cols, rows: data.rows }).toEqual({ type: "Line", cols: 13, rows: 13 });
  const ladder = grid.formulas({ sheet: SHEET, row: 0, col: 1, rows: 90, cols: 1 }).flat();
  const rates = ["Margin 1, share", "Margin 2, share", "Margin 3, share", "Margin 4, share"];
  rates.forEach((rate, i) => {
    const row = ladder.indexOf(rate);
    expect(heldAt(grid, data.row + 1 + i, data.col)).toBe(rate.replace(", share", ""));
    const first = cellAddress(row, 2);
    expect(heldAt(grid, data.row + 1 + i, data.col + 1)).toBe(`=IF(ISNUMBER(${first}),${first},NA())`);
  });
  const { hiddenRows: hidden } = grid.sheet(SHEET);
  for (let row = data.row; row < data.row + data.rows; row++) expect(hidden.has(row)).toBe(true);
  for (let row = area.row; row < area.row + area.rows; row++) expect(hidden.has(row)).toBe(false);
  // Hidden rows are drawn only where that was said first.
  expect(looks).toMatchObject({ plotVisibleOnly: false, "legend.visible": false, "title.visible": false });
  expect(looks["series.0.format.line.color"]).toBe("#1C588E");
});

test("an update writes nothing and leaves a chart as people made it; charts of their own stay", async () => {
  const grid = await built();
  const restyled = { ...ours(grid)!, area: USERS.area, looks: { "series.0.format.line.color": "#FF0000" } };
  grid.setChart(SHEET, restyled.name, restyled);
  grid.setChart(SHEET, USERS.name, USERS);
  const host = useGrid(grid);
  await build();
  expect(host.counts.writes).toBe(0);
  await build({ language: "zh-CN", stage: "SCALE" });
  expect(grid.charts(SHEET)).toEqual([restyled, USERS]);
});

test("a chart that people deleted stays deleted", async () => {
  const grid = await built();
  grid.setChart(SHEET, "hg_margins_rates", null);
  grid.setChart(SHEET, USERS.name, USERS);
  await build({ language: "zh-CN" });
  expect(grid.charts(SHEET)).toEqual([USERS]);
});

test("a chart whose rows were deleted is drawn from the new ones, in its place and its looks", async () => {
  const grid = await built();
  const { data } = ours(grid)!;
  const looks = { "legend.visible": true };
  grid.setChart(SHEET, "hg_margins_rates", { ...ours(grid)!, looks });
  grid.deleteRows(SHEET, data.row + 1, 2);
  const { area } = ours(grid)!;
  await build();
  const now = ours(grid)!;
  expect(now.data).toEqual(data);
  expect(now.area).toEqual({ ...area, row: area.row + 2 });
  expect(now.looks).toMatchObject(looks);
  expect(grid.sheet(SHEET).hiddenRows.has(data.row + 1)).toBe(true);
});

test("a sheet built before there were charts gets its own, above which nothing is lost", async () => {
  const grid = await built();
  const { data, area } = ours(grid)!;
  grid.setChart(SHEET, "hg_margins_rates", null);
  grid.setProperty(SHEET, "hourglass.chart.hg_margins_rates", null);
  // Heading, numbers, room and closing row.
  grid.deleteRows(SHEET, data.row - 5, area.row + area.rows + 2 - (data.row - 5));
  grid.write(SHEET, 40, 20, [["mine"]]);
  await build();
  const now = ours(grid)!;
  expect({ rows: now.area.rows, cols: now.area.cols, data: now.data.rows }).toEqual({
    rows: area.rows,
    cols: area.cols,
    data: data.rows,
  });
  expect(grid.formulas({ sheet: SHEET, row: 0, col: 20, rows: 90, cols: 1 }).flat()).toContain("mine");
});

const chart: PlannedChart = {
  name: "hg_sample_one",
  title: "One",
  kind: "columns",
  area: { row: 8, col: 0, rows: 4, cols: 3 },
  data: { row: 4, col: 0, rows: 4, cols: 3 },
  series: [
    { as: "columns", color: "main", labels: "0" },
    { as: "nothing", color: "other" },
    { as: "marks", color: "ink", labels: "0" },
  ],
  format: "0",
  margins: { left: 1, right: 1, top: 1, bottom: 1 },
  size: { width: 100, height: 100 },
  key: true,
  gap: 60,
  fingerprint: "1",
};

describe("where Excel refuses", () => {
  const plans = () => [samplePlan({ charts: [chart], hiddenRows: [4, 5, 6, 7], print: undefined })];
  const prepared = async (isNew: boolean) => {
    const grid = new MemoryGrid(["Data"]);
    useGrid(grid);
    if (!isNew) await applyPlans([samplePlan()]);
    if (!isNew) grid.setChart("Our sheet", USERS.name, USERS);
    return grid;
  };

  test.each([true, false])(
    "the sheet is new: %s; it stands with its chart, without it and says so, or not at all",
    async (isNew) => {
      const first = await prepared(isNew);
      const counted = useGrid(first);
      await applyPlans(plans());
      expect(first.charts("Our sheet").at(-1)?.name).toBe(chart.name);
      const { operations } = counted.counts;
      for (let index = 0; index < operations; index++) {
        const grid = await prepared(isNew);
        const before = snapshot(grid);
        useGrid(grid, failAt(index));
        const result = await applyPlans(plans()).catch((problem: unknown) => problem);
        if (result instanceof WorkbookProblem)
          expect({ index, now: snapshot(grid) }).toEqual({ index, now: before });
        else {
          const { notes } = result as Awaited<ReturnType<typeof applyPlans>>;
          expect(notes).toHaveLength(1);
          // On a sheet that stood before, a chart that was refused its name can't be told from one of the user's.
          const charts = grid
            .charts("Our sheet")
            .filter(({ name }) => name === chart.name || (isNew && name));
          const isDrawn = !notes[0].en.startsWith("The charts");
          expect({ index, charts: charts.length }).toEqual({ index, charts: Number(isDrawn) });
        }
        if (!isNew) expect(grid.charts("Our sheet")).toContainEqual(USERS);
      }
    },
  );

  test("charts altogether, the sheet says so, and the next build tries again", async () => {
    const grid = new MemoryGrid(["Data"]);
    useGrid(grid, (_, { label }) => (label.startsWith("Chart.series.1") ? refusal() : undefined));
    const { notes } = await applyPlans(plans());
    expect(notes.map(({ en }) => en)).toEqual([
      "The charts could not be drawn; Excel refuses them. All their numbers are in the cells.",
    ]);
    expect(grid.charts("Our sheet")).toEqual([]);
    expect([...grid.sheet("Our sheet").hiddenRows]).toEqual([4, 5, 6, 7]);
    useGrid(grid);
    expect((await applyPlans(plans())).notes).toEqual([]);
    expect(grid.charts("Our sheet").map(({ name }) => name)).toEqual([chart.name]);
  });
});

test("a chart that comes to be drawn from other cells keeps its place and the looks that people gave it", async () => {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  const plan = (changes: Partial<PlannedChart>) => samplePlan({ charts: [{ ...chart, ...changes }] });
  await applyPlans([plan({})]);
  const [before] = grid.charts("Our sheet");
  const moved = { row: 20, col: 3, rows: 9, cols: 9 };
  grid.setChart("Our sheet", chart.name, {
    ...before,
    area: moved,
    looks: { ...before.looks, "legend.visible": false },
  });
  const data = { ...chart.data, rows: 3 };
  await applyPlans([plan({ fingerprint: "2", data, series: chart.series.slice(0, 2) })]);
  const [now] = grid.charts("Our sheet");
  expect(now).toMatchObject({ name: chart.name, area: moved, data });
  expect(now.looks["legend.visible"]).toBe(false);
});
