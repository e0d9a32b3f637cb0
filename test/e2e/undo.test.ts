import type { Page } from "playwright-core";
import { differences, wholeWorkbook } from "./whole-workbook";
import { contentOf, focusGrid, selectCells, type Workbench } from "./workbench-page";
import { workbenches } from "./workbenches";

/* What Undo takes back is exactly what was done, and Redo does exactly that once more. */

const open = workbenches();
let workbench: Workbench;

beforeAll(async () => {
  workbench = await open();
});

const settled = (page: Page) => page.evaluate(() => window.hourglassWorkbench!.grid.settled());

/** One step back or forth, until the workbook is as it should be; its differences where it never is. */
async function step(page: Page, key: "z" | "y", wanted: unknown): Promise<string[]> {
  await focusGrid(page);
  await page.keyboard.press(`Control+${key}`);
  let left: string[] = [];
  for (let tries = 0; tries < 10; tries++) {
    await page.waitForTimeout(1000);
    await settled(page);
    left = differences(wanted, await wholeWorkbook(page));
    if (left.length === 0) break;
  }
  return left.slice(0, 5);
}

/** Does something, takes it back with one key and does it once more with another. */
async function expectThereAndBack(act: () => Promise<void>): Promise<void> {
  const { page } = workbench;
  const before = await wholeWorkbook(page);
  await act();
  await settled(page);
  const after = await wholeWorkbook(page);
  expect(differences(before, after)).not.toEqual([]);
  expect(await step(page, "z", before)).toEqual([]);
  expect(await step(page, "y", after)).toEqual([]);
}

test("looks of a formula that are taken back and given once more leave the formula", async () => {
  const { page } = workbench;
  const place = { sheet: "Costs", row: 70, col: 3 };
  await page.evaluate((cell) => {
    const { grid } = window.hourglassWorkbench!;
    grid.write(cell.sheet, cell.row, cell.col, [["=1+2"]]);
    return grid.settled();
  }, place);
  await expectThereAndBack(async () => {
    await focusGrid(page);
    await selectCells(page, place);
    await page.keyboard.press("Control+b");
  });
  expect((await contentOf(page, "Costs"))[70][3]).toBe("=1+2");
});

test("a checklist that is updated for another stage in another language", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Build" }).click();
  await pane.getByRole("button", { name: "Build", exact: true }).click();
  await pane.getByRole("heading", { name: "Not enough data" }).waitFor();
  await expectThereAndBack(async () => {
    await pane.getByRole("button", { name: "Update" }).click();
    await pane.getByRole("radio", { name: "Scale" }).check();
    await pane.getByRole("radio", { name: "简体中文" }).check();
    await pane.getByRole("button", { name: "Update" }).click();
    await pane.getByText(/^Stage Scale/).waitFor();
  });
});

test("a workbook that is made portable, and live again, with what is kept for it", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Share" }).click();
  await pane.getByRole("checkbox", { name: /sheet of definitions/ }).check();
  await expectThereAndBack(async () => {
    await pane.getByRole("button", { name: /^Make [\d,]+ cells portable$/ }).click();
    await pane.getByText(/says what each function means/).waitFor();
  });
  await expectThereAndBack(async () => {
    await pane.getByRole("button", { name: "Make live again" }).click();
    await pane.getByText(/ live again\.$/).waitFor();
  });
});
