/** The languages of the interface, in the order in which they are offered. */
export const LANGUAGES = ["en", "zh-CN"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language. A missing translation is a type error. */
export type Text = Readonly<Record<Language, string>>;

/** A name that is the same in every language: an abbreviation, an author, a title of a paper. */
export function same(words: string): Text {
  return { en: words, "zh-CN": words };
}

/**
 * Replaces each `{name}` of a sentence by its value, in every language.
 * A value may itself be a Text. A `{name}` without a value stays as it is.
 */
export function fill(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const inLanguage = (language: Language) =>
    text[language].replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      if (value === undefined) return hole;
      return typeof value === "object" ? value[language] : String(value);
    });
  return { en: inLanguage("en"), "zh-CN": inLanguage("zh-CN") };
}

/** The language of the interface that serves a locale such as "zh-cn", "zh-TW" or "fr-FR" best. */
export function languageFor(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
