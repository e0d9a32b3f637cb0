import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { GridValue } from "../host/grid";
import { asTyped } from "../host/typing";

/** A cell as the library hands it over where there may be none. */
type MaybeCell = Nullable<ICellData> | void;

/**
 * What typing a value leaves in a cell. Only what is named here changes, so the looks of the cell stay.
 * A formula's old value goes, and the other way round; `si` is a formula shared with other cells.
 */
export function typed(value: GridValue): ICellData {
  const { content, isFormula } = asTyped(value);
  const nothing = { v: null, t: null, f: null, si: null, p: null };
  if (content === "") return nothing;
  if (isFormula) return { ...nothing, f: String(content) };
  return { ...nothing, v: content, t: typeOf(content) };
}

/** A text that would not stay one when typed again is forced to, and shows its apostrophe in the formula bar. */
function typeOf(content: GridValue): CellValueType {
  if (typeof content === "number") return CellValueType.NUMBER;
  if (typeof content === "boolean") return CellValueType.BOOLEAN;
  return asTyped(content).content === content && !content.startsWith("=")
    ? CellValueType.STRING
    : CellValueType.FORCE_STRING;
}

/** What a cell holds after calculation; a blank one "". The grid stores TRUE and FALSE as 1 and 0. */
export function valueOf(cell: MaybeCell): GridValue {
  const value = cell?.v ?? "";
  return cell?.t === CellValueType.BOOLEAN && typeof value !== "string" ? Boolean(value) : value;
}

/** Whether something stands in the cell; looks alone don't count. */
export function isFilled(cell: MaybeCell): cell is ICellData {
  return Boolean(cell) && ((cell?.v ?? "") !== "" || Boolean(cell?.f ?? cell?.si));
}

/** What the cell shows; the grid's own text for TRUE and FALSE is 1 and 0. */
export function textOf(value: GridValue, text: string): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : text;
}
