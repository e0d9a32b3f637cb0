import { lastDayOf } from "../../engine/months";
import { isoMonth } from "../../excel/days";

/** Months to choose from, as 2026-10. */
export const monthOptions = (months: readonly number[]) =>
  months.map((month) => [month, isoMonth(lastDayOf(month))] as const);
