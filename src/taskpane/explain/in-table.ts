import { isTable } from "../../catalogue/define";
import { dayIn } from "../../excel/written-days";
import type { Language } from "../../locales/text";
import type { CellValue } from "../../workbook/types";
import { rowsOf } from "../insert/cell-formats";
import { meaningOf, monthAt } from "../table-meaning";
import { behindOf, type Behind, type CellPlace } from "./behind";
import { keepsPlaces, type Explained } from "./explained";
import type { Source } from "./use-explained";

interface InTable {
  /** What the selected cell stands for; "" where there is nothing to add. */
  readonly meaning: string;
  readonly behind: Behind | undefined;
}

interface Place {
  readonly row: number;
  readonly col: number;
}

const FIRST: Place = { row: 0, col: 0 };
const NOTHING: InTable = { meaning: "", behind: undefined };

/** What the selected cell is in the answer of a call, and who is behind it. */
export function inTable(explained: Explained, source: Source, language: Language): InTable {
  const { definition, args, answer, picked } = explained;
  if (!args || answer === undefined || !isTable(definition.result)) return NOTHING;
  const values = rowsOf(answer) as readonly (readonly CellValue[])[];
  // Whatever else stands around the call may have moved its cells, or made one of several.
  const keeps = keepsPlaces(source.formula);
  const place = keeps ? source.place : undefined;
  const at = picked ? pickedOf(picked, place, values) : placeOf(keeps ? (place ?? FIRST) : undefined, values);
  if (!at) return NOTHING;
  const said = at.row + at.col > 0 ? meaningOf(definition, args, values, at, language) : [];
  return { meaning: said.join(" · "), behind: behindOf(explained, cellPlace(explained, values, at)) };
}

/** What INDEX takes; of a whole row or column the cell that stands where the selected one does. */
function pickedOf(
  { row, col }: NonNullable<Explained["picked"]>,
  place: Place | undefined,
  values: readonly (readonly CellValue[])[],
): Place | undefined {
  const along = (picked: number | undefined, own: number | undefined, length: number) =>
    picked === 0 ? (own ?? (length === 1 ? 0 : -1)) : (picked ?? 0) - 1;
  const at = { row: along(row, place?.row, values.length), col: along(col, place?.col, values[0].length) };
  return values[at.row]?.[at.col] === undefined ? undefined : at;
}

/** The selected cell, where it stands in the table as it does on the sheet; of an answer of one cell that one. */
function placeOf(place: Place | undefined, values: readonly (readonly CellValue[])[]): Place | undefined {
  if (!place) return values.length === 1 && values[0].length === 1 ? { row: 0, col: 0 } : undefined;
  return { row: Math.min(place.row, values.length - 1), col: Math.min(place.col, values[0].length - 1) };
}

function cellPlace(
  { definition, inputs, args }: Explained,
  values: readonly (readonly CellValue[])[],
  at: Place,
): CellPlace {
  const over = isTable(definition.result) ? (definition.result.over ?? "months") : "months";
  const months = args![inputs.findIndex(({ param }) => param.name === over)];
  const size = { row: values.length, col: values[0].length };
  const head = values[0][at.col];
  const fromHead =
    isTable(definition.result) && definition.result.head && typeof head === "number" ? head : undefined;
  const dates = Array.isArray(months) ? (months as readonly (readonly unknown[])[]) : [[months]];
  const down = dates.length > 1;
  // A label or a corner speaks of the last month.
  const month = monthAt(months, at, size) ?? (fromHead || dayIn(dates.flat().at(-1)));
  return {
    line: String(down ? values[0][at.col] : values[at.row][0]),
    month: Number(month) || undefined,
    head,
  };
}
