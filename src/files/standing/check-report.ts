import { onSheet } from "../../excel/sheet-name";
import { clauseList, fill, type Text, wordList } from "../../locales/text";
import { asksLessText, elsewhereText } from "../../portable/elsewhere";
import type { FileCheck } from "./check-file";
import { cellsText } from "./words";

type Sheet = FileCheck["sheets"][number];

/** How many cells with a reason are listed, and where the others are. */
interface Listing {
  readonly most: number;
  readonly more: Text;
}

/** What a file would show to whom, sheet by sheet, and what else travels along; `stuck` says how stuck cells are mended. */
export function checkSentences(check: FileCheck, stuck: Text, { most, more }: Listing): Text[] {
  const { sheets, formulasFor, onlyValues, asksLess } = check;
  const unknown = unknownSentences(check, { most, more });
  const cells = sum(sheets, (each) => each.cells);
  if (cells === 0) return [NONE, ...unknown, ...otherSentences(check)];
  const stuckCells = sum(sheets, (each) => each.stuck);
  return [
    fill(USES, { cells: cellsText(cells), verb: cells === 1 ? "uses" : "use" }),
    ...sheets.map(sheetSentence),
    ...onlyValues
      .slice(0, most)
      .map(({ sheet, cell, reason }) => fill(ONLY, { where: onSheet(sheet, cell), why: reason.text })),
    ...(onlyValues.length > most ? [fill(more, { more: onlyValues.length - most })] : []),
    ...[elsewhereText(formulasFor, cells)].filter((text) => text !== undefined),
    ...(asksLess.length > 0 ? [asksLessText(cellsText(asksLess.length))] : []),
    ...(stuckCells > 0 ? [fill(stuck, { cells: cellsText(stuckCells) })] : []),
    ...unknown,
    ...otherSentences(check),
  ];
}

/** How many cells call what there isn’t, and which; only a name that there is helps them. */
function unknownSentences({ unknown }: FileCheck, { most, more }: Listing): Text[] {
  if (unknown.length === 0) return [];
  return [
    fill(UNKNOWN, { n: unknown.length }),
    ...unknown
      .slice(0, most)
      .map(({ sheet, cell, functions }) => fill(NO_SUCH, { where: onSheet(sheet, cell), functions: wordList(functions) })), // prettier-ignore
    ...(unknown.length > most ? [fill(more, { more: unknown.length - most })] : []),
  ];
}

const sum = (sheets: readonly Sheet[], of: (sheet: Sheet) => number) =>
  sheets.reduce((all, each) => all + of(each), 0);

function sheetSentence({
  sheet,
  cells,
  formulas,
  values,
  without,
  hidden,
  protected: isProtected,
}: Sheet): Text {
  const parts: Text[] = [
    ...(formulas["2016"] > 0 ? [fill(ANY, { n: formulas["2016"] })] : []),
    ...(formulas["2021"] > 0 ? [fill(SINCE_2021, { n: formulas["2021"] })] : []),
    ...(formulas["365"] > 0 ? [fill(SINCE_365, { n: formulas["365"] })] : []),
    ...(values + without > 0 ? [fill(VALUES, { n: values + without })] : []),
    ...(without > 0 ? [fill(WITHOUT, { n: without })] : []),
    ...(hidden ? [HIDDEN] : []),
    ...(isProtected ? [PROTECTED] : []),
  ];
  return fill(SHEET, { sheet, cells: cellsText(cells), parts: clauseList(parts) });
}

function otherSentences({
  names,
  stuckNames,
  columns,
  rules,
  externalLinks,
  volatile,
  people,
}: FileCheck): Text[] {
  return [
    ...(names.length > 0 ? [fill(NAMES, { names: wordList(names) })] : []),
    ...(stuckNames.length > 0 ? [fill(STUCK_NAMES, { names: wordList(stuckNames) })] : []),
    ...(columns.length > 0 ? [fill(COLUMNS, { columns: wordList(columns) })] : []),
    ...(rules > 0 ? [fill(RULES, { n: rules })] : []),
    ...(externalLinks > 0 ? [fill(LINKS, { n: externalLinks })] : []),
    ...(volatile > 0 ? [fill(ANEW, { n: volatile })] : []),
    ...(people.length > 0 ? [fill(PEOPLE, { people: wordList(people) })] : []),
  ];
}

const NONE: Text = { en: "no cell uses Hourglass.", "zh-CN": "没有使用 Hourglass 的单元格。" };
const USES: Text = {
  en: "{cells} {verb} Hourglass. Without the add-in people see the numbers until their spreadsheet recalculates, then #NAME?.",
  "zh-CN": "{cells}使用 Hourglass。没有加载项的人在重新计算前能看到数值，之后显示 #NAME?。",
};
const SHEET: Text = { en: "{sheet}: {cells}. {parts}.", "zh-CN": "{sheet}：{cells}。{parts}。" };
const ANY: Text = { en: "{n} can be formulas of any Excel", "zh-CN": "{n} 格可用任何 Excel 的公式" };
const SINCE_2021: Text = { en: "{n:formula} of Excel 2021", "zh-CN": "{n} 格可用 Excel 2021 的公式" };
const SINCE_365: Text = {
  en: "{n:formula} of Microsoft 365 or Excel 2024",
  "zh-CN": "{n} 格可用 Microsoft 365 或 Excel 2024 的公式",
};
const VALUES: Text = { en: "{n:value} only", "zh-CN": "{n} 格只能保留数值" };
const WITHOUT: Text = { en: "of which {n:has|have} none stored", "zh-CN": "其中 {n} 格没有存储数值" };
const HIDDEN: Text = { en: "the sheet is hidden", "zh-CN": "工作表已隐藏" };
const PROTECTED: Text = { en: "the sheet is protected", "zh-CN": "工作表受保护" };
const ONLY: Text = { en: "{where} can keep its value only. {why}", "zh-CN": "{where} 只能保留数值：{why}" };
const UNKNOWN: Text = {
  en: "{n:cell calls|cells call} a function that does not exist; correct its name in Excel.",
  "zh-CN": "{n} 格使用了不存在的函数，请在 Excel 中改正函数名。",
};
const NO_SUCH: Text = {
  en: "{where}: there is no {functions}.",
  "zh-CN": "{where}：没有函数 {functions}。",
};
const NAMES: Text = {
  en: "Names of the workbook that use Hourglass: {names}.",
  "zh-CN": "使用 Hourglass 的工作簿名称：{names}。",
};
const STUCK_NAMES: Text = {
  en: "Names that misspell a function of Hourglass, and show #NAME?: {names}.",
  "zh-CN": "函数名已损坏、显示 #NAME? 的工作簿名称：{names}。",
};
const COLUMNS: Text = {
  en: "Columns of tables whose formula uses Hourglass in every new row: {columns}.",
  "zh-CN": "使用 Hourglass 的表格计算列（新增行也会带入）：{columns}。",
};
const RULES: Text = {
  en: "{n:conditional format or validation calls|conditional formats or validations call} Hourglass; Excel never evaluates them there.",
  "zh-CN": "{n} 处条件格式或数据验证使用 Hourglass，Excel 不会在那里计算。",
};
const LINKS: Text = { en: "Links to other workbooks: {n}.", "zh-CN": "外部链接：{n}。" };
const ANEW: Text = {
  en: "{n:cell recalculates|cells recalculate} with every change (NOW, OFFSET and the like).",
  "zh-CN": "{n} 格随每次改动重新计算（NOW、OFFSET 等）。",
};
const PEOPLE: Text = { en: "Its properties name {people}.", "zh-CN": "文件属性中有：{people}。" };
