import { areaAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import { fullAddress, onSheet, readAddress } from "../../excel/sheet-name";
import { rangeOf } from "../areas";
import type { Target } from "./locate";
import { rowMoves } from "./row-moves";

/** A name of the workbook that is to be made, or that stands for other cells. */
interface NameChange {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** What it stood for, with “=”; undefined for a new name. */
  readonly before: string | undefined;
}

/** The names that differ from what is planned. Names follow rows that are inserted. */
export function nameChanges({ name: sheet, plan }: Target, known: ReadonlyMap<string, string>): NameChange[] {
  const { area: moved } = rowMoves(plan.insertRows);
  return (plan.names ?? []).flatMap(({ name, area }) => {
    const before = known.get(name);
    const place = before === undefined ? undefined : readAddress(before.replace(/^=/, ""));
    const stands = place?.sheet === sheet && areaAddress(moved(place.area)) === areaAddress(area);
    return stands ? [] : [{ name, sheet, area, before }];
  });
}

export function writeNames(context: Excel.RequestContext, changes: readonly NameChange[]): void {
  const { names, worksheets } = context.workbook;
  for (const { name, sheet, area, before } of changes) {
    if (before === undefined) names.add(name, rangeOf(worksheets.getItem(sheet), area));
    else names.getItem(name).formula = `=${onSheet(sheet, areaAddress(area, "both"))}`;
  }
}

/** The way back for names. */
export function restoreNames(changes: readonly NameChange[]) {
  const [first] = changes;
  return {
    where: [fullAddress(first.sheet, first.area)],
    run: async (context: Excel.RequestContext) => {
      const items = changes.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
      await context.sync();
      items.forEach((item, i) => {
        const { before } = changes[i];
        if (item.isNullObject) return;
        if (before === undefined) item.delete();
        else item.formula = before;
      });
      await context.sync();
    },
  };
}
