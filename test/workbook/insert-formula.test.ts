import { insertFormula } from "../../src/workbook/insert-formula";
import { TargetOccupied, WorkbookProblem, type Insertion } from "../../src/workbook/types";
import { HostError } from "../../src/workbench/host/errors";
import { MemoryGrid } from "../grid/memory-grid";
import { failAt, snapshot, useGrid } from "./setup";

/** "=SPILL(r,c)" spills over r × c cells; anything else is 8000. */
const calculate = (_sheet: string, _row: number, _col: number, formula: string) => {
  const size = /^=SPILL\((\d+),(\d+)\)$/.exec(formula);
  if (!size) return 8000;
  return Array.from({ length: Number(size[1]) }, () => Array.from({ length: Number(size[2]) }, () => 1));
};

const setUp = () => {
  const grid = new MemoryGrid(["Metrics", "Locked"], calculate);
  grid.sheet("Locked").isProtected = true;
  grid.write("Metrics", 0, 0, [["typed", "'=text", "=A1"]]);
  useGrid(grid);
  return grid;
};

const ltv: Insertion = { target: "Metrics!B5", formula: "=SAAS.LTV(500,0.8,0.05)", formats: [["#,##0"]] };

const bridge: Insertion = {
  target: "Metrics!B5",
  formula: "=SPILL(2,3)",
  formats: [
    ["@", "@", "@"],
    ["mmm yy", null, "#,##0"],
  ],
};

const at = (grid: MemoryGrid, row: number, col: number) => grid.sheet("Metrics").at(row, col);

const problemOf = async (insertion: Insertion) => {
  const error: unknown = await insertFormula(insertion).then(
    () => undefined,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(WorkbookProblem);
  return error as WorkbookProblem;
};

test("writes the formula, gives it its format and selects it", async () => {
  const grid = setUp();
  grid.activate("Locked");
  await insertFormula(ltv);
  expect(at(grid, 4, 1)).toMatchObject({ content: ltv.formula, isFormula: true, format: "#,##0" });
  expect(grid.selection()).toEqual({ sheet: "Metrics", row: 4, col: 1, rows: 1, cols: 1 });
});

test("gives each cell of a spill its own format, and leaves those without one", async () => {
  const grid = setUp();
  grid.setNumberFormats("Metrics", 5, 2, [["0.00"]]);
  await insertFormula(bridge);
  expect([1, 2, 3].map((col) => at(grid, 5, col)?.format)).toEqual(["mmm yy", "0.00", "#,##0"]);
  expect(grid.values({ sheet: "Metrics", row: 4, col: 1, rows: 2, cols: 3 }).flat()).toEqual([
    1, 1, 1, 1, 1, 1,
  ]);
});

test.each(["Metrics!A1", "Metrics!B1", "Metrics!C1"])(
  "%s holds something, so it asks first",
  async (target) => {
    const grid = setUp();
    const before = snapshot(grid);
    const problem = await problemOf({ ...ltv, target });
    expect(problem).toBeInstanceOf(TargetOccupied);
    expect((problem as TargetOccupied).address).toBe(target);
    expect(snapshot(grid)).toEqual(before);
    await insertFormula({ ...ltv, target, replace: true });
    const col = target.charCodeAt(8) - 65;
    expect(at(grid, 0, col)).toMatchObject({ content: ltv.formula, isFormula: true });
  },
);

test("names the cell in the way of a spill, even when the target may be replaced", async () => {
  const grid = setUp();
  grid.write("Metrics", 5, 3, [["mine"]]);
  const { text } = await problemOf({ ...bridge, replace: true });
  expect(text.en).toBe(
    "The result needs 2 × 3 cells, and Metrics!D6 is not empty. Empty it, or choose another cell.",
  );
  expect(text["zh-CN"]).toContain("Metrics!D6");
  expect(at(grid, 5, 3)).toMatchObject({ content: "mine" });
});

test("a formula's own spill is not in its way", async () => {
  const grid = setUp();
  await insertFormula(bridge);
  await insertFormula({ ...bridge, formula: "=SPILL(2,2)", replace: true });
  expect(grid.spillArea("Metrics", 4, 1)).toMatchObject({ rows: 2, cols: 2 });
});

test("a cell of another formula's spill is refused", async () => {
  setUp();
  await insertFormula(bridge);
  const { text } = await problemOf({ ...ltv, target: "Metrics!C6", replace: true });
  expect(text.en).toContain("Metrics!C6 belongs to the result of another formula.");
});

test("a result larger than expected that has no room is taken back", async () => {
  const grid = setUp();
  grid.write("Metrics", 6, 1, [["mine"]]);
  const before = snapshot(grid);
  const { text } = await problemOf({ ...ltv, formula: "=SPILL(4,1)" });
  expect(text.en).toContain("no room at Metrics!B5");
  expect(snapshot(grid)).toEqual(before);
});

test("a protected sheet is refused by name", async () => {
  setUp();
  expect((await problemOf({ ...ltv, target: "Locked!A1" })).text.en).toContain("“Locked” is protected");
});

test("an address that isn't there is refused in words", async () => {
  setUp();
  expect((await problemOf({ ...ltv, target: "Gone!A1" })).text.en).toContain("“Gone!A1”");
});

test("a formula that Excel can’t read is not taken for a wrong address", async () => {
  const grid = setUp();
  let refused = false;
  useGrid(grid, (_, { label }) => {
    if (refused || label !== "Range.formulas") return undefined;
    refused = true;
    return new HostError("InvalidArgument", "The formula has an error.");
  });
  const { text } = await problemOf(ltv);
  expect(text.en).toBe("Excel can’t read the address or the formula. Check it, then try again.");
});

test.each(["Metrics!A1", "Metrics!B1", "Metrics!C1", "Metrics!B5"])(
  "wherever Excel refuses, %s holds what it held",
  async (target) => {
    const done = (grid: MemoryGrid) => grid.sheet("Metrics").cells;
    const whole = setUp();
    const host = useGrid(whole);
    await insertFormula({ ...ltv, target, replace: true });
    for (let index = 0; index < host.counts.operations; index++) {
      const grid = setUp();
      grid.setNumberFormats("Metrics", 4, 1, [["0.000"]]);
      const before = snapshot(grid);
      useGrid(grid, failAt(index));
      await problemOf({ ...ltv, target, replace: true });
      expect({ index, now: snapshot(grid) }).toEqual({ index, now: before });
    }
    expect(done(whole).size).toBeGreaterThan(0);
  },
);

test("when it can't be put back, the cells are named", async () => {
  const grid = setUp();
  let writing = false;
  useGrid(grid, (_, { label }) => {
    writing ||= label === "Range.load" && at(grid, 4, 1)?.isFormula === true;
    return writing ? (Object.assign(new Error("gone"), { code: "GeneralException" }) as never) : undefined;
  });
  const problem = await problemOf(ltv);
  expect(problem.text.en).toBe(
    "Excel stopped halfway, and Metrics!B5 could not be put back. Undo in Excel, or close without saving.",
  );
});
