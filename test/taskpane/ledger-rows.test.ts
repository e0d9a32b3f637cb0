import { monthOf } from "../../src/engine/months";
import { reconcile } from "../../src/engine/reconcile/reconcile";
import { ledgerRows } from "../../src/taskpane/ledger/reconcile/ledger-rows";
import type { LedgerTable, TableColumn } from "../../src/workbook/ledger-table";
import type { CellValue } from "../../src/workbook/types";

/** The ledger of a workbook as rows of subscriptions: what the functions read, read as they do, and the rest as an import. */

const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
const JANUARY = day("2026-01-01");
const TODAY = day("2026-11-29");
const OCTOBER = monthOf(day("2026-10-01"));

/** Customer, start, end and amount from A3 on, and the tax beside them. */
function ledger(rows: readonly (readonly CellValue[])[], more: Partial<LedgerTable> = {}): LedgerTable {
  const column = (head: string, col: number): TableColumn => ({
    ...{ head, sheet: "Billing", row: 2, col },
    cells: rows.map((row) => row[col] ?? ""),
  });
  const columns = {
    customer: column("Account", 0),
    start: column("Start", 1),
    end: column("End", 2),
    amount: column("Amount", 3),
  };
  return {
    ...{ sheet: "Billing", rows: rows.length, columns, beside: [column("Tax", 4)] },
    ...{ asOf: null, endIncluded: false, ...more },
  };
}

const refusalOf = (...rows: readonly (readonly CellValue[])[]) => {
  const read = ledgerRows(ledger(rows), TODAY);
  return "refusal" in read ? read.refusal.en : read.rows;
};

test.each<[string, readonly CellValue[], string]>([
  ["a text for an amount", ["A", JANUARY, "", "99,90"], "amount, row 1, is “99,90”. It must be a number."],
  [
    "a day of eight digits",
    ["A", 20_260_101, "", 100],
    "start, row 1, is 20260101. It can’t be above 2958465.",
  ],
  ["no start", ["A", "", "", 100], "Row 1 has no start date. Fill it in, or clear the whole row."],
  ["no customer", ["", JANUARY, "", 100], "Row 1 has no customer. Fill it in, or clear the whole row."],
  [
    "an end first",
    ["A", JANUARY, JANUARY - 1, 100],
    "Row 1 ends before it starts. Correct one of the two dates.",
  ],
])("%s is refused in the words of the functions", (_, row, words) => {
  expect(refusalOf(row, ["B", JANUARY, "", 50])).toBe(`${words} Rows count from Billing!A3.`);
});

/** The MRR of October without tax and with it. */
function mrrOf(table: LedgerTable, withTax: number) {
  const read = ledgerRows(table, TODAY);
  if ("refusal" in read) return read.refusal.en;
  const said = { metric: "mrr", month: OCTOBER, value: withTax, ours: read.ours } as const;
  const { ours, matches } = reconcile(read.rows, said);
  return [ours, matches[0].nearness, matches[0].changed.join()];
}

test("a day that the functions read of a text counts as there", () => {
  expect(mrrOf(ledger([["A", "20260101", "", 100], ["B", JANUARY, "至今", 50]]), 150)).toEqual([150, "cent", ""]); // prettier-ignore
});

test("a number has a decimal point, also with three decimals, and a blank row is none", () => {
  const rows = [
    ["A", JANUARY, "", 12.125, 1.5],
    ["", "", "", ""],
    ["B", JANUARY, 0, 1200, 0],
  ];
  expect(mrrOf(ledger(rows), 1213.625)).toEqual([1212.125, "cent", "tax"]);
});

test("texts beside the ledger are read as an import reads them, or refused where it would ask", () => {
  const rows = (amount: number, tax: CellValue) => [["A", JANUARY, "", amount, tax]];
  expect(mrrOf(ledger(rows(100, "19,50")), 119.5)).toEqual([100, "cent", "tax"]);
  expect(mrrOf(ledger(rows(100, "1.200")), 1300)).toBe(
    "Billing, line 3: What stands before the decimals of “1.200”? Make numbers and dates of such texts first.",
  );
  expect(mrrOf(ledger(rows(99.5, "19,50")), 119)).toMatch(/^Billing, line 3: “99.5” has a decimal point and/);
});

test("columns beside it in which an export counts cents make no cents of the ledger’s amounts", () => {
  const table = ledger([["A", JANUARY, "", 4900]]);
  const heads = ["Status", "First billed at", "Currency code"];
  const beside = heads.map((head, i) => ({ head, sheet: "Billing", row: 2, col: 4 + i, cells: [""] }));
  expect(mrrOf({ ...table, beside }, 4900)).toEqual([4900, "cent", ""]);
});

test("our number is that of the functions, whatever vendors count by beside them", () => {
  const heads = ["Discount", "Trial end", "Usage", "Status", "Quantity", "Term", "Plan type"];
  const cells = ["20%", day("2026-12-31"), "metered", "canceled", 3, "12 months", "year"];
  const beside = heads.map((head, i) => ({ head, sheet: "Billing", row: 2, col: 4 + i, cells: [cells[i]] }));
  const table = { ...ledger([["A", JANUARY, "", 100]]), beside };
  expect(mrrOf(table, 100)).toEqual([100, "cent", ""]);
  // 100 is what is left of 125 when a fifth is off; a trial to the end of the year pays nothing yet.
  expect(mrrOf(table, 125)).toEqual([100, "cent", "discount"]);
  expect(mrrOf(table, 0)[0]).toBe(100);
  const read = ledgerRows(table, TODAY);
  if ("refusal" in read) throw new Error(read.refusal.en);
  const said = { metric: "mrr", month: OCTOBER, value: 0, ours: read.ours } as const;
  expect(reconcile(read.rows, said).matches.map(({ changed }) => changed.join())).toEqual(["trial", "usage"]);
});

test("a term counts the day of its end where the ledger does", () => {
  const [head, ...rest] = ["interval", ["term"]] as const;
  const table = ledger([["A", day("2026-10-01"), day("2026-10-31"), 310]], { endIncluded: true });
  const interval = { head, sheet: "Billing", row: 2, col: 5, cells: rest[0] };
  const read = ledgerRows({ ...table, columns: { ...table.columns, interval } }, TODAY);
  if ("refusal" in read) throw new Error(read.refusal.en);
  const ours = { endDay: "included" } as const;
  // 31 days: 310 ÷ 31 × 365 ÷ 12, to cents.
  expect(reconcile(read.rows, { metric: "mrr", month: OCTOBER, value: 0, ours }).ours).toBe(304.17);
});
