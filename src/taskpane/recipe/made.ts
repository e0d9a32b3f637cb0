import { importTables, type Imported, type Rate, type SourceTable } from "../../billing";
import { chosenIn, type KeptRecipe } from "./recipe";

/** The import of these files by a recipe, which speaks of the first of them. */
export function made(
  files: readonly { readonly table: SourceTable }[],
  recipe: KeptRecipe,
  asOf: number,
  rates: readonly Rate[] | null,
): Imported {
  const tables = files.map(({ table }) => table);
  const [{ file }] = tables;
  const { system, answers, keep, currency } = recipe;
  const converts = currency !== undefined && currency.mode !== "keep" && rates !== null;
  return importTables(tables, asOf, {
    systems: system === undefined ? {} : { [file]: system },
    columns: { [file]: chosenIn(tables[0], recipe) },
    answers,
    keep,
    conversion: converts ? { rates, to: currency.to, mode: currency.mode } : undefined,
  });
}
