import { screen, waitFor } from "@testing-library/react";
import { EXAMPLE_E } from "../../src/catalogue/ledger/example";
import { isFailure } from "../../src/catalogue/define";
import { MemoryGrid } from "../grid/memory-grid";
import { call } from "../../src/functions/call";
import { readCall } from "../../src/taskpane/insert/read-call";
import { preview } from "../../src/taskpane/insert/preview";
import { closePanes, openPane, select } from "./setup";

afterEach(closePanes);

const LEDGER = (EXAMPLE_E as (string | number | null)[][][]).map((column) =>
  column.map(([cell]) => cell ?? ""),
);
const ROWS = LEDGER[0].map((_, row) => LEDGER.map((column) => column[row]));

/** A sheet with the ledger in A2:E7, a month in G1, and a formula of ours in A10. */
function withTable(formula: string, month = 45_748): MemoryGrid {
  const grid: MemoryGrid = new MemoryGrid(["Sheet1"], (_sheet, _row, _col, text) => {
    const { definition, entries } = readCall(text)!;
    const shown = preview(definition, entries, (address) => {
      const values = address.startsWith("G") ? [[month]] : columnAt(address);
      return { values, rows: values.length, cols: 1, text: "" };
    });
    if (shown.kind !== "answer") throw new Error(formula);
    const table = call(definition, shown.args) as readonly (readonly unknown[])[];
    return table.map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell) as string | number));
  });
  grid.write("Sheet1", 0, 6, [[month]]);
  grid.write("Sheet1", 1, 0, ROWS);
  grid.write("Sheet1", 9, 0, [[formula]]);
  return grid;
}

const columnAt = (address: string) => LEDGER["ABCDE".indexOf(address[0])].map((cell) => [cell]);

const COHORT = "=SAAS.LEDGER.COHORT(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,2,28),E2:E7)";

test("a cell inside a table of ours says which one, and what it stands for", async () => {
  const grid = withTable(COHORT);
  await openPane({}, grid);
  await select(grid, "Sheet1", 11, 3);
  expect(await screen.findByText("SAAS.LEDGER.COHORT in A10 · cohort 1 Jan 2025 · age 1")).toBeVisible();
});

test("Chinese: 第 1 期", async () => {
  const grid = withTable(COHORT);
  await openPane({ language: "zh-CN" }, grid);
  await select(grid, "Sheet1", 11, 3);
  expect(
    await screen.findByText("SAAS.LEDGER.COHORT，公式在 A10 · cohort 2025-01-01 · 第 1 期"),
  ).toBeVisible();
});

test("#N/A inside LEDGER.RETENTION has its reason", async () => {
  const grid = withTable("=SAAS.LEDGER.RETENTION(A2:A7,B2:B7,C2:C7,D2:D7,G1,E2:E7)");
  await openPane({}, grid);
  await select(grid, "Sheet1", 9, 1);
  expect(await screen.findByText(/12 months before this month the ledger had not begun/)).toBeVisible();
  expect(await screen.findByText("SAAS.LEDGER.RETENTION in A10 · ndr · 1 Apr 2025")).toBeVisible();
});

test("a table typed by hand is given the formats of Insert, once", async () => {
  const grid = withTable(COHORT);
  const { user } = await openPane({}, grid);
  await select(grid, "Sheet1", 10, 0);
  await user.click(await screen.findByRole("button", { name: "Format this table" }));
  await waitFor(() => expect(grid.sheet("Sheet1").at(10, 0)?.format).toBe("d mmm yyyy"));
  const formats = [9, 10].map((row) => [0, 1, 2].map((col) => grid.sheet("Sheet1").at(row, col)?.format));
  expect(formats).toEqual([
    ["#,##0", "#,##0", "#,##0"],
    ["d mmm yyyy", "#,##0", "0.0%"],
  ]);
  await select(grid, "Sheet1", 10, 2);
  expect(await screen.findByText(/cohort 1 Dec 2024 · age 0/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Format this table" })).toBeNull());
});

test("a protected sheet refuses, in words", async () => {
  const grid = withTable(COHORT);
  const { user } = await openPane({}, grid);
  await select(grid, "Sheet1", 10, 0);
  const button = await screen.findByRole("button", { name: "Format this table" });
  grid.sheet("Sheet1").isProtected = true;
  await user.click(button);
  expect(await screen.findByText(/protected/)).toBeVisible();
});

test("a margin is not called one twice", async () => {
  const grid = withTable('=SAAS.MARGINS(1000,300,100,150,180,90,"zh")');
  await openPane({ language: "zh-CN" }, grid);
  await select(grid, "Sheet1", 11, 1);
  expect(await screen.findByText("SAAS.MARGINS，公式在 A10 · 毛利 2 · 金额")).toBeVisible();
});
