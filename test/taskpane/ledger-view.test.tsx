import { act, screen, waitFor, within } from "@testing-library/react";
import { MemoryGrid } from "../grid/memory-grid";
import { bindLedger } from "../../src/workbook/ledger-binding";
import { closePanes, openPane } from "./setup";

afterEach(closePanes);

const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

/** A ledger of the user’s own, with columns beside it that vendors count by, bound as the pane would. */
async function openLedger(rows: readonly (readonly (string | number)[])[], last = "Cancelled At") {
  const grid = new MemoryGrid(["Billing"]);
  const heads = ["Account", "Start", "End", "Amount", "Interval", last];
  grid.write("Billing", 1, 0, [heads, ...rows.map((row) => [...row])]);
  const opened = await openPane({}, grid);
  const column = (letter: string) => `Billing!${letter}3:${letter}40`;
  await bindLedger({
    customer: column("A"),
    start: column("B"),
    end: column("C"),
    amount: column("D"),
    interval: column("E"),
    ...(last === "Currency" && { currency: column("F") }),
  });
  await opened.user.click(await screen.findByRole("tab", { name: "Build" }));
  await opened.user.click(await screen.findByRole("tab", { name: "Ledger" }));
  return opened;
}

const ROWS = [
  ["cus_A", day("2026-01-01"), "", 1200, "year", ""],
  ["cus_B", day("2026-01-01"), day("2026-11-12"), 500, "month", day("2026-10-12")],
  ["cus_C", day("2026-03-01"), "", 60, "month", ""],
];

test("the number of another system finds its convention, and who makes the difference", async () => {
  const { user, grid } = await openLedger(ROWS);
  await user.click(await screen.findByText("Which convention gives this number?"));
  await user.selectOptions(await screen.findByLabelText("Month"), "2026-10");
  await user.click(screen.getByLabelText("Number there"));
  await user.paste("160");
  await user.click(screen.getByText("Try"));
  // 100 + 500 + 60 here; without B, who pressed cancel on 12 October, 160.
  const match = await screen.findByRole("region", { name: "Within a cent" });
  expect(screen.getByText("660.00")).toBeVisible();
  expect(within(match).getByText("Churn on the day cancelled")).toBeVisible();
  expect(within(match).getByText("So Stripe documents it")).toBeVisible();
  expect(within(match).getByText("cancelled 12 Oct 2026, paid to 12 Nov 2026")).toBeVisible();
  await user.click(within(match).getByText("cus_B"));
  expect(grid.selection()).toMatchObject({ sheet: "Billing", row: 3, col: 0 });
}, 60_000);

/** Opens the question, and asks for the MRR of October 2026. */
async function askOctober({ user }: Awaited<ReturnType<typeof openLedger>>, value: string, metric = "mrr") {
  await user.click(await screen.findByText("Which convention gives this number?"));
  await user.selectOptions(await screen.findByLabelText("Month"), "2026-10");
  await user.selectOptions(screen.getByLabelText("Metric"), metric);
  await user.click(screen.getByLabelText("Number there"));
  await user.paste(value);
  await user.click(screen.getByText("Try"));
}

test("of a quotient each customer says what it adds to which part, and no sum is drawn", async () => {
  const opened = await openLedger(
    [
      ["cus_A", day("2026-01-01"), "", 1200, "year", ""],
      ["cus_B", day("2026-01-01"), "", 500, "month", ""],
      ["cus_C", day("2026-03-01"), "", 60, "month", "past_due"],
    ],
    "Status",
  );
  // 660 ÷ 3 = 220; without C 600 ÷ 2 = 300.
  await askOctober(opened, "300", "arpa");
  const match = await screen.findByRole("region", { name: "Within a cent" });
  expect(within(match).getByText("MRR −60.00, customers −1")).toBeVisible();
  expect(within(match).queryByText("1 customer")).toBeNull();
}, 60_000);

test("rows without a currency are left out of one and told", async () => {
  const opened = await openLedger(
    [
      ["cus_A", day("2026-01-10"), "", 40, "month", "USD"],
      ["cus_B", day("2026-01-10"), "", 100, "month", "EUR"],
      ["cus_C", day("2026-01-10"), "", 7, "month", ""],
    ],
    "Currency",
  );
  await askOctober(opened, "40");
  expect(await screen.findByText("Without a currency, and so left out: 1 row, row 5.")).toBeVisible();
}, 60_000);

