import { checkFile, checkSentences, portableName, type FileCheck } from "../files/standing";
import { fill, type Language, type Text } from "../locales/text";
import type { Machine } from "./machine";
import { bytesOf } from "./disk";
import type { OptionRules, Options } from "./options";
import { cannotDo } from "./problem";
import { JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";
import { about, fileNamed } from "./standing-file";

export const CHECK_OPTIONS: OptionRules = { json: JSON_OPTION, lang: LANGUAGE_OPTION };

type Sheet = FileCheck["sheets"][number];

/** hourglass check: what people without the add-in would see of a file. */
export async function checkWorkbook({ words, flags }: Options, language: Language, machine: Machine) {
  const file = fileNamed(words);
  const check = await checkFile(bytesOf(file, machine));
  if ("refusal" in check) throw cannotDo(about(file, check.refusal));
  if (flags.has("json")) return machine.say(JSON.stringify(asData(file, check, language), null, 2));
  for (const line of linesOf(file, check)) machine.say(line[language]);
  return undefined;
}

const sum = (sheets: readonly Sheet[], of: (sheet: Sheet) => number) =>
  sheets.reduce((all, each) => all + of(each), 0);

/** Without the add-in every cell breaks, whoever opens the file; portable mends what each Excel can show. */
function asData(file: string, check: FileCheck, language: Language) {
  const { sheets, onlyValues, asksLess } = check;
  const cells = sum(sheets, (each) => each.cells);
  return {
    file,
    cells,
    // In the file as it is, each of our cells is #NAME? without the add-in once it is calculated, in every spreadsheet.
    breaksWithoutAddIn: cells,
    // What portable would make of it for each spreadsheet is in `formulasFor`.
    ...check,
    onlyValues: onlyValues.map(({ sheet, cell, reason }) => ({
      sheet,
      cell,
      reason: reason.key,
      why: reason.text[language],
    })),
    asksLess: asksLess.map(({ limits, ...cell }) => ({
      ...cell,
      why: limits.map((limit) => limit[language]),
    })),
  };
}

const MOST_LINES = 10;

function linesOf(file: string, check: FileCheck): Text[] {
  const [first, ...others] = checkSentences(check, STUCK, { most: MOST_LINES, more: MORE });
  const isOurs = check.sheets.length + check.columns.length + check.names.length > 0;
  return [about(file, first), ...others, ...(isOurs ? [fill(PRESS, { file, out: portableName(file) })] : [])];
}

const MORE: Text = {
  en: "And {more} more; --json lists them all.",
  "zh-CN": "另有 {more} 格，--json 可列出全部。",
};
const STUCK: Text = {
  en: "{cells} stuck on #NAME? or misspelt; portable --to live mends the spelling, portable --to native the cells.",
  "zh-CN":
    "{cells}卡在 #NAME? 或函数名已损坏；portable --to live 修复函数名，portable --to native 改写公式。",
};
const PRESS: Text = {
  en: "Before sending: hourglass portable {file} --out {out}",
  "zh-CN": "发送前运行：hourglass portable {file} --out {out}",
};
