import { Workbook } from "@cj-tech-master/excelts";
import { machineWith } from "./machine";

/* People keep a sheet a year in one workbook: none of its rows goes unread, and no sheet without a word. */

const HEAD = ["Customer", "Start", "End", "Amount", "Interval", "Currency"];
const rowOf = (customer: string, year: number) => [customer, new Date(Date.UTC(year, 0, 1)), "", 100.5, "month", "USD"]; // prettier-ignore

type Cells = readonly (string | number | Date)[];

async function machineWithBook(sheets: Readonly<Record<string, readonly Cells[]>>) {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((cells) => sheet.addRow([...cells]));
  }
  const made = machineWith({ "two.csv": "" });
  made.disk.set("two.xlsx", await book.xlsx.writeBuffer());
  return made;
}

const Y2024 = [HEAD, rowOf("A", 2024), rowOf("B", 2024), rowOf("C", 2024)];
const Y2025 = [HEAD, rowOf("D", 2025), rowOf("E", 2025)];

test("sheets with the heads of the fullest are read as well, whatever the order of their columns", async () => {
  const turned = Y2025.map((cells) => [...cells].reverse());
  const { run, disk } = await machineWithBook({ "2023": [HEAD], "2024": Y2024, "2025": turned, Empty: [] });
  const { code, out } = await run("ledger two.xlsx --asof 2025-12-31 --out L.csv");
  expect(code).toBe(0);
  // 5 customers at 100.50.
  expect(out).toContain("5 rows for 5 customers; MRR on 2025-12-31: USD 502.5");
  expect(out).toContain("two.xlsx [2024]: A table of subscriptions");
  expect(out).toContain("two.xlsx [2025]: A table of subscriptions");
  expect(out).not.toContain("Not read");
  const written = new TextDecoder().decode(disk.get("L.csv"));
  expect(written).toMatch(/^D,2025-01-01,.*two\.xlsx \[2025\]:2$/m);
});

test("other sheets are named, and a table by itself goes by the name of its file", async () => {
  const notes = [["Asked on Monday"]];
  const { run } = await machineWithBook({ Notes: notes, "2024": Y2024, Rates: [["EUR", 1.1]] });
  const { out } = await run("ledger two.xlsx --asof 2025-12-31");
  expect(out).toContain("two.xlsx: A table of subscriptions");
  expect(out).toContain("Not read: sheets Notes, Rates.");
  const json = JSON.parse((await run("ledger two.xlsx --asof 2025-12-31 --json --lang zh-CN")).out) as object;
  expect(json).toMatchObject({ rows: 3, notes: ["未读取工作表：Notes、Rates。"] });
});

test("what is said of columns and of the system holds for each of the sheets", async () => {
  const named = (rows: readonly Cells[]) => [["Who", ...HEAD.slice(1)], ...rows.slice(1)];
  const { run } = await machineWithBook({ "2024": named(Y2024), "2025": named(Y2025) });
  const { code, out } = await run("ledger two.xlsx --from own --map customer=Who --asof 2025-12-31");
  expect(code).toBe(0);
  expect(out).toContain("5 rows for 5 customers");
});

test("a workbook without a filled cell has nothing to read", async () => {
  const { run } = await machineWithBook({ One: [] });
  expect((await run("ledger two.xlsx")).out).toContain("0 rows for 0 customers");
});

test("several lines are lines, and Chinese has its own brackets and quotes", async () => {
  const lines = ["Customer,Start,End,Amount,Interval", "A,2025-01-01,,100.50,month", ",,,,", "B,2025-01-01,,1.00,month", ",,,,"]; // prettier-ignore
  const others = lines.slice(0, 4).map((line) => line.replace(/^[AB],/, (name) => `${name[0]} Inc,`));
  const { run } = machineWith({ "a.csv": lines.join("\n"), "b.csv": others.join("\n") });
  expect((await run("ledger a.csv")).out).toContain(" (lines 3, 5)");
  expect((await run("ledger b.csv")).out).toContain(" (line 3)");
  expect((await run("ledger a.csv --lang zh-CN")).out).toMatch(/\S（第 3、5 行）/);
  // Of several files each line says whose it is.
  const both = (await run("ledger a.csv b.csv")).out;
  expect(both).toMatch(/Left out: 3 rows\n.* 2 .* \(a\.csv, lines 3, 5\)\n.* 1 .* \(b\.csv, line 3\)/);
  expect((await run("ledger a.csv b.csv --lang zh-CN")).out).toMatch(/\S（b\.csv 第 3 行）/);
  const { out } = await run("ledger b.csv --lang zh-CN");
  expect(out).toContain("（UTF-8，「,」）");
  expect(out).toMatch(/\S（第 3 行）/);
});