test("of several currencies those of one are counted, or all at rates of the workbook", async () => {
  const { user, grid } = await openLedger(
    [
      ["cus_A", day("2026-01-10"), "", 40, "month", "USD"],
      ["cus_B", day("2026-01-10"), "", 100, "month", "EUR"],
    ],
    "Currency",
  );
  grid.write("Billing", 1, 7, [
    [day("2026-01-01"), "USD", 1],
    [day("2026-01-01"), "EUR", 1.2],
    [day("2026-10-31"), "EUR", 1.1],
  ]);
  // 40 dollars and 100 euros are no 140.
  expect(await screen.findByText(/several currencies, which can’t be added up/)).toBeVisible();
  expect(screen.queryByText("140")).toBeNull();
  await user.click(await screen.findByText("Which convention gives this number?"));
  await user.selectOptions(await screen.findByLabelText("Month"), "2026-10");
  const there = screen.getByLabelText("Number there");
  await user.click(there);
  await user.paste("40");
  await user.click(screen.getByText("Try"));
  expect(await screen.findByText("Counted as here, the numbers agree.")).toBeVisible();

  await user.click(screen.getByLabelText("Rates"));
  await user.paste("Billing!H2:J4");
  await user.clear(there);
  await user.click(there);
  await user.paste("150");
  await user.click(screen.getByText("Try"));
  // 40 and 100 euros: 160 at the rate of January, 150 at that of 31 October.
  const [match] = await screen.findAllByRole("region", { name: "Within a cent" });
  expect(screen.getByText("160.00")).toBeVisible();
  expect(within(match).getByText("All at the rate of the month’s end")).toBeVisible();
  expect(within(match).getByText("in EUR")).toBeVisible();
}, 60_000);

