import { MemoryGrid } from "../grid/memory-grid";
import type { SheetChoice } from "../../src/sheets/template";
import { buildReadiness } from "../../src/workbook/readiness";
import { buildSheets, previewSheets, readLibrary } from "../../src/workbook/sheet-library";
import { WorkbookProblem } from "../../src/workbook/types";
import { failAt, snapshot, useGrid } from "./setup";
import { runs } from "../runs";

const choice = (changes: Partial<SheetChoice> = {}): SheetChoice => ({
  language: "en",
  stage: "GTM",
  asOf: 46_341,
  ...changes,
});
const ALL = ["setup", "ledger", "costs", "customers", "metrics", "margins", "deals"];

const setUp = () => {
  const grid = new MemoryGrid(["Data"]);
  return { grid, host: useGrid(grid) };
};

/** The place of a text on a sheet. */
function find(grid: MemoryGrid, sheet: string, text: string) {
  const used = grid.usedArea(sheet)!;
  const cells = grid.formulas({
    sheet,
    row: 0,
    col: 0,
    rows: used.row + used.rows,
    cols: used.col + used.cols,
  });
  const row = cells.findIndex((line) => line.includes(text));
  return { row, col: cells[row]?.indexOf(text) ?? -1 };
}

test("all sheets are built in one go, in six syncs, and updated in six", async () => {
  const { grid, host } = setUp();
  const { report } = await buildSheets(ALL, choice());
  expect(report.sheets.map(({ isNew }) => isNew)).toEqual(ALL.map(() => true));
  // Before them stands a sheet of the user's, behind them two that no tab shows.
  expect(grid.sheets()).toHaveLength(10);
  expect(grid.sheet("Hourglass data").hidden).toBe(true);
  expect(grid.sheet("Hourglass customers").hidden).toBe(true);
  expect(grid.names().get("hg_setup_asof")).toMatch(/^='Set-up'!\$[A-Z]+\$\d+$/);
  expect(host.counts.syncs).toBeLessThanOrEqual(6);

  const again = useGrid(grid);
  await buildSheets(ALL, choice());
  expect(again.counts).toMatchObject({ writes: 0 });
  expect(again.counts.syncs).toBeLessThanOrEqual(6);

  const translated = useGrid(grid);
  await buildSheets(ALL, choice({ language: "zh-CN" }));
  expect(translated.counts.syncs).toBeLessThanOrEqual(6);
  expect(find(grid, "Deal register", "成交台账").row).toBe(0);
});

test("so is GTM readiness", async () => {
  const { grid, host } = setUp();
  const names = { readiness: "GTM Readiness", inputs: "GTM Inputs" };
  await buildReadiness({ stage: "GTM", language: "en", asOf: 46_341 }, names);
  expect(host.counts.syncs).toBeLessThanOrEqual(6);
  const update = useGrid(grid);
  await buildReadiness({ stage: "SCALE", language: "zh-CN", asOf: 46_341 }, names);
  expect(update.counts.syncs).toBeLessThanOrEqual(6);
});

test("a row that somebody inserts between reading and writing is taken into account", async () => {
  const { grid } = setUp();
  await buildSheets(["setup", "deals"], choice());
  const sheet = "Deal register";
  const { row } = find(grid, sheet, "deals-inputs-quota");
  const { col } = find(grid, sheet, "Value ✎");
  grid.write(sheet, row, col, [[7]]);
  let reads = 0;
  useGrid(grid, (_, { label }) => {
    if (label === "Range.load") reads += 1;
    // After what stands was read, and before it is looked at again.
    if (label === "Range.load" && reads === 3) grid.insertRows(sheet, 4, 1);
    return undefined;
  });
  await buildSheets(["deals"], choice({ language: "zh-CN" }));
  const now = find(grid, sheet, "deals-inputs-quota").row;
  expect(now).toBe(row + 1);
  expect(grid.formulas({ sheet, row: now, col, rows: 1, cols: 1 })).toEqual([[7]]);
  expect(grid.formulas({ sheet, row: now, col: 1, rows: 1, cols: 1 })).toEqual([["中型客户每十单折扣配额"]]);
});

