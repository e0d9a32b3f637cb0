import { fill, type Text, wordList } from "./text";

/** Of a workbook, what nobody has read; the pane and the command line say the same. */
export const sheetsNotRead = (sheets: readonly string[]): Text =>
  fill(sheets.length === 1 ? SHEET : SHEETS, { sheets: wordList(sheets) });

const SHEET: Text = { en: "Not read: sheet {sheets}.", "zh-CN": "未读取工作表：{sheets}。" };
const SHEETS: Text = { en: "Not read: sheets {sheets}.", "zh-CN": "未读取工作表：{sheets}。" };
