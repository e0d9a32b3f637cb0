import { serialOf } from "../../excel/days";

/** The day on the user's calendar as a serial number of Excel. */
export function todayOf(date: Date): number {
  return serialOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
