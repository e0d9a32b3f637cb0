import { type Language, type Text, wordList } from "../../locales/text";
import { SAVE } from "../../locales/pane-save";
import { fill } from "../../locales/text";
import { todayOf } from "../../excel/days";
import { answerOf } from "../../functions/answer";
import { readStandingSheets } from "../../workbook/standing-sheets";
import { WorkbookProblem } from "../../workbook/types";
import { download, WORKBOOK_TYPE } from "../download";

/** Writes the sheets of the library that stand to a file, and hands it to the browser. Answers what was saved. */
export async function saveWorkbook(language: Language, now = new Date()): Promise<Text> {
  const today = todayOf(now);
  const { plans, refusals } = await readStandingSheets(today);
  if (plans.size === 0) throw new WorkbookProblem(refusals[0] ?? SAVE.nothing);
  // The library that writes files is larger than the pane, so it comes when it is asked for.
  const { nativePlans, writeWorkbook } = await import("../../files");
  const native = nativePlans(plans, answerOf);
  if ("refusal" in native) throw new WorkbookProblem(native.refusal);
  const file = await writeWorkbook([...native.values()], { language, made: now });
  download(file, SAVE.file[language], WORKBOOK_TYPE);
  const sheets = [...native.values()].filter(({ hidden }) => !hidden).map(({ name }) => name);
  const saved = fill(SAVE.saved, { sheets: wordList(sheets) });
  return refusals.length === 0 ? saved : fill(SAVE.without, { saved, reasons: both(refusals) });
}

const both = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(" "),
  "zh-CN": texts.map((text) => text["zh-CN"]).join(""),
});
