import { MemoryGrid } from "../grid/memory-grid";
import type { SheetChoice } from "../../src/sheets/template";
import { buildSheets, linkSheets, readLinkable } from "../../src/workbook/sheet-library";
import { useGrid } from "./setup";

const choice: SheetChoice = { language: "en", stage: "GTM", asOf: 46_341 };
const PIPELINE = "Leads to revenue & funnel";

/** The place of a row by its id, and of a column by how far it is from the ids. */
function rowOf(grid: MemoryGrid, sheet: string, id: string): number {
  const used = grid.usedArea(sheet)!;
  const ids = grid.formulas({ sheet, row: 0, col: 0, rows: used.row + used.rows, cols: 1 });
  return ids.findIndex(([cell]) => cell === id);
}
const at = (grid: MemoryGrid, sheet: string, id: string, col: number) =>
  grid.formulas({ sheet, row: rowOf(grid, sheet, id), col, rows: 1, cols: 1 })[0][0];

/** Columns of the last quarters of a timeline: beside the id stands a label over some columns. */
function columnsOf(grid: MemoryGrid, sheet: string, id: string): number[] {
  const used = grid.usedArea(sheet)!;
  const [line] = grid.formulas({ sheet, row: rowOf(grid, sheet, id), col: 0, rows: 1, cols: used.cols });
  return line.flatMap((cell, col) => (typeof cell === "string" && cell.startsWith("=") ? [col] : []));
}

test("a sheet that is built later is offered to those that stood before, and what was typed stays", async () => {
  const grid = new MemoryGrid();
  useGrid(grid);
  await buildSheets(["setup", "pipeline"], choice);
  expect(await readLinkable(choice)).toEqual([]);
  const shares = columnsOf(grid, PIPELINE, "pipeline-quarters-lead_sql");
  const [oldest, , , latest] = shares;
  grid.write(PIPELINE, rowOf(grid, PIPELINE, "pipeline-quarters-deals"), latest, [[77]]);

  await buildSheets(["deals"], choice);
  // Deals of four quarters, one of which was typed, and the new ARR among the goals.
  expect(await readLinkable(choice)).toEqual([{ name: PIPELINE, count: 4 }]);
  const before = grid.formulas({ sheet: "Deal register", row: 0, col: 0, rows: 60, cols: 20 });
  await linkSheets(choice);
  expect(at(grid, PIPELINE, "pipeline-quarters-deals", latest)).toBe(77);
  expect(at(grid, PIPELINE, "pipeline-quarters-deals", oldest)).toMatch(/^=COUNTIFS\(hg_deals_signed/);
  expect(at(grid, PIPELINE, "pipeline-quarters-leads", latest)).toBe("");
  expect(grid.formulas({ sheet: "Deal register", row: 0, col: 0, rows: 60, cols: 20 })).toEqual(before);
  expect(await readLinkable(choice)).toEqual([]);
});

test("a cell that waited for its ledger is filled, with the hidden sheets that it reads", async () => {
  const grid = new MemoryGrid();
  useGrid(grid);
  await buildSheets(["setup", "customers"], choice);
  const waiting = () => {
    const used = grid.usedArea("Customer list")!;
    const cells = grid.formulas({ sheet: "Customer list", row: 0, col: 0, rows: used.rows, cols: used.cols });
    return cells.flat().filter((cell) => String(cell).startsWith("○ needs")).length;
  };
  expect(waiting()).toBeGreaterThan(0);
  await buildSheets(["ledger"], choice);
  const offers = await readLinkable(choice);
  expect(offers.map(({ name }) => name)).toEqual(["Set-up", "Customer list"]);
  expect(offers[1].count).toBe(waiting());
  await linkSheets(choice);
  expect(waiting()).toBe(0);
  expect(grid.sheets()).toContain("Hourglass data");
  expect(await readLinkable(choice)).toEqual([]);
});

test("a link that somebody cleared is not offered again", async () => {
  const grid = new MemoryGrid();
  useGrid(grid);
  await buildSheets(["setup", "deals", "pipeline"], choice);
  const [oldest] = columnsOf(grid, PIPELINE, "pipeline-quarters-lead_sql");
  grid.write(PIPELINE, rowOf(grid, PIPELINE, "pipeline-quarters-deals"), oldest, [[""]]);
  expect(await readLinkable(choice)).toEqual([]);
});

test("the name of a sheet leads there once it stands, and is offered as a link to sheets that stood before", async () => {
  const grid = new MemoryGrid();
  useGrid(grid);
  await buildSheets(["setup", "gtm-canvas"], choice);
  const CANVAS = "GTM canvas & strategy";
  const named = (row: string) => {
    const used = grid.usedArea(CANVAS)!;
    return grid
      .formulas({ sheet: CANVAS, row: rowOf(grid, CANVAS, row), col: 0, rows: 1, cols: used.cols })[0]
      .find((cell) => String(cell).includes("Pricing & packages"));
  };
  expect(named("gtm-canvas-blocks-pricing")).toBe("Pricing & packages");
  await buildSheets(["pricing"], choice);
  expect(await readLinkable(choice)).toEqual([{ name: CANVAS, count: 1 }]);
  await linkSheets(choice);
  const link = String(named("gtm-canvas-blocks-pricing"));
  const [, target] = /^=HYPERLINK\("#(\w+)","Pricing & packages"\)$/.exec(link)!;
  expect(grid.names().get(target)).toMatch(/^='Pricing & packages'!/);
  // The others stay names until their sheets stand, and in another language the link says its name.
  expect(await readLinkable(choice)).toEqual([]);
  await buildSheets(["gtm-canvas"], { ...choice, language: "zh-CN" });
  const used = grid.usedArea(CANVAS)!;
  const cells = grid
    .formulas({ sheet: CANVAS, row: 0, col: 0, rows: used.rows, cols: used.cols })
    .flat()
    .filter((cell) => String(cell).startsWith("=HYPERLINK"));
  expect(cells).toEqual([`=HYPERLINK("#${target}","定价与套餐")`]);
});
