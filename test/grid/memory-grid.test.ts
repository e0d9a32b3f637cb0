import { MemoryGrid } from "./memory-grid";
import { describeGrid } from "../workbench/host/grid-contract";

const sequence = (_sheet: string, _row: number, _col: number, formula: string) =>
  formula === "=SEQUENCE(2,2)"
    ? [
        [1, 2],
        [3, 4],
      ]
    : 0;

describeGrid("the grid in memory", () => new MemoryGrid(["One", "Two"], sequence));

const cell = (row: number, col: number, rows = 1, cols = 1) => ({ sheet: "One", row, col, rows, cols });

describe("what is typed", () => {
  test.each<[string, unknown]>([
    ["5", 5],
    ["-1,234.5", -1234.5],
    ["12%", 0.12],
    ["1e3", 1000],
    ["TRUE", true],
    ["false", false],
    ["Rule of 40", "Rule of 40"],
    ["R17", "R17"],
    ["", ""],
    ["+A1", "=+A1"],
    ["@x", "=@x"],
    ["=", "="],
  ])("“%s” becomes %p, as in Excel", (typed, content) => {
    const grid = new MemoryGrid(["One"]);
    grid.write("One", 0, 0, [[typed]]);
    expect(grid.formulas(cell(0, 0))).toEqual([[content]]);
  });
});

describe("spills", () => {
  const spilling = () =>
    new MemoryGrid(["One"], () => [
      [1, 2],
      [3, 4],
    ]);

  test("show values where no formula stands, and belong to the used area", () => {
    const grid = spilling();
    grid.write("One", 1, 1, [["=X()"]]);
    expect(grid.values(cell(1, 1, 2, 2))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(grid.formulas(cell(1, 1, 2, 2))).toEqual([
      ["=X()", ""],
      ["", ""],
    ]);
    expect(grid.spillArea("One", 1, 1)).toEqual({ row: 1, col: 1, rows: 2, cols: 2 });
    expect(grid.spillArea("One", 2, 1)).toBeNull();
    expect(grid.usedArea("One")).toEqual({ row: 1, col: 1, rows: 2, cols: 2 });
  });

  test("are refused where something stands", () => {
    const grid = spilling();
    grid.write("One", 1, 1, [["=X()"]]);
    grid.write("One", 2, 2, [["mine"]]);
    expect(grid.values(cell(1, 1, 2, 2))).toEqual([
      ["#SPILL!", ""],
      ["", "mine"],
    ]);
    expect(grid.spillArea("One", 1, 1)).toBeNull();
  });
});
