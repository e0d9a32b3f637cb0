import { fill, type Text } from "../../locales/text";

/* Why an existing sheet can’t be updated, and what to do. Nothing has been changed by then. */

export function missingHead(sheet: string, title: Text): Text {
  const bare = { en: title.en.replace(" ✎", ""), "zh-CN": title["zh-CN"].replace(" ✎", "") };
  return fill(
    {
      en: "“{sheet}” can’t be updated: the column head “{title}” is missing. Type it back into the head row, then update again.",
      "zh-CN": "「{sheet}」无法更新：缺少列标题「{title}」。在表头行补回该标题后再更新。",
    },
    { sheet, title: bare },
  );
}

export function noHead(sheet: string): Text {
  return fill(
    {
      en: "“{sheet}” can’t be updated: its head row was not found. Undo what removed it, or rename the sheet and build a new one.",
      "zh-CN": "「{sheet}」无法更新：未找到表头行。撤销相关改动，或将该表改名后重新生成。",
    },
    { sheet },
  );
}

export function movedBlock(sheet: string, rows: number): Text {
  return fill(
    {
      en: "“{sheet}” can’t be updated: there must be {rows:row} from its title to the head row. Move inserted rows elsewhere, then update again.",
      "zh-CN": "「{sheet}」无法更新：标题行到表头行之间须为 {rows} 行。将插入的行移到别处后再更新。",
    },
    { sheet, rows },
  );
}

export function unclearPeriods(sheet: string): Text {
  return fill(
    {
      en: "“{sheet}” can’t be updated: its four period columns were not found. Head them like “Q3 2026”, or keep exactly four columns between “Unit” and “Check”.",
      "zh-CN":
        "「{sheet}」无法更新：未找到四个期间列。将列标题写成「2026 Q3」的形式，或在「单位」与「检查」之间只保留四列。",
    },
    { sheet },
  );
}
