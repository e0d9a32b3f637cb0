import type { Answers, ChosenColumns, Imported, Reason, Role, SourceTable } from "../../billing";

/* How a file was imported, as it is kept in the workbook: by heads, for the next file has another name. */

export interface KeptRecipe {
  readonly system?: string;
  /** Heads by role; "" where no column is to be used. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** Heads by role of the file that was imported last, chosen or found. */
  readonly before?: Readonly<Partial<Record<Role, string>>>;
  readonly answers: Answers;
  readonly keep: readonly Reason[];
  /** What becomes of several currencies; asked where there are several. */
  readonly currency?: CurrencyChoice;
}

/** Each stays, or all become one at rates that stand in the workbook. */
export type CurrencyChoice =
  | { readonly mode: "keep" }
  | {
      readonly mode: "spot" | "constant";
      readonly to: string;
      /** The address of rows of day, currency and rate; "" until somebody says it. */
      readonly rates: string;
    };

export const NO_RECIPE: KeptRecipe = { columns: {}, answers: {}, keep: [] };

/** A text that people have edited is none of ours. */
export function parseRecipe(text: string | undefined): KeptRecipe | null {
  if (text === undefined) return null;
  try {
    const { columns, before, answers, keep, system, currency } = JSON.parse(text) as KeptRecipe;
    const whole = typeof columns === "object" && typeof answers === "object" && Array.isArray(keep);
    return whole && columns && answers ? { columns, before, answers, keep, system, currency } : null;
  } catch {
    return null;
  }
}

/** What to keep of an import that was written. */
export function keptText(recipe: KeptRecipe, { sources: [source] }: Imported): string {
  const heads = [...(source?.mapping.values() ?? [])].map(({ role, column }) => [
    role,
    source.table.heads[column],
  ]);
  const before = Object.fromEntries(heads) as KeptRecipe["before"];
  return JSON.stringify({
    ...recipe,
    before,
    system: recipe.system ?? source?.layout.id,
  } satisfies KeptRecipe);
}

/** The columns of a table that a recipe names. */
export function chosenIn({ heads }: SourceTable, { columns }: KeptRecipe): ChosenColumns {
  const pairs = Object.entries(columns).flatMap(([role, head]) => {
    const column = head === "" ? -1 : heads.indexOf(head);
    return column < 0 && head !== "" ? [] : [[role, column] as const];
  });
  return Object.fromEntries(pairs);
}
