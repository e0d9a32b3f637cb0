import { fireEvent, screen, within } from "@testing-library/react";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane } from "./setup";

afterEach(closePanes);

const HEADS = "id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Start (UTC),Current Period End (UTC),Ended At (UTC)\n"; // prettier-ignore
const OCTOBER = `${HEADS}sub_1,cus_A,pro,5,usd,month,33.00,active,2025-01-10,,
sub_2,cus_B,pro,1,usd,month,40.00,active,2025-02-01,,
sub_3,cus_C,pro,1,usd,month,33.00,incomplete,2025-02-01,,
`;
const NOVEMBER = `${HEADS}sub_1,cus_A,pro,5,usd,month,33.00,active,2025-01-10,,
sub_2,cus_B,pro,1,usd,month,45.00,active,2025-02-01,,
sub_4,cus_D,pro,1,usd,month,20.00,active,2025-03-01,,
`;

const drop = (name: string, text: string) =>
  fireEvent.change(screen.getByLabelText("File"), { target: { files: [new File([text], name)] } });

async function openImport(grid = new MemoryGrid()) {
  const opened = await openPane({}, grid);
  await opened.user.click(await screen.findByRole("tab", { name: "Build" }));
  await opened.user.click(await screen.findByRole("tab", { name: "Import" }));
  await screen.findByRole("button", { name: "Choose files" });
  return opened;
}

test("a file is dropped, one question answered, the ledger written; next month’s asks nothing", async () => {
  const { user, grid } = await openImport();
  drop("october.csv", OCTOBER);
  expect(await screen.findByText(/Stripe subscriptions, \d+%/)).toBeVisible();
  expect(screen.getByText("1 open")).toBeVisible();
  const importing = screen.getByRole("button", { name: "Import" });
  expect(importing).toHaveAttribute("aria-disabled", "true");
  const question = screen.getByRole("region", { name: "Is Amount per unit or for the whole quantity?" });
  expect(within(question).getByText(/MRR on .* is \$205$/)).toBeVisible();
  expect(within(question).getByText(/MRR on .* is \$73$/)).toBeVisible();
  await user.click(within(question).getByRole("radio", { name: "Per unit: 33.00 × 5" }));
  expect(screen.getByText("Left out: 1 row")).toBeVisible();
  expect(screen.getByText("incomplete, never revenue")).toBeVisible();
  expect(screen.getByText("$165 a month")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Import" }));
  expect(await screen.findByText(/Subscription ledger has 2 rows/)).toBeVisible();
  expect(grid.sheets()).toContain("Subscription ledger");
  expect(grid.names().get("hg_ledger_customer")).toMatch(/Subscription ledger/);

  await user.click(screen.getByRole("button", { name: "Import another file" }));
  drop("november.csv", NOVEMBER);
  expect(await screen.findByText("Mapped as last time. Nothing to ask.")).toBeVisible();
  expect(screen.getByText("Amount: $40 → $45")).toBeVisible();
  expect(screen.getByText(/^Adds 1 row, changes 1$/)).toBeVisible();
  expect(screen.getAllByText(/Changes the past: .* closes \$25 higher/)[0]).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Append" }));
  expect(await screen.findByText(/Subscription ledger has 3 rows/)).toBeVisible();
});

test("a file without a ledger says which columns it lacks", async () => {
  await openImport();
  drop("notes.csv", "Name,Since\nA,2025-01-01\n");
  expect(await screen.findByRole("region", { name: "Which column of notes.csv holds: Customer?" })).toBeVisible(); // prettier-ignore
  expect(screen.getByRole("button", { name: "Import" })).toHaveAttribute("aria-disabled", "true");
});

test("several currencies: what becomes of them is asked, and rates come from cells of the workbook", async () => {
  const grid = new MemoryGrid(["FX"]);
  grid.write("FX", 0, 0, [
    ["day", "currency", "rate"],
    [45_000, "USD", 1],
    [45_000, "EUR", 1.25],
    [45_800, "EUR", 1.5],
  ]);
  const { user } = await openImport(grid);
  drop(
    "plans.csv",
    "customer,start,end,amount,interval,currency\nA,2025-01-10,,100,month,USD\nB,2025-01-10,,80,month,EUR\n",
  );
  const asked = await screen.findByRole("region", {
    name: "The rows are in USD, EUR. What should the ledger hold?",
  });
  expect(screen.getByText("1 open")).toBeVisible();
  await user.click(within(asked).getByRole("radio", { name: "One currency, at the rate of each start" }));
  // Converting without rates is no answer yet.
  expect(screen.getByText("1 open")).toBeVisible();
  fireEvent.change(within(asked).getByLabelText("Rates"), { target: { value: "FX!A1:C4" } });
  expect(await screen.findByText(/^Writes Subscription ledger/)).toBeVisible();
  expect(screen.getByText(/MRR on .* \$200$/)).toBeVisible();
  await user.click(within(asked).getByRole("radio", { name: "One currency, at today’s rate for all" }));
  expect(screen.getByText(/MRR on .* \$220$/)).toBeVisible();
  fireEvent.change(within(asked).getByLabelText("Rates"), { target: { value: "FX!A1:B4" } });
  expect(await screen.findByText(/^rates is a range of 4 rows and 2 columns/)).toBeVisible();
  // Neither a first row with a rate nor a row below a head is passed over, and rows count as in the range.
  grid.write("FX", 5, 0, [["2025-01-01", "EUR", 1.25], [45_000, "USD", 1], [45_800, "EUR", "1,50"]]); // prettier-ignore
  fireEvent.change(within(asked).getByLabelText("Rates"), { target: { value: "FX!A6:C7" } });
  expect(await screen.findByText(/^Row 1 of rates has no date/)).toBeVisible();
  fireEvent.change(within(asked).getByLabelText("Rates"), { target: { value: "FX!A7:C8" } });
  expect(await screen.findByText(/^Row 2 of rates has no rate/)).toBeVisible();
  await user.click(within(asked).getByRole("radio", { name: "Each row in its own currency" }));
  expect(screen.getByText(/^Writes Subscription ledger/)).toBeVisible();
  expect(screen.queryByText("1 open")).toBeNull();
});

test("a ledger that was changed since it was compared is compared anew before anything is written", async () => {
  const { user, grid } = await openImport();
  drop("october.csv", OCTOBER);
  await user.click(await screen.findByRole("radio", { name: "Per unit: 33.00 × 5" }));
  await user.click(screen.getByRole("button", { name: "Import" }));
  await user.click(await screen.findByRole("button", { name: "Import another file" }, { timeout: 20_000 }));
  drop("november.csv", NOVEMBER);
  const append = await screen.findByRole("button", { name: "Append" });
  const customers = () => grid.formulas({ sheet: "Subscription ledger", row: 5, col: 1, rows: 5, cols: 5 });
  // The row of cus_B goes one down, and that of somebody else takes its place.
  grid.insertRows("Subscription ledger", 7, 1);
  grid.write("Subscription ledger", 7, 1, [["cus_NEW", "", 45_658, "", 77]]);
  const standing = customers();
  await user.click(append);
  expect(await screen.findByText(/^The ledger was changed since it was compared/)).toBeVisible();
  expect(customers()).toEqual(standing);
  await user.click(screen.getByRole("button", { name: "Append" }));
  await screen.findByRole("button", { name: "Import another file" }, { timeout: 20_000 });
  expect(customers().map(([customer, , , , amount]) => [customer, amount])).toEqual([
    ["", ""],
    ["cus_A", 165],
    ["cus_NEW", 77],
    ["cus_B", 45],
    ["cus_D", 20],
  ]);
}, 60_000);
