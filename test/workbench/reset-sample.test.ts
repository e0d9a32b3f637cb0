import { MemoryGrid } from "../grid/memory-grid";
import { installHost } from "../../src/workbench/host/install";
import { lostByReset, resetSample } from "../../src/workbench/reset-sample";

/** A workbook with the sample, as the workbench begins. */
async function sampleGrid(language: "en" | "zh-CN"): Promise<MemoryGrid> {
  const grid = new MemoryGrid(["Sheet1"]);
  installHost(globalThis, grid, { language });
  await resetSample(grid, language);
  return grid;
}

test.each(["en", "zh-CN"] as const)(
  "a reset of the sample as it was written takes nothing (%s)",
  async (language) => {
    const grid = await sampleGrid(language);
    expect(lostByReset(grid)).toEqual([]);
  },
);

test("it takes other sheets with all they hold, and what was changed, added or emptied on its own", async () => {
  const grid = await sampleGrid("en");
  grid.addSheet("Plan");
  grid.write("Plan", 2, 1, [["a", "", 3]]);
  grid.addSheet("Empty");
  const first = { sheet: "Ledger", row: 4, col: 0, rows: 1, cols: 2 };
  expect(grid.formulas(first).flat().includes("")).toBe(false);
  grid.write("Ledger", 4, 0, [["changed", ""]]);
  grid.write("Ledger", 0, 20, [["added"]]);
  expect(lostByReset(grid)).toEqual([
    { name: "Ledger", isOurs: true, cells: 3 },
    { name: "Plan", isOurs: false, cells: 2 },
    { name: "Empty", isOurs: false, cells: 0 },
  ]);
});
