import type { Language, Text } from "../locales/text";

/* Days as Excel counts them, without a clock and without a time zone. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Day 25569 is 1 January 1970. */
function civil(serial: number): Date {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000);
}

/** 46348 → “22 Nov 2026”, “2026-11-22”. */
export function dayText(serial: number): Text {
  const day = civil(serial);
  return {
    en: `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`,
    "zh-CN": day.toISOString().slice(0, 10),
  };
}

/** The last `count` quarters that had closed by a day, oldest first: “Q3 2026”, “2026 Q3”. */
export function closedQuarters(serial: number, count: number): readonly Text[] {
  const day = civil(serial);
  const current = day.getUTCFullYear() * 4 + Math.floor(day.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, i) => quarterText(current - count + i));
}

function quarterText(index: number): Text {
  const year = Math.floor(index / 4);
  const quarter = `Q${(index % 4) + 1}`;
  return { en: `${quarter} ${year}`, "zh-CN": `${year} ${quarter}` };
}

/** Reads “Q3 2026” and “2026 Q3”; anything else is no quarter of ours. */
export function readQuarter(words: unknown): Text | undefined {
  const match = typeof words === "string" && /^\s*(?:Q([1-4]) (\d{4})|(\d{4}) Q([1-4]))\s*$/.exec(words);
  if (!match) return undefined;
  return quarterText(Number(match[2] ?? match[3]) * 4 + Number(match[1] ?? match[4]) - 1);
}

/** The day’s number format. */
export const DAY_FORMATS: Readonly<Record<Language, string>> = { en: "d mmm yyyy", "zh-CN": "yyyy-mm-dd" };
