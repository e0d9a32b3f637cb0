import { todayOf } from "../excel/days";
import {
  FILE_SHEETS,
  fillPlans,
  nativePlans,
  planFile,
  sheetsOfFile,
  writeWorkbook,
  type FileRefusal,
} from "../files";
import { answerOf } from "../functions/answer";
import { fill, type Language, shortened, type Text, wordList } from "../locales/text";
import type { SheetPlan } from "../sheets/plan";
import { COMPANY_STAGES } from "../playbook/checklist";
import { titlesOf } from "./list";
import type { Machine } from "./machine";
import { exportData, type ExportData } from "./export-data";
import { type Options } from "./options";
import { cannotDo, wrongArguments } from "./problem";
import { checkOut, save } from "./disk";

export { EXPORT_OPTIONS } from "./export-options";

/** hourglass export: sheets as a new .xlsx file. */
export async function exportSheets(options: Options, language: Language, machine: Machine): Promise<void> {
  const { flags, values } = options;
  const asked = idsIn(options.words);
  const file = values.get("out");
  if (file === undefined) throw wrongArguments(NO_FILE);
  const overwrite = flags.has("force");
  checkOut(file, ["xlsx"], overwrite, machine);
  const made = machine.now();
  const data = await exportData(options, new Set(sheetsOfFile(asked)), language, todayOf(made), machine);
  const ids = sheetsOfFile(new Set([...asked, ...data.needs]));
  const plans = plansFor(ids, values, data, language, machine);
  save(file, await writeWorkbook([...plans.values()], { language, made }), overwrite, machine);

  const notes = [...notesOn(ids, asked), ...data.notes];
  if (flags.has("json")) return machine.say(JSON.stringify(summary(file, plans, notes, language), null, 2));
  machine.say(fill(WROTE, { file, sheets: titlesOf(ids, language) })[language]);
  for (const note of notes) machine.say(note[language]);
}

function plansFor(
  ids: readonly string[],
  values: Options["values"],
  { fill: typed, rows, asOf }: ExportData,
  language: Language,
  machine: Machine,
) {
  const stage = COMPANY_STAGES.find((each) => each === values.get("stage")) ?? "GTM";
  const fillWith = (plans: ReadonlyMap<string, SheetPlan>, some: unknown) =>
    allowed(fillPlans(plans, some, language, rows));
  const blank = allowed(planFile(ids, { language, stage, asOf }, rows));
  const planned = Object.keys(typed).length > 0 ? fillWith(blank, typed) : blank;
  const fillFile = values.get("fill");
  const filled = fillFile === undefined ? planned : fillWith(planned, fillIn(fillFile, machine));
  return values.get("formulas") === "live" ? filled : allowed(nativePlans(filled, answerOf));
}

function allowed<T extends object>(answer: T | FileRefusal): T {
  if ("refusal" in answer) throw cannotDo(answer.refusal);
  return answer;
}

function fillIn(file: string, { readText }: Machine): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw cannotDo(NOT_READ, { file, reason: error instanceof Error ? error.message : "" }, error);
  }
}

function idsIn(words: readonly string[]): ReadonlySet<string> {
  const known = FILE_SHEETS.map(({ id }) => id);
  if (words.length === 0) throw wrongArguments(NO_SHEET, { known: wordList(known) });
  const unknown = words.find((word) => word !== "all" && !known.includes(word));
  if (unknown !== undefined)
    throw wrongArguments(UNKNOWN_SHEET, { id: shortened(unknown), known: wordList(known) });
  return new Set(words.includes("all") ? known : words);
}

/** What came along, and what is read and isn't there. */
function notesOn(ids: readonly string[], asked: ReadonlySet<string>): readonly Text[] {
  const titles = (some: readonly string[]): Text => ({
    en: titlesOf(some, "en"),
    "zh-CN": titlesOf(some, "zh-CN"),
  });
  return FILE_SHEETS.filter(({ id }) => ids.includes(id)).flatMap(({ id, needs }) => {
    const added = needs.filter((need) => ids.includes(need) && !asked.has(need));
    const missing = needs.filter((need) => !ids.includes(need));
    return [
      ...(added.length > 0 ? [fill(CAME_ALONG, { sheet: titles([id]), needs: titles(added) })] : []),
      ...(missing.length > 0 ? [fill(NOT_THERE, { sheet: titles([id]), needs: titles(missing) })] : []),
    ];
  });
}

function summary(
  file: string,
  planned: ReadonlyMap<string, SheetPlan>,
  notes: readonly Text[],
  language: Language,
) {
  const sheets = [...planned].map(([id, { name }]) => ({ id, name }));
  return { file, sheets, notes: notes.map((note) => note[language]) };
}

const NO_SHEET: Text = {
  en: "Say which sheets to export: {known}, or all.",
  "zh-CN": "请指明要导出的表：{known}，或 all。",
};
const NO_FILE: Text = {
  en: "Say where to write to, such as --out workbook.xlsx.",
  "zh-CN": "请指明写入的文件，例如 --out workbook.xlsx。",
};
const UNKNOWN_SHEET: Text = {
  en: "There is no sheet “{id}”. There are {known}, and all.",
  "zh-CN": "没有表「{id}」。可选：{known}，或 all。",
};
const WROTE: Text = { en: "{file}: {sheets}", "zh-CN": "{file}：{sheets}" };
const CAME_ALONG: Text = {
  en: "{needs} came along, because {sheet} reads it.",
  "zh-CN": "「{sheet}」须读取「{needs}」，已一并写入。",
};
const NOT_THERE: Text = {
  en: "{sheet} also reads {needs}, which this file doesn’t hold; the cells say so.",
  "zh-CN": "「{sheet}」还读取「{needs}」，此文件中没有，单元格内已注明。",
};
const NOT_READ: Text = {
  en: "{file} could not be read: {reason}",
  "zh-CN": "{file} 无法读取：{reason}",
};
