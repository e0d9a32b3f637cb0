import { MemoryGrid } from "../../src/workbench/host/memory-grid";
import { meanSheet } from "../../src/workbook/copies";
import { buildReadiness, inspectReadiness } from "../../src/workbook/readiness";
import { buildSheets, readLibrary } from "../../src/workbook/sheet-library";
import { snapshot, useGrid } from "./setup";

const CHOICE = { language: "en", stage: "GTM", asOf: 46_341 } as const;
const DEALS = "Deal register";

interface Sheets {
  readonly all: unknown[];
}

/** What Excel’s Move or Copy does: cells, looks and marks, while the names of the workbook stay with the original. */
function copySheet(grid: MemoryGrid, from: string, to: string, at?: "first") {
  grid.addSheet(to);
  const [source, copy] = [grid.sheet(from), grid.sheet(to)];
  for (const [key, cell] of source.cells) copy.cells.set(key, structuredClone(cell));
  for (const [key, value] of source.properties) copy.properties.set(key, value);
  if (!at) return;
  const { all } = grid as unknown as Sheets;
  all.unshift(all.pop());
}

async function withDeals() {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  await buildSheets(["setup", "deals"], CHOICE);
  return grid;
}

async function deals() {
  const { sheets } = await readLibrary();
  const { standing, copies } = sheets.find(({ definition }) => definition.id === "deals")!;
  return { meant: standing?.name, copies };
}

const nameSheets = (grid: MemoryGrid) =>
  new Set(
    [...grid.names()].filter(([name]) => name.startsWith("hg_deals_")).map(([, at]) => at.split("!")[0]),
  );

const cellsOf = (grid: MemoryGrid, sheet: string) => snapshot(grid).find(({ name }) => name === sheet);

test("the original is meant, also where a copy stands before it, and an update leaves the copy alone", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Deal register (2)", "first");
  expect(grid.sheets()[0]).toBe("Deal register (2)");
  expect(await deals()).toEqual({ meant: DEALS, copies: ["Deal register (2)"] });
  const copy = cellsOf(grid, "Deal register (2)");
  await buildSheets(["deals"], { ...CHOICE, language: "zh-CN" });
  expect(cellsOf(grid, "Deal register (2)")).toEqual(copy);
  expect(grid.formulas({ sheet: DEALS, row: 0, col: 1, rows: 1, cols: 1 })).toEqual([["成交台账"]]);
});

test("neither a new name of the original nor its old name on a copy changes that", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Deal register (2)", "first");
  grid.renameSheet(DEALS, "Sales");
  grid.renameSheet("Deal register (2)", DEALS);
  expect(await deals()).toEqual({ meant: "Sales", copies: [DEALS] });
  const { applied } = await buildSheets(["deals"], { ...CHOICE, language: "zh-CN" });
  expect(applied.sheets.map(({ name }) => name)).toEqual(["Sales"]);
});

test("nor does a copy of a copy", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Deal register (2)", "first");
  copySheet(grid, "Deal register (2)", "Deal register (3)", "first");
  expect(await deals()).toEqual({ meant: DEALS, copies: ["Deal register (3)", "Deal register (2)"] });
});

test("where the original is gone, a copy becomes ours only for the asking", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Before the audit");
  grid.write("Before the audit", 2, 40, [["mine"]]);
  grid.deleteSheet(DEALS);
  expect(await deals()).toEqual({ meant: undefined, copies: ["Before the audit"] });
  const copy = cellsOf(grid, "Before the audit");
  // A build makes a new sheet instead.
  await buildSheets(["deals"], CHOICE);
  expect(cellsOf(grid, "Before the audit")).toEqual(copy);
  expect(await deals()).toEqual({ meant: DEALS, copies: ["Before the audit"] });
});

