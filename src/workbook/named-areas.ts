import { readAddress, fullAddress } from "../excel/sheet-name";
import { inWorkbook } from "./problems";

/** The cells that names of the workbook stand for, by the names in small letters. */
export function readNamedAreas(): Promise<ReadonlyMap<string, string>> {
  return inWorkbook(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return new Map(
      names.items.flatMap(({ name, formula }) => {
        const place = readAddress(String(formula).replace(/^=/, "").replaceAll("$", ""));
        return place ? [[name.toLowerCase(), fullAddress(place.sheet, place.area)] as const] : [];
      }),
    );
  });
}
