import { firstDayOf, lastDayOf, monthOf } from "../months";

/** What a lifetime is counted in. */
export type Unit = "day" | "week" | "month" | "quarter" | "year";

const MONTHS: Record<Exclude<Unit, "day" | "week">, number> = { month: 1, quarter: 3, year: 12 };

/** Whole units completed between two days: the most of them that, added to `from`, don’t reach past `to`. */
export function completed(unit: Unit, from: number, to: number): number {
  if (unit === "day") return to - from;
  if (unit === "week") return Math.floor((to - from) / 7);
  return Math.floor(completedMonths(from, to) / MONTHS[unit]);
}

/** As EDATE adds months: the same day of the month, or its last where it is too short. */
function completedMonths(from: number, to: number): number {
  const [first, last] = [monthOf(from), monthOf(to)];
  const anniversary = Math.min(firstDayOf(last) + from - firstDayOf(first), lastDayOf(last));
  return last - first - (to < anniversary ? 1 : 0);
}
