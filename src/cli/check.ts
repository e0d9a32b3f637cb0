import { onSheet } from "../excel/sheet-name";
import { checkFile, type FileCheck } from "../files/standing";
import { fill, type Language, type Text } from "../locales/text";
import type { Machine } from "./machine";
import { bytesOf } from "./disk";
import type { OptionRules, Options } from "./options";
import { cannotDo } from "./problem";
import { JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";
import { about, cellsText, fileNamed } from "./standing-file";

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
  const { sheets, onlyValues } = check;
  const cells = sum(sheets, (each) => each.cells);
  const any = sum(sheets, ({ formulas }) => formulas["2016"]);
  const since2021 = sum(sheets, ({ formulas }) => formulas["2021"]);
  const since365 = sum(sheets, ({ formulas }) => formulas["365"]);
  return {
    file,
    cells,
    // As the file is: without the add-in each of our cells is #NAME? once it is calculated, in every spreadsheet.
    breaksWithoutAddIn: cells,
    // As portable would write it for each.
    formulasFor: { 2016: any, 2021: any + since2021, 365: any + since2021 + since365 },
    ...check,
    onlyValues: onlyValues.map(({ sheet, cell, reason }) => ({
      sheet,
      cell,
      reason: reason.key,
      why: reason.text[language],
    })),
  };
}

const MOST_LINES = 10;

function linesOf(file: string, check: FileCheck): Text[] {
  const { sheets, onlyValues } = check;
  const cells = sum(sheets, (each) => each.cells);
  if (cells === 0) return [about(file, NONE), ...otherLines(check)];
  const stuck = sum(sheets, (each) => each.stuck);
  return [
    about(file, fill(USES, { cells: cellsText(cells), verb: cells === 1 ? "uses" : "use" })),
    ...sheets.map(sheetLine),
    ...onlyValues
      .slice(0, MOST_LINES)
      .map(({ sheet, cell, reason }) => fill(ONLY, { where: onSheet(sheet, cell), why: reason.text })),
    ...(onlyValues.length > MOST_LINES ? [fill(MORE, { more: onlyValues.length - MOST_LINES })] : []),
    ...(stuck > 0 ? [fill(STUCK, { cells: cellsText(stuck) })] : []),
    ...otherLines(check),
    fill(PRESS, { file, out: file.replace(/(\.xls[xm])$/i, "-portable$1") }),
  ];
}

function sheetLine({ sheet, cells, formulas, values, without, hidden, protected: isProtected }: Sheet): Text {
  const parts: Text[] = [
    ...(formulas["2016"] > 0 ? [fill(ANY, { n: formulas["2016"] })] : []),
    ...(formulas["2021"] > 0 ? [fill(SINCE_2021, { n: formulas["2021"] })] : []),
    ...(formulas["365"] > 0 ? [fill(SINCE_365, { n: formulas["365"] })] : []),
    ...(values + without > 0 ? [fill(VALUES, { n: values + without })] : []),
    ...(without > 0 ? [fill(WITHOUT, { n: without })] : []),
    ...(hidden ? [HIDDEN] : []),
    ...(isProtected ? [PROTECTED] : []),
  ];
  const all = {
    en: parts.map(({ en }) => en).join(", "),
    "zh-CN": parts.map((part) => part["zh-CN"]).join("，"),
  };
  return fill(SHEET, { sheet, cells: cellsText(cells), parts: all });
}

function otherLines({ names, rules, externalLinks, volatile, people }: FileCheck): Text[] {
  const listed = (words: readonly string[]): Text => ({ en: words.join(", "), "zh-CN": words.join("、") });
  return [
    ...(names.length > 0 ? [fill(NAMES, { names: listed(names) })] : []),
    ...(rules > 0 ? [fill(RULES, { n: rules })] : []),
    ...(externalLinks > 0 ? [fill(LINKS, { n: externalLinks })] : []),
    ...(volatile > 0 ? [fill(ANEW, { cells: cellsText(volatile) })] : []),
    ...(people.length > 0 ? [fill(PEOPLE, { people: listed(people) })] : []),
  ];
}

const NONE: Text = { en: "no cell uses Hourglass.", "zh-CN": "没有使用 Hourglass 的单元格。" };
const USES: Text = {
  en: "{cells} {verb} Hourglass. Without the add-in people see the numbers until their spreadsheet recalculates, then #NAME?.",
  "zh-CN": "{cells}使用 Hourglass。没有加载项的人在重新计算前能看到数值，之后显示 #NAME?。",
};
const SHEET: Text = { en: "{sheet}: {cells}. {parts}.", "zh-CN": "{sheet}：{cells}。{parts}。" };
const ANY: Text = { en: "{n} can be formulas of any Excel", "zh-CN": "{n} 格可用任何 Excel 的公式" };
const SINCE_2021: Text = { en: "{n} formulas of Excel 2021", "zh-CN": "{n} 格可用 Excel 2021 的公式" };
const SINCE_365: Text = {
  en: "{n} formulas of Microsoft 365 or Excel 2024",
  "zh-CN": "{n} 格可用 Microsoft 365 或 Excel 2024 的公式",
};
const VALUES: Text = { en: "{n} values only", "zh-CN": "{n} 格只能保留数值" };
const WITHOUT: Text = { en: "of which {n} have none stored", "zh-CN": "其中 {n} 格没有存储数值" };
const HIDDEN: Text = { en: "the sheet is hidden", "zh-CN": "工作表已隐藏" };
const PROTECTED: Text = { en: "the sheet is protected", "zh-CN": "工作表受保护" };
const ONLY: Text = { en: "{where} can keep its value only. {why}", "zh-CN": "{where} 只能保留数值：{why}" };
const MORE: Text = {
  en: "And {more} more; --json lists them all.",
  "zh-CN": "另有 {more} 格，--json 可列出全部。",
};
const STUCK: Text = {
  en: "{cells} stuck on #NAME? or misspelt; portable --to live mends the spelling, portable --to native the cells.",
  "zh-CN":
    "{cells}卡在 #NAME? 或函数名已损坏；portable --to live 修复函数名，portable --to native 改写公式。",
};
const NAMES: Text = {
  en: "Names of the workbook that use Hourglass: {names}.",
  "zh-CN": "使用 Hourglass 的工作簿名称：{names}。",
};
const RULES: Text = {
  en: "{n} conditional formats or validations call Hourglass; Excel never evaluates them there.",
  "zh-CN": "{n} 处条件格式或数据验证使用 Hourglass，Excel 不会在那里计算。",
};
const LINKS: Text = { en: "Links to other workbooks: {n}.", "zh-CN": "外部链接：{n}。" };
const ANEW: Text = {
  en: "{cells} recalculate with every change (NOW, OFFSET and the like).",
  "zh-CN": "{cells}随每次改动重新计算（NOW、OFFSET 等）。",
};
const PEOPLE: Text = { en: "Its properties name {people}.", "zh-CN": "文件属性中有：{people}。" };
const PRESS: Text = {
  en: "Before sending: hourglass portable {file} --out {out}",
  "zh-CN": "发送前运行：hourglass portable {file} --out {out}",
};
