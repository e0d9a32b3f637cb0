import { isFailure } from "../../src/catalogue/define";
import { cureFor } from "../../src/taskpane/ledger/cures";
import { lastMonth, standsOut } from "../../src/taskpane/ledger/stands-out";
import type { LedgerTable, TableColumn } from "../../src/workbook/ledger-table";
import { monthOf } from "../../src/engine/months";

const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

type Row = readonly [
  customer: string,
  start: string | number,
  end: string | number,
  amount: string | number,
  interval?: string,
];

/** A ledger on a sheet, its head in row 1. */
function tableOf(rows: readonly Row[], asOf: string | null = null): LedgerTable {
  const column = (col: number): TableColumn => ({
    head: "",
    sheet: "Ledger",
    row: 1,
    col,
    cells: rows.map((row) => row[col] ?? ""),
  });
  const columns = {
    customer: column(0),
    start: column(1),
    end: column(2),
    amount: column(3),
    interval: column(4),
  };
  return {
    sheet: "Ledger",
    rows: rows.length,
    columns,
    beside: [],
    asOf: asOf === null ? null : day(asOf),
    endIncluded: false,
  };
}

test("movers by size with their rows, who is above a tenth, and a cohort below all before it", () => {
  // Four quarters' cohorts of two customers each; the three elders keep all after a quarter, the last one half.
  const rows: Row[] = ["2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01"].flatMap((start, i) => [
    [`A${i}`, day(start), "", 100],
    [`B${i}`, day(start), i === 3 ? day("2026-03-15") : "", 100],
  ]);
  rows.push(["Big", day("2026-03-02"), "", 6000, "year"]);
  const found = standsOut(tableOf(rows), monthOf(day("2026-03-31")));
  if (isFailure(found)) throw new Error(found.text.en);
  // 700 of the cohorts and 500 of Big; 800 the month before.
  expect(found).toMatchObject({ mrr: 1200, change: 400, moved: 2 });
  expect(found.movers).toEqual([
    { customer: "Big", movement: "new", change: 500, rows: [8] },
    { customer: "B3", movement: "churn", change: -100, rows: [7] },
  ]);
  expect(found.large).toEqual([{ customer: "Big", share: 500 / 1200, rows: [8] }]);
  expect(found.cohorts).toEqual([
    { cohort: day("2025-10-01"), age: 1, share: 0.5, elders: { least: 1, most: 1, count: 3 } },
  ]);
});

test("the last closed month: Set-up’s, else the one before today’s", () => {
  expect(lastMonth(tableOf([], "2026-10-31"), day("2026-11-20"))).toBe(monthOf(day("2026-10-31")));
  expect(lastMonth(tableOf([]), day("2026-11-20"))).toBe(monthOf(day("2026-10-31")));
  expect(lastMonth(tableOf([]), day("2026-11-30"))).toBe(monthOf(day("2026-11-30")));
});

test.each<[string, Row, string | null]>([
  ["TEXT_DATE", ["A", "31/01/2025", "", 1], "2025-01-31"],
  ["TEXT_DATE", ["A", "01/31/2025", "", 1], "2025-01-31"],
  ["TEXT_DATE", ["A", "5 Jan 2025", "", 1], "2025-01-05"],
  ["TEXT_DATE", ["A", 20250131, "", 1], "2025-01-31"],
  ["TEXT_DATE", ["A", "03/04/2025", "", 1], null],
  ["TEXT_DATE", ["A", "soon", "", 1], null],
  ["TEXT_AMOUNT", ["A", 45_658, "", "¥1,200.50"], "1,200.5"],
  ["TEXT_AMOUNT", ["A", 45_658, "", "1.200,50 €"], "1,200.5"],
  ["TEXT_AMOUNT", ["A", 45_658, "", "1.200"], null],
  ["TEXT_AMOUNT", ["A", 45_658, "", "much"], null],
  ["FAR_DATE", ["A", 45_658, 73_050, 1], "留空"],
  ["FAR_DATE", ["A", 45_658, 64_000, 1], null],
  ["DUPLICATE", ["A", 45_658, "", 1], null],
])("%s of %j becomes %s", (code, row, becomes) => {
  expect(cureFor(code, 0, tableOf([row]))?.becomes["zh-CN"] ?? null).toBe(becomes);
});

test("an amount that says another currency than its row, or the only one, is left to people", () => {
  const cureIn = (amount: string, currency: string) => {
    const table = tableOf([["A", 45_658, "", amount]]);
    const column = { ...table.columns.amount, col: 5, cells: [currency] };
    const said = { ...table, columns: { ...table.columns, currency: column } };
    return cureFor("TEXT_AMOUNT", 0, said)?.becomes.en ?? null;
  };
  expect([cureIn("50 EUR", "USD"), cureIn("50 EUR", ""), cureIn("€50.00", "usd")]).toEqual([
    null,
    null,
    null,
  ]);
  expect([cureIn("50 EUR", "eur"), cureIn("$50", "USD"), cureIn("$50", "")]).toEqual(["50", "50", "50"]);
});

test("an id that differs in spaces or width is written like the first, in all its rows; capitals are left alone", () => {
  const rows: Row[] = ["Acme (US)", "acme (us)", "Acme（US）", "Acme（US）"].map((id) => [id, 45_658, "", 1]);
  expect(cureFor("ID_LOOKALIKE", 1, tableOf(rows))).toBeNull();
  expect(cureFor("ID_LOOKALIKE", 2, tableOf(rows))?.edits).toEqual([
    { address: "Ledger!A4", value: "Acme (US)", was: "Acme（US）" },
    { address: "Ledger!A5", value: "Acme (US)", was: "Acme（US）" },
  ]);
});
