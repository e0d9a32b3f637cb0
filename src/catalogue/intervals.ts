import { INTERVALS as SPREAD, type Interval } from "../engine/ledger/money";
import type { OptionWord } from "./define";

/** How often a price is charged, as an option of MRR and of the ledger functions. */
export const INTERVALS: readonly OptionWord<Interval>[] = [
  { word: "month", zh: "月" },
  { word: "quarter", zh: "季" },
  { word: "year", zh: "年" },
  { word: "week", zh: "周" },
  { word: "day", zh: "日" },
];

/** Months in one interval. A year has 52 weeks and 365 days: 10 a week is 520 a year. */
export function monthsIn(interval: Interval): number {
  const { months, times } = SPREAD[interval];
  return months / times;
}
