import { buildSheets } from "../../src/workbook/sheet-library";
import { readLedgerRows } from "../../src/workbook/ledger-rows";
import { writeLedgerRows } from "../../src/workbook/ledger-write";
import { MemoryGrid } from "../grid/memory-grid";
import { useGrid } from "./setup";

/* Where on its sheet a ledger’s new rows come to stand. */

const choice = { language: "en", stage: "GTM", asOf: 46_341 } as const;
const [NUMBER, CUSTOMER, START, AMOUNT, MRR, NOTE] = [0, 1, 3, 5, 10, 11];

const row = (customer: string) => ({
  row: null,
  cells: { customer, start: 45_658, end: "", amount: 100, interval: "month", currency: "USD" },
});

/** A ledger with two rows; where the first of them stands. */
async function ledger() {
  const grid = new MemoryGrid(["Notes"]);
  useGrid(grid);
  const sheet = await writeLedgerRows([row("A"), row("B")], "{}", choice);
  const [{ row: first }] = (await readLedgerRows())!.rows;
  const line = (at: number) => grid.formulas({ sheet, row: at, col: 0, rows: 1, cols: 12 })[0];
  const formats = (at: number) => grid.numberFormats({ sheet, row: at, col: 0, rows: 1, cols: 12 })[0];
  const looks = (at: number) => grid.styles({ sheet, row: at, col: 0, rows: 1, cols: 12 })[0];
  return { grid, sheet, first, line, formats, looks };
}

/** The rows that an import wrote, with what stands in them. */
const written = async (customers: readonly string[]) =>
  (await readLedgerRows())!.rows.filter(({ cells }) => customers.includes(String(cells.customer)));

test("rows that people inserted above the first one stay theirs; what an import adds is whole", async () => {
  const { grid, sheet, first, line, formats } = await ledger();
  grid.insertRows(sheet, first, 2);
  await writeLedgerRows([row("C"), row("D"), row("E")], "{}", choice);
  const rows = await written(["C", "D", "E"]);
  expect(rows).toHaveLength(3);
  expect(rows.map(({ row: at }) => line(at)[NUMBER])).toEqual([3, 4, 5]);
  for (const { row: at } of rows) {
    expect(line(at)[MRR]).toMatch(new RegExp(`^=IF\\(OR\\(B${at + 1}=`));
    expect(formats(at)).toEqual(formats(first + 2));
  }
  expect([line(first), line(first + 1)].flat().every((cell) => cell === "")).toBe(true);
});

test("a row in which people typed anything but a customer is never written over", async () => {
  const { grid, sheet, first, line } = await ledger();
  grid.write(sheet, first + 2, START, [[45_000]]);
  grid.write(sheet, first + 3, AMOUNT, [["=12*100"]]);
  grid.write(sheet, first + 4, NOTE, [["for Chen"]]);
  const typed = [2, 3, 4].map((at) => line(first + at));
  await writeLedgerRows([row("C"), row("D")], "{}", choice);
  expect([2, 3, 4].map((at) => line(first + at))).toEqual(typed);
  expect((await written(["C", "D"])).map((each) => each.row)).toEqual([first + 5, first + 6]);
});

test("where no row is whole, rows are added at the end, with number, formula and format", async () => {
  const { grid, sheet, line, first, formats, looks } = await ledger();
  const all = grid.usedArea(sheet)!;
  for (let at = first + 2; at < all.row + all.rows - 1; at++) grid.write(sheet, at, MRR, [[""]]);
  await writeLedgerRows([row("C")], "{}", choice);
  const [{ row: at }] = await written(["C"]);
  expect(line(at)[MRR]).toMatch(/^=IF\(/);
  expect(line(at)[NUMBER]).toBeGreaterThan(2);
  expect(formats(at)).toEqual(formats(first));
  expect(looks(at)).toEqual(looks(first));
});

test("rows that people inserted look like the others once the sheet was updated, and are then used", async () => {
  const { grid, sheet, first, line, formats, looks } = await ledger();
  grid.insertRows(sheet, first, 2);
  grid.write(sheet, first + 1, NOTE, [["mine"]]);
  await buildSheets(["ledger"], choice);
  expect(formats(first)).toEqual(formats(first + 2));
  expect(looks(first + 1)).toEqual(looks(first + 2));
  expect(line(first + 1)[NOTE]).toBe("mine");
  await writeLedgerRows([row("C")], "{}", choice);
  expect(line(first)[CUSTOMER]).toBe("C");
  expect(line(first)[MRR]).toMatch(/^=IF\(/);
});

// A new ledger has 300 rows; all but the one under the head are numbered, to 299.
test("a row that people inserted and filled in gets its number and formula with the next import", async () => {
  const { grid, sheet, first, line, formats } = await ledger();
  grid.insertRows(sheet, first + 1, 1);
  grid.write(sheet, first + 1, CUSTOMER, [["Mine", "", 45_658, "", 70]]);
  await writeLedgerRows([{ row: first + 1, cells: { amount: 80 } }], "{}", choice);
  expect(line(first + 1)).toMatchObject({ [CUSTOMER]: "Mine", [AMOUNT]: 80, [NUMBER]: 300 });
  expect(line(first + 1)[MRR]).toMatch(/^=IF\(/);
  expect(formats(first + 1)).toEqual(formats(first));
});
