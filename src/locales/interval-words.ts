/* How often a price is charged, in the words of billing systems and of people, English and Chinese. */

type Unit = "month" | "quarter" | "year" | "week" | "day";

/** A unit of time or so many of them, the row’s own days, or nothing that recurs. */
type WrittenInterval = Unit | `${number} ${Unit}` | "term" | "once";

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
export function intervalIn(text: string): WrittenInterval | undefined {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/\.$/, "")
    .trim();
  const whole = WHOLE_WORDS.get(plain);
  if (whole !== undefined) return whole as WrittenInterval;
  if (/^[每按]?半年[付缴度期]?$/.test(plain)) return "6 month";
  const [, count = "1", unit] = PERIOD.exec(plain) ?? DURATION.exec(plain) ?? [];
  if (unit === undefined) return undefined;
  return counted(Number(COUNT_WORDS.get(count) ?? count), UNIT_WORDS.get(unit) as Unit);
}

function counted(count: number, unit: Unit): WrittenInterval | undefined {
  if (count === 1) return unit;
  return count > 0 ? `${count} ${unit}` : undefined;
}
