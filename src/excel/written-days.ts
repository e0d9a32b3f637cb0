import { calendarDay, LAST_DAY, serialOf } from "./days";

/* How days are written in cells: as Excel’s day numbers, and as texts that say the year first. */

/** The day that a cell means, without a fraction; NaN where it means none. Blank cells are not asked. */
export function dayIn(cell: unknown): number {
  if (typeof cell === "string") return writtenDay(cell);
  if (typeof cell !== "number" || !Number.isFinite(cell) || readsAsMonth(cell)) return NaN;
  return Math.floor(cell) + 0;
}

/** As dayIn, and 0 for what says that there is no end. */
export function endIn(cell: unknown): number {
  return typeof cell === "string" && saysNoEnd(cell) ? 0 : nearEnd(dayIn(cell));
}

/** Days of the years 2420 to 2474, among them all that read as a month of 1900 to 2099 written yyyymm. */
const FIRST_MONTH_NUMBER = 190_001;
const LAST_MONTH_NUMBER = 209_912;

/** Numbers below it can be days only. */
export const PLAIN_DAYS = FIRST_MONTH_NUMBER;

/** Whether a number, meant as a month, would be taken for a day some centuries away: 202401 is 2454-02-24. */
export function readsAsMonth(number: number): boolean {
  if (!Number.isInteger(number) || number < FIRST_MONTH_NUMBER || number > LAST_MONTH_NUMBER) return false;
  const month = number % 100;
  return month >= 1 && month <= 12;
}

const DATE =
  /^(\d{4}) ?(?:([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?|年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?|(\d{2})(\d{2}))(?!\d)/;
const TIME =
  /^(?:[t ] ?(?:上午|下午)? ?\d{1,2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)? ?(?:am|pm)?)? ?(?:z|utc|gmt)? ?(?:[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * The day that a text names with its year first, as Excel counts; NaN where it names none. The day is the one
 * that is written, whatever the time and the time zone behind it.
 */
function writtenDay(text: string): number {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const found = DATE.exec(plain);
  if (!found || !TIME.test(plain.slice(found[0].length))) return NaN;
  const [year, month, day] = [found[1], ...found.slice(3).filter((part) => part !== undefined)].map(Number);
  return dayOf(year, month, day);
}

/** NaN for a day that no calendar has, or Excel doesn't know. */
function dayOf(year: number, month: number, day: number): number {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return NaN;
  const written = serialOf({ year, month, day });
  return calendarDay(written).day === day ? written : NaN;
}

/** Whether a text has the shape of a date that says its year first, though there may be no such day. */
export function saysYearFirst(text: string): boolean {
  return DATE.test(text.normalize("NFKC").trim());
}

/** A date that is written with its year last: “31/01/2024”. The day or the month may come first. */
interface YearLast {
  readonly first: number;
  readonly second: number;
  /** As it is written, with two digits or four. */
  readonly year: string;
}

/** Undefined for a text that is no such date; a time may follow it. */
export function yearLastIn(text: string): YearLast | undefined {
  const [, first, second, year] = YEAR_LAST.exec(text.normalize("NFKC").trim()) ?? [];
  return year === undefined ? undefined : { first: Number(first), second: Number(second), year };
}

const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;

/** What is written in a column of ends where there is no end, and ends nobody lives to see. */
const NO_END = new Set(
  "-|–|—|/|null|nil|none|n/a|na|nan|never|no end|open|open-ended|ongoing|current|present|active|infinity|∞|至今|现在|无|永久|长期|未结束|进行中".split(
    "|",
  ),
);

/** 31 December 2999. */
const FIRST_FAR_END = 401_768;

/** Whether a text, in a column of ends, says that there is none. */
export function saysNoEnd(text: string): boolean {
  return NO_END.has(text.normalize("NFKC").trim().toLowerCase());
}

/** The day of an end; 0 where it is so far that there is none. */
function nearEnd(day: number): number {
  return day >= FIRST_FAR_END && day <= LAST_DAY ? 0 : day;
}
