import type { Mill } from "../../portable/mill";
import { usable } from "./cell-value";
import { formulaCells } from "./formula-cells";
import { attributeOf, prefixOf, textOf } from "./xml";

/** Spills whose formula became values, as Sheet!A1 in small letters, with the cells that they fill. */
export type Frozen = ReadonlyMap<string, string>;

/** The spills of a sheet that become values. */
export function frozenSpills(sheet: string, xml: string, mill: Mill): [string, string][] {
  const prefix = prefixOf(xml, "worksheet") ?? "";
  const found: [string, string][] = [];
  for (const cell of formulaCells(xml)) {
    if (cell.kind !== "array" || cell.inner === undefined || !/SAAS[._]/i.test(cell.inner)) continue;
    const area = attributeOf(cell.formulaAttributes, "ref");
    const isValue =
      mill.of(textOf(cell.inner)).is === "value" && usable(xml.slice(cell.from, cell.to), prefix);
    if (isValue !== false && isValue !== undefined && area !== undefined) {
      found.push([`${sheet}!${cell.at}`.toLowerCase(), area]);
    }
  }
  return found;
}

const ANCHOR = /_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)\)/giu;

/** Whether a formula speaks of all cells that another one fills: A1#. */
export const readsSpill = (formula: string): boolean => formula.includes("ANCHORARRAY(");

/** A formula that stands on a sheet with the cells themselves for the spills that are none any more. */
export function withoutSpills(formula: string, sheet: string, frozen: Frozen): string {
  if (frozen.size === 0 || !readsSpill(formula)) return formula;
  return formula.replace(ANCHOR, (all, on: string | undefined, cell: string) => {
    const at = `${on?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") ?? sheet}!${cell.replaceAll("$", "")}`;
    const area = frozen.get(at.toLowerCase());
    return area === undefined ? all : `${on ?? ""}${area.replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2")}`;
  });
}
