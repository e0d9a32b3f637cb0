import { CHECKLIST } from "../../src/playbook/checklist";
import {
  buildReadiness,
  inspectReadiness,
  previewReadiness,
  readReadinessSummary,
} from "../../src/workbook/readiness";
import { WorkbookProblem } from "../../src/workbook/types";
import type { ReadinessChoice } from "../../src/sheets/readiness";
import { MemoryGrid } from "../grid/memory-grid";
import { failAt, snapshot, useGrid } from "./setup";

const choice = (changes: Partial<ReadinessChoice> = {}): ReadinessChoice => ({
  stage: "GTM",
  language: "en",
  asOf: 46_326,
  ...changes,
});

const NAMES = { readiness: "GTM Readiness", inputs: "GTM Inputs" };

const setUp = () => {
  const grid = new MemoryGrid(["Data"]);
  return { grid, host: useGrid(grid) };
};

const column = (grid: MemoryGrid, sheet: string, col: number) => {
  const used = grid.usedArea(sheet)!;
  return grid.formulas({ sheet, row: 0, col, rows: used.row + used.rows, cols: 1 }).map(([cell]) => cell);
};

/** The row in which an item stands. */
const rowOf = (grid: MemoryGrid, id: string, sheet = NAMES.readiness) => column(grid, sheet, 0).indexOf(id);

test("a workbook without our sheets says which names are taken", async () => {
  setUp();
  expect(await inspectReadiness()).toEqual({ readiness: null, inputs: null, copies: { readiness: [], inputs: [] }, takenNames: ["Data"], number: 1, checklists: [] }); // prettier-ignore
  expect(await readReadinessSummary()).toBeNull();
});

test("both sheets are made, with every item once", async () => {
  const { grid } = setUp();
  const { applied, report } = await buildReadiness(choice(), NAMES);
  expect(grid.sheets()).toEqual(["Data", "GTM Inputs", "GTM Readiness"]);
  expect(applied.sheets.map(({ name, created }) => [name, created])).toEqual([
    ["GTM Inputs", true],
    ["GTM Readiness", true],
  ]);
  expect(applied.notes).toEqual([]);
  expect(report.sheets.every(({ isNew }) => isNew)).toBe(true);
  const ids = column(grid, NAMES.readiness, 0);
  for (const { id } of CHECKLIST) expect(ids.filter((each) => each === id)).toEqual([id]);
  expect(await inspectReadiness()).toMatchObject({
    readiness: { name: "GTM Readiness", properties: { language: "en", stage: "GTM" } },
    inputs: { name: "GTM Inputs" },
  });
});

test("a preview writes nothing", async () => {
  const { grid, host } = setUp();
  const report = await previewReadiness(choice(), NAMES);
  expect(report.sheets.map(({ name }) => name)).toEqual(["GTM Inputs", "GTM Readiness"]);
  expect(host.counts.writes).toBe(0);
  expect(grid.sheets()).toEqual(["Data"]);
});

test("building again the same day writes nothing", async () => {
  const { grid, host } = setUp();
  await buildReadiness(choice(), NAMES);
  const [before, { writes }] = [snapshot(grid), { ...host.counts }];
  const { applied } = await buildReadiness(choice(), NAMES);
  expect(host.counts.writes - writes).toBe(0);
  expect(applied.sheets.map(({ changedCells }) => changedCells)).toEqual([0, 0]);
  expect(snapshot(grid)).toEqual(before);
});

test("what people typed is there after another stage, another language and back", async () => {
  const { grid } = setUp();
  await buildReadiness(choice(), NAMES);
  const evidence = CHECKLIST.find(({ kind }) => kind !== "metric")!;
  const at = rowOf(grid, evidence.id);
  grid.write(NAMES.readiness, at, 9, [["Ana 王"]]);
  grid.write(NAMES.readiness, at, 12, [["'=see the deck", "'007"]]);
  grid.write(NAMES.readiness, at, 21, [["a column of mine"]]);
  for (const next of [choice({ stage: "SCALE" }), choice({ language: "zh-CN" }), choice()]) {
    await buildReadiness(next, NAMES);
    const now = rowOf(grid, evidence.id);
    const typed = grid.formulas({ sheet: NAMES.readiness, row: now, col: 9, rows: 1, cols: 5 })[0];
    expect([typed[0], typed[3], typed[4]]).toEqual(["Ana 王", "=see the deck", "007"]);
    expect(grid.sheet(NAMES.readiness).at(now, 12)).toMatchObject({ isFormula: false });
    expect(column(grid, NAMES.readiness, 21)).toContain("a column of mine");
  }
});

test("a name that is the user’s is refused, and the sheet is not touched", async () => {
  const { grid } = setUp();
  grid.addSheet("GTM Readiness");
  grid.write("GTM Readiness", 0, 0, [["mine"]]);
  const before = snapshot(grid);
  const problem: unknown = await buildReadiness(choice(), NAMES).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect((problem as WorkbookProblem).text.en).toContain("“GTM Readiness”");
  expect(snapshot(grid)).toEqual(before);
});

test("a sheet that can’t be read is refused in the planner’s words", async () => {
  const { grid } = setUp();
  await buildReadiness(choice(), NAMES);
  // The heads are gone; names of the workbook still point to the last items.
  grid.deleteRows(NAMES.readiness, 0, rowOf(grid, "R30"));
  const problem: unknown = await buildReadiness(choice()).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect((problem as WorkbookProblem).text.en).toContain("can’t be updated");
});

test("a refusal halfway through an update leaves both sheets as they were", async () => {
  const { grid } = setUp();
  await buildReadiness(choice(), NAMES);
  const next = choice({ stage: "SCALE", language: "zh-CN" });
  // Rules of the other language stay on the sheet, so the second time round counts.
  for (const each of [next, choice()]) await buildReadiness(each, NAMES);
  const { counts } = useGrid(grid);
  await buildReadiness(next, NAMES);
  const { operations } = { ...counts };
  await buildReadiness(choice(), NAMES);
  const before = snapshot(grid);
  for (let index = 0; index < operations; index += Math.ceil(operations / 10)) {
    useGrid(grid, failAt(index));
    await expect(buildReadiness(next, NAMES)).rejects.toBeInstanceOf(WorkbookProblem);
    expect({ index, now: snapshot(grid) }).toEqual({ index, now: before });
  }
});
