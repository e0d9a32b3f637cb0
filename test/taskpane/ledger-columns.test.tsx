import { act, screen, waitFor } from "@testing-library/react";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, enter, field, openFunction, openPane, select } from "./setup";

afterEach(closePanes);

/** Two subscriptions of 100 a month from January 2025, one of them until March, and a month beside them. */
function ledgerGrid(): MemoryGrid {
  const grid = new MemoryGrid(["Report", "Billing 2025"]);
  grid.write("Billing 2025", 0, 0, [
    ["Customer", "Start", "End", "Amount", "Interval", 45_689],
    ["A", 45_658, "", 100, "month", ""],
    ["B", 45_658, 45_717, 100, "month", ""],
  ]);
  return grid;
}

const COLUMNS = {
  customer: "'Billing 2025'!A2:A3",
  start: "'Billing 2025'!B2:B3",
  end: "'Billing 2025'!C2:C3",
  amount: "'Billing 2025'!D2:D3",
  interval: "'Billing 2025'!E2:E3",
};

async function insertOnce(grid: MemoryGrid) {
  const opened = await openPane({}, grid);
  const { user } = opened;
  await select(grid, "Report", 0, 0);
  await openFunction(opened, "LEDGER.MRR");
  for (const [name, address] of Object.entries(COLUMNS)) await enter({ user }, name, address);
  await enter({ user }, "months", "'Billing 2025'!F1");
  const insert = await screen.findByRole("button", { name: "Insert" });
  await waitFor(() => expect(insert).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(insert);
  await screen.findByText(/^✓ Inserted into/);
  await waitFor(() => expect(grid.names().has("hg_ledger_interval")).toBe(true));
  act(() => opened.pane.unmount());
}

test("the interval stands among the columns, not with what may be left out", async () => {
  const opened = await openPane({}, ledgerGrid());
  await openFunction(opened, "LEDGER.MOVES");
  expect(await field("interval")).toBeVisible();
});

test("the columns are asked for once: the next function has them, says so, and lets one change them", async () => {
  const grid = ledgerGrid();
  await insertOnce(grid);
  const opened = await openPane({}, grid);
  await openFunction(opened, "LEDGER.MOVES");
  expect(await screen.findByText(/columns are those you gave last time/)).toBeVisible();
  for (const [name, address] of Object.entries(COLUMNS)) expect(await field(name)).toHaveValue(address);
  await opened.user.clear(await field("customer"));
  expect(await field("customer")).toHaveValue("");
});

test("they follow a sheet that was renamed", async () => {
  const grid = ledgerGrid();
  await insertOnce(grid);
  grid.renameSheet("Billing 2025", "Ledger");
  const opened = await openPane({}, grid);
  await openFunction(opened, "LEDGER.CHECK");
  await waitFor(async () => expect(await field("customer")).toHaveValue("Ledger!A2:A3"));
});

test("they follow rows that are inserted above them", async () => {
  const grid = ledgerGrid();
  await insertOnce(grid);
  grid.insertRows("Billing 2025", 0, 1);
  const opened = await openPane({}, grid);
  await openFunction(opened, "LEDGER.CHECK");
  await waitFor(async () => expect(await field("customer")).toHaveValue("'Billing 2025'!A3:A4"));
});

test("a property that is none of ours is left alone", async () => {
  const grid = ledgerGrid();
  grid.setProperty("Billing 2025", "hourglass.ledger", '{"customer":');
  const opened = await openPane({}, grid);
  await openFunction(opened, "LEDGER.CHECK");
  expect(await field("customer")).toHaveValue("");
  expect(screen.queryByRole("alert")).toBeNull();
});
