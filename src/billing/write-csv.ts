import Papa from "papaparse";
import { isoDay } from "../excel/days";
import type { LedgerRow } from "./types";

/** The heads of a ledger as text: those that the LEDGER functions take, then what tells rows apart. */
const HEADS = ["customer", "start", "end", "amount", "interval", "currency", "product", "subscription"];

/** “month”, “6 month”: as the LEDGER functions take it in one column. @internal */
export const intervalOf = ({ unit, count }: LedgerRow) => (count === 1 ? unit : `${count} ${unit}`);

/** A ledger as CSV. A cell that a spreadsheet would run as a formula is told apart by an apostrophe. */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  const segments = [...new Set(rows.flatMap((row) => Object.keys(row.segments)))];
  const cells = rows.map((row) => [
    row.customer,
    isoDay(row.start),
    row.end === 0 ? "" : isoDay(row.end),
    String(row.amount),
    intervalOf(row),
    row.currency,
    row.product,
    row.subscription,
    ...segments.map((head) => row.segments[head] ?? ""),
    row.from.map(({ file, line }) => `${file.replace(/^.*[\\/]/, "")}:${line}`).join(" "),
  ]);
  return csvOf([[...HEADS, ...segments, "source"], ...cells]);
}

export function csvOf(cells: readonly (readonly string[])[]): string {
  const safe = cells.map((row) => row.map((cell) => (/^[=+@]|^-(?!\d)/.test(cell) ? `'${cell}` : cell)));
  return `${Papa.unparse(safe, { newline: "\n" })}\n`;
}
