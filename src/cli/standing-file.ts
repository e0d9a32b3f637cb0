import { fill, shortened, type Text } from "../locales/text";
import type { Machine } from "./machine";
import { refuseExisting } from "./disk";
import { wrongArguments } from "./problem";

/* A file that people made, named on the command line. */

const WORKBOOK = /\.xls[xm]$/i;

/** The one file that was named. */
export function fileNamed(words: readonly string[]): string {
  const [file, ...others] = words;
  if (file === undefined) throw wrongArguments(NO_FILE);
  if (others.length > 0) throw wrongArguments(ONE_FILE, { word: shortened(others[0]) });
  if (!WORKBOOK.test(file)) throw wrongArguments(NO_WORKBOOK, { file: shortened(file) });
  return file;
}

/** Where the changed file goes: never over the one that was read, nor over another one that is there. */
export function fileToWrite(
  typed: string | undefined,
  from: string,
  force: boolean,
  machine: Machine,
): string {
  if (typed === undefined) throw wrongArguments(NO_OUT);
  const [kind] = WORKBOOK.exec(from) ?? [""];
  if (!typed.toLowerCase().endsWith(kind.toLowerCase()))
    throw wrongArguments(OTHER_KIND, { file: typed, kind });
  if (machine.isSame(typed, from)) throw wrongArguments(ITSELF);
  refuseExisting(typed, force, machine);
  return typed;
}

/** A sentence about a file, with its name in front. */
export const about = (file: string, sentence: Text): Text => fill(ABOUT, { file, sentence });

const ABOUT: Text = { en: "{file}: {sentence}", "zh-CN": "{file}：{sentence}" };
const NO_FILE: Text = { en: "Say which file, such as book.xlsx.", "zh-CN": "请指明文件，例如 book.xlsx。" };
const ONE_FILE: Text = {
  en: "One file at a time: “{word}” is one too many.",
  "zh-CN": "每次只处理一个文件：「{word}」多余。",
};
const NO_WORKBOOK: Text = {
  en: "Files end in .xlsx or .xlsm, not “{file}”.",
  "zh-CN": "文件须以 .xlsx 或 .xlsm 结尾，不接受「{file}」。",
};
const NO_OUT: Text = {
  en: "Say where to write to, such as --out portable.xlsx.",
  "zh-CN": "请指明写入的文件，例如 --out portable.xlsx。",
};
const OTHER_KIND: Text = {
  en: "--out takes a file name that ends in {kind} here, not “{file}”.",
  "zh-CN": "--out 此处须为 {kind} 文件名，不接受「{file}」。",
};
const ITSELF: Text = {
  en: "--out names the file that is read. Choose another name; the original stays as it is.",
  "zh-CN": "--out 与读取的文件相同。请另选名称，原文件保持不变。",
};
