/*
 * Months and Excel's day numbers, without Date and time zones. A day is a serial number: 1 is 1 January
 * 1900, and 60 the 29 February 1900 that never was but that Excel counts. A month is counted from
 * January 1900 = 0.
 */

/** 31 December 9999, the last day Excel knows. */
export const LAST_DAY = 2_958_465;

const MONTHS = (9999 - 1900 + 1) * 12;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The serial of the first day of each month, and one beyond the last. */
const FIRST_DAYS = (() => {
  const first = new Int32Array(MONTHS + 1);
  first[0] = 1;
  for (let month = 0; month < MONTHS; month++) {
    const year = 1900 + Math.floor(month / 12);
    first[month + 1] = first[month] + DAYS_IN_MONTH[month % 12] + (month % 12 === 1 && isLeap(year) ? 1 : 0);
  }
  return first;
})();

/** 1900 counts as a leap year here, as it does in Excel. */
function isLeap(year: number): boolean {
  return year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** The month of each day until the end of 2100: whoever asks for a million days asks for these. */
const MONTH_OF_DAY = (() => {
  const months = new Uint16Array(FIRST_DAYS[201 * 12]);
  for (let month = 1; month < 201 * 12; month++) months.fill(month, FIRST_DAYS[month], FIRST_DAYS[month + 1]);
  return months;
})();

/** The month that holds a day; a day before the first counts to January 1900, one after the last to December 9999. */
export function monthOf(day: number): number {
  return day >= 0 && day < MONTH_OF_DAY.length ? MONTH_OF_DAY[day] : searchMonth(day);
}

function searchMonth(day: number): number {
  let month = Math.min(MONTHS - 1, Math.max(0, Math.floor(day / 30.436875)));
  while (month > 0 && FIRST_DAYS[month] > day) month--;
  while (month < MONTHS - 1 && FIRST_DAYS[month + 1] <= day) month++;
  return month;
}

export function firstDayOf(month: number): number {
  return FIRST_DAYS[month];
}

/** The day on which a month is measured. */
export function lastDayOf(month: number): number {
  return FIRST_DAYS[month + 1] - 1;
}

/** The first and the last of some months in any order; both 0 for none. */
export function spanOf(months: Int32Array): [first: number, last: number] {
  if (months.length === 0) return [0, 0];
  return [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
}
