import { fill, shortened, type Language, type Text } from "../locales/text";
import type { Dialect } from "./dialects";
import type { Span } from "./dialects/dialect";
import { groupsOf, intervalOf, KNOWN_WORDS, partsOf, type WordGroup } from "./intervals";
import { identifier, identifiers, readColumns, readTableName, type Refusal } from "./names";
import type { Question, TimeUnit } from "./question";

/** What people say of their ledger and of what they want to know. */
export interface Asked {
  readonly dialect: Dialect;
  readonly language: Language;
  /** A table’s name, with its schema or without. */
  readonly from: string;
  /** customer=…,start=…,end=…,amount=…, and interval, count, segment where there are such columns. */
  readonly columns: string;
  /** 2024-01:2025-12. */
  readonly months: string;
  /** What all rows are charged by where no column says it. */
  readonly interval?: string;
  /** The words of the column, with commas between them, where they aren’t to be all that are known. */
  readonly words?: string;
  readonly endIncluded?: boolean;
  readonly window?: number;
  readonly reactivationDays?: number;
  readonly unit?: TimeUnit;
}

/** The question behind it, or what is wrong with it. */
export function ask(asked: Asked): Question | Refusal {
  const { dialect, language, unit = "month" } = asked;
  const table = readTableName(asked.from);
  if ("refusal" in table) return table;
  const columns = readColumns(asked.columns);
  if ("refusal" in columns) return columns;
  const intervals = readIntervals(asked, columns.interval !== undefined);
  if ("refusal" in intervals) return intervals;
  const span = readMonths(asked.months);
  if ("refusal" in span) return span;
  const [first, last] = span;
  const months = MONTHS_IN[unit];
  return {
    dialect,
    language,
    from: table.map((name) => identifier(dialect, name)).join("."),
    columns: identifiers(dialect, columns),
    intervals,
    months: spanOf(first, last),
    endIncluded: asked.endIncluded ?? false,
    window: asked.window ?? 12,
    reactivationDays: asked.reactivationDays ?? 0,
    unit,
    units: spanOf(Math.floor(first / months), Math.floor(last / months)),
  };
}

const MONTHS_IN: Readonly<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };

const spanOf = (first: number, last: number): Span => ({
  first: String(first),
  last: String(last),
  count: String(last - first + 1),
});

/** What is charged by, in groups; one group of all rows where there is no column. */
function readIntervals({ interval, words }: Asked, hasColumn: boolean): readonly WordGroup[] | Refusal {
  if (!hasColumn && words !== undefined) return { refusal: WORDS_ALONE };
  if (!hasColumn) return readWords([interval ?? "month"]);
  if (interval !== undefined) return { refusal: BOTH };
  return words === undefined ? groupsOf(KNOWN_WORDS) : readWords(words.split(","));
}

function readWords(words: readonly string[]): readonly WordGroup[] | Refusal {
  for (const word of words) {
    const interval = intervalOf(word);
    if (interval === undefined) return { refusal: fill(NO_INTERVAL, { word: shortened(word.trim()) }) };
    if (partsOf(interval) === undefined) return { refusal: fill(NO_PARTS, { word: shortened(word.trim()) }) };
    if (/['\\]/.test(word)) return { refusal: fill(NO_INTERVAL, { word: shortened(word.trim()) }) };
  }
  return groupsOf(words);
}

const MONTHS = /^\s*(\d{4})-(\d{2})\s*:\s*(\d{4})-(\d{2})\s*$/;
/** Eight centuries: as many whole numbers as any dialect counts here. */
const MOST_MONTHS = 9_999;

function readMonths(text: string): readonly [first: number, last: number] | Refusal {
  const [, fromYear, fromMonth, toYear, toMonth] = (MONTHS.exec(text) ?? []).map(Number);
  const isMonth = (month: number) => month >= 1 && month <= 12;
  const [first, last] = [monthNumber(fromYear, fromMonth), monthNumber(toYear, toMonth)];
  if (
    !isMonth(fromMonth) ||
    !isMonth(toMonth) ||
    fromYear < 1900 ||
    last < first ||
    last - first >= MOST_MONTHS
  )
    return { refusal: fill(NO_MONTHS, { months: shortened(text) }) };
  return [first, last];
}

const monthNumber = (year: number, month: number) => (year - 1900) * 12 + month - 1;

const WORDS_ALONE: Text = {
  en: "--words are those of the column of intervals: add interval=… to --columns.",
  "zh-CN": "--words 指计费周期列中的词，请在 --columns 中给出 interval=…。",
};
const NO_MONTHS: Text = {
  en: "--months takes the first and the last month, such as 2024-01:2025-12, not “{months}”.",
  "zh-CN": "--months 须为起止月份，例如 2024-01:2025-12，不接受「{months}」。",
};
const NO_INTERVAL: Text = {
  en: "“{word}” is no interval. Say month, quarter, year, week, day, term or once, or a count such as 6 months.",
  "zh-CN": "「{word}」不是计费周期。可写月、季、年、周、日、整期、一次性，或带数量，如 6 months。",
};
const NO_PARTS: Text = {
  en: "A price for “{word}” has no exact share a month in a warehouse. Turn it into one a month or a year first.",
  "zh-CN": "「{word}」的价格在数据仓库中无法精确折算到月，请先换算为月价或年价。",
};
const BOTH: Text = {
  en: "Give the column of the interval or one interval for all rows, not both.",
  "zh-CN": "计费周期列与统一周期只能给其一。",
};
