import { editCells, putCellsBack } from "../../src/workbook/edit-cells";
import { MemoryGrid } from "../grid/memory-grid";
import { useGrid } from "./setup";

const FIXED = 45_322;

/** Rows of a ledger, of which the second customer’s day was typed as text, and its fix. */
async function fixed(
  rows = [
    ["Acme", 45_292, 100],
    ["Beta", "31/01/2024", 15],
    ["Zed", 45_292, 60],
  ],
) {
  // prettier-ignore
  const grid = new MemoryGrid(["L"]);
  useGrid(grid);
  grid.write("L", 0, 0, [["Customer", "Start", "Amount"], ...rows]);
  const before = await editCells([{ address: "L!B3", value: FIXED, format: "yyyy-mm-dd" }]);
  return { grid, before };
}

const all = (grid: MemoryGrid, rows = 6) => grid.formulas({ sheet: "L", row: 0, col: 0, rows, cols: 3 });
const cell = (grid: MemoryGrid, row: number, col = 1) => all(grid)[row][col];

test("what was fixed is put back with its format, and nothing is left", async () => {
  const { grid, before } = await fixed();
  expect(cell(grid, 2)).toBe(FIXED);
  expect(await putCellsBack(before)).toEqual([]);
  expect(grid.values({ sheet: "L", row: 2, col: 1, rows: 1, cols: 1 })).toEqual([["31/01/2024"]]);
  expect(grid.numberFormats({ sheet: "L", row: 2, col: 1, rows: 1, cols: 1 })).toEqual([["General"]]);
});

test("a row is found again below rows that were inserted, above rows that were deleted, and after sorting", async () => {
  const inserted = await fixed();
  inserted.grid.insertRows("L", 2, 1);
  inserted.grid.write("L", 2, 0, [["New", FIXED, 99]]);
  expect(await putCellsBack(inserted.before)).toEqual([]);
  expect(all(inserted.grid).slice(2, 4)).toEqual([
    ["New", FIXED, 99],
    ["Beta", "31/01/2024", 15],
  ]);

  const deleted = await fixed();
  deleted.grid.deleteRows("L", 1, 1);
  expect(await putCellsBack(deleted.before)).toEqual([]);
  expect(cell(deleted.grid, 1)).toBe("31/01/2024");

  const sorted = await fixed();
  sorted.grid.write("L", 1, 0, [["Zed", 45_292, 60], ["Acme", 45_292, 100], ["Beta", FIXED, 15]]); // prettier-ignore
  expect(await putCellsBack(sorted.before)).toEqual([]);
  expect(cell(sorted.grid, 3)).toBe("31/01/2024");
});

test.each<[string, (grid: MemoryGrid) => void]>([
  ["its cell was typed over", (grid) => grid.write("L", 2, 1, [[45_000]])],
  ["its cell became a formula", (grid) => grid.write("L", 2, 1, [["=B2"]])],
  ["its row was deleted", (grid) => grid.deleteRows("L", 2, 1)],
  ["its row was deleted, and the next one holds the same day", (grid) => (grid.write("L", 3, 1, [[FIXED]]), grid.deleteRows("L", 2, 1))], // prettier-ignore
  ["its row became another customer’s", (grid) => grid.write("L", 2, 0, [["Gamma"]])],
  ["its row was copied", (grid) => grid.write("L", 4, 0, [["Beta", FIXED, 15]])],
])("nothing is overwritten where %s", async (_, edit) => {
  const { grid, before } = await fixed();
  edit(grid);
  const standing = all(grid);
  const [left, ...more] = await putCellsBack(before);
  expect(more).toEqual([]);
  expect(left.cell.address).toBe("L!B3");
  expect(left.why.en).toMatch(/edited or deleted/);
  expect(all(grid)).toEqual(standing);
});

test("a cell that a fix cleared is not written over once it holds a formula", async () => {
  const { grid } = await fixed();
  const before = await editCells([{ address: "L!C3", value: "" }]);
  grid.write("L", 2, 2, [["=C2"]]);
  expect(await putCellsBack(before)).toHaveLength(1);
  expect(cell(grid, 2, 2)).toBe("=C2");
});

test("of two rows that read alike each gets back what it held, as long as both stand", async () => {
  const { grid } = await fixed([["Beta", FIXED, 15], ["Beta", "31/01/2024", 15], ["Zed", 45_292, 60]]); // prettier-ignore
  const before = await editCells([{ address: "L!C2", value: 16 }, { address: "L!C3", value: 16 }]); // prettier-ignore
  grid.insertRows("L", 1, 1);
  expect(await putCellsBack(before)).toEqual([]);
  expect(all(grid).slice(2, 4).map(([, , amount]) => amount)).toEqual([15, 15]); // prettier-ignore
});

test("of several cells those that can be put back are, and the others are named", async () => {
  const { grid } = await fixed();
  const before = await editCells([{ address: "L!C2", value: 1 }, { address: "L!C4", value: 2 }]); // prettier-ignore
  grid.write("L", 3, 2, [[77]]);
  const left = await putCellsBack(before);
  expect(left.map((each) => each.cell.address)).toEqual(["L!C4"]);
  expect([cell(grid, 1, 2), cell(grid, 3, 2)]).toEqual([100, 77]);
});

test("a sheet that was deleted is said to be gone", async () => {
  const { grid, before } = await fixed();
  grid.addSheet("Other");
  grid.deleteSheet("L");
  const [left] = await putCellsBack(before);
  expect(left.why.en).toBe("The sheet is no longer in this workbook.");
});

test("a cell that no longer shows what it did is not fixed, nor is any other", async () => {
  const { grid } = await fixed();
  grid.write("L", 3, 2, [[61]]);
  const edits = [{ address: "L!C2", value: 1, was: 100 }, { address: "L!C4", value: 2, was: 60 }]; // prettier-ignore
  await expect(editCells(edits)).rejects.toThrow("L!C4 no longer holds what was read there.");
  expect([cell(grid, 1, 2), cell(grid, 3, 2)]).toEqual([100, 61]);
});