test("while somebody goes on typing nothing is written, and it says where", async () => {
  const { grid } = setUp();
  await buildSheets(["setup", "deals"], choice());
  let typed = 0;
  const { counts } = useGrid(grid, (_, { label }) => {
    if (label === "Range.load") grid.write("Deal register", 3, 40, [[(typed += 1)]]);
    return undefined;
  });
  const problem = await buildSheets(["deals"], choice({ language: "zh-CN" })).catch(
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect((problem as WorkbookProblem).text.en).toContain("'Deal register'!AO4");
  expect(counts.writes).toBe(0);
});

test("where sheets of the same build were written before that, they are put back, and nothing else is said", async () => {
  const { grid } = setUp();
  const some = ["setup", "ledger", "metrics", "marketing", "lead-desk", "deals"];
  await buildSheets(some, choice());
  const cells = () => snapshot(grid).map((sheet) => sheet.cells);
  const before = cells();
  let [done, typed] = [0, 0];
  const watch = { stopped: () => false, progress: (now: number) => void (done = now) };
  useGrid(grid, (_, { label }) => {
    if (done > 0 && label === "Range.load") grid.write("Deal register", 3, 40, [[(typed += 1)]]);
    return undefined;
  });
  const building = buildSheets(some, choice({ language: "zh-CN" }), {}, {}, watch);
  const { text } = (await building.catch((error: unknown) => error)) as WorkbookProblem;
  expect(done).toBeGreaterThan(0);
  expect(text.en).toMatch(
    /^Somebody .*'Deal register'!AO4.* Try again in a moment\. The workbook is as it was before\.$/,
  );
  expect(text.en).not.toContain("Nothing was written");
  grid.write("Deal register", 3, 40, [[""]]);
  expect(cells()).toEqual(before);
});

test("what people typed over a cell of ours is told before it goes", async () => {
  const { grid } = setUp();
  await buildSheets(["deals"], choice());
  const { row } = find(grid, "Deal register", "deals-results-new_arr");
  const { col } = find(grid, "Deal register", "Now");
  grid.write("Deal register", row, col, [[99]]);
  const [sheet] = (await previewSheets(["deals"], choice())).sheets;
  expect(sheet.changed[0].label.en).toMatch(/^[A-Z]+\d+, where you had “99”/);
});

test("wherever Excel refuses, the workbook is as it was", async () => {
  const prepared = async () => {
    const { grid } = setUp();
    await buildSheets(["deals"], choice());
    return grid;
  };
  const next = choice({ language: "zh-CN", stage: "SCALE" });
  const trial = await prepared();
  const { counts } = useGrid(trial);
  await buildSheets(["setup", "deals"], next);
  const { operations } = counts;
  for (let index = 0; index < operations; index += Math.ceil(operations / runs(6))) {
    const grid = await prepared();
    const before = { cells: snapshot(grid), names: [...grid.names()] };
    useGrid(grid, failAt(index));
    const result = await buildSheets(["setup", "deals"], next).catch((error: unknown) => error);
    if (!(result instanceof WorkbookProblem)) continue;
    expect({ index, cells: snapshot(grid), names: [...grid.names()] }).toEqual({ index, ...before });
  }
});

test("a sheet of the user's with the same name is never touched", async () => {
  const grid = new MemoryGrid(["Data", "Deal register"]);
  useGrid(grid);
  grid.write("Deal register", 0, 0, [["mine"]]);
  await expect(buildSheets(["deals"], choice())).rejects.toBeInstanceOf(WorkbookProblem);
  await buildSheets(["deals"], choice(), { deals: "Deals 2" });
  expect(grid.formulas({ sheet: "Deal register", row: 0, col: 0, rows: 1, cols: 1 })).toEqual([["mine"]]);
  const { sheets } = await readLibrary();
  expect(sheets.find(({ definition }) => definition.id === "deals")?.standing?.name).toBe("Deals 2");
});
