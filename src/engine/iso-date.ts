import { firstDayOf, monthOf } from "./months";

/** Day 46023 of Excel is 2026-01-01. */
export function isoDate(day: number): string {
  const month = monthOf(day);
  const [year, inYear, inMonth] = [
    1900 + Math.floor(month / 12),
    (month % 12) + 1,
    day - firstDayOf(month) + 1,
  ];
  return `${year}-${twoDigits(inYear)}-${twoDigits(inMonth)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