test("an as-of month that is an error is told, and the last full month looked at", async () => {
  const { user, grid } = await openLedger(ROWS);
  grid.addSheet("Set-up");
  grid.write("Set-up", 3, 2, [["#REF!"]]);
  grid.setName("hg_setup_asof", "='Set-up'!$C$4");
  await user.click(await screen.findByRole("tab", { name: "Import" }));
  await user.click(screen.getByRole("tab", { name: "Ledger" }));
  expect(await screen.findByText(/as-of month on Set-up shows #REF!/)).toBeVisible();
}, 60_000);

test("by segment one currency is looked at alone, in the pane and on the sheet", async () => {
  const { user, grid } = await openLedger(
    [
      ["X", day("2025-01-10"), "", 40, "month", "USD"],
      ["Y", day("2025-01-10"), "", 10, "month", "USD"],
      ["X", day("2025-01-10"), "", 100, "month", " eur"],
      ["Z", day("2025-01-10"), "", 7, "month", "EUR"],
    ],
    "Currency",
  );
  grid.write("Billing", 1, 6, [["Plan"], ["Pro"], ["Team"], ["Pro"], ["Team"]]);
  await user.click(await screen.findByText("By segment"));
  // Pro and Team, and what both come to: in dollars, then in euros.
  expect(await screen.findByText("$50")).toBeVisible();
  expect(screen.getByText(/^\$40/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Currency"), "EUR");
  expect(await screen.findByText("€107")).toBeVisible();
  await user.click(screen.getByText("Put on a sheet"));
  const name = "By Plan · EUR";
  await waitFor(() => expect(grid.sheets()).toContain(name));
  const cells = grid.formulas({ sheet: name, row: 4, col: 0, rows: 4, cols: 3 });
  expect(cells.map(([first]) => first)).toEqual(["Plan", "Pro", "Team", "All"]);
  expect(cells[3][2]).toContain('IF(TRIM(hg_ledger_currency)="EUR",hg_ledger_amount,0)');
  expect(cells[1][2]).toContain('*(TRIM(hg_ledger_currency)="EUR"),hg_ledger_amount,0)');
}, 60_000);

test("a ledger that an import converted says that other rates can’t be tried", async () => {
  const { user, grid } = await openLedger(ROWS);
  const sentence = /Import converted this ledger to USD/;
  await user.click(await screen.findByText("Which convention gives this number?"));
  await screen.findByLabelText("Number there");
  expect(screen.queryByText(sentence)).toBeNull();
  await user.click(screen.getByRole("button", { name: /^Back to the ledger/ }));

  const currency = { mode: "spot", to: "USD", rates: "FX!A1:C4" };
  grid.setProperty("Billing", "hourglass.recipe", JSON.stringify({ columns: {}, answers: {}, keep: [], currency })); // prettier-ignore
  await user.click(await screen.findByRole("tab", { name: "Import" }));
  await user.click(screen.getByRole("tab", { name: "Ledger" }));
  await user.click(await screen.findByText("Which convention gives this number?"));
  expect(await screen.findByText(sentence)).toBeVisible();
}, 60_000);

test("what stands out has names, a finding leads to its row, and a safe cure is told and undone", async () => {
  const { user, grid } = await openLedger([
    ["cus_A", day("2024-01-20"), "", 1200, "year", ""],
    ["cus_B", "31/01/2024", "", "¥1,500.50", "month", ""],
    ["cus_C", "03/04/2024", "", 60, "", ""],
  ]);
  // 03/04 may be 3 April or 4 March, so it is left to people: two dates, an amount and an interval to look at.
  expect(await screen.findByText("4 to look at")).toBeVisible();
  expect(screen.getByText(/These rows can’t be counted yet\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Fix 1: Text where a day belongs" }));
  expect(await screen.findByText("B4: 31/01/2024 → 31 Jan 2024")).toBeVisible();
  expect(grid.formulas({ sheet: "Billing", row: 3, col: 1, rows: 1, cols: 1 })).toEqual([[45_322]]);
  await user.click(screen.getByText("Undo"));
  expect(await screen.findByText("Put back as it was.")).toBeVisible();
  expect(grid.values({ sheet: "Billing", row: 3, col: 1, rows: 1, cols: 1 })).toEqual([["31/01/2024"]]);

  await user.click(screen.getByText("Text where an amount belongs"));
  await user.click(screen.getByText("Row 4"));
  expect(grid.selection()).toMatchObject({ sheet: "Billing", row: 3, col: 0 });
  await user.click(screen.getByRole("button", { name: "Fix row 4: 1,500.5" }));
  expect(await screen.findByText("1 cell changed.")).toBeVisible();
  expect(grid.values({ sheet: "Billing", row: 3, col: 3, rows: 1, cols: 1 })).toEqual([[1500.5]]);
}, 60_000);

/** The row of cus_B and those beside it, once its start was fixed and somebody worked on the sheet. */
async function undoAfter(edit: (grid: MemoryGrid) => void) {
  const { user, grid } = await openLedger([
    ["cus_A", day("2024-01-20"), "", 1200, "year", ""],
    ["cus_B", "31/01/2024", "", 15, "month", ""],
  ]);
  await user.click(await screen.findByRole("button", { name: "Fix 1: Text where a day belongs" }));
  await screen.findByText("B4: 31/01/2024 → 31 Jan 2024");
  await act(async () => {
    edit(grid);
    await Promise.resolve();
  });
  await user.click(screen.getByText("Undo"));
  return grid;
}

const starts = (grid: MemoryGrid) =>
  grid.values({ sheet: "Billing", row: 2, col: 0, rows: 3, cols: 2 }).map((line) => line.join(" "));

test("undo of a fix follows its row below one that was inserted, whose cells stay", async () => {
  const grid = await undoAfter((sheet) => {
    sheet.insertRows("Billing", 3, 1);
    sheet.write("Billing", 3, 0, [["cus_NEW", day("2024-05-05"), "", 99]]);
  });
  expect(await screen.findByText("Put back as it was.")).toBeVisible();
  expect(starts(grid)).toEqual(["cus_A 45311", "cus_NEW 45417", "cus_B 31/01/2024"]);
}, 60_000);

test("undo leaves a cell alone that was edited since, and says so", async () => {
  const grid = await undoAfter((sheet) => sheet.write("Billing", 3, 1, [[day("2024-02-01")]]));
  expect(await screen.findByText(/^Not put back, so that nothing typed since is lost\./)).toBeVisible();
  expect(screen.getByText(/^B4: 31\/01\/2024 → 31 Jan 2024\. The row was edited or deleted/)).toBeVisible();
  expect(screen.queryByText("Put back as it was.")).toBeNull();
  expect(screen.queryByText("Undo")).toBeNull();
  expect(starts(grid)).toEqual(["cus_A 45311", "cus_B 45323", " "]);
}, 60_000);
