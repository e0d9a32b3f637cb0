import { fill, type Text } from "../../locales/text";

/** Why a sheet that stands can't be updated. Nothing has been written then. */
export interface Refusal {
  readonly refusal: Text;
}

/** On its way to becoming a Refusal. */
export class Refused extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

const rowNumbers = (rows: readonly number[]): Text => {
  const numbers = rows.map((row) => String(row + 1));
  return { en: numbers.join(" and "), "zh-CN": numbers.join("、") };
};

export const refusals = {
  noLedger: (sheet: Text, ledger: Text) =>
    fill(
      {
        en: "“{sheet}” reads a ledger, and this workbook has none yet. Build “{ledger}” along with it, or choose the columns of your own table under Ledger.",
        "zh-CN":
          "「{sheet}」须读取台账，此工作簿尚无台账。请一并生成「{ledger}」，或在「台账」处选定你自己的表中的各列。",
      },
      { sheet, ledger },
    ),
  noIds: (sheet: string) =>
    fill(
      {
        en: "The grey column with the ids of the rows is gone from “{sheet}”, so its rows can’t be told apart. Undo its deletion, or rename the sheet’s tab and build a new one.",
        "zh-CN": "「{sheet}」中标识各行的灰色列已不在，无法辨认各行。请撤销删除，或改标签名后另建新表。",
      },
      { sheet },
    ),
  noHead: (sheet: string, section: Text) =>
    fill(
      {
        en: "The head row of “{section}” on “{sheet}” is gone. Undo its deletion, then update.",
        "zh-CN": "「{sheet}」中「{section}」的表头行已不在。请撤销删除后再更新。",
      },
      { sheet, section },
    ),
  noColumn: (sheet: string, section: Text, title: Text) =>
    fill(
      {
        en: "“{section}” on “{sheet}” has no column “{title}” any more. Put the head back, then update.",
        "zh-CN": "「{sheet}」的「{section}」缺少「{title}」列。请恢复表头后再更新。",
      },
      { sheet, section, title },
    ),
  twoColumns: (sheet: string, section: Text, title: Text) =>
    fill(
      {
        en: "Two columns of “{section}” on “{sheet}” are called “{title}”. Rename the one that is yours, then update.",
        "zh-CN": "「{sheet}」的「{section}」有两列名为「{title}」。请将你的那一列改名后再更新。",
      },
      { sheet, section, title },
    ),
  twoRows: (sheet: string, section: Text, rows: readonly number[]) =>
    fill(
      {
        en: "Rows {rows} of “{sheet}” ({section}) carry the same id in the grey column. Clear the id of the row that is yours, then update.",
        "zh-CN": "「{sheet}」（{section}）第 {rows} 行在灰色列中标识相同。请清除你那一行的标识后再更新。",
      },
      { sheet, section, rows: rowNumbers(rows) },
    ),
  periods: (sheet: string, section: Text, wanted: number, count: number) =>
    fill(
      {
        en: "“{section}” on “{sheet}” has {count} periods in the row “to the end of”; {wanted} belong there. Put back what is missing or clear what is yours, then update.",
        "zh-CN":
          "「{sheet}」的「{section}」在「截至」行有 {count} 个期间，应为 {wanted} 个。请补回或清除后再更新。",
      },
      { sheet, section, wanted, count },
    ),
  noEnd: (sheet: string, section: Text) =>
    fill(
      {
        en: "The thin closing row of “{section}” on “{sheet}” is gone or stands above its head. Undo that, then update.",
        "zh-CN": "「{sheet}」中「{section}」末尾的细行已不在，或移到了表头之上。请撤销后再更新。",
      },
      { sheet, section },
    ),
  inLog: (sheet: string, section: Text, row: number) =>
    fill(
      {
        en: "Row {row} of “{sheet}” belongs to another part but stands between the rows of “{section}”. Move it out, then update.",
        "zh-CN": "「{sheet}」第 {row} 行属于其他部分，却位于「{section}」的明细之间。请移出后再更新。",
      },
      { sheet, section, row: row + 1 },
    ),
};
