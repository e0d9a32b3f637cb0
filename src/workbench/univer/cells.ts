import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { GridValue } from "../host/grid";

/** A cell as the library hands it over where there may be none. */
type MaybeCell = Nullable<ICellData> | void;

/**
 * What typing a value leaves in a cell. Only what is named here changes, so the looks of the cell stay.
 * A formula's old value goes, and the other way round; `si` is a formula shared with other cells.
 */
export function typed(value: GridValue): ICellData {
  if (typeof value !== "string") return { v: value, f: null, si: null, p: null };
  if (value === "") return { v: null, f: null, si: null, p: null, t: null };
  if (value.startsWith("=") && value.length > 1) return { f: value, v: null, si: null, p: null };
  if (value.startsWith("'")) {
    return { v: value.slice(1), t: CellValueType.FORCE_STRING, f: null, si: null, p: null };
  }
  return { v: value, f: null, si: null, p: null };
}

/** What a cell holds after calculation; a blank one "". The grid stores TRUE and FALSE as 1 and 0. */
export function valueOf(cell: MaybeCell): GridValue {
  const value = cell?.v ?? "";
  return cell?.t === CellValueType.BOOLEAN && typeof value !== "string" ? Boolean(value) : value;
}

/** Whether something stands in the cell; looks alone don't count. */
export function isFilled(cell: MaybeCell): cell is ICellData {
  return cell != null && ((cell.v ?? "") !== "" || Boolean(cell.f ?? cell.si));
}

/** What the cell shows; the grid's own text for TRUE and FALSE is 1 and 0. */
export function textOf(value: GridValue, text: string): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : text;
}
