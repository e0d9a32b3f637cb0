import { counted, type Text } from "../../locales/text";

export const cellsText = (count: number): Text => ({ en: counted(count, "cell"), "zh-CN": `${count} 格` });

/** Parts of a sentence, with the comma of each language between them. */
export const joined = (parts: readonly Text[]): Text => ({
  en: parts.map(({ en }) => en).join(", "),
  "zh-CN": parts.map((part) => part["zh-CN"]).join("，"),
});

/** book.xlsx → book-portable.xlsx. */
export const portableName = (file: string, suffix = "portable"): string =>
  file.replace(/(\.xls[xm])$/i, `-${suffix}$1`);
