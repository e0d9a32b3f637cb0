import { isFailure, type Failure, type Param } from "../catalogue/define";
import { readerOf, boundsCheckOf } from "../functions/read";

/*
 * Fields that are not written as nearly all are: read by the very readers of cells, so that a file means what the same
 * ledger on a sheet does, and is refused in the same words. A number in digits is the number that Excel would show.
 */

const WRITTEN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The cell that a field becomes when a sheet takes it for a number or a day; texts stay as they are. */
function cellOf(text: string): number | string {
  const number = WRITTEN_NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : text;
}

/** A reader of one field at a time: of a number or a day, within its bounds. */
export function fieldReader(param: Param): (text: string) => number | Failure {
  const read = readerOf(param);
  const check = boundsCheckOf(param);
  return (text) => {
    const plain = text.trim();
    if (plain === "") return 0;
    const found = read([[cellOf(plain)]]);
    if (isFailure(found)) return found;
    return check?.(found) ?? firstValue(found);
  };
}

const firstValue = (found: unknown): number =>
  typeof found === "number" ? found : (found as { readonly values: Float64Array }).values[0];
