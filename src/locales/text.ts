/** The languages of the interface, in the order in which they are offered. */
export const LANGUAGES = ["en", "zh-CN"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language. A missing translation is a type error. */
export type Text = Readonly<Record<Language, string>>;

/** A name that is the same in every language: an abbreviation, an author, a title of a paper. */
export function same(words: string): Text {
  return { en: words, "zh-CN": words };
}

export type Values = Readonly<Record<string, string | number | Text>>;

/**
 * Replaces each `{name}` of a sentence by its value, in every language.
 * A value may itself be a Text. A `{name}` without a value stays as it is. A Chinese value drops the space
 * that a sentence keeps for a Latin one. `written` puts a value into the sentence that is no Text.
 * `{rows:row}` is “1 row” or “2 rows”, `{n:row keeps|rows keep}` “1 row keeps” or “2 rows keep”.
 */
export function fill(text: Text, values: Values, written: (value: string | number) => string = String): Text {
  const parts = (language: Language) =>
    text[language].split(/(\{\w+(?::[^{}]+)?\})/).map((part, i) => {
      if (i % 2 === 0) return part;
      const [name, one, many] = part.slice(1, -1).split(/[:|]/);
      const value = values[name];
      if (value === undefined) return part;
      const isCount = one !== undefined && typeof value === "number" && language === "en";
      const said =
        typeof value === "object"
          ? value[language]
          : isCount
            ? value.toLocaleString("en-US")
            : written(value);
      return one === undefined ? said : `${said} ${ofCount(said, one, many)}`;
    });
  return { en: parts("en").join(""), "zh-CN": parts("zh-CN").reduce(joinChinese) };
}

const ofCount = (count: string, one: string, many = `${one}s`) => (count === "1" ? one : many);

function joinChinese(left: string, right: string): string {
  // Most parts meet without a space, and then there is none to drop.
  if (!left.endsWith(" ") && !right.startsWith(" ")) return left + right;
  return ENDS_CHINESE.test(left) && BEGINS_CHINESE.test(right)
    ? left.trimEnd() + right.trimStart()
    : left + right;
}

const ENDS_CHINESE = /[\p{Script=Han}，。；：、（）「」] ?$/u;
const BEGINS_CHINESE = /^ ?[\p{Script=Han}，。；：、（）「」]/u;

/** “1 column”, “3,000 columns”, for the English of a sentence. */
export const counted = (count: number, one: string) =>
  `${count.toLocaleString("en-US")} ${ofCount(String(count), one)}`;

const listedBy = (en: string, zh: string) => {
  const inLanguage = (words: readonly (string | Text)[], language: Language) =>
    words.map((word) => (typeof word === "string" ? word : word[language]));
  return (words: readonly (string | Text)[]): Text => ({
    en: inLanguage(words, "en").join(en),
    "zh-CN": inLanguage(words, "zh-CN").join(zh),
  });
};

/** “A, B” and “A、B”. */
export const wordList = listedBy(", ", "、");
/** Parts of a sentence: “2 passed, 1 failed” and “通过 2，未过 1”. */
export const clauseList = listedBy(", ", "，");
/** Parts that have commas of their own. */
export const longClauseList = listedBy("; ", "；");

/** The first of some places, such as rows: “3, 5, …” and “3、5、…”. */
export const placeList = (places: readonly number[], most: number): Text =>
  wordList([...places.slice(0, most).map(String), ...(places.length > most ? ["…"] : [])]);

/** No sentence repeats more of what was typed. */
const MOST_LETTERS = 60;

/** A text as a sentence repeats it: cut where it is long, never within a letter of two halves. */
export function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  return `${text.slice(0, MOST_LETTERS).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The language of the interface that serves a locale such as "zh-cn", "zh-TW" or "fr-FR" best. */
export function languageFor(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