test("and once it is asked for, it is the one: no other sheet is made", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Before the audit");
  grid.deleteSheet(DEALS);
  await meanSheet("Before the audit");
  expect(await deals()).toEqual({ meant: "Before the audit", copies: [] });
  await buildSheets(["deals"], CHOICE);
  expect(grid.sheets()).not.toContain(DEALS);
  expect([...nameSheets(grid)]).toEqual(["='Before the audit'"]);
});

test("what Excel leaves of the names of a deleted sheet says the same", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Before the audit");
  grid.deleteSheet(DEALS);
  for (const [name, formula] of [...grid.names()])
    if (name.startsWith("hg_deals_")) grid.setName(name, formula.replace(/^='Deal register'!/, "=#REF!"));
  expect(await deals()).toEqual({ meant: undefined, copies: ["Before the audit"] });
});

test("the chosen copy is meant from then on: names follow it, the other is left alone", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Deal register (2)", "first");
  const original = cellsOf(grid, DEALS)!.cells;
  await meanSheet("Deal register (2)");
  expect(await deals()).toEqual({ meant: "Deal register (2)", copies: [DEALS] });
  expect([...nameSheets(grid)]).toEqual(["='Deal register'"]);
  await buildSheets(["deals"], CHOICE);
  expect([...nameSheets(grid)]).toEqual(["='Deal register (2)'"]);
  expect(cellsOf(grid, DEALS)!.cells).toEqual(original);
  // And back again.
  await meanSheet(DEALS);
  await buildSheets(["deals"], CHOICE);
  expect(await deals()).toEqual({ meant: DEALS, copies: ["Deal register (2)"] });
  expect([...nameSheets(grid)]).toEqual(["='Deal register'"]);
});

test("a copy that was put aside never takes the place of the chosen one", async () => {
  const grid = await withDeals();
  copySheet(grid, DEALS, "Deal register (2)");
  await meanSheet("Deal register (2)");
  await buildSheets(["deals"], CHOICE);
  grid.deleteSheet("Deal register (2)");
  expect(await deals()).toEqual({ meant: undefined, copies: [DEALS] });
});

test("a sheet without names that was built before there were any is ours; of its copies the plain name tells", async () => {
  const grid = await withDeals();
  for (const name of [...grid.names().keys()]) grid.setName(name, null);
  expect(await deals()).toEqual({ meant: DEALS, copies: [] });
  copySheet(grid, DEALS, "Deal register (2)", "first");
  expect(await deals()).toEqual({ meant: DEALS, copies: ["Deal register (2)"] });
  grid.renameSheet("Deal register (2)", "Old deals");
  expect(await deals()).toEqual({ meant: undefined, copies: ["Old deals", DEALS] });
});

test("both sheets of a checklist are told from their copies, and of either a copy can be chosen", async () => {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  const names = { readiness: "GTM Readiness", inputs: "GTM Inputs" };
  await buildReadiness(CHOICE, names);
  copySheet(grid, names.readiness, "GTM Readiness (2)", "first");
  copySheet(grid, names.inputs, "Draft", "first");
  expect(await inspectReadiness()).toMatchObject({
    readiness: { name: names.readiness },
    inputs: { name: names.inputs },
    copies: { readiness: ["GTM Readiness (2)"], inputs: ["Draft"] },
    checklists: [{ number: 1, name: names.readiness }],
  });
  await meanSheet("Draft");
  await buildReadiness(CHOICE);
  expect(await inspectReadiness()).toMatchObject({
    inputs: { name: "Draft" },
    copies: { inputs: [names.inputs] },
  });
  const used = grid.usedArea(names.readiness)!;
  const area = { row: 0, col: 0, rows: used.row + used.rows, cols: used.col + used.cols };
  const formulas = grid
    .formulas({ sheet: names.readiness, ...area })
    .flat()
    .map(String);
  expect(formulas.some((cell) => cell.includes("Draft!"))).toBe(true);
  expect(formulas.filter((cell) => cell.includes("'GTM Inputs'!"))).toEqual([]);
});
