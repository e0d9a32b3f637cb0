import { applyPlans } from "../../src/workbook/apply/apply-plans";
import { WorkbookProblem } from "../../src/workbook/types";
import { MemoryGrid } from "../grid/memory-grid";
import type { SheetPlan } from "../../src/sheets/plan";
import { failAt, refusal, samplePlan, snapshot, useGrid } from "./setup";

/** A workbook with our sheet in it, typed into, and plans that change it and make another. */
async function prepared(): Promise<{ grid: MemoryGrid; plans: SheetPlan[] }> {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  await applyPlans([samplePlan()]);
  grid.write("Our sheet", 2, 2, [["'=typed", "=C3&B2"]]);
  grid.write("Our sheet", 2, 1, [["'007"]]);
  grid.setStyles("Our sheet", 1, 0, [[{ fill: "#FF0000", italic: true }]]);
  grid.addRule("Our sheet", { area: { row: 0, col: 0, rows: 2, cols: 2 }, formula: "=A1>5", style: {} });
  const plan = samplePlan({
    properties: { language: "zh-CN", more: "new" },
    insertRows: [
      { at: 2, count: 2 },
      { at: 1, count: 1 },
    ],
    validations: [{ area: { row: 1, col: 2, rows: 5, cols: 1 }, list: ["完成"] }],
    rules: [{ area: { row: 1, col: 0, rows: 5, cols: 3 }, formula: '=$C2="完成"', look: "pass" }],
    cells: [
      { row: 0, col: 0, content: { text: "标题" }, style: "title" },
      { row: 1, col: 0, content: { text: "新" }, style: "typed", format: "0.0%" },
      { row: 2, col: 0, content: { number: 7 }, style: "muted" },
      { row: 2, col: 2, content: { formula: "=1+1" }, style: "value", format: "0.00" },
      { row: 5, col: 1, content: { number: 1 }, style: "later" },
    ],
  });
  return { grid, plans: [plan, samplePlan({ kind: "second", name: "Second" })] };
}

async function operationsOf(): Promise<number> {
  const { grid, plans } = await prepared();
  const host = useGrid(grid);
  await applyPlans(plans);
  return host.counts.operations;
}

const outcome = (plans: SheetPlan[]) =>
  applyPlans(plans).then(
    (report) => ({ report }),
    (problem: unknown) => ({ problem }),
  );

test("wherever Excel refuses, the workbook is as it was and the problem says so", async () => {
  const total = await operationsOf();
  expect(total).toBeGreaterThan(100);
  for (let index = 0; index < total; index++) {
    const { grid, plans } = await prepared();
    const before = snapshot(grid);
    useGrid(grid, failAt(index));
    const result = await outcome(plans);
    if ("report" in result) {
      // Only the page setup at the very end may be left undone, and the report says so.
      expect(result.report.notes).toHaveLength(1);
      continue;
    }
    expect(result.problem).toBeInstanceOf(WorkbookProblem);
    expect((result.problem as WorkbookProblem).text.en).toContain("The network is gone");
    expect({ index, now: snapshot(grid) }).toEqual({ index, now: before });
  }
});

test("where the way back is barred as well, the cells are named", async () => {
  const { grid, plans } = await prepared();
  let writing = false;
  useGrid(grid, (_, { label }) => {
    writing ||= label === "Range.formulas";
    return writing ? refusal() : undefined;
  });
  const { problem } = (await outcome(plans)) as { problem: WorkbookProblem };
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect(problem.text.en).toContain("'Our sheet'!A1:C6");
  expect(problem.text.en).toContain("'Our sheet'!A2");
  expect(problem.text.en).toContain("Second!A1");
  expect(problem.text["zh-CN"]).toContain("'Our sheet'!A1:C6");
  expect((problem.cause as AggregateError).errors.length).toBeGreaterThan(1);
});

test("a plan that would push away what people typed is taken back", async () => {
  const { grid } = await prepared();
  // As a table that grows on its own would do: the write changes a cell outside the plan.
  const write = grid.write.bind(grid);
  let armed = true;
  grid.write = (sheet, row, col, cells) => {
    write(sheet, row, col, cells);
    if (armed) write("Our sheet", 2, 3, [["overwritten"]]);
    armed = false;
  };
  useGrid(grid);
  const { problem } = (await outcome([
    samplePlan({ cells: [{ row: 0, col: 0, content: { text: "other" } }] }),
  ])) as { problem: WorkbookProblem };
  expect(problem.text.en).toContain("'Our sheet'!D3");
  expect(grid.formulas({ sheet: "Our sheet", row: 0, col: 0, rows: 1, cols: 1 })).toEqual([["Title"]]);
});
