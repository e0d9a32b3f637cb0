import { largest } from "../catalogue/extremes";
import { FILE_SHEETS, type ListedSheet } from "../files";
import { shortened, type Language, type Text } from "../locales/text";
import { SHEET_FAMILIES, type FamilyId } from "../sheets/template";
import type { Machine } from "./machine";
import type { OptionRules, Options } from "./options";
import { wrongArguments } from "./problem";
import { JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";

export const LIST_OPTIONS: OptionRules = { json: JSON_OPTION, lang: LANGUAGE_OPTION };

/** hourglass sheets: by family, or all that is known of each as JSON. */
export function listSheets({ flags, words }: Options, language: Language, { say }: Machine): void {
  if (words.length > 0) throw wrongArguments(NO_WORDS, { word: shortened(words[0]) });
  if (flags.has("json")) return say(JSON.stringify(FILE_SHEETS, null, 2));
  const families = Object.keys(SHEET_FAMILIES) as FamilyId[];
  const blocks = families.flatMap((family) => {
    const sheets = FILE_SHEETS.filter((sheet) => sheet.family === family);
    if (sheets.length === 0) return [];
    return [
      [SHEET_FAMILIES[family][language], ...sheets.flatMap((sheet) => lines(sheet, language))].join("\n"),
    ];
  });
  say(blocks.join("\n\n"));
}

const ID_WIDTH = largest(FILE_SHEETS.map(({ id }) => id.length)) + 2;

function lines({ id, title, purpose, needs }: ListedSheet, language: Language): string[] {
  const rest = " ".repeat(2 + ID_WIDTH);
  const reads = needs.length > 0 ? [`${rest}${READS[language]}${titlesOf(needs, language)}`] : [];
  return [`  ${id.padEnd(ID_WIDTH)}${title[language]}`, `${rest}${purpose[language]}`, ...reads];
}

/** The titles of some sheets, in the order of the list. */
export function titlesOf(ids: readonly string[], language: Language): string {
  const titles = FILE_SHEETS.filter(({ id }) => ids.includes(id)).map(({ title }) => title[language]);
  return titles.join(language === "en" ? ", " : "、");
}

const READS: Text = { en: "Reads ", "zh-CN": "读取：" };
const NO_WORDS: Text = { en: "sheets takes no “{word}”.", "zh-CN": "sheets 后不接受「{word}」。" };
