/*
 * Days as Excel counts them: 1 is 1 January 1900, and 60 the 29 February 1900 that never was but that Excel counts,
 * so that days before it stand one short of the calendar. No clock and no time zone.
 */

/** A day of the calendar; `month` from 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 31 December 9999, the last day Excel knows. */
export const LAST_DAY = 2_958_465;

const MILLISECONDS = 86_400_000;
/** 1 January 1970, from which the language counts. */
const EPOCH = 25_569;
/** 1 March 1900. */
const AFTER_THE_QUIRK = 61;

/** The serial number of a day. As in Excel’s DATE, months and days may overflow: month 13 is next January. */
export function serialOf({ year, month, day }: CalendarDay): number {
  const first = Date.UTC(year, month - 1, 1) / MILLISECONDS + EPOCH;
  return (first < AFTER_THE_QUIRK ? first - 1 : first) + day - 1;
}

/** The day on the user’s calendar. */
export const todayOf = (now: Date): number =>
  serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });

/** The day of a serial number, whatever its time of day. */
export function calendarDay(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole < AFTER_THE_QUIRK)
    return whole <= 31 ? { year: 1900, month: 1, day: whole } : { year: 1900, month: 2, day: whole - 31 };
  const date = new Date((whole - EPOCH) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 46023 → "2026-01-01". */
export function isoDay(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** 46023 → "2026-01". */
export const isoMonth = (serial: number): string => isoDay(serial).slice(0, 7);

const twoDigits = (number: number) => String(number).padStart(2, "0");
