import type { ErrorCode } from "../excel/errors";
import { same, type Text } from "../locales/text";

/* Ranges as `compute` takes them, and what stands for those that are left out. */

/** A range of numbers in reading order, with the shape it had in the sheet. Blank cells are 0. */
export interface Series {
  readonly values: Float64Array;
  readonly rows: number;
  readonly cols: number;
}

/** A range of texts in reading order, trimmed. Blank cells are "". */
interface Words {
  readonly values: readonly string[];
  readonly rows: number;
  readonly cols: number;
}

/**
 * A range of texts that repeat: each is listed once in `names`, and `codes` says which stands where. `values`
 * writes them all out.
 */
export interface Coded<W extends string = string> extends Words {
  readonly values: readonly W[];
  readonly names: readonly W[];
  readonly codes: Int32Array;
}

/** A range of anything in reading order. Blank cells are "". */
export interface Cells {
  readonly values: readonly (number | string | boolean)[];
  readonly rows: number;
  readonly cols: number;
}

/** A cell that can’t be read as what its column holds. */
interface Odd {
  readonly cell: number | string | boolean;
  /** Its code, if it is an error value. */
  readonly error: ErrorCode | null;
  /** What a function that refuses it says: put into words for whoever reads them. */
  readonly text: () => Text;
}

/** A range read as far as it can be, with NaN and −1 for the cells that can’t be. */
export interface Checked<T> {
  readonly read: T;
  readonly rows: number;
  readonly cols: number;
  /** What stands at a place that could not be read; asked of no other. */
  readonly oddAt: (place: number) => Odd;
}

/** A range without a cell that can’t be read. */
export function allRead<T extends { readonly rows: number; readonly cols: number }>(read: T): Checked<T> {
  const none: Odd = { cell: "", error: null, text: () => same("") };
  return { read, rows: read.rows, cols: read.cols, oddAt: () => none };
}

/** The default of an optional range of numbers: one value that stands for all rows. */
export function oneForAll(value: number): Series {
  return { values: Float64Array.of(value), rows: 1, cols: 1 };
}

/** The default of an optional range of words. */
export function oneWordForAll<W extends string>(word: W): Coded<W> {
  return { values: [word], names: [word], codes: Int32Array.of(0), rows: 1, cols: 1 };
}

/** The default of an optional range that is not there at all. */
export const NO_CELLS: Cells = { values: [], rows: 0, cols: 0 };

/** As NO_CELLS, of texts. */
export const NO_IDS: Coded = { values: [], names: [""], codes: new Int32Array(0), rows: 0, cols: 0 };
