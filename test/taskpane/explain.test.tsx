import { screen, waitFor, within } from "@testing-library/react";
import { formulaMark } from "../../src/portable/marks";
import { originalsXml } from "../../src/portable/originals";
import { createHost } from "../../src/workbench/host/host";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane, select } from "./setup";

afterEach(() => {
  closePanes();
  Reflect.deleteProperty(globalThis, "Office");
});

/** A4 is LTV of A1:A3, A5 is LTVCAC of A4 and a number, A6 what A4 became when it was made portable. */
function grid() {
  const made = new MemoryGrid(["Data", "Other"], (_sheet, row) => [111_436, 2.7, 111_436][row - 3] ?? 0);
  made.write("Data", 0, 0, [
    [5136],
    [0.74],
    [0.0121],
    ["=SAAS.LTV(A1,A2,A3)"],
    ["=SAAS.LTVCAC(A4,41300)"],
    ["=A1*A2/A3"],
    ["nothing"],
  ]);
  return made;
}

const tree = () => screen.findByText("With your numbers", {}, { timeout: 8000 });

test("one click from the selection bar: value, working, verdict, the next band, and what is behind an argument", async () => {
  const made = grid();
  const { user } = await openPane({}, made);
  await select(made, "Data", 4, 0);
  await user.click(await screen.findByRole("button", { name: "Explain" }));
  expect(screen.getByRole("tab", { name: "Explain" })).toHaveAttribute("aria-selected", "true");
  await tree();
  expect(await screen.findByText("ltv ÷ cac = 111,436 ÷ 41,300")).toBeVisible();
  expect(screen.getByRole("img", { name: "2.70×, 1 to 3, optimise" })).toBeVisible();
  expect(screen.getByText(/^Above 3 \(expand\) when cac is 37,145 or less/)).toBeVisible();
  expect(screen.getByText(/Handbook 001, L109–115/)).toBeVisible();
  // A4 is calculated by one of ours, so its own working stands below it.
  expect(await screen.findByText("= 5,136 × 74.0% ÷ 1.21%", {}, { timeout: 4000 })).toBeVisible();
  const change = screen.getByRole("table");
  expect(within(change).getByRole("row", { name: /^cac \+11\.1%.*−9\.1%$/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "A4" }));
  await waitFor(() => expect(made.selection()).toMatchObject({ row: 3, col: 0 }));
}, 40_000);

test("a pinned cell stays, a cell without a call of ours says so, in Chinese too", async () => {
  const made = grid();
  const { user } = await openPane({ language: "zh-CN" }, made);
  await select(made, "Data", 3, 0);
  await user.click(await screen.findByRole("tab", { name: "解释" }));
  await user.click(await screen.findByRole("button", { name: "固定此单元格" }));
  await select(made, "Data", 6, 0);
  const title = { name: "客户生命周期价值" };
  expect(await screen.findByRole("heading", title, { timeout: 8000 })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "恢复随选" }));
  expect(await screen.findByText("此处没有可解释的内容")).toBeVisible();
}, 40_000);

test("a cell that only shows a number of a table is explained by that table, with its customers", async () => {
  const made = new MemoryGrid(["Report", "Ledger"], (_sheet, _row, col) =>
    col === 6 ? [["churn", 0, -80]].map((row) => [...row]) : -80,
  );
  made.write("Ledger", 0, 0, [
    ["customer", "start", "end", "amount"],
    ["A", 45292, "", 100],
    ["B", 45292, 45700, 80],
  ]);
  // The table stands in G1 on, its churn in the first row of this one.
  made.write("Ledger", 0, 6, [["=SAAS.LEDGER.MOVES(A2:A3,B2:B3,C2:C3,D2:D3,DATE(2025,{1,2},1))"]]);
  made.setName("bridge", "=Ledger!$G$1:$I$8");
  made.write("Report", 0, 0, [["=IF(TRUE,INDEX(bridge,1,3),0)"]]);
  const { user } = await openPane({}, made);
  await select(made, "Report", 0, 0);
  await user.click(await screen.findByRole("button", { name: "Explain" }));
  expect(
    await screen.findByText("Shows Ledger!I1, which is explained here.", {}, { timeout: 8000 }),
  ).toBeVisible();
  await tree();
  // Its own first line is opening: A and B paid when February 2025 began.
  expect(await screen.findByRole("row", { name: /^A A2 100$/ })).toBeVisible();
  expect(screen.getByRole("row", { name: /^B A3 80 → 0 80$/ })).toBeVisible();
}, 40_000);

test("a number out of a table that no cell shows has its customers, a cell of a table made values too", async () => {
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  const made = new MemoryGrid(["Ledger"], () => -80);
  const moves = "SAAS.LEDGER.MOVES(A2:A3,B2:B3,C2:C3,D2:D3,DATE(2025,{1,2},1))";
  made.write("Ledger", 0, 0, [
    ["customer", "start", "end", "amount", "", 6],
    ["A", 45292, "", 100],
    ["B", 45292, 45700, 80],
    [`=ROUND(INDEX(${moves},F1,3),0)`],
    [""],
    // The line of churn in the table that stood in A1:C8 of the sheet.
    ["churn", 0, -80],
  ]);
  const { user } = await openPane({}, made);
  await Excel.run((context) => {
    const was = { sheet: "Ledger", cell: "A1", was: moves, now: "v", area: "A1:C8" };
    context.workbook.customXmlParts.add(originalsXml({ cells: [was], names: [] }));
    return context.sync();
  });
  const left = { name: /^B A3 80 → 0 -80$/ };
  await select(made, "Ledger", 3, 0);
  await user.click(await screen.findByRole("button", { name: "Explain" }));
  expect(await screen.findByRole("row", left, { timeout: 8000 })).toBeVisible();
  await select(made, "Ledger", 5, 1);
  await waitFor(() => expect(screen.queryByRole("row", left)).toBeNull());
  await select(made, "Ledger", 5, 2);
  expect(await screen.findByRole("row", left, { timeout: 8000 })).toBeVisible();
}, 40_000);

test("a cell that was made portable is explained by its original; copied, and written as a note", async () => {
  const made = grid();
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  const { user } = await openPane({}, made);
  const now = formulaMark("=A1*A2/A3");
  const xml = originalsXml({
    cells: [{ sheet: "Data", cell: "A6", was: "SAAS.LTV(A1,A2,A3)", now }],
    names: [],
  });
  await Excel.run((context) => {
    context.workbook.customXmlParts.add(xml);
    return context.sync();
  });
  await select(made, "Data", 5, 0);
  await user.click(await screen.findByRole("button", { name: "Explain" }));
  await tree();
  expect(screen.getByText("Made portable; explained by its original formula.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Copy as text" }));
  expect(await screen.findByText("✓ Copied")).toBeVisible();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain("Data!A6  =SAAS.LTV(A1,A2,A3)");
  expect(copied).toContain("\n= 5,136 × 74.0% ÷ 1.21%\n");
  expect(copied).toContain("gross_margin  Data!A2  0.74");
  await user.click(screen.getByRole("button", { name: "Write as a note" }));
  expect(await screen.findByText("✓ Note on Data!A6")).toBeVisible();
  const host = createHost(made).Excel;
  const note = await host.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Data").notes.getItemOrNullObject("A6").load("content");
    await context.sync();
    return found.content;
  });
  expect(note).toBe(copied);
}, 40_000);
