import { invalidArgument } from "./errors";
import type { Area } from "./grid";

/** Excel refuses a block of values of another size than the range. */
export function sameSize(cells: unknown, { rows, cols }: Area): void {
  const fits =
    Array.isArray(cells) &&
    cells.length === rows &&
    cells.every((row) => Array.isArray(row) && row.length === cols && !row.includes(undefined));
  if (fits) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size of the range.",
  );
}

/** The members that the options name, down to the leaves. Those of `borders` count for each side. */
export function pick<T extends object>(from: T, options: object): T {
  const chosen = Object.entries(options).map(([key, wanted]: [string, unknown]) => {
    if (!(key in from)) throw invalidArgument(`${key} is no property of a cell.`);
    const value = (from as Record<string, unknown>)[key];
    if (typeof wanted !== "object" || wanted === null) return [key, value];
    if (key !== "borders") return [key, pick(value as object, wanted)];
    const sides = Object.entries(value as Record<string, object>);
    return [key, Object.fromEntries(sides.map(([side, line]) => [side, pick(line, wanted)]))];
  });
  return Object.fromEntries(chosen) as T;
}
