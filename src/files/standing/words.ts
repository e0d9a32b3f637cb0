import { counted, type Text } from "../../locales/text";

export const cellsText = (count: number): Text => ({ en: counted(count, "cell"), "zh-CN": `${count} 格` });

/** book.xlsx → book-portable.xlsx. */
export const portableName = (file: string, suffix = "portable"): string =>
  file.replace(/(\.xls[xm])$/i, `-${suffix}$1`);
