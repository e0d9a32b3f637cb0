import * as calendar from "../engine/months";

/*
 * Fields as nearly all files have them, read from their bytes. Whatever is written otherwise is NaN here, and takes a
 * second look as a text.
 */

/* Copies, as bytes.ts says why. */
const { firstDayOf, lastDayOf } = calendar;

const ZERO = 0x30;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const CAPITAL_T = 0x54;
const CAPITAL_Z = 0x5a;
const SPACE = 0x20;

/** Whole numbers of so many digits are exact, and so is one of them divided by a power of ten: both are doubles. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** A number in digits with a sign and a point at most; 0 for nothing. */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  return writtenNumber(bytes, from, to, found, 0) === to ? found[0] : NaN;
}

const found = new Float64Array(1);

/** Hot: the loop reads as plainNumber does and puts the number into a place; answers where what is no digit begins. */
export function writtenNumber(
  bytes: Uint8Array,
  from: number,
  end: number,
  into: Float64Array,
  place: number,
): number {
  // Behind the last byte stands whatever an earlier piece of the file left there.
  const sign = from < end ? bytes[from] : 0;
  const first = sign === MINUS || sign === PLUS ? from + 1 : from;
  let at = first;
  let whole = 0;
  let point = -1;
  for (; at < end; at++) {
    const digit = bytes[at] - ZERO;
    if (digit >>> 0 <= 9) whole = 10 * whole + digit;
    else if (bytes[at] === POINT && point < 0) point = at;
    else break;
  }
  const digits = at - first - (point < 0 ? 0 : 1);
  const size = point < 0 ? whole : whole / POWERS[at - point - 1];
  const isNumber = digits <= EXACT_DIGITS && (digits > 0 || at === from);
  into[place] = isNumber ? (sign === MINUS ? 0 - size : size) : NaN;
  return at;
}

/** The letters of yyyy-mm-dd. */
export const DAY_LETTERS = 10;

/** Hot: the day of yyyy-mm-dd at a place, whatever follows; NaN where there is none of the usual years. */
export function writtenDay(view: DataView, at: number): number {
  // Each digit less its zero, and each minus less itself: four letters at once, the first in the lowest bits.
  const year = view.getUint32(at, true) ^ 0x30303030;
  const month = view.getUint32(at + 4, true) ^ 0x2d30302d;
  const day = view.getUint16(at + 8, true) ^ 0x3030;
  if (!areDigits(year) || !areDigits(month) || !areDigits(day) || (month & 0xff0000ff) !== 0) return NaN;
  const years = 100 * pairIn(year) + pairIn(year >>> 16);
  return years >= FIRST_YEAR && years <= LAST_YEAR ? dayIn(years, pairIn(month >>> 8), pairIn(day)) : NaN;
}

/** Whether none of four bytes is above 9: to add 0x76 then carries none into its highest bit. */
const areDigits = (bytes: number) => (((bytes + 0x76767676) | bytes) & 0x80808080) === 0;

/** The number that the two lowest bytes are as digits. */
const pairIn = (bytes: number) => 10 * (bytes & 0xff) + ((bytes >>> 8) & 0xff);

function dayIn(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1)) return NaN;
  const months = (year - FIRST_YEAR) * 12 + month - 1;
  const serial = firstDayOf(months) + day - 1;
  return serial <= lastDayOf(months) ? serial : NaN;
}

/** Later years, and days written as numbers, take a second look. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2399;

/** The day of yyyy-mm-dd or yyyy/m/d, whatever time follows, as Excel counts; 0 for nothing. */
export function plainDay(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  if (to - from < 8) return NaN;
  const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
  const sign = bytes[from + 4];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || (sign !== MINUS && sign !== SLASH)) return NaN;
  let at = from + 5;
  const short = bytes[at + 1] === sign;
  const month = short ? oneDigit(bytes, at) : twoDigits(bytes, at);
  at += short ? 2 : 3;
  if (bytes[at - 1] !== sign || at >= to) return NaN;
  const single = at + 1 === to || bytes[at + 1] === CAPITAL_T || bytes[at + 1] === SPACE;
  const day = single ? oneDigit(bytes, at) : twoDigits(bytes, at);
  at += single ? 1 : 2;
  if (at > to || (at < to && !isTime(bytes, at, to))) return NaN;
  return dayIn(year, month, day);
}

function oneDigit(bytes: Uint8Array, at: number): number {
  const digit = bytes[at] - ZERO;
  return digit >>> 0 <= 9 ? digit : NaN;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - ZERO;
  const ones = bytes[at + 1] - ZERO;
  return tens >>> 0 <= 9 && ones >>> 0 <= 9 ? 10 * tens + ones : NaN;
}

/** “T09:30:00.000Z”, “ 09:30”, “T09:30:00+08:00”. */
function isTime(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] !== CAPITAL_T && bytes[from] !== SPACE) return false;
  let at = afterPair(bytes, from + 1, to);
  if (at < 0 || bytes[at] !== COLON) return false;
  at = afterPair(bytes, at + 1, to);
  if (at > 0 && at < to && bytes[at] === COLON) {
    at = afterPair(bytes, at + 1, to);
    if (at > 0 && at < to && bytes[at] === POINT) {
      const first = at + 1;
      for (at++; at < to && (bytes[at] - ZERO) >>> 0 <= 9; at++);
      if (at === first) return false;
    }
  }
  return at === to || (at > 0 && isZone(bytes, at, to));
}

function isZone(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === CAPITAL_Z) return from + 1 === to;
  if (bytes[from] !== PLUS && bytes[from] !== MINUS) return false;
  let at = afterPair(bytes, from + 1, to);
  if (at > 0 && at < to && bytes[at] === COLON) at = afterPair(bytes, at + 1, to);
  return at === to;
}

/** The place behind two digits; −1 where they don’t stand. */
function afterPair(bytes: Uint8Array, at: number, to: number): number {
  return at + 2 <= to && !Number.isNaN(twoDigits(bytes, at)) ? at + 2 : -1;
}
