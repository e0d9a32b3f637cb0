import { largest } from "../../catalogue/extremes";

/** What a part of a formula amounts to; null is a blank. A range is rows of values. */
export type Value = number | string | boolean | null | Fault | Rows;
type Rows = readonly (readonly Value[])[];

/** An error value. */
interface Fault {
  readonly error: string;
}

/** A formula that needs more than this reader knows. */
export class Unknown extends Error {}

export function unknown(text: string): never {
  throw new Unknown(text);
}

export const fault = (error: string): Fault => ({ error });

export const isRows = (value: Value): value is Rows => Array.isArray(value);
export const isFault = (value: Value): value is Fault =>
  typeof value === "object" && value !== null && !isRows(value);

/** Every cell, row by row. */
export const cellsOf = (value: Value): readonly Value[] => (isRows(value) ? value.flat() : [value]);

/** One value out of a range of one cell. */
export function single(value: Value): Value {
  return isRows(value) && value.length === 1 && value[0].length === 1 ? value[0][0] : value;
}

/** As arithmetic takes a value: a blank is 0, and so is the "" that Office hands over for one. */
export function numberOf(value: Value): number | Fault {
  if (isFault(value)) return value;
  if (typeof value === "number") return value;
  if (value === null || value === "") return 0;
  if (typeof value === "boolean") return Number(value);
  return fault("#VALUE!");
}

/** A number that a cell can hold. */
export const held = (value: number): Value => (Number.isFinite(value) ? value : fault("#NUM!"));

/** Cell by cell where one side is a range; a single value, a row or a column goes along with the other side. */
export function spread(of: (...values: Value[]) => Value, ...values: readonly Value[]): Value {
  const ranges = values.filter(isRows);
  if (ranges.length === 0) return of(...values);
  const rows = largest(ranges.map((range) => range.length));
  const cols = largest(ranges.map((range) => range[0].length));
  const at = (value: Value, r: number, c: number): Value => {
    if (!isRows(value)) return value;
    const row = value.length === 1 ? value[0] : value[r];
    const cell = row?.length === 1 ? row[0] : row?.[c];
    return cell === undefined ? fault("#N/A") : cell;
  };
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (__, c) => of(...values.map((value) => at(value, r, c)))),
  );
}
