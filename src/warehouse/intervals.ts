import { INTERVALS, spreadOf, understandInterval, type Interval } from "../catalogue/intervals";
import { spellings } from "../catalogue/option-words";
import { UNIT_WORDS, WHOLE_WORDS } from "../locales/interval-words";

/*
 * The words of intervals as a list, for a warehouse can’t take a word apart as understandInterval does: each
 * spelling of its lists, and counts of units as billing systems write them. What a word means it alone says.
 */

/**
 * A month’s price is a whole number of these parts of the amount, so that no sum is rounded: they can be divided
 * by 1 to 16 intervals of any unit, and by nearly all that are sold.
 */
export const PARTS = 12 * 720_720;

/** In the place of parts: the amount pays for the row’s own days. */
export const TERM = -1;

/** How many parts of its amount a row is worth a month; 0 for what is paid once. Undefined where they aren’t whole. */
export function partsOf(interval: Interval): number | undefined {
  if (interval === "term") return TERM;
  const { times, months } = spreadOf(interval);
  return (PARTS * times) % months === 0 ? (PARTS * times) / months : undefined;
}

/** Spellings of all intervals that a row is worth the same parts by. */
export interface WordGroup {
  readonly parts: number;
  readonly words: readonly string[];
}

/** The words in groups, the longest interval last; words that nobody understands are left out. */
export function groupsOf(words: readonly string[]): WordGroup[] {
  const groups = new Map<number, Set<string>>();
  for (const word of words) {
    const interval = intervalOf(word);
    const parts = interval === undefined ? undefined : partsOf(interval);
    if (parts === undefined) continue;
    groups.set(parts, (groups.get(parts) ?? new Set()).add(plain(word)));
  }
  return [...groups].map(([parts, set]) => ({ parts, words: [...set] }));
}

/** As the argument of a function takes it. */
export function intervalOf(word: string): Interval | undefined {
  const listed = INTERVALS.find((each) => spellings(each).includes(word.trim().toLowerCase()));
  return listed?.word ?? understandInterval(word);
}

/** As the statement makes a word before it looks it up. */
const plain = (word: string) => word.trim().toLowerCase().replace(/[_-]/g, " ");

const COUNTS = {
  day: { letter: "d", counts: [7, 14, 28, 30, 60, 90, 180, 365] },
  week: { letter: "w", counts: [1, 2, 4, 6, 8, 12, 13, 26, 52] },
  month: { letter: "m", counts: [1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60] },
  quarter: { letter: "", counts: [1, 2, 4] },
  year: { letter: "y", counts: [1, 2, 3, 4, 5] },
} as const;

const NUMBERS: Readonly<Record<number, string>> = { 2: "two", 3: "three", 4: "four", 5: "five", 6: "six" };

/** “3 months”, “every 3 months”, “per_three_months”, “P3M”. */
const COUNTED = Object.entries(COUNTS).flatMap(([unit, { letter, counts }]) =>
  counts.flatMap((count) => {
    const units = count === 1 ? unit : `${unit}s`;
    const written =
      NUMBERS[count] === undefined ? [] : [`${NUMBERS[count]} ${units}`, `per ${NUMBERS[count]} ${units}`];
    const duration = letter === "" ? [] : [`p${count}${letter}`];
    return [`${count} ${unit}`, `${count} ${units}`, `every ${count} ${units}`, ...written, ...duration];
  }),
);

/** “per month”, “every month”. */
const SINGLE = Object.keys(COUNTS).flatMap((unit) => [`per ${unit}`, `each ${unit}`, `every ${unit}`]);

/** 年付, 季缴, 按半年, 每三个月, 两年付. */
const CHINESE = [
  ...["月", "季", "季度", "半年", "年"].flatMap((unit) => [
    unit,
    `${unit}付`,
    `${unit}缴`,
    `每${unit}`,
    `按${unit}`,
    `包${unit}`,
  ]),
  ...["2", "两", "3", "三", "5", "五"].flatMap((count) => [`${count}年`, `${count}年付`, `每${count}年`]),
  ...["2", "两", "3", "三", "6", "六"].flatMap((count) => [`${count}个月`, `每${count}个月`]),
];

/** All that the statement knows unless it is told the words of the column. */
export const KNOWN_WORDS: readonly string[] = [
  ...INTERVALS.flatMap(spellings),
  ...WHOLE_WORDS.keys(),
  ...UNIT_WORDS.keys(),
  ...SINGLE,
  ...COUNTED,
  ...CHINESE,
].filter((word) => intervalOf(word) !== undefined);
