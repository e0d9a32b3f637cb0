import type { Text } from "../../locales/text";

/* What a file is by its bytes, whatever its name says, and why it can’t be read as a workbook. */

/** How every compound file of Microsoft begins: an encrypted workbook, or one of before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const beginsWith = (file: Uint8Array, bytes: readonly number[]) => bytes.every((byte, i) => file[i] === byte);

/** Whether a file is a workbook, or was one, and none of text. */
export const isBook = (file: Uint8Array) => beginsWith(file, ZIP) || beginsWith(file, COMPOUND);

/** Why a file is no workbook to read; undefined for one whose parts may be looked for. */
export function noWorkbook(file: Uint8Array): Text | undefined {
  if (beginsWith(file, ZIP)) return undefined;
  if (beginsWith(file, COMPOUND)) return isEncrypted(file) ? LOCKED : OLD;
  if (file.length === 0) return EMPTY;
  return /^\s*</.test(latin(file.subarray(0, 200)).replace("ï»¿", "")) ? MARKUP : NO_WORKBOOK;
}

/** The name of the part that holds an encrypted workbook, as compound files write names. */
const ENCRYPTED = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");

const PIECE = 1 << 16;

/** Looks piece by piece, each with the beginning of the next, so that a large file is no text at once. */
function isEncrypted(file: Uint8Array): boolean {
  for (let at = 0; at < file.length; at += PIECE)
    if (latin(file.subarray(at, at + PIECE + ENCRYPTED.length)).includes(ENCRYPTED)) return true;
  return false;
}

/** A letter for each byte. */
function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

export const BROKEN: Text = {
  en: "The file is damaged: its parts can’t be read. Open it in Excel, let Excel repair it, save it, and try again.",
  "zh-CN": "文件已损坏，无法读取其中的内容。请在 Excel 中打开并修复，保存后重试。",
};
export const NO_WORKBOOK: Text = {
  en: "This is no Excel workbook, whatever its name says. If it is a table of text, give it the ending .csv, open it in Excel, and save it as .xlsx.",
  "zh-CN":
    "这不是 Excel 工作簿（与扩展名无关）。如为文本表格，请将扩展名改为 .csv，用 Excel 打开后另存为 .xlsx。",
};
const LOCKED: Text = {
  en: "The file is encrypted with a password. Open it in Excel, take the password off under File, Info, Protect Workbook, save it, and try again.",
  "zh-CN": "文件设有打开密码。请在 Excel 中打开，于「文件 > 信息 > 保护工作簿」取消密码，保存后重试。",
};
const OLD: Text = {
  en: "The file is in the .xls format of before 2007, whatever its name says. Open it in Excel, save it as Excel Workbook (.xlsx), and try again.",
  "zh-CN":
    "文件为 2007 年以前的 .xls 格式（与扩展名无关）。请在 Excel 中打开，另存为「Excel 工作簿 (.xlsx)」后重试。",
};
const MARKUP: Text = {
  en: "The file is a web page or XML under the name of a workbook, as some systems export it, and no Excel workbook. Open it in Excel, save it as Excel Workbook (.xlsx), and try again.",
  "zh-CN":
    "文件实为网页或 XML，只是用了工作簿的扩展名（部分系统如此导出）。请在 Excel 中打开，另存为「Excel 工作簿 (.xlsx)」后重试。",
};
const EMPTY: Text = {
  en: "The file is empty and no Excel workbook. Export or save it again.",
  "zh-CN": "文件为空，不是 Excel 工作簿。请重新导出或保存。",
};
