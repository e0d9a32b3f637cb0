import { importTables, tablesLike, type Imported, type Rate, type SourceTable } from "../../billing";
import { chosenIn, type KeptRecipe } from "./recipe";

/** The import of these files by a recipe, which speaks of the first of them and of those with its heads. */
export function made(
  files: readonly { readonly table: SourceTable }[],
  recipe: KeptRecipe,
  asOf: number,
  rates: readonly Rate[] | null,
): Imported {
  const tables = files.map(({ table }) => table);
  const alike = tablesLike(tables[0], tables);
  const { system, before = {}, answers, keep, currency } = recipe;
  const converts = currency !== undefined && currency.mode !== "keep" && rates !== null;
  return importTables(tables, asOf, {
    systems: system === undefined ? {} : Object.fromEntries(alike.map(({ file }) => [file, system])),
    before: { [tables[0].file]: before },
    columns: Object.fromEntries(alike.map((table) => [table.file, chosenIn(table, recipe)])),
    answers,
    keep,
    conversion: converts ? { rates, to: currency.to, mode: currency.mode } : undefined,
  });
}
