import type { Language, Text } from "../locales/text";
import { ask } from "./ask";
import type { LostSheet } from "./reset-sample";
import { listed, SAY, WORDS } from "./words";

/* What is asked before anything of the user’s goes, with the names and sizes of what would go. */

const CANCEL: Text = { en: "Cancel", "zh-CN": "取消" };
const UNDO: Text = {
  en: "Undo (Ctrl+Z in the sheet) brings it back.",
  "zh-CN": "可在表格中按 Ctrl+Z 撤销。",
};

export async function mayReset(lost: readonly LostSheet[], language: Language): Promise<boolean> {
  const gone = lost.filter(({ isOurs }) => !isOurs);
  const restored = lost.filter(({ isOurs }) => isOurs);
  const names = (sheets: readonly LostSheet[]) =>
    listed(
      sheets.map(({ name, cells }) => SAY.sheetWithCells(name, cells)),
      language,
    );
  const deleted: Text = {
    en: `These sheets are deleted: ${names(gone)}.`,
    "zh-CN": `将删除：${names(gone)}。`,
  };
  const changed: Text = {
    en: `Cells you changed get the sample’s content again: ${names(restored)}.`,
    "zh-CN": `以下改动将恢复为示例内容：${names(restored)}。`,
  };
  const answer = await ask({
    title: { en: "Reset the sample?", "zh-CN": "重置示例？" }[language],
    text: [
      ...(gone.length > 0 ? [deleted[language]] : []),
      ...(restored.length > 0 ? [changed[language]] : []),
      UNDO[language],
    ],
    choices: [{ value: "reset", label: WORDS.reset[language] }],
    cancel: CANCEL[language],
  });
  return answer === "reset";
}

export function howToFill(
  taken: ReadonlyMap<string, number>,
  language: Language,
): Promise<"overwrite" | "blanks" | null> {
  const sheets = [...taken].map(([name, count]) => SAY.sheetWithCells(name, count));
  const all = SAY.cells([...taken.values()].reduce((sum, count) => sum + count, 0));
  const text: Text = {
    en: `Cells already hold something other than the sample’s figures: ${listed(sheets, "en")}.`,
    "zh-CN": `以下单元格已有与示例不同的内容：${listed(sheets, "zh-CN")}。`,
  };
  const overwrite: Text = { en: `Overwrite ${all.en}`, "zh-CN": `覆盖 ${all["zh-CN"]}` };
  const blanks: Text = { en: "Fill blank cells only", "zh-CN": "只填空白单元格" };
  return ask({
    title: { en: "Fill in the sample’s figures?", "zh-CN": "填入示例数字？" }[language],
    text: [text[language], UNDO[language]],
    choices: [
      { value: "blanks", label: blanks[language] },
      { value: "overwrite", label: overwrite[language] },
    ],
    cancel: CANCEL[language],
  });
}

export async function mayStartOver(sheets: readonly string[], language: Language): Promise<boolean> {
  const names = listed(
    sheets.map((name) => ({ en: `“${name}”`, "zh-CN": `「${name}」` })),
    language,
  );
  const text: Text = {
    en: `The workbook with ${names} is deleted from this browser, and the page begins with the sample. This can’t be undone.`,
    "zh-CN": `将从本浏览器删除含 ${names} 的工作簿，并从示例重新开始。此操作无法撤销。`,
  };
  const answer = await ask({
    title: { en: "Start over?", "zh-CN": "重新开始？" }[language],
    text: [text[language]],
    choices: [{ value: "over", label: WORDS.over[language] }],
    cancel: CANCEL[language],
  });
  return answer === "over";
}

export async function mayDeleteAside(language: Language): Promise<boolean> {
  const answer = await ask({
    title: { en: "Delete the workbook set aside?", "zh-CN": "删除另行保留的工作簿？" }[language],
    text: [{ en: "This can’t be undone.", "zh-CN": "此操作无法撤销。" }[language]],
    choices: [{ value: "delete", label: { en: "Delete", "zh-CN": "删除" }[language] }],
    cancel: CANCEL[language],
  });
  return answer === "delete";
}
