import { readInterval, type Comparison, type LedgerRow } from "../../billing";
import { dayIn, endIn } from "../../excel/written-days";
import { IMPORT } from "../../locales/pane-import";
import { fill, LANGUAGES, type Language } from "../../locales/text";
import type { LedgerCells, StandingLedger } from "../../workbook/ledger-rows";
import type { WrittenRow } from "../../workbook/ledger-write";
import { dayText } from "../../sheets/dates";

/* Rows of an import ↔ rows of the ledger’s sheet. */

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

/** What people, or we, noted beside rows of the sheet, by row. */
type Notes = ReadonlyMap<number, string>;

/** What stands on the ledger’s sheet, read as the functions read it. */
export interface StandingRows {
  /** As ledger rows; `line` is the row of the sheet. */
  readonly rows: readonly LedgerRow[];
  /** The rows, counted from 1, of which not all cells can be read: no row of a file is compared with them. */
  readonly unread: readonly number[];
  readonly notes: Notes;
}

export function standingRows(ledger: StandingLedger | null): StandingRows {
  const rows: LedgerRow[] = [];
  const unread: number[] = [];
  const notes = new Map<number, string>();
  for (const { row, cells } of ledger?.rows ?? []) {
    const read = standingRow(cells, { file: ledger!.name, line: row });
    if (read) rows.push(read);
    else unread.push(row + 1);
    if (cells.note !== undefined) notes.set(row, String(cells.note));
  }
  return { rows, unread, notes };
}

function standingRow(cells: LedgerCells, from: LedgerRow["from"][number]): LedgerRow | undefined {
  const { customer, amount, interval = "month", count = 1 } = cells;
  const [start, end] = [dayIn(cells.start ?? NaN), cells.end === undefined ? 0 : endIn(cells.end)];
  const charged = readInterval(String(interval), String(count));
  const isWhole =
    customer !== undefined && typeof amount === "number" && !Number.isNaN(start) && !Number.isNaN(end);
  if (!isWhole || charged === undefined) return undefined;
  return {
    customer: String(customer),
    start,
    end,
    amount,
    ...charged,
    currency: String(cells.currency ?? ""),
    product: String(cells.product ?? ""),
    subscription: String(cells.contract ?? ""),
    segments: {},
    from: [from],
  };
}

/** The rows of a first import. */
export const newRows = (rows: readonly LedgerRow[]): readonly WrittenRow[] =>
  rows.map((row) => ({ row: null, cells: cellsOf(row) }));

const CLEARED: LedgerCells = {
  customer: "", start: "", end: "", amount: "", interval: "", count: "", currency: "", product: "", contract: "",
}; // prettier-ignore

/** Whether a note is the one of ours on a row that was gone, whatever its day and language. */
const isGoneNote = (note = "") =>
  LANGUAGES.some((language) => {
    const [before, after] = IMPORT.goneNote[language].split("{day}");
    return note.length > before.length + after.length && note.startsWith(before) && note.endsWith(after);
  });

interface Writing {
  readonly mode: "append" | "replace";
  readonly asOf: number;
  readonly language: Language;
  readonly notes: Notes;
}

/** What a later file changes: fields that differ, rows that are new, those that are gone, and those that are back. */
export function changedRows(
  { same, added, changed, gone }: Comparison,
  { mode, asOf, language, notes }: Writing,
): readonly WrittenRow[] {
  const isNoted = ({ from: [{ line }] }: LedgerRow) => isGoneNote(notes.get(line));
  const unnoted = (row: LedgerRow) => (isNoted(row) ? { note: "" } : {});
  const note = fill(IMPORT.goneNote, { day: dayText(asOf) })[language];
  const leave = (row: LedgerRow): LedgerCells | undefined => {
    if (mode === "replace") return { ...CLEARED, ...unnoted(row) };
    return isNoted(row) || !notes.has(row.from[0].line) ? { note } : undefined;
  };
  const onSheet = (row: LedgerRow, cells: LedgerCells | undefined) =>
    cells === undefined ? [] : [{ row: row.from[0].line, cells }];
  return [
    ...changed.flatMap(({ before, now, fields }) =>
      onSheet(before, { ...pick(cellsOf(now), fields), ...unnoted(before) }),
    ),
    ...same.filter(isNoted).flatMap((row) => onSheet(row, { note: "" })),
    ...newRows(added),
    ...gone.flatMap((row) => onSheet(row, leave(row))),
  ];
}

/** Fields of a comparison as columns of the sheet; an interval goes with its count. */
function pick(cells: LedgerCells, fields: Comparison["changed"][number]["fields"]): LedgerCells {
  const columns = fields.flatMap((field) =>
    field === "unit" || field === "count" ? (["interval", "count"] as const) : [field],
  );
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""]));
}
