import { addTables } from "../../src/workbook/table-sheets";
import { readTableRecipe } from "../../src/workbook/table-recipe";
import { MemoryGrid } from "../grid/memory-grid";
import { failAt, snapshot, useGrid } from "./setup";

const TABLE = {
  name: "Moves: 2025/26",
  title: "Moves",
  notes: ["=from a file", "2 rows"],
  rows: [
    [{ value: "" }, { value: 45_658, format: "yyyy-mm" }],
    [{ value: "=A1" }, { value: 12.5, format: "#,##0.00" }],
    [{ value: "live" }, { value: null, formula: "=1+1" }],
  ],
};

const contents = (grid: MemoryGrid, name: string) =>
  [...grid.sheet(name).cells].flatMap(([key, { content, isFormula }]) =>
    content === "" ? [] : [[Math.floor(key / 16_384), key % 16_384, content, ...(isFormula ? ["live"] : [])]],
  );

test("tables stand on sheets of their own under names that are free; no text is a formula", async () => {
  const grid = new MemoryGrid(["moves  2025 26"]);
  useGrid(grid);
  expect(await addTables([TABLE, TABLE])).toEqual(["Moves  2025 26 2", "Moves  2025 26 3"]);
  expect(contents(grid, "Moves  2025 26 2")).toEqual([
    [0, 0, "Moves"],
    [1, 0, "=from a file"],
    [2, 0, "2 rows"],
    [4, 1, 45_658],
    [5, 0, "=A1"],
    [5, 1, 12.5],
    [6, 0, "live"],
    [6, 1, "=1+1", "live"],
  ]);
  expect(grid.sheet("Moves  2025 26 2").cells.get(5 * 16_384 + 1)?.format).toBe("#,##0.00");
});

test("after Stop, and after a refusal at any place, the workbook is as it was", async () => {
  const grid = new MemoryGrid(["Notes"]);
  grid.write("Notes", 0, 0, [["mine"]]);
  const before = snapshot(grid);
  useGrid(grid);
  const stopping = new AbortController();
  const long = { ...TABLE, rows: Array.from({ length: 30_000 }, (_, i) => [{ value: i }]) };
  const shares: number[] = [];
  const writing = addTables([TABLE, long], {
    signal: stopping.signal,
    onProgress: (share) => {
      shares.push(share);
      if (shares.length === 2) stopping.abort(new Error("stopped"));
    },
  });
  await expect(writing).rejects.toThrow("stopped");
  expect(shares).toHaveLength(2);
  expect(snapshot(grid)).toEqual(before);

  for (const at of [3, 9, 14]) {
    useGrid(grid, failAt(at));
    await expect(addTables([TABLE, TABLE])).rejects.toThrow();
    expect(snapshot(grid)).toEqual(before);
  }
});

test("how rows were read is kept with their table, and that of the last one added is found again", async () => {
  const grid = new MemoryGrid(["Notes"]);
  useGrid(grid);
  expect(await readTableRecipe()).toBeUndefined();
  await addTables([{ ...TABLE, recipe: "first" }]);
  await addTables([{ ...TABLE, recipe: "second" }, TABLE]);
  expect(await readTableRecipe()).toBe("second");
});
