import { spreadOf, type Interval, type IntervalUnit } from "../engine/ledger/money";
import { intervalIn } from "../locales/interval-words";
import type { OptionWord } from "./define";

export { spreadOf, type Interval } from "../engine/ledger/money";

/* How often a price is charged: the words of billing systems and of people, for all functions that ask. */

/** Units of time, as an option of functions that count in them. */
export const UNITS: readonly OptionWord<IntervalUnit>[] = [
  { word: "month", zh: "月", also: ["months", "monthly", "月付", "包月"] },
  { word: "quarter", zh: "季", also: ["quarters", "quarterly", "季付"] },
  { word: "year", zh: "年", also: ["years", "yearly", "annual", "annually", "年付", "包年"] },
  { word: "week", zh: "周", also: ["weeks", "weekly"] },
  { word: "day", zh: "日", also: ["days", "daily"] },
];

/** What a row of a ledger may be charged by besides; `understandInterval` takes counts of units and other words. */
export const INTERVALS: readonly OptionWord<Exclude<Interval, `${number} ${IntervalUnit}`>>[] = [
  ...UNITS,
  {
    word: "term",
    zh: "整期",
    about: { en: "the row’s own days, start to end", "zh-CN": "本行起止日期之间的天数" },
  },
  {
    word: "once",
    zh: "一次性",
    about: { en: "not recurring: no MRR", "zh-CN": "不是经常性收入，不计 MRR" },
  },
];

/** The interval that a text names, or undefined. Its count is its own, to be multiplied by any interval_count. */
export const understandInterval = (text: string): Interval | undefined => intervalIn(text);

/** Months in one interval. A year has 52 weeks and 365 days: 10 a week is 520 a year. */
export function monthsIn(interval: Exclude<Interval, "term" | "once">): number {
  const { months, times } = spreadOf(interval);
  return months / times;
}

/**
 * Part of a native formula: what stands for the unit that the argument `interval` names, in any of its
 * spellings that stand here; a blank is a month.
 */
export function byInterval(values: Readonly<Record<IntervalUnit, string>>): string {
  return UNITS.reduceRight((otherwise, each) => {
    const blank = each.word === "month" ? [""] : [];
    const words = [each.word, each.zh, ...(each.also ?? []), ...blank];
    return `IF(OR(interval={${words.map((word) => `"${word}"`).join(",")}}),${values[each.word]},${otherwise})`;
  }, "#VALUE!");
}
