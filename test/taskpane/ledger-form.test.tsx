import { screen, waitFor, within } from "@testing-library/react";
import type { PaneOptions } from "../../src/taskpane/mount";
import { MemoryGrid } from "../grid/memory-grid";
import { buildSheets } from "../../src/workbook/sheet-library";
import { useGrid } from "../workbook/setup";
import { closePanes, enter, field, openPane, select } from "./setup";

afterEach(closePanes);

/** Two subscriptions of 100 a month under heads of the user’s own, which no word list knows. */
function grid(heads: readonly string[]): MemoryGrid {
  const made = new MemoryGrid(["Notes", "Billing 2025"]);
  made.write("Billing 2025", 2, 1, [
    [...heads],
    ["A", 45_658, "", 100, "month"],
    ["B", 45_658, 45_717, 100, "month"],
  ]);
  return made;
}

const OWN_HEADS = ["Who", "First day", "Last day", "Worth", "How often"];

async function openForm(workbook: MemoryGrid, options: PaneOptions = {}) {
  const opened = await openPane(options, workbook);
  await opened.user.click(await screen.findByRole("tab", { name: /^(Build|建表)$/ }));
  await opened.user.click(await screen.findByRole("tab", { name: /^(All sheets|全部工作表)$/ }));
  const line = await screen.findByRole("button", { name: /^(Ledger|台账) ?\S/ });
  await opened.user.click(line);
  return opened;
}

const buildMetrics = () => buildSheets(["setup", "metrics"], { language: "en", stage: "GTM", asOf: 46_341 });

test.each([
  ["in English", ["Customer ID", "Start date", "End date", "Amount", "Interval"]],
  ["in Chinese", ["客户编号", "开始日期", "结束日期", "金额（元）", "计费周期"]],
])("a table with heads %s is found, taken, and what reads a ledger can be built", async (_, heads) => {
  const workbook = grid(heads);
  const { user } = await openForm(workbook);
  await user.click(screen.getByRole("button", { name: "Find it in this workbook" }));
  const use = await screen.findByRole("button", { name: "Use this table: Billing 2025" });
  const table = within(use.closest("li")!);
  expect(table.getByText("2 rows")).toBeVisible();
  expect(table.getByText("Customer B, Start C, End D, Amount E, Interval F")).toBeVisible();
  await user.click(use);
  expect(
    await screen.findByRole("button", { name: /^Ledger 'Billing 2025'!B4:B1005 · 5 columns$/ }),
  ).toBeVisible();
  expect(workbook.names().get("hg_ledger_amount")).toBe("='Billing 2025'!$E$4:$E$1005");
  await buildMetrics();
  expect(workbook.sheets()).toContain("Subscription metrics");
});

test("columns are typed or picked from the sheet, and become the ledger", async () => {
  const workbook = grid(OWN_HEADS);
  const { user } = await openForm(workbook);
  await select(workbook, "Billing 2025", 3, 1, 2);
  await user.click(screen.getByRole("button", { name: "Pick customer from the sheet" }));
  expect(await field("customer")).toHaveValue("'Billing 2025'!B4:B5");
  await user.click(screen.getByRole("button", { name: "Pick start from the sheet" }));
  expect(await field("start")).toHaveValue("");
  await select(workbook, "Billing 2025", 3, 2, 2);
  expect(await field("start")).toHaveValue("'Billing 2025'!C4:C5");
  await user.click(screen.getByRole("button", { name: "Done" }));
  expect(screen.getByText("Still needed: end, amount.")).toBeVisible();
  const use = screen.getByRole("button", { name: "Use these columns" });
  expect(use).toHaveAttribute("aria-disabled", "true");
  await enter({ user }, "end", "D4:D5");
  await enter({ user }, "amount", "E4:E5");
  await enter({ user }, "interval", "F4:F5");
  expect(await screen.findByText("Checked: nothing found.")).toBeVisible();
  await user.click(use);
  await waitFor(() => expect(workbook.names().get("hg_ledger_interval")).toBe("='Billing 2025'!$F$4:$F$5"));
  expect(workbook.names().get("hg_ledger_customer")).toBe("='Billing 2025'!$B$4:$B$5");
  expect(workbook.names().has("hg_ledger_count")).toBe(false);
  await buildMetrics();
  expect(workbook.sheets()).toContain("Subscription metrics");
});

test("what can’t be a ledger is said in a sentence, and nothing is bound", async () => {
  const workbook = grid(OWN_HEADS);
  const { user } = await openForm(workbook);
  await user.click(screen.getByRole("button", { name: "Find it in this workbook" }));
  expect(await screen.findByText(/No sheet has a row of heads/)).toBeVisible();
  await select(workbook, "Billing 2025", 3, 1);
  await enter({ user }, "customer", "B4:C5");
  expect(screen.getByText(/customer must be one column, and “B4:C5” is 2 columns wide/)).toBeVisible();
  await user.clear(await field("customer"));
  await enter({ user }, "customer", "B4:B5");
  await enter({ user }, "start", "C4:C5");
  await enter({ user }, "end", "D4:D5");
  await enter({ user }, "amount", "100");
  expect(screen.getByText(/amount must be a range, and “100” is none/)).toBeVisible();
  await user.clear(await field("amount"));
  await enter({ user }, "amount", "E4:E6");
  expect(await screen.findByText(/amount has .*They must be the same size\./)).toBeVisible();
  const use = screen.getByRole("button", { name: "Use these columns" });
  expect(use).toHaveAttribute("aria-disabled", "true");
  await user.click(use);
  await user.clear(await field("amount"));
  // The head was taken for a row.
  for (const [name, col] of [
    ["customer", "B"],
    ["start", "C"],
    ["end", "D"],
    ["amount", "E"],
  ]) {
    // prettier-ignore
    await user.clear(await field(name));
    await enter({ user }, name, `${col}3:${col}5`);
  }
  expect(await screen.findByText(/^Checked, .* Row 3 of the sheet: /)).toBeVisible();
  expect([...workbook.names().keys()]).toEqual([]);
});

test("another table takes the place of the one that is bound, and says which sheets follow", async () => {
  const workbook = grid(["Customer", "Start", "End", "Amount", "Plan"]);
  useGrid(workbook);
  await buildSheets(["setup", "ledger", "metrics"], { language: "en", stage: "GTM", asOf: 46_341 });
  const { user } = await openForm(workbook);
  expect(
    await screen.findByText(/^Read by .*Subscription metrics.*They follow the new columns at once/),
  ).toBeVisible();
  expect((await field("customer")).getAttribute("value")).toMatch(/^'Subscription ledger'!/);
  await user.click(screen.getByRole("button", { name: "Find it in this workbook" }));
  await user.click(await screen.findByRole("button", { name: "Use this table: Billing 2025" }));
  await waitFor(() =>
    expect(workbook.names().get("hg_ledger_customer")).toBe("='Billing 2025'!$B$4:$B$1005"),
  );
});

test("a Chinese pane says it in Chinese", async () => {
  const { user } = await openForm(grid(OWN_HEADS), { language: "zh-CN" });
  await user.click(screen.getByRole("button", { name: "在工作簿中识别" }));
  expect(await screen.findByText(/^未找到同时含客户、开始、结束、金额列名的表头行/)).toBeVisible();
  expect(screen.getByText("尚缺：customer、start、end、amount。")).toBeVisible();
  expect(screen.getByRole("button", { name: "使用这些列" })).toBeVisible();
});
