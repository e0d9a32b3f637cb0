import { spreadOf, type Interval, type IntervalUnit } from "../engine/ledger/money";
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

/** Words for which no count and no unit stand. Spaces, hyphens and underscores are alike. */
export const WHOLE_WORDS = table({
  "2 week": "biweekly, bi weekly, fortnight, fortnightly",
  month: "month to month",
  "6 month":
    "semiannual, semiannually, semi annual, semi annually, half year, half yearly, half annual, half annually",
  "2 year": "biennial, biennially",
  term: "term, whole term, per term, 整期, 全期, 合同期",
  once:
    "once, one time, onetime, one off, oneoff, single, non recurring, nonrecurring, lifetime, trial, trialing, " +
    "free trial, 一次性, 一次, 单次, 买断, 试用, 试用期, 免费试用",
});

/** Spellings of units, also behind a count. */
export const UNIT_WORDS = table({
  day: "d, day, days, daily, 日, 天",
  week: "w, wk, wks, week, weeks, weekly, 周, 星期",
  month: "m, mo, mos, mon, mth, mths, month, months, monthly, 月, 个月",
  quarter: "q, qtr, qtrs, quarter, quarters, quarterly, 季, 季度, 个季度",
  year: "y, yr, yrs, year, years, yearly, annum, annual, annually, 年",
});

const COUNT_WORDS = table({
  "1": "one, 一, 单",
  "2": "two, 两, 二, 双",
  "3": "three, 三",
  "4": "four, 四",
  "5": "five, 五",
  "6": "six, 六",
  "7": "seven, 七",
  "8": "eight, 八",
  "9": "nine, 九",
  "10": "ten, 十",
  "11": "eleven, 十一",
  "12": "twelve, 十二",
  "18": "eighteen, 十八",
  "24": "twenty four, 二十四",
  "36": "thirty six, 三十六",
});

/** Each spelling of a table with what it stands for. */
function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const pairs = Object.entries(rows).flatMap(([word, list]) =>
    list.split(", ").map((spelling) => [spelling, word] as const),
  );
  return new Map(pairs);
}

const oneOf = (words: ReadonlyMap<string, string>) =>
  [...words.keys()].sort((a, b) => b.length - a.length).join("|");

/** “every 3 months”, “per_two_years”, “2-Year”, “每3个月”, “两年付”; a count may be missing. */
const PERIOD = new RegExp(
  `^(?:(?:every|per|each|an?) |[/每按包])? ?(?:(\\d+|${oneOf(COUNT_WORDS)}) ?)?(${oneOf(UNIT_WORDS)})[付缴度期]?$`,
);

/** An ISO 8601 duration of one unit: P3M. */
const DURATION = /^p(\d+)([dwmy])$/;

/** The interval that a text names, or undefined. Its count is its own, to be multiplied by any interval_count. */
export function understandInterval(text: string): Interval | undefined {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/\.$/, "")
    .trim();
  const whole = WHOLE_WORDS.get(plain);
  if (whole !== undefined) return whole as Interval;
  if (/^[每按]?半年[付缴度期]?$/.test(plain)) return "6 month";
  const [, count = "1", unit] = PERIOD.exec(plain) ?? DURATION.exec(plain) ?? [];
  if (unit === undefined) return undefined;
  return counted(Number(COUNT_WORDS.get(count) ?? count), UNIT_WORDS.get(unit) as IntervalUnit);
}

function counted(count: number, unit: IntervalUnit): Interval | undefined {
  if (count === 1) return unit;
  return count > 0 ? `${count} ${unit}` : undefined;
}

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
