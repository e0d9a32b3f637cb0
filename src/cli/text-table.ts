import { NO_TEXT, readFile, type ReadFile } from "../billing";
import { isBook } from "../files/package/no-workbook";
import type { Text } from "../locales/text";
import { bytesOf } from "./disk";
import type { Machine } from "./machine";
import { cannotDo } from "./problem";

/** A file of text as a table; a picture or a PDF by that name is refused. */
export function textTable(
  file: string,
  machine: Machine,
  asked: Parameters<typeof readFile>[2] = {},
): ReadFile {
  const bytes = bytesOf(file, machine);
  refuseBook(file, bytes);
  const read = readFile(file, bytes, asked);
  if (!read.isText) throw cannotDo(NO_TEXT, { file });
  return read;
}

/** Refuses a workbook where text is read, whatever it is called. */
export function refuseBook(file: string, bytes: Uint8Array): void {
  if (isBook(bytes)) throw cannotDo(IS_BOOK, { file });
}

const IS_BOOK: Text = {
  en: "{file} is an Excel workbook, whatever its name says, and text is read here. Open it in Excel, and save its sheet as CSV UTF-8 (.csv).",
  "zh-CN":
    "{file} 是 Excel 工作簿（与扩展名无关），而此处读取文本。请在 Excel 中打开，将工作表另存为「CSV UTF-8 (.csv)」。",
};
