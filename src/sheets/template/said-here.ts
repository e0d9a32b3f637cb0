import { LANGUAGES, type Language, type Text } from "../../locales/text";
import { say } from "./say";

/** The words of the other language, where the sheet has its own. */
const elsewhere = (text: Text): Text => ({ en: text["zh-CN"], "zh-CN": text.en });

/**
 * A word that stands on another sheet, in the language of this one: a workbook may hold sheets of both. What somebody
 * typed of their own stays as it is.
 */
export const saidHere = (cell: string, words: Readonly<Record<string, Text>>): string =>
  saidIn(cell, words, say);

/** The same in the language that `inFormula` writes a text in. */
export const saidIn = (
  cell: string,
  words: Readonly<Record<string, Text>>,
  inFormula: (text: Text) => string,
): string =>
  Object.values(words)
    .filter((text) => text.en !== text["zh-CN"])
    .reduceRight(
      (otherwise, text) => `IF(${cell}=${inFormula(elsewhere(text))},${inFormula(text)},${otherwise})`,
      cell,
    );

/** Counts or sums of what another sheet says in words, whichever language it is in; words that are alike count once. */
export function inEachLanguage(formula: (language: Language) => string): string {
  const each = [...new Set(LANGUAGES.map(formula))];
  return each.length === 1 ? each[0] : `(${each.join("+")})`;
}
