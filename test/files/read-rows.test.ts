import fc from "fast-check";
import { Workbook } from "@cj-tech-master/excelts";
import { importTables, tableOf } from "../../src/billing";
import { readSheets } from "../../src/files";
import { runs } from "../runs";

async function sheetsOf(file: Uint8Array) {
  const sheets = await readSheets(file);
  if ("refusal" in sheets) throw new Error(sheets.refusal.en);
  return sheets;
}

/* Workbooks as people keep them: merged cells, a second head, totals below. No row is lost, and none is read twice. */

const AS_OF = 46_326;
const HEAD = ["Customer", "Start", "End", "Amount", "Interval"];
const ROWS: readonly (readonly (string | number | Date)[])[] = [
  ["00123", new Date(Date.UTC(2025, 0, 5)), "", 100, "month"],
  ["B", new Date(Date.UTC(2025, 1, 1)), new Date(Date.UTC(2025, 5, 1)), 1200, "year"],
  HEAD,
  ["Total", "", "", 1300, ""],
];

async function importedOf(rows: readonly (readonly (string | number | Date)[])[], merges: readonly string[]) {
  const book = new Workbook();
  const sheet = book.addWorksheet("Export");
  rows.forEach((cells) => sheet.addRow([...cells]));
  for (const merge of merges) sheet.mergeCells(merge);
  const table = tableOf("f.xlsx", (await sheetsOf(await book.xlsx.writeBuffer()))[0].rows);
  return { table, ...importTables([table], AS_OF) };
}

test("a merged title, the head again in the middle and a merged total: the ledger of the rows between", async () => {
  const { rows, leftOut } = await importedOf(
    [["Subscriptions of October"], HEAD, ...ROWS],
    ["A1:E1", "A6:C6"],
  );
  expect(rows.map(({ customer, start, end, amount, unit }) => [customer, start, end, amount, unit])).toEqual([
    ["00123", 45_662, 0, 100, "month"],
    ["B", 45_689, 45_809, 1200, "year"],
  ]);
  expect(leftOut.map(({ line, reason }) => [line, reason])).toEqual([
    [1, "above"],
    [5, "heads"],
    [6, "total"],
  ]);
});

test("of two rows written on one day the later holds, wherever it stands", async () => {
  const head = ["Subscription", "Customer", "Start", "End", "Amount", "Interval", "Updated"];
  const at = (hours: number) => new Date(Date.UTC(2025, 2, 3, hours, 30));
  const row = (amount: number, updated: Date) => ["s1", "A", ROWS[0][1], "", amount, "month", updated];
  const { table } = await importedOf([head, row(120, at(17)), row(100, at(9))], []);
  expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(["2025-03-03 17:30:00", "2025-03-03 09:30:00"]);
  const counted = {
    ...table,
    rows: table.rows.map((each, i) => ({
      ...each,
      cells: [...each.cells.slice(0, -1), ["45719.729", "45719.396"][i]],
    })),
  };
  for (const each of [table, counted]) {
    const { rows, leftOut } = importTables([each], AS_OF);
    expect(rows.map(({ amount }) => amount)).toEqual([120]);
    expect(leftOut.map(({ line, reason }) => [line, reason])).toEqual([[3, "history"]]);
  }
});

test("whichever cells are merged, every row is in the ledger or listed", async () => {
  const column = fc.constantFrom("A", "B", "C", "D", "E");
  const merge = fc.tuple(column, fc.integer({ min: 1, max: 6 }), fc.nat(2), column);
  await fc.assert(
    fc.asyncProperty(merge, fc.boolean(), async ([from, row, down, to], headed) => {
      const [first, last] = [from, to].sort();
      const given = headed ? [HEAD, ...ROWS] : ROWS;
      const { table, rows, leftOut } = await importedOf(given, [`${first}${row}:${last}${row + down}`]);
      const told = new Set([
        ...leftOut.map(({ line }) => line),
        ...rows.flatMap((each) => each.from.map(({ line }) => line)),
      ]);
      expect([...table.rows, ...table.setAside].filter(({ line }) => !told.has(line))).toEqual([]);
    }),
    { numRuns: runs(12) },
  );
});

test("an error in a cell is read as what Excel shows, not as a blank", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("Export");
  sheet.addRow(["A", { error: "#REF!" }, { formula: "1/0", result: { error: "#DIV/0!" } }, true]);
  const [{ rows }] = await sheetsOf(await book.xlsx.writeBuffer());
  const [{ cells }] = rows;
  expect(cells.map(String)).toEqual(["A", "#REF!", "#DIV/0!", "true"]);
});

test("a percentage keeps its sign, a formula its empty text", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("Export");
  const row = sheet.addRow([
    0.2,
    0.07,
    { formula: "1/8", result: 0.125 },
    { formula: 'IF(1,"","x")', result: "" },
  ]);
  for (const col of [1, 2, 3]) row.getCell(col).numFmt = "0.0%";
  const [{ rows }] = await sheetsOf(await book.xlsx.writeBuffer());
  expect(rows[0].cells).toEqual(["20%", "7%", "12.5%", ""]);
});

test("a formula that nothing calculated is no blank: the row is left out, and says what stands there", async () => {
  const row = ["A", "2025-01-01", { formula: "EDATE(B2,12)" }, 100.5, "month"];
  const { rows, leftOut } = await importedOf([HEAD, row as never], []);
  expect(rows).toEqual([]);
  expect(leftOut).toEqual([{ file: "f.xlsx", line: 2, reason: "bad_end", value: "=EDATE(B2,12)" }]);
});

test.each(["Customer", "Start", "End", "Amount", "Interval"])(
  "a row with an error for its %s is not in the ledger",
  async (column) => {
    const row = HEAD.map((head, i) => (head === column ? { error: "#N/A" } : ROWS[1][i]));
    const { rows, leftOut } = await importedOf([HEAD, ROWS[0], row as never], []);
    expect(rows.map(({ customer }) => customer)).toEqual(["00123"]);
    expect(leftOut.map(({ line, value }) => [line, value])).toEqual([[3, `${column} #N/A`]]);
  },
);
