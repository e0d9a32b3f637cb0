import { freeSheetName } from "../excel/sheet-name";
import { KIND, propertyName } from "../sheets/properties";
import { withMeant } from "./meant";
import type { SheetInfo } from "./sheet-info";

export { KIND, propertyKey } from "../sheets/properties";

export async function readSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const details = sheets.items.map((sheet) => ({
    name: sheet.name,
    stored: sheet.customProperties.load("items/key,items/value"),
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"),
  }));
  await context.sync();
  const marked = details.map(({ name, stored, protection, used }) => {
    const properties = ownProperties(stored.items);
    const kind = properties.get(KIND);
    return {
      name,
      kind,
      properties: Object.fromEntries(properties),
      isProtected: protection.protected,
      cells: used.isNullObject ? 0 : used.rowCount * used.columnCount,
    };
  });
  return withMeant(marked, new Map(names.items.map(({ name, formula }) => [name, String(formula)])));
}

function ownProperties(stored: readonly Excel.WorksheetCustomProperty[]): Map<string, string> {
  return new Map(
    stored.flatMap(({ key, value }) => {
      const name = propertyName(key);
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Our sheet of a kind: the one that is meant, where people have copied it. */
export function findOurs(sheets: readonly SheetInfo[], kind: string): SheetInfo | undefined {
  return sheets.find((sheet) => sheet.kind === kind && sheet.isMeant);
}

/** A name for a new sheet: “GTM History 2” where one of that name is not ours and stays as it is. */
export const freeName = (sheets: readonly SheetInfo[], wished: string) =>
  freeSheetName(
    wished,
    sheets.map(({ name }) => name),
  );
