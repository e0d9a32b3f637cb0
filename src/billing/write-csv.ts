import Papa from "papaparse";
import { isoDay } from "../excel/days";
import type { LedgerRow } from "./types";

/** The heads of a ledger as text: those that the LEDGER functions take, then what tells rows apart. */
const HEADS = ["customer", "start", "end", "amount", "interval", "currency", "product", "subscription"];

/** “month”, “6 month”: as the LEDGER functions take it in one column. @internal */
export const intervalOf = ({ unit, count }: LedgerRow) => (count === 1 ? unit : `${count} ${unit}`);

/** A ledger as CSV. A cell that a spreadsheet would run as a formula is told apart by an apostrophe. */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  const segments = segmentsIn(rows);
  const places = ({ from }: LedgerRow) =>
    from.map(({ file, line }) => `${file.replace(/^.*[\\/]/, "")}:${line}`).join(" ");
  const cells = rows.map((row) => [...cellsOf(row, segments), places(row)]);
  return csvOf([[...HEADS, ...segments, "source"], ...cells]);
}

/** So many rows become bytes at once. */
const ROWS_AT_ONCE = 20_000;

/** A ledger as the bytes of CSV that programs read: every cell as it is. */
export function ledgerBytes(rows: readonly LedgerRow[]): Uint8Array {
  const segments = segmentsIn(rows);
  const encoder = new TextEncoder();
  const encoded = (cells: readonly (readonly string[])[]) =>
    encoder.encode(`${Papa.unparse(cells as string[][], { newline: "\n" })}\n`);
  const pieces = [encoded([[...HEADS, ...segments]])];
  for (let row = 0; row < rows.length; row += ROWS_AT_ONCE)
    pieces.push(encoded(rows.slice(row, row + ROWS_AT_ONCE).map((each) => cellsOf(each, segments))));
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The heads of those bytes. */
export const ledgerHeads = (rows: readonly LedgerRow[]): readonly string[] => [...HEADS, ...segmentsIn(rows)];

const segmentsIn = (rows: readonly LedgerRow[]) => [
  ...new Set(rows.flatMap(({ segments }) => Object.keys(segments))),
];

function cellsOf(row: LedgerRow, segments: readonly string[]): string[] {
  return [
    row.customer,
    isoDay(row.start),
    row.end === 0 ? "" : isoDay(row.end),
    String(row.amount),
    intervalOf(row),
    row.currency,
    row.product,
    row.subscription,
    ...segments.map((head) => row.segments[head] ?? ""),
  ];
}

export function csvOf(cells: readonly (readonly string[])[]): string {
  const safe = cells.map((row) => row.map((cell) => (/^[=+@]|^-(?!\d)/.test(cell) ? `'${cell}` : cell)));
  return `${Papa.unparse(safe, { newline: "\n" })}\n`;
}
