import { LEDGER_COLUMNS, NEEDED_COLUMNS, type LedgerColumn } from "../../catalogue/ledger/heads";
import { nameOf } from "./names";

export { LEDGER_COLUMNS, type LedgerColumn };

/*
 * The ledger of a workbook: a table of the user's or the sheet of ours. Names of the workbook hold its columns,
 * so that every sheet and every function page reads the same.
 */

export const LEDGER_ID = "ledger";

/** Addresses with their sheet. */
export type LedgerPlaces = ReadonlyMap<LedgerColumn, string>;

export const ledgerName = (column: LedgerColumn) => nameOf(LEDGER_ID, column);

export const isLedgerColumn = (id: string): id is LedgerColumn =>
  LEDGER_COLUMNS.some((column) => column === id);

/** What the names of a workbook say: the columns of the ledger, none where one of the needed is missing. */
export function ledgerIn(names: ReadonlyMap<string, string>): LedgerPlaces {
  const places = LEDGER_COLUMNS.flatMap((column) => {
    const held = names.get(ledgerName(column))?.replace(/^=/, "");
    return held === undefined || held.includes("#REF!") ? [] : [[column, held] as const];
  });
  const known = new Map(places);
  return NEEDED_COLUMNS.every((column) => known.has(column)) ? known : new Map();
}
