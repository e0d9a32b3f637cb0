import type { Imported } from "../../billing";
import { LEDGER_COLUMNS, NEEDED_COLUMNS } from "../../catalogue/ledger/heads";
import { PRODUCT, type FileApart } from "../recipe/file-apart";
import { isTooLarge, tooLarge } from "../recipe/limits";
import { WorkbookProblem } from "../../workbook/types";
import type { GivenFile } from "./given-file";
import { made } from "../recipe/made";
import { NO_RECIPE, type KeptRecipe } from "../recipe/recipe";
import type { ImportForm } from "./import-form";

/** A file whose rows stay in it, with how they become a ledger where they are none. */
export function apartOf(
  { files: [given], imported, recipe, rates, asOf }: Pick<ImportForm, "files" | "imported" | "recipe" | "rates" | "asOf">, // prettier-ignore
  file: File,
): FileApart {
  const { encoding, delimiter } = given.text!;
  // Rows of a larger file can't be imported one by one, so that its columns are asked for beside the tables.
  const isPlain = isTooLarge(file) ? hasLedgerColumns(imported!) : isLedger(imported!) && isUntouched(recipe);
  if (encoding === "utf-8" && isPlain) return { file, from: null, segments: [] };
  const from = { recipe, encoding, delimiter, asOf, rates };
  const heads = new Set(imported!.rows.flatMap(({ segments }) => Object.keys(segments)));
  return { file, from, segments: [PRODUCT, ...heads] };
}

/** Says before anything is asked that a billing system’s file is too large to be imported row by row. */
export function mustBeReadable(first: GivenFile, file: File, asOf: number): void {
  const isPlain = first.text!.encoding === "utf-8" && hasLedgerColumns(made([first], NO_RECIPE, asOf, null));
  if (isTooLarge(file) && !isPlain) throw new WorkbookProblem(tooLarge(file));
}

/** Nothing is left to ask, and nothing but the columns of a ledger says what its rows are. */
function isLedger(imported: Imported): boolean {
  const { mapping } = imported.sources[0];
  return (
    imported.questions.length === 0 &&
    NEEDED_COLUMNS.every((role) => mapping.has(role)) &&
    hasLedgerColumns(imported)
  );
}

/** What a ledger of ours has besides says nothing of what a row is worth. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  own: LEDGER_COLUMNS,
  hourglass: [...LEDGER_COLUMNS, "subscription"],
};

const hasLedgerColumns = ({ sources: [{ layout, mapping }] }: Imported) =>
  [...mapping.keys()].every((role) => COLUMNS[layout.id]?.includes(role)) && layout.id in COLUMNS;

const isUntouched = ({ columns, answers, keep, currency }: KeptRecipe) =>
  Object.keys(columns).length + Object.keys(answers).length + keep.length === 0 &&
  (currency === undefined || currency.mode === "keep");
