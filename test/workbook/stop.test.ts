import { MemoryGrid } from "../grid/memory-grid";
import { buildSheets } from "../../src/workbook/sheet-library";
import { WorkbookProblem } from "../../src/workbook/types";
import { failAt, snapshot, useGrid } from "./setup";
import { runs } from "../runs";

const CHOICE = { language: "en", stage: "GTM", asOf: 46_341 } as const;
/** Heavy ones, so that they don't go at once; marketing reads deals, and metrics come with hidden sheets. */
const SOME = ["setup", "ledger", "metrics", "marketing", "lead-desk", "deals"];

/** What people see of a workbook, whenever and by which build its sheets were made. */
const seen = (grid: MemoryGrid) => ({
  sheets: snapshot(grid).map(({ properties, ...sheet }) => ({
    ...sheet,
    properties: properties.filter(([key]) => !/\.(made|chart\..*)$/.test(key)),
  })),
  names: [...grid.names()].sort(),
});

/** Stops once so many sheets are done. */
function stopAfter(done: number) {
  const told: [number, number][] = [];
  const watch = {
    stopped: () => told.length > 0 && told[told.length - 1][0] >= done,
    progress: (...now: [number, number]) => void told.push(now),
  };
  return { told, watch };
}

async function stopped(done: number, grid = new MemoryGrid(["Data"])) {
  useGrid(grid);
  const { told, watch } = stopAfter(done);
  const { applied, report } = await buildSheets(SOME, CHOICE, {}, {}, watch);
  return { grid, told, applied, report };
}

test("Stop leaves whole sheets, as if the others had never been asked for", async () => {
  for (const done of [1, 5]) {
    const { grid, applied, report } = await stopped(done);
    const built = report.sheets.map(({ kind }) => kind);
    expect(built.length).toBeGreaterThanOrEqual(done);
    expect(built.length).toBeLessThan(SOME.length);
    expect([...built, ...applied.left.filter((kind) => SOME.includes(kind))]).toEqual(SOME);
    const alone = new MemoryGrid(["Data"]);
    useGrid(alone);
    await buildSheets(built, CHOICE);
    expect(seen(grid)).toEqual(seen(alone));
    // Nothing is left to do for those that stand.
    const { counts } = useGrid(grid);
    await buildSheets(built, CHOICE);
    expect(counts.writes).toBe(0);
  }
}, 120_000);

test("Stop before the first sheet writes nothing", async () => {
  const { grid, applied, report } = await stopped(0);
  expect(grid.sheets()).toEqual(["Data"]);
  expect([...grid.names()]).toEqual([]);
  expect(report.sheets).toEqual([]);
  expect(applied.left).toEqual(expect.arrayContaining(SOME));
});

test("how far it is counts the sheets that people see", async () => {
  const { told } = await stopped(Infinity);
  expect(told[0]).toEqual([0, SOME.length]);
  expect(told.at(-1)).toEqual([SOME.length, SOME.length]);
  expect(told.length).toBeGreaterThan(3);
});

test("what is built in portions is what is built at once", async () => {
  const { grid } = await stopped(Infinity);
  const alone = new MemoryGrid(["Data"]);
  useGrid(alone);
  await buildSheets(SOME, CHOICE);
  expect(seen(grid)).toEqual(seen(alone));
});

test("sheets that stand are kept with what people typed, whenever it stops", async () => {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  await buildSheets(SOME, CHOICE);
  for (const name of grid.sheets()) grid.write(name, 2, 40, [["mine"]]);
  const next = { ...CHOICE, language: "zh-CN" } as const;
  useGrid(grid);
  const { watch } = stopAfter(2);
  const { applied } = await buildSheets(SOME, next, {}, {}, watch);
  expect(applied.left.length).toBeGreaterThan(0);
  for (const sheet of grid.sheets())
    expect(grid.formulas({ sheet, row: 2, col: 40, rows: 1, cols: 1 })).toEqual([["mine"]]);
});

test("wherever Excel refuses, also after Stop, the workbook is as it was", async () => {
  const trial = new MemoryGrid(["Data"]);
  const { counts } = useGrid(trial);
  await buildSheets(SOME, CHOICE, {}, {}, stopAfter(3).watch);
  const before = seen(new MemoryGrid(["Data"]));
  for (let index = 0; index < counts.operations; index += Math.ceil(counts.operations / runs(8))) {
    const grid = new MemoryGrid(["Data"]);
    useGrid(grid, failAt(index));
    const result = await buildSheets(SOME, CHOICE, {}, {}, stopAfter(3).watch).catch(
      (error: unknown) => error,
    );
    if (result instanceof WorkbookProblem) expect({ index, ...seen(grid) }).toEqual({ index, ...before });
  }
}, 300_000);
