import { codeIn, isInAnother, orderOf, readDay, readMoney, signOf } from "../../billing";
import { calendarDay } from "../../excel/days";
import { intervalIn } from "../../locales/interval-words";
import { same, type Text } from "../../locales/text";
import { LEDGER_PAGE } from "../../locales/pane-ledger-page";
import { addressOf, type LedgerTable, type TableColumn } from "../../workbook/ledger-table";
import type { CellEdit } from "../../workbook/edit-cells";
import { dayText } from "../../sheets/dates";
import { currenciesOf } from "./billing-table";

/*
 * Findings of a ledger that have one safe cure: it says in another way what the cell says already, or what every
 * function takes it for. What could be meant otherwise is left to people.
 */

export interface Cure {
  readonly edits: readonly CellEdit[];
  /** What the cell becomes. */
  readonly becomes: Text;
}

type CureOf = (row: number, table: LedgerTable) => Cure | null;

const CURES: Readonly<Record<string, CureOf>> = {
  TEXT_DATE: (row, { columns: { start, end } }) => dateCure(start, row) ?? dateCure(end, row),
  TEXT_AMOUNT: (row, { columns: { amount, currency } }) => amountCure(amount, row, currency),
  NO_INTERVAL: (row, { columns: { interval } }) => interval === undefined ? null : textCure(interval, [row], monthIn(interval)), // prettier-ignore
  NO_CURRENCY: currencyCure,
  FAR_DATE: (row, { columns: { end } }) => farEndCure(end, row),
  ID_LOOKALIKE: (row, { columns: { customer } }) => spellingCure(customer, row),
};

export const cureFor = (code: string, row: number, table: LedgerTable): Cure | null =>
  CURES[code]?.(row, table) ?? null;

const editOf = (column: TableColumn, row: number, value: string | number, format?: string): CellEdit => ({
  address: addressOf(column, row),
  was: column.cells[row],
  value,
  format,
});

const DAY_FORMAT = "yyyy-mm-dd";

/** A text that can be one day only: 31/01/2025, 5 Jan 2025; or a number such as 20250131. */
function dateCure(column: TableColumn, row: number): Cure | null {
  const cell = column.cells[row];
  const text = String(cell);
  const isText = typeof cell === "string" && cell.trim() !== "";
  if (!isText && !/^(19|20)\d{6}$/.test(text)) return null;
  const order = orderOf(text);
  if (order === "either" || /^\d{1,7}$/.test(text.trim())) return null;
  const day = readDay(text, { dayFirst: order === "day-first", utc: false });
  if (!(day > 0)) return null;
  return { edits: [editOf(column, row, day, DAY_FORMAT)], becomes: dayText(day) };
}

/** A text whose decimals can be read one way only: “1,200.50”, “¥800”. */
function amountCure(column: TableColumn, row: number, currency?: TableColumn): Cure | null {
  const cell = column.cells[row];
  if (typeof cell !== "string") return null;
  // A currency that only the text says would be lost.
  const own = String(currency?.cells[row] ?? "").trim();
  if (isInAnother(cell, own) || (currency && own === "" && codeIn(cell) !== undefined)) return null;
  const sign = signOf(cell);
  if (sign === "either") return null;
  const amount = readMoney(cell, sign === "comma" ? "comma" : "point");
  if (amount === undefined || Number.isNaN(amount)) return null;
  return {
    edits: [editOf(column, row, amount, "#,##0.00")],
    becomes: same(amount.toLocaleString("en-US")),
  };
}

function textCure(column: TableColumn, rows: readonly number[], value: string): Cure {
  return { edits: rows.map((row) => editOf(column, row, value)), becomes: same(value) };
}

/** As the other rows write a month. */
function monthIn({ cells }: TableColumn): string {
  const written = cells.map(String).find((word) => intervalIn(word) === "month");
  return written ?? (cells.some((cell) => /\p{Script=Han}/u.test(String(cell))) ? "月" : "month");
}

/** Where all other rows have one currency. */
function currencyCure(row: number, table: LedgerTable): Cure | null {
  const { currency } = table.columns;
  const known = currenciesOf(table);
  return currency && known.length === 1 ? textCure(currency, [row], known[0]) : null;
}

/** The years that people type where there is no end. */
const NO_END_FROM = 2099;

function farEndCure(column: TableColumn, row: number): Cure | null {
  const end = column.cells[row];
  if (typeof end !== "number" || calendarDay(end).year < NO_END_FROM) return null;
  return { edits: [editOf(column, row, "")], becomes: LEDGER_PAGE.blank };
}

/** An id that differs from an earlier one in spaces or width only; capitals may tell two customers apart. */
function spellingCure(column: TableColumn, row: number): Cure | null {
  const id = String(column.cells[row]);
  const plain = (cell: unknown) => String(cell).normalize("NFKC").replaceAll(/\s+/g, "");
  const earlier = column.cells.slice(0, row).find((cell) => plain(cell) === plain(id));
  if (earlier === undefined || typeof earlier !== "string") return null;
  const rows = column.cells.flatMap((cell, at) => (String(cell).trim() === id.trim() ? [at] : []));
  return textCure(column, rows, earlier.trim());
}
