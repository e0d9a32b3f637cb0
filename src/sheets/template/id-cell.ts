import { idText, type SheetGeometry } from "./geometry";
import type { SheetDefinition } from "./types";
import type { OwnedCell } from "./whole-plan";

/** The id of a row stands in its first cell, which shows a number, a sign or nothing. */
export const idCell = (
  { definition, geometry }: { readonly definition: SheetDefinition; readonly geometry: SheetGeometry },
  key: string,
  row: number,
  shown: string,
): OwnedCell => ({
  row,
  col: geometry.ids,
  owner: "ours",
  kind: "ids",
  content: { text: idText(definition, key) },
  style: "rowId",
  format: `;;;${shown && `"${shown}"`}`,
});
