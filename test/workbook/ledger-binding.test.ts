import { bindLedger, findLedgers, offerLedger, readLedger } from "../../src/workbook/ledger-binding";
import { MemoryGrid } from "../grid/memory-grid";
import { buildSheets } from "../../src/workbook/sheet-library";
import { useGrid } from "./setup";

const columnsOn = (sheet: string) => ({
  customer: `${sheet}!A2:A9`,
  start: `${sheet}!B2:B9`,
  end: `${sheet}!C2:C9`,
  amount: `${sheet}!D2:D9`,
});

test("the ledger of a workbook stands in its names, and those that it has no column for go", async () => {
  const grid = new MemoryGrid(["Old", "New"]);
  useGrid(grid);
  await bindLedger({ ...columnsOn("Old"), interval: "Old!E2:E9" });
  expect(grid.names().get("hg_ledger_customer")).toBe("=Old!$A$2:$A$9");
  expect(grid.names().get("hg_ledger_interval")).toBe("=Old!$E$2:$E$9");
  await bindLedger(columnsOn("New"));
  expect(await readLedger()).toEqual(columnsOn("New"));
  expect(grid.names().has("hg_ledger_interval")).toBe(false);
});

test("a formula over another table does not make it the ledger of all sheets", async () => {
  useGrid(new MemoryGrid(["Old", "New"]));
  await offerLedger(columnsOn("Old"));
  await offerLedger(columnsOn("New"));
  expect(await readLedger()).toEqual(columnsOn("Old"));
});

test("columns that were kept before there were names are offered while their heads stand", async () => {
  const grid = new MemoryGrid(["Billing"]);
  useGrid(grid);
  grid.write("Billing", 0, 0, [["Customer", "Start", "End", "Amount"]]);
  const kept = Object.entries(columnsOn("Billing")).map(([name, address], i) => [
    name,
    { cells: address.split("!")[1], head: ["Customer", "Start", "End", "Amount"][i] },
  ]);
  grid.setProperty("Billing", "hourglass.ledger", JSON.stringify(Object.fromEntries(kept)));
  expect(await readLedger()).toEqual(columnsOn("Billing"));
  grid.write("Billing", 0, 3, [["Seats"]]);
  expect(await readLedger()).toBeNull();
});

test.each([
  ["in English", ["Customer ID", "Plan", "Start Date", "End_Date", "Amount (USD)", "Billing interval"]],
  ["in Chinese", ["客户编号", "套餐", "开始日期", "结束日期", "金额（元）", "计费周期"]],
])("a table is known by its heads %s, with room for what is added", async (_, heads) => {
  const grid = new MemoryGrid(["Notes", "Export"]);
  useGrid(grid);
  grid.write("Notes", 0, 0, [["Customer", "Called on"]]);
  grid.write("Export", 2, 1, [
    heads,
    ["A", "Basic", 45_658, "", 100, "month"],
    ["B", "Basic", 45_658, "", 50, ""],
  ]);
  const [found, ...others] = await findLedgers();
  expect(others).toEqual([]);
  expect(found).toEqual({
    sheet: "Export",
    rows: 2,
    columns: {
      customer: "Export!B4:B1005",
      product: "Export!C4:C1005",
      start: "Export!D4:D1005",
      end: "Export!E4:E1005",
      amount: "Export!F4:F1005",
      interval: "Export!G4:G1005",
    },
  });
});

test("the ledger sheet of ours is bound when it is built, and leaves a table of the user’s alone", async () => {
  const choice = { language: "en", stage: "GTM", asOf: 46_341 } as const;
  const own = new MemoryGrid(["Billing"]);
  useGrid(own);
  await buildSheets(["ledger"], choice);
  expect(own.names().get("hg_ledger_customer")).toMatch(/^='Subscription ledger'!/);

  const bound = new MemoryGrid(["Billing"]);
  useGrid(bound);
  await bindLedger(columnsOn("Billing"));
  await buildSheets(["setup", "ledger", "metrics"], choice);
  expect(bound.names().get("hg_ledger_customer")).toBe("=Billing!$A$2:$A$9");
  expect(bound.names().has("hg_ledger_interval")).toBe(false);
  const again = useGrid(bound);
  await buildSheets(["setup", "ledger", "metrics"], choice);
  expect(again.counts).toMatchObject({ writes: 0 });
  await bindLedger({ ...columnsOn("Billing"), interval: "Billing!E2:E9" });
  const { report } = await buildSheets(["metrics"], choice);
  expect(report.sheets.flatMap(({ kept }) => kept)).toEqual([]);
});

test("without a ledger metrics refuses, and says what to do", async () => {
  const grid = new MemoryGrid(["Notes"]);
  useGrid(grid);
  const build = buildSheets(["setup", "metrics"], { language: "en", stage: "GTM", asOf: 46_341 });
  await expect(build).rejects.toThrow(/this workbook has none yet.*Build “Subscription ledger”/);
  expect(grid.sheets()).toEqual(["Notes"]);
});
