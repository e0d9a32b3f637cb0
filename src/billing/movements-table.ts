import { isoDay } from "../excel/days";
import { firstDayOf, lastDayOf, monthOf } from "../engine/months";
import { tidy } from "./cells/money";
import type { Movement, MovementType } from "./types";

/** In the order in which MOVES writes them, and SNOWBALL reads them. */
const LINES = ["new", "expansion", "reactivation", "contraction", "churn"] as const satisfies readonly MovementType[]; // prettier-ignore

export interface MovementsTable {
  /** The last days of the months, as Excel counts them. */
  readonly months: readonly number[];
  /** Labels with their values by month: opening, the movements, closing, check. */
  readonly rows: readonly (readonly [label: string, values: readonly number[]])[];
}

/** The movements by month, as a bridge: the file begins with nothing, for it says nothing of what was before. */
export function movementsTable(movements: readonly Movement[]): MovementsTable {
  if (movements.length === 0) return { months: [], rows: [] };
  const all = movements.map(({ day }) => monthOf(day));
  const first = all.reduce((a, b) => Math.min(a, b));
  const last = all.reduce((a, b) => Math.max(a, b));
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const lines = LINES.map((line) => {
    const sums = months.map(() => 0);
    for (const { day, type, change } of movements) if (type === line) sums[monthOf(day) - first] += change;
    return [line, sums.map(tidy)] as const;
  });
  let level = 0;
  const opening: number[] = [];
  const closing = months.map((_, i) => {
    opening.push(level);
    level = tidy(lines.reduce((sum, [, values]) => sum + values[i], level));
    return level;
  });
  return {
    months: months.map(lastDayOf),
    rows: [["opening", opening], ...lines, ["closing", closing], ["check", months.map(() => 0)]],
  };
}

/** The table as cells, months across. */
export function movementCells({ months, rows }: MovementsTable): readonly (readonly string[])[] {
  const head = ["", ...months.map((day) => isoDay(firstDayOf(monthOf(day))))];
  return [head, ...rows.map(([label, values]) => [label, ...values.map(String)])];
}
