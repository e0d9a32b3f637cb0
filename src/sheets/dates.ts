import { calendarDay, isoDay, isoMonth, serialOf } from "../excel/days";
import { same, type Language, type Text } from "../locales/text";

/* Days and quarters in the words of the sheets. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 46348 → “22 Nov 2026”, “2026-11-22”. */
export function dayText(serial: number): Text {
  const { year, month, day } = calendarDay(serial);
  return { en: `${day} ${MONTHS[month - 1]} ${year}`, "zh-CN": isoDay(serial) };
}

/** The last `count` quarters that had closed by a day, oldest first: “Q3 2026”, “2026 Q3”. */
export function closedQuarters(serial: number, count: number): readonly Text[] {
  const { year, month } = calendarDay(serial);
  const current = year * 4 + Math.floor((month - 1) / 3);
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

/** The quarter after one in any of our spellings; undefined for anything else. */
export function quarterAfter(words: unknown): Text | undefined {
  const end = quarterEnd(words);
  return end === undefined ? undefined : quarterOf(end + 1);
}

/** The quarter before one in any of our spellings; words that are none stay. */
export function quarterBefore(words: string, language: Language): string {
  const end = quarterEnd(words);
  return end === undefined ? words : quarterOf(end - 100)[language];
}

/** The quarter of a day. */
export function quarterOf(serial: number): Text {
  const { year, month } = calendarDay(serial);
  return quarterText(year * 4 + Math.floor((month - 1) / 3));
}

/** The last day of a quarter in any of our spellings; undefined for anything else. */
export function quarterEnd(words: unknown): number | undefined {
  const quarter = readQuarter(words)?.["zh-CN"];
  if (quarter === undefined) return undefined;
  const [year, number] = quarter.split(" Q").map(Number);
  return serialOf({ year, month: number * 3 + 1, day: 0 });
}

/** “Oct 2026”, “2026-10”. */
export function monthText(serial: number): Text {
  const { year, month } = calendarDay(serial);
  return { en: `${MONTHS[month - 1]} ${year}`, "zh-CN": isoMonth(serial) };
}

const ORDINALS = "一二三四";

/** A quarter in any of our spellings as sentences have it: “Q3 2026”, “2026 年第三季度”; anything else as it stands. */
export function periodInWords(period: string): Text {
  const inWords = /^(\d{4}) 年第([一二三四])季度$/.exec(period);
  const short = inWords ? `${inWords[1]} Q${ORDINALS.indexOf(inWords[2]) + 1}` : period;
  const quarter = readQuarter(short);
  if (!quarter) return same(period);
  const [year, name] = quarter["zh-CN"].split(" Q");
  return { en: quarter.en, "zh-CN": `${year} 年第${ORDINALS[Number(name) - 1]}季度` };
}

/** The same as a formula over a cell, in the language of the sheet, whose quarters stand as “2026 Q3”. */
export function periodFormula(cell: string, language: Language): string {
  if (language === "en") return cell;
  const inWords = `LEFT(${cell},4)&" 年第"&MID("${ORDINALS}",VALUE(RIGHT(${cell},1)),1)&"季度"`;
  return `IF(AND(LEN(${cell})=7,MID(${cell},5,2)=" Q"),${inWords},${cell})`;
}

/** The day’s number format. */
export const DAY_FORMATS: Readonly<Record<Language, string>> = { en: "d mmm yyyy", "zh-CN": "yyyy-mm-dd" };
