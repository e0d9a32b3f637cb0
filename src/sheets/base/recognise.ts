import { columnsUnder, NEEDED_COLUMNS, type LedgerColumn } from "../../catalogue/ledger/heads";

/* A ledger by the words above its columns. */

export interface RecognisedLedger {
  readonly columns: ReadonlyMap<LedgerColumn, number>;
  /** The first row under the heads and the last that holds a customer, counted from 0. */
  readonly first: number;
  readonly last: number;
}

type Cells = readonly (readonly (string | number | boolean)[])[];

/** How far down a head may stand. */
const SEARCHED_ROWS = 40;

/** The ledger of a sheet, or null where no row has all the heads that a ledger needs, or nothing stands below. */
export function recogniseLedger(cells: Cells): RecognisedLedger | null {
  const heads = cells.slice(0, SEARCHED_ROWS).map(columnsUnder);
  const row = heads.reduce((best, head, at) => (head.size > (heads[best]?.size ?? 0) ? at : best), 0);
  const columns = heads[row];
  if (!columns || !NEEDED_COLUMNS.every((column) => columns.has(column))) return null;
  const customer = columns.get("customer")!;
  let last = -1;
  for (let at = row + 1; at < cells.length; at++) if (isFilled(cells[at][customer])) last = at;
  return last < 0 ? null : { columns, first: row + 1, last };
}

const isFilled = (cell: Cells[number][number] | undefined) => cell !== undefined && cell !== "";
