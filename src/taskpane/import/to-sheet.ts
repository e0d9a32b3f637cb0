import type { Comparison, LedgerRow, Unit } from "../../billing";
import { IMPORT } from "../../locales/pane-import";
import { fill, type Language } from "../../locales/text";
import type { LedgerCells, StandingLedger } from "../../workbook/ledger-rows";
import type { WrittenRow } from "../../workbook/ledger-write";
import { dayText } from "../../sheets/dates";

/* Rows of an import ↔ rows of the ledger’s sheet. */

const UNITS: readonly string[] = ["month", "quarter", "year", "week", "day", "term", "once"] satisfies Unit[];

/** A row as the sheet takes it; a blank text clears a cell. */
function cellsOf({
  customer,
  start,
  end,
  amount,
  unit,
  count,
  currency,
  product,
  subscription,
}: LedgerRow): LedgerCells {
  return {
    customer,
    start,
    end: end === 0 ? "" : end,
    amount,
    interval: unit,
    count: count === 1 ? "" : count,
    currency,
    product,
    contract: subscription,
  };
}

/** The rows of the sheet as ledger rows; `line` is the row of the sheet. A row that can’t be read stays out. */
export function standingRows({ name, rows }: StandingLedger): readonly LedgerRow[] {
  return rows.flatMap(({ row, cells }) => {
    const { customer, start, end = 0, amount, interval = "month", count = 1 } = cells;
    const isWhole = [start, end, amount, count].every((each) => typeof each === "number");
    if (customer === undefined || !isWhole || !UNITS.includes(String(interval))) return [];
    return [
      {
        customer: String(customer),
        start: start as number,
        end: end as number,
        amount: amount as number,
        unit: interval as Unit,
        count: count as number,
        currency: String(cells.currency ?? ""),
        product: String(cells.product ?? ""),
        subscription: String(cells.contract ?? ""),
        segments: {},
        from: [{ file: name, line: row }],
      },
    ];
  });
}

/** The rows of a first import. */
export const newRows = (rows: readonly LedgerRow[]): readonly WrittenRow[] =>
  rows.map((row) => ({ row: null, cells: cellsOf(row) }));

const CLEARED: LedgerCells = {
  customer: "", start: "", end: "", amount: "", interval: "", count: "", currency: "", product: "", contract: "",
}; // prettier-ignore

/** What a later file changes: fields that differ, rows that are new, and those that are gone. */
export function changedRows(
  { added, changed, gone }: Comparison,
  mode: "append" | "replace",
  asOf: number,
  language: Language,
): readonly WrittenRow[] {
  const note = fill(IMPORT.goneNote, { day: dayText(asOf) })[language];
  return [
    ...changed.map(({ before, now, fields }) => ({
      row: before.from[0].line,
      cells: pick(cellsOf(now), fields),
    })),
    ...newRows(added),
    ...gone.map(({ from: [{ line }] }) => ({ row: line, cells: mode === "replace" ? CLEARED : { note } })),
  ];
}

/** Fields of a comparison as columns of the sheet. */
function pick(cells: LedgerCells, fields: Comparison["changed"][number]["fields"]): LedgerCells {
  const columns = fields.map((field) => (field === "unit" ? "interval" : field));
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""]));
}
