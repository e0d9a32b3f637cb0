import type { Imported } from "../../billing";
import { LEDGER_COLUMNS } from "../../catalogue/ledger/heads";
import type { FileApart } from "../file-tables/file-tables-view";
import type { ImportForm } from "./use-import";

/** Layouts whose rows are those of a ledger. */
const LEDGERS: readonly string[] = ["own", "hourglass"];

/** A file whose rows stay in it, with how they become a ledger where they are none. */
export function apartOf(
  { files: [given], imported, recipe, rates, asOf }: ImportForm,
  file: File,
): FileApart {
  const { encoding, delimiter } = given.text!;
  const isUnicode = encoding === "utf-8";
  if (isUnicode && isLedger(imported!)) return { file, from: null, segments: [] };
  const from = { recipe, encoding, delimiter, asOf, rates };
  const heads = new Set(imported!.rows.flatMap(({ segments }) => Object.keys(segments)));
  return { file, from, segments: ["product", ...heads] };
}

/** Nothing but the columns of a ledger says what its rows are. */
function isLedger({ sources: [{ layout, mapping }] }: Imported): boolean {
  const columns: readonly string[] = LEDGER_COLUMNS;
  return LEDGERS.includes(layout.id) && [...mapping.keys()].every((role) => columns.includes(role));
}
