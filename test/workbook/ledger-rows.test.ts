import { readLedgerRows } from "../../src/workbook/ledger-rows";
import { writeLedgerRows } from "../../src/workbook/ledger-write";
import { readLedger } from "../../src/workbook/ledger-binding";
import { MemoryGrid } from "../grid/memory-grid";
import { snapshot, useGrid } from "./setup";

const choice = { language: "en", stage: "GTM", asOf: 46_341 } as const;

const row = (customer: string, extras: Readonly<Record<string, string | number>> = {}) => ({
  row: null,
  cells: { customer, start: 45_658, amount: 100, interval: "month", currency: "USD", contract: `sub_${customer}`, ...extras }, // prettier-ignore
});

test("a ledger is written, read back, changed and grown, and what people typed stays", async () => {
  const grid = new MemoryGrid(["Notes"]);
  useGrid(grid);
  const many = Array.from({ length: 310 }, (_, i) => row(`C${i}`));
  const name = await writeLedgerRows([row("00123", { interval: "term", end: 45_700 }), row("=cmd"), ...many], '{"a":1}', choice); // prettier-ignore
  expect(name).toBe("Subscription ledger");
  const first = (await readLedgerRows())!;
  expect(first.recipe).toBe('{"a":1}');
  expect(first.rows).toHaveLength(312);
  expect(first.rows[0].cells).toEqual({
    customer: "00123",
    start: 45_658,
    end: 45_700,
    amount: 100,
    interval: "term",
    currency: "USD",
    contract: "sub_00123",
  });
  expect(first.rows[1].cells.customer).toBe("=cmd");
  expect((await readLedger())?.customer).toMatch(/^'Subscription ledger'!B\d+:B\d+$/);

  const [{ row: at }] = first.rows;
  const noteCol = 11;
  grid.write(name, at, noteCol, [["called in March"]]);
  const more = Array.from({ length: 20 }, (_, i) => row(`D${i}`));
  await writeLedgerRows([{ row: at, cells: { amount: 120, end: "" } }, ...more], "{}", choice);
  const second = (await readLedgerRows())!;
  expect(second.rows).toHaveLength(332);
  expect(second.rows[0].cells).toMatchObject({ customer: "00123", amount: 120, note: "called in March" });
  expect(second.rows[0].cells.end).toBeUndefined();
  expect(second.rows.slice(1, 312)).toEqual(first.rows.slice(1));
  expect(second.recipe).toBe("{}");
  // The rows that came in are in the ledger of every sheet, and have their formulas.
  const last = second.rows.at(-1)!;
  const [, end] = /:B(\d+)$/.exec((await readLedger())!.customer!)!;
  expect(Number(end)).toBeGreaterThan(last.row);
  expect(grid.sheet(name).cells.get(last.row * 16_384 + 10)?.content).toMatch(/^=IF\(/);
});

test("rows that come take the places of rows that go, but for one with a note beside it", async () => {
  const grid = new MemoryGrid(["Notes"]);
  useGrid(grid);
  const name = await writeLedgerRows(
    [row("A"), row("B", { end: 45_700, product: "Pro" }), row("C")],
    "{}",
    choice,
  );
  const before = (await readLedgerRows())!.rows;
  const noteCol = 11;
  grid.write(name, before[0].row, noteCol, [["called in March"]]);
  const gone = { customer: "", start: "", end: "", amount: "", interval: "", count: "", currency: "", product: "", contract: "" }; // prettier-ignore
  await writeLedgerRows(
    [row("D", { amount: 7 }), ...before.map(({ row: at }) => ({ row: at, cells: gone }))],
    "{}",
    choice,
  );
  const { rows } = (await readLedgerRows())!;
  expect(rows).toEqual([
    {
      row: before[1].row,
      cells: {
        customer: "D",
        start: 45_658,
        amount: 7,
        interval: "month",
        currency: "USD",
        contract: "sub_D",
      },
    },
  ]);
  expect(grid.sheet(name).cells.get(before[0].row * 16_384 + noteCol)?.content).toBe("called in March");
});

/** Stops at the so-manieth look whether somebody stopped. */
function stoppingAt(look: number): AbortSignal {
  let looks = 0;
  const throwIfAborted = () => {
    if (++looks === look) throw new Error("stopped");
  };
  return { throwIfAborted } as AbortSignal;
}

test("Stop leaves the workbook as it was, wherever the writing is: a first import and a later one", async () => {
  const grid = new MemoryGrid(["Notes"]);
  useGrid(grid);
  grid.write("Notes", 0, 0, [["mine"]]);
  const state = () => ({ sheets: snapshot(grid), names: [...grid.names()] });
  const empty = state();
  const stopped = (look: number, rows = [row("A"), row("B")]) =>
    expect(writeLedgerRows(rows, "{}", choice, { signal: stoppingAt(look) })).rejects.toThrow("stopped");
  // After the new sheets are made and the first rows are written.
  await stopped(3);
  expect(state()).toEqual(empty);

  const shares: number[] = [];
  await writeLedgerRows([row("A")], "{}", choice, { onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([1]);
  const [{ row: at }] = (await readLedgerRows())!.rows;
  const before = state();
  const later = [{ row: at, cells: { amount: 7 } }, ...Array.from({ length: 305 }, (_, i) => row(`C${i}`))];
  await stopped(3, later as ReturnType<typeof row>[]);
  expect(state()).toEqual(before);
});
