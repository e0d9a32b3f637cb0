import { sameSheet } from "../excel/sheet-name";
import { KIND, propertyName } from "../sheets/properties";

export { KIND, propertyKey } from "../sheets/properties";

/** A sheet of the workbook, ours or not. */
export interface SheetInfo {
  readonly name: string;
  /** Which sheet of ours it is; undefined for a sheet of the user's. */
  readonly kind: string | undefined;
  /** What we stored with it, by its name without our prefix. */
  readonly properties: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
}

export async function readSheets(context: Excel.RequestContext): Promise<SheetInfo[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const details = sheets.items.map(({ name, customProperties, protection }) => ({
    name,
    stored: customProperties.load("items/key,items/value"),
    protection: protection.load("protected"),
  }));
  await context.sync();
  return details.map(({ name, stored, protection }) => {
    const properties = ownProperties(stored.items);
    const kind = properties.get(KIND);
    return { name, kind, properties: Object.fromEntries(properties), isProtected: protection.protected };
  });
}

function ownProperties(stored: readonly Excel.WorksheetCustomProperty[]): Map<string, string> {
  return new Map(
    stored.flatMap(({ key, value }) => {
      const name = propertyName(key);
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Our sheet of a kind. If people have copied it, the one with the expected name, else the first. */
export function findOurs(sheets: readonly SheetInfo[], kind: string, name?: string): SheetInfo | undefined {
  const ours = sheets.filter((sheet) => sheet.kind === kind);
  return ours.find((sheet) => name !== undefined && sameSheet(sheet.name, name)) ?? ours[0];
}

/** A name for a new sheet: “GTM History 2” where one of that name is not ours and stays as it is. */
export function freeName(sheets: readonly SheetInfo[], name: string): string {
  const isTaken = (wanted: string) => sheets.some((sheet) => sameSheet(sheet.name, wanted));
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
