import { RECIPE } from "./ledger-rows";
import { readSheets } from "./our-sheets";
import { inWorkbook } from "./problems";
import { MADE_BY } from "./apply/undo";

/** What was kept of how the rows were read with the table that was added last; undefined where there is none. */
export function readTableRecipe(): Promise<string | undefined> {
  return inWorkbook(async (context) => {
    const sheets = await readSheets(context);
    const tables = sheets.filter(({ kind, properties }) => kind === undefined && RECIPE in properties);
    const newest = tables.reduce<(typeof tables)[number] | undefined>(
      (found, each) => (found && addedAt(found) >= addedAt(each) ? found : each),
      undefined,
    );
    return newest?.properties[RECIPE];
  });
}

/** Milliseconds; the mark of a sheet is the moment at which it was added. */
const addedAt = ({ properties }: { readonly properties: Readonly<Record<string, string>> }) =>
  Number(properties[MADE_BY] ?? 0);
