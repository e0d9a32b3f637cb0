import { checkOf, linesOf, MOVEMENTS, OF_CUSTOMERS, type Lines, type Movement } from "./movements";
import { inWholeUnits } from "./whole-units";

/**
 * Months put together to groups: `group` has the number of each month's group, counted from 0 and never
 * falling. A group opens with its first month, closes with its last and sums what is between.
 */
export function groupMonths(lines: Lines, group: readonly number[]): Lines {
  const groups = (group.at(-1) ?? -1) + 1;
  const numbers = Array.from({ length: groups }, (_, each) => each);
  const firsts = numbers.map((each) => group.indexOf(each));
  const lasts = numbers.map((each) => group.lastIndexOf(each));
  return linesOf((line) => {
    if (line === "opening") return Float64Array.from(firsts, (first) => lines.opening[first]);
    if (line === "closing") return Float64Array.from(lasts, (last) => lines.closing[last]);
    return sums(lines[line], group, groups);
  });
}

function sums(values: Float64Array, group: readonly number[], groups: number): Float64Array {
  const { units, scale } = inWholeUnits(values);
  const total = new Float64Array(groups);
  units.forEach((value, month) => (total[group[month]] += value));
  return total.map((sum) => sum / scale);
}

/**
 * Which movements lead from opening to closing. Money takes all five; where that fails in some month and the
 * three that change the number of customers hold in all, the table counts customers.
 */
export function movementsThatCount(lines: Lines): readonly Movement[] {
  const balances = (counted: readonly Movement[]) => checkOf(lines, counted).every((check) => check === 0);
  return !balances(MOVEMENTS) && balances(OF_CUSTOMERS) ? OF_CUSTOMERS : MOVEMENTS;
}
