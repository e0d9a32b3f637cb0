import { INTERVALS as SPREAD, type Interval } from "../engine/ledger/money";
import { spellings, type OptionWord } from "./define";

/** How often a price is charged, as an option of MRR and of the ledger functions, and as billing systems write it. */
export const INTERVALS: readonly OptionWord<Interval>[] = [
  { word: "month", zh: "月", also: ["monthly", "月付", "按月"] },
  { word: "quarter", zh: "季", also: ["quarterly", "季付", "季度", "按季"] },
  { word: "year", zh: "年", also: ["annual", "annually", "yearly", "年付", "按年"] },
  { word: "week", zh: "周", also: ["weekly"] },
  { word: "day", zh: "日", also: ["daily", "天"] },
];

/** Months in one interval. A year has 52 weeks and 365 days: 10 a week is 520 a year. */
export function monthsIn(interval: Interval): number {
  const { months, times } = SPREAD[interval];
  return months / times;
}

/**
 * Part of a native formula: what stands for the interval that the argument `interval` names, in any of its
 * spellings; a blank is a month.
 */
export function byInterval(values: Readonly<Record<Interval, string>>): string {
  return INTERVALS.reduceRight((otherwise, each) => {
    const words = spellings(each).concat(each.word === "month" ? "" : []);
    return `IF(OR(interval={${words.map((word) => `"${word}"`).join(",")}}),${values[each.word]},${otherwise})`;
  }, "#VALUE!");
}
