import { ASIDE, lostNames } from "./meant";
import { propertyKey, readSheets } from "./our-sheets";
import { inWorkbook } from "./problems";

/**
 * From now on this sheet is meant. The names of the workbook follow when it is brought up to date. Answers what the last
 * build stored with it: language, stage and more.
 */
export function meanSheet(name: string): Promise<Readonly<Record<string, string>>> {
  return inWorkbook(async (context) => {
    const sheets = await readSheets(context);
    const chosen = sheets.find((each) => each.name === name);
    for (const { name: other, kind, properties } of sheets) {
      if (kind === undefined || kind !== chosen?.kind) continue;
      const { customProperties } = context.workbook.worksheets.getItem(other);
      if (other !== name) customProperties.add(propertyKey(ASIDE), "yes");
      else if (ASIDE in properties) customProperties.getItem(propertyKey(ASIDE)).delete();
    }
    // An update gives it names of its own; until then those of a deleted original would say that none is meant.
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const held = new Map(names.items.map(({ name: each, formula }) => [each, String(formula)]));
    for (const each of chosen?.kind === undefined ? [] : lostNames(sheets, held, chosen.kind))
      context.workbook.names.getItem(each).delete();
    await context.sync();
    return chosen?.properties ?? {};
  });
}
