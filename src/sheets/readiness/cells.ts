import { onSheet } from "../../excel/sheet-name";
import type { Geometry } from "../geometry";
import { cellIn } from "../geometry";
import { PERIODS, type InputColumn } from "./columns";

/** How formulas name the cells of the inputs. All answers are texts as they stand in a formula. */
export interface InputCells {
  /** The period in question: the latest one on the readiness sheet. */
  now(ref: string): string;
  /** The period before it. */
  before(ref: string): string;
  /** The cell of each period, oldest first. */
  each(ref: string): readonly string[];
  /** The cells of all periods as one range, in the order in which the columns stand. */
  all(ref: string): string;
  /** {1,2,3,4} beside `all`, as the other variable of a trend; "" where a column is no period. */
  readonly periods: string;
}

/** The cells as the inputs’ own sheet names them, or, with `from` another sheet, as that one does. */
export function inputCells(
  inputs: Geometry<InputColumn>,
  { period = PERIODS.length - 1, fromOutside = false }: { period?: number; fromOutside?: boolean } = {},
): InputCells {
  const outside = (reference: string) => (fromOutside ? onSheet(inputs.sheet, reference) : reference);
  const at = (ref: string, index: number) => cellIn(inputs, PERIODS[index], ref);
  // Columns may have been moved past each other.
  const byPlace = PERIODS.map((_, index) => index).sort(
    (a, b) => inputs.cols[PERIODS[a]] - inputs.cols[PERIODS[b]],
  );
  const [first, last] = [byPlace[0], byPlace[byPlace.length - 1]];
  const [from, to] = [inputs.cols[PERIODS[first]], inputs.cols[PERIODS[last]]];
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => {
    const index = PERIODS.findIndex((key) => inputs.cols[key] === from + i);
    return index < 0 ? '""' : String(index + 1);
  });
  return {
    now: (ref) => outside(at(ref, period)),
    before: (ref) => outside(at(ref, Math.max(period - 1, 0))),
    each: (ref) => PERIODS.map((_, index) => outside(at(ref, index))),
    all: (ref) => outside(`${at(ref, first)}:${at(ref, last)}`),
    periods: `{${numbers.join(",")}}`,
  };
}

/** TRUE where one of the cells is blank or has no value yet; an error comes through. */
export function anyBlank(cells: readonly string[]): string {
  const blanks = cells.map((cell) => `${cell}=""`);
  return blanks.length === 1 ? blanks[0] : `OR(${blanks.join(",")})`;
}
