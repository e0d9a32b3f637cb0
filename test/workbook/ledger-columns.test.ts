import { readLedgerColumns, rememberLedgerColumns } from "../../src/workbook/ledger-columns";
import { MemoryGrid } from "../../src/workbench/host/memory-grid";
import { useGrid } from "./setup";

const columnsOn = (sheet: string) => ({
  customer: `${sheet}!A2:A9`,
  start: `${sheet}!B2:B9`,
  end: `${sheet}!C2:C9`,
  amount: `${sheet}!D2:D9`,
});

test.each([
  ["Old", "New"],
  ["New", "Old"],
])("of two ledgers the one that was used last is remembered: %s, then %s", async (before, last) => {
  useGrid(new MemoryGrid(["Old", "New"]));
  await rememberLedgerColumns(columnsOn(before));
  await rememberLedgerColumns(columnsOn(last));
  expect(await readLedgerColumns()).toEqual(columnsOn(last));
});
