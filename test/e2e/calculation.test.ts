import { differences, wholeWorkbook } from "./whole-workbook";
import { expectCell, find, valueOf, valuesOf, type Workbench } from "./workbench-page";
import { workbenches } from "./workbenches";

/* What the sheets of the sample show when its ledger is deleted or becomes another. */

const open = workbenches();
let workbench: Workbench;

/** Under the head and the row that stays free. */
const FIRST_ROW = 6;
/** The first column holds the numbers of the rows. */
const CUSTOMER = 1;
const END = 4;
const MRR = 10;
const probe = { sheet: "Costs", row: 2, col: 20 };

/** Writes a formula that was not there before and says what it shows, so that a standstill is noticed. */
async function calculates(formula: string, expected: unknown): Promise<void> {
  await workbench.page.evaluate(
    ([place, text]) => window.hourglassWorkbench!.grid.write(place.sheet, place.row, place.col, [[text]]),
    [probe, formula] as const,
  );
  expect(await valueOf(workbench.page, probe)).toBe(expected);
}

async function keepRows(count: number): Promise<void> {
  await workbench.page.evaluate(
    async ([first, kept]) => {
      const { grid } = window.hourglassWorkbench!;
      const used = grid.usedArea("Ledger")!;
      // The thin row that closes the table stays.
      grid.deleteRows("Ledger", first + kept, used.row + used.rows - first - kept - 1);
      await grid.settled();
    },
    [FIRST_ROW, count] as const,
  );
}

test("the sample that the page opens with is the one that is built on it", async () => {
  workbench = await open();
  const { page } = workbench;
  const opened = await wholeWorkbook(page);
  const sheetNames = await page.evaluate(() => window.hourglassWorkbench!.grid.sheets());
  await page.evaluate((place) => {
    const { grid } = window.hourglassWorkbench!;
    grid.write(place.sheet, place.row, place.col, [["mine"]]);
  }, probe);
  await page.getByRole("button", { name: "Reset sample" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Reset sample" }).click();
  await expectCell(page, probe, "");
  // The sheets that are built stand beside one that holds the place of those that went.
  await page.waitForFunction(
    (names) => window.hourglassWorkbench!.grid.sheets().join() === names,
    sheetNames.join(),
  );
  await page.evaluate(() => window.hourglassWorkbench!.grid.settled());
  expect(differences(await wholeWorkbook(page), opened)).toEqual([]);
});

test("a function of the grid that throws is an error in its cell, which IFERROR catches", async () => {
  const { page } = workbench;
  const thrower = "=WRAPROWS(1,{1,2},,,,)";
  await page.evaluate(
    async ([place, formula]) => {
      const { grid } = window.hourglassWorkbench!;
      grid.write(place.sheet, place.row, place.col, [[formula], ["=1+1"]]);
      await grid.settled();
    },
    [probe, thrower] as const,
  );
  expect((await valuesOf(page, probe, 2, 1)).flat()[1]).toBe(2);
});

test("a shorter ledger pasted over the sample’s shows its own figures", async () => {
  const { page } = workbench;
  await page.evaluate(
    async ([first, left]) => {
      const { grid } = window.hourglassWorkbench!;
      const used = grid.usedArea("Ledger")!;
      const rows = used.row + used.rows - first - 1;
      grid.write(
        "Ledger",
        first,
        left,
        Array.from({ length: rows }, () => ["", "", "", "", "", ""]),
      );
      // 2025-01-01, and 100 a month from then on; 2025-07-01, and 1200 a year.
      grid.write("Ledger", first, left, [
        ["A", "Solo", 45658, "", 100, "month"],
        ["B", "Solo", 45839, "", 1200, "year"],
      ]);
      await grid.settled();
    },
    [FIRST_ROW, CUSTOMER] as const,
  );
  const head = await find(page, "Metrics", "Closing MRR");
  const [closing] = await valuesOf(page, head, 1, 14);
  expect(closing[13]).toBe(200);
  const quarters = await valuesOf(page, { ...(await find(page, "Metrics", "Quarter won")) }, 4, 3);
  expect(quarters.slice(1)).toEqual([
    [45658, 100, 1],
    [45748, 0, ""],
    [45839, 100, 1],
  ]);
  await calculates("=3+4", 7);
});

test("rows deleted from the ledger are gone from every figure", async () => {
  workbench = await open();
  await keepRows(3);
  // Three customers that began in the first year: what the sheet shows is what these rows pay.
  const rows = await valuesOf(workbench.page, { sheet: "Ledger", row: FIRST_ROW, col: 0 }, 3, 11);
  const mrr = rows.reduce((sum, row) => sum + (row[END] === "" ? (row[MRR] as number) : 0), 0);
  const head = await find(workbench.page, "Metrics", "Closing MRR");
  const closing = await valuesOf(workbench.page, head, 1, 14);
  expect(closing[0][13]).toBeCloseTo(mrr, 6);
  await calculates("=1+1", 2);
});

test("the rest of the ledger deleted leaves no figure of before, and says why", async () => {
  const { page } = workbench;
  const card = await find(page, "Metrics", "MRR");
  const before = await valuesOf(page, { ...card, row: card.row + 1 }, 1, 1);
  expect(before[0][0]).toBeGreaterThan(0);
  await keepRows(0);
  const [[after]] = await valuesOf(page, { ...card, row: card.row + 1 }, 1, 1);
  expect(after).toBe("○ No data");
  await calculates("=2+3", 5);
});
