import { answerTrap, readTrapRadar } from "../../src/workbook/trap-radar";
import { buildSheets } from "../../src/workbook/sheet-library";
import { readAddress } from "../../src/excel/sheet-name";
import { MemoryGrid } from "../grid/memory-grid";
import { useGrid } from "./setup";

const TODAY = 46_341;

/** A radar on which somebody put two rows above everything after the pane had read it. */
async function movedRadar() {
  const grid = new MemoryGrid(["Notes"]);
  useGrid(grid);
  await buildSheets(["trap-radar"], { language: "en", stage: "GTM", asOf: TODAY });
  const { id } = (await readTrapRadar())!.traps.find(({ trap }) => trap.question)!.trap;
  const answered = async () => (await readTrapRadar())!.traps.find(({ trap }) => trap.id === id)!;
  const { cells } = await answered();
  const { sheet, area } = readAddress(cells.answer)!;
  grid.insertRows(sheet!, area.row - 1, 2);
  return { grid, id, answered, old: { sheet: sheet!, ...area } };
}

test("an answer finds the row of its trap, and is taken back there", async () => {
  const { grid, id, answered, old } = await movedRadar();
  const standing = grid.formulas(old);
  const takeBack = await answerTrap(id, "yes", TODAY);
  expect(grid.formulas(old)).toEqual(standing);
  expect(await answered()).toMatchObject({ answer: "yes", answered: TODAY });
  grid.insertRows(old.sheet, old.row, 1);
  grid.write(old.sheet, old.row, old.col, [["typed"]]);
  await takeBack();
  expect((await answered()).answer).toBeUndefined();
  expect(grid.formulas(old)).toEqual([["typed"]]);
});

test("an answer that was changed on the sheet since is not taken back, and the reason said", async () => {
  const { grid, id, answered } = await movedRadar();
  const takeBack = await answerTrap(id, "yes", TODAY);
  const { sheet, area } = readAddress((await answered()).cells.answer)!;
  grid.write(sheet!, area.row, area.col, [["no"]]);
  await expect(takeBack()).rejects.toThrow("The answer was not taken back. The row was edited");
  expect((await answered()).answer).toBe("no");
});

test("a trap whose row is gone gets no answer", async () => {
  const { grid, answered, id } = await movedRadar();
  const { sheet, area } = readAddress((await answered()).cells.answer)!;
  grid.deleteRows(sheet!, area.row, 1);
  await expect(answerTrap(id, "yes", TODAY)).rejects.toThrow("no longer on the trap radar");
});
