import { calendarDay, LAST_DAY, serialOf } from "../../excel/days";
import { endIn, saysNoEnd, yearLastIn } from "../../excel/written-days";

/* How exports write days and moments. */

/** How the texts of one file are read. */
export interface DayReading {
  /** Whether the day stands first in 03/04/2025. */
  readonly dayFirst: boolean;
  /** Whether a moment counts to its day in UTC; else to the day that is written. */
  readonly utc: boolean;
}

/** The day of a cell; 0 where there is none, NaN where it can’t be read. */
export function readDay(cell: string, { dayFirst, utc }: DayReading): number {
  const text = cell.trim();
  if (isNoDay(text)) return 0;
  const shifted = utc ? dayInUtc(text) : undefined;
  if (shifted !== undefined) return shifted;
  if (/^\d+(\.\d+)?$/.test(text)) return dayOfNumber(text);
  const last = yearLastIn(text);
  if (last) {
    const [day, month] = dayFirst ? [last.first, last.second] : [last.second, last.first];
    return dayOf(fullYear(last.year), month, day);
  }
  const named = namedDay(text);
  return Number.isNaN(named) ? endIn(text) : named;
}

export const isNoDay = (text: string) => text.trim() === "" || text.trim() === "0" || saysNoEnd(text);

/** Which of the two numbers of a date is its day: known where one is above 12, undefined for other texts. */
export function orderOf(cell: string): "day-first" | "month-first" | "either" | "same" | undefined {
  const last = yearLastIn(cell);
  if (!last) return undefined;
  if (last.first > 12) return "day-first";
  if (last.second > 12) return "month-first";
  return last.first === last.second ? "same" : "either";
}

/** Numbers of seven digits and fewer are days as Excel counts them, or a year and a month. */
function dayOfNumber(text: string): number {
  const number = Number(text);
  const [whole] = text.split(".");
  if (whole.length === 8)
    return dayOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  if (whole.length === 6 && number > 190_000 && number < 210_000)
    return dayOf(Math.floor(number / 100), number % 100, 1);
  if (whole.length >= 12 && whole.length <= 14) return dayOfMoment(number);
  if (whole.length >= 9 && whole.length <= 10) return dayOfMoment(number * 1000);
  return number >= 1 && number <= LAST_DAY && whole.length >= 4 ? Math.floor(number) : NaN;
}

const MILLISECONDS = 86_400_000;

function dayOfMoment(milliseconds: number): number {
  const day = Math.floor(milliseconds / MILLISECONDS);
  const date = new Date(day * MILLISECONDS);
  return serialOf({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

const WITH_OFFSET = /(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)? ?[+-]\d{2}:?\d{2}$/;

/** The day in UTC of a moment written with an offset; undefined for what has none. */
export function dayInUtc(text: string): number | undefined {
  const [, day, hours, minutes] = WITH_OFFSET.exec(text) ?? [];
  if (day === undefined) return undefined;
  return endIn(day) + Math.floor((Number(hours) * 60 + Number(minutes) - aheadIn(text)) / 1440);
}

const OFFSET = /([+-])(\d{2}):?(\d{2})$/;

/** Minutes by which a time is ahead of UTC; 0 where it doesn’t say. */
function aheadIn(text: string): number {
  const [, sign, hours = "0", minutes = "0"] = OFFSET.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A count of seconds, or a day as Excel counts them with a fraction for its time. */
const COUNTED = /^(?:\d{9,}(?:\.\d+)?|\d{4,6}\.\d+)$/;

/** Whether a cell says more than a day. */
export const saysTime = (cell: string) => COUNTED.test(cell) || /\d:\d{2}/.test(cell);

/** The day of a cell with its time as a fraction of it, so that two can be compared; of a count of seconds, that. */
export function momentIn(cell: string, reading: DayReading): number {
  if (COUNTED.test(cell)) return Number(cell);
  const day = readDay(cell, { ...reading, utc: false });
  return (Number.isNaN(day) ? 0 : day) + secondsIn(cell) / 86_400;
}

const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(?:([ap])\.?m\b)?/i;

/** Seconds since midnight in UTC of a time that says how far it is from there, else since midnight where it was. */
function secondsIn(cell: string): number {
  const [, hours, minutes = "0", seconds = "0", half] = TIME.exec(cell) ?? [];
  if (hours === undefined) return 0;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hour * 3600 + (Number(minutes) - aheadIn(cell)) * 60 + Number(seconds);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** “5 Jan 2025”, “January 5, 2025”, “05-Jan-25”. */
function namedDay(text: string): number {
  const plain = text.toLowerCase().replace(/,/g, " ");
  const [, day, name, year] = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -]+(\d{4}|\d{2})\b/.exec(plain) ?? [];
  if (year !== undefined) return dayOf(fullYear(year), monthNamed(name), Number(day));
  const [, first, second, third] = /^([a-z]{3,9})\.? (\d{1,2}) +(\d{4})\b/.exec(plain) ?? [];
  return third === undefined ? NaN : dayOf(Number(third), monthNamed(first), Number(second));
}

const monthNamed = (name: string) => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** Of two digits 70 and above are of the last century, as POSIX has it: nobody signs for 2098. */
const FIRST_OF_1900 = 70;
const fullYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < FIRST_OF_1900 ? 2000 : 1900);

/** NaN for a day that no calendar has. */
function dayOf(year: number, month: number, day: number): number {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return NaN;
  const serial = serialOf({ year, month, day });
  return calendarDay(serial).day === day ? endIn(serial) : NaN;
}

/** The same day so many months on, or the last of that month where it has no such day. */
export function monthsLater(day: number, months: number): number {
  const from = calendarDay(day);
  const last = serialOf({ year: from.year, month: from.month + months + 1, day: 0 });
  return Math.min(last, serialOf({ ...from, month: from.month + months }));
}
