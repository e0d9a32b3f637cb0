import { MemoryGrid } from "../grid/memory-grid";
import { NO_DATA, VERDICTS } from "../../src/sheets/readiness/words";
import { meanSheet } from "../../src/workbook/copies";
import { buildReadiness, inspectReadiness } from "../../src/workbook/readiness";
import { addSnapshot, readReadinessHistory } from "../../src/workbook/readiness-history";
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

const PAIR = { readiness: "GTM Readiness", inputs: "GTM Inputs" };

function cellsFromA1(grid: MemoryGrid, sheet: string) {
  const used = grid.usedArea(sheet)!;
  return grid.formulas({ sheet, row: 0, col: 0, rows: used.row + used.rows, cols: used.col + used.cols });
}

const rowOf = (cells: readonly (readonly unknown[])[], id: string) => cells.findIndex(([ref]) => ref === id);

test("the inputs of a checklist may be a copy whose rows somebody moved: each formula reads the row of its input", async () => {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  await buildReadiness(CHOICE, PAIR);
  copySheet(grid, PAIR.inputs, "Draft", "first");
  const last = 6;
  // Deals signed and those outside the profile change places, and three rows come above the group.
  const before = cellsFromA1(grid, "Draft");
  const [deals, outside] = ["I04", "I05"].map((id) => rowOf(before, id));
  grid.write("Draft", deals, 0, [before[outside], before[deals]]);
  grid.insertRows("Draft", deals - 1, 3);
  grid.write("Draft", deals - 1, 1, [["a row of my own"]]);
  const moved = cellsFromA1(grid, "Draft");
  grid.write("Draft", rowOf(moved, "I04"), last, [[40]]);
  grid.write("Draft", rowOf(moved, "I05"), last, [[9]]);
  await meanSheet("Draft");
  await buildReadiness({ ...CHOICE, language: "zh-CN" });
  const now = cellsFromA1(grid, "Draft");
  expect([now[rowOf(now, "I04")][last], now[rowOf(now, "I05")][last]]).toEqual([40, 9]);
  expect(now.flat()).toContain("a row of my own");
  const cell = (id: string) => `Draft!G${rowOf(now, id) + 1}`;
  const formulas = cellsFromA1(grid, PAIR.readiness).flat().map(String);
  expect(formulas).toContain(
    `=IF(OR(${cell("I05")}="",${cell("I04")}=""),"${NO_DATA["zh-CN"]}",${cell("I05")}/${cell("I04")})`,
  );
  expect(formulas.filter((each) => each.includes("GTM Inputs"))).toEqual([]);
  const { counts } = useGrid(grid);
  await buildReadiness({ ...CHOICE, language: "zh-CN" });
  expect(counts.writes).toBe(0);
});

test("so may both be copies, and the originals stay as they are", async () => {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  await buildReadiness(CHOICE, PAIR);
  copySheet(grid, PAIR.readiness, "Readiness draft");
  copySheet(grid, PAIR.inputs, "Draft");
  grid.insertRows("Draft", 6, 2);
  grid.insertRows("Readiness draft", 12, 1);
  const originals = [PAIR.readiness, PAIR.inputs].map((name) => cellsOf(grid, name)!.cells);
  await meanSheet("Draft");
  await meanSheet("Readiness draft");
  await buildReadiness({ ...CHOICE, stage: "SCALE" });
  expect([PAIR.readiness, PAIR.inputs].map((name) => cellsOf(grid, name)!.cells)).toEqual(originals);
  const formulas = cellsFromA1(grid, "Readiness draft").flat().map(String);
  expect(formulas.filter((each) => each.includes("GTM Inputs"))).toEqual([]);
  expect(formulas.filter((each) => each.includes("Draft!")).length).toBeGreaterThan(40);
});

test("the history is known by its mark: beside a sheet of its name, renamed, and among its copies", async () => {
  const grid = new MemoryGrid(["Data", "GTM History"]);
  grid.write("GTM History", 0, 0, [["mine"]]);
  useGrid(grid);
  await buildReadiness(CHOICE, PAIR);
  grid.write(PAIR.readiness, 1, 0, [[VERDICTS.hold.en]]);
  await addSnapshot("en", 46_326);
  expect(grid.sheets()).toContain("GTM History 2");
  grid.renameSheet("GTM History 2", "How it went (2)");
  copySheet(grid, "How it went (2)", "How it went (3)", "first");
  copySheet(grid, "How it went (2)", "How it went", "first");
  const copies = ["How it went (3)", "How it went", "GTM History"].map((name) => cellsOf(grid, name));
  await addSnapshot("en", 46_333);
  const { sheet, snapshots } = await readReadinessHistory(46_340);
  expect([sheet, snapshots.length]).toEqual(["How it went (2)", 2]);
  expect(["How it went (3)", "How it went", "GTM History"].map((name) => cellsOf(grid, name))).toEqual(
    copies,
  );
});
