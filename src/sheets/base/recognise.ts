import { LEDGER_HEADS } from "../../locales/ledger-heads";
import { LEDGER_COLUMNS, NEEDED_COLUMNS, type LedgerColumn } from "../template/ledger-names";

/* A ledger by the words above its columns, in the words that billing systems and people use. */

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
  const heads = cells.slice(0, SEARCHED_ROWS).map(columnsOf);
  const row = heads.reduce((best, head, at) => (head.size > (heads[best]?.size ?? 0) ? at : best), 0);
  const columns = heads[row];
  if (!columns || !NEEDED_COLUMNS.every((column) => columns.has(column))) return null;
  const customer = columns.get("customer")!;
  let last = -1;
  for (let at = row + 1; at < cells.length; at++) if (isFilled(cells[at][customer])) last = at;
  return last < 0 ? null : { columns, first: row + 1, last };
}

const isFilled = (cell: Cells[number][number] | undefined) => cell !== undefined && cell !== "";

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

function columnsOf(line: Cells[number]): ReadonlyMap<LedgerColumn, number> {
  const words = line.map(plain);
  return new Map(
    LEDGER_COLUMNS.flatMap((column) => {
      const at = LEDGER_HEADS[column].map((head) => words.indexOf(head)).find((place) => place >= 0);
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
}
