import { LEDGER_HEADS } from "../../locales/ledger-heads";

/*
 * The columns of a ledger, and the words above them that billing systems and people use: for ledgers on sheets and
 * in files.
 */

export const LEDGER_COLUMNS = [
  "customer",
  "start",
  "end",
  "amount",
  "interval",
  "count",
  "currency",
  "product",
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Without these no function can read a ledger. */
export const NEEDED_COLUMNS = [
  "customer",
  "start",
  "end",
  "amount",
] as const satisfies readonly LedgerColumn[];

/** The words of a head without what people put around them: “Start_Date *”, “金额（元）”. */
const plain = (cell: unknown) =>
  typeof cell === "string"
    ? cell
        .replace(/[(（[].*$/, "")
        .replaceAll(/[✎*_:：-]+/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim()
        .toLowerCase()
    : "";

/** The columns that the heads of a line name, by their places from 0 on. */
export function columnsUnder(line: readonly unknown[]): ReadonlyMap<LedgerColumn, number> {
  const words = line.map(plain);
  return new Map(
    LEDGER_COLUMNS.flatMap((column) => {
      const at = LEDGER_HEADS[column].map((head: string) => words.indexOf(head)).find((place) => place >= 0);
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
}
