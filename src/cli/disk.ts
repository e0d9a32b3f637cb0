/* Files of the machine that a command reads and writes whole. */

import type { Text } from "../locales/text";
import type { Machine } from "./machine";
import { cannotDo, wrongArguments } from "./problem";

/** Refuses a file of another type, and one that is there and must stay, before any work is done. */
export function checkOut(file: string, types: readonly string[], overwrite: boolean, machine: Machine): void {
  const fits = types.some((type) => file.toLowerCase().endsWith(`.${type}`));
  if (!fits) throw wrongArguments(WRONG_TYPE, { file, types: either(types) });
  refuseExisting(file, overwrite, machine);
}

export function refuseExisting(file: string, overwrite: boolean, machine: Machine): void {
  if (!overwrite && machine.exists(file)) throw cannotDo(IS_THERE, { file });
}

/** Writes a new file, or over the one that is there where `overwrite`. */
export function save(file: string, bytes: Uint8Array, overwrite: boolean, machine: Machine): void {
  try {
    machine.write(file, bytes, overwrite);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw cannotDo(IS_THERE, { file }, error);
    throw cannotDo(NOT_WRITTEN, { file, reason: reasonOf(error) }, error);
  }
}

export function bytesOf(file: string, machine: Machine): Uint8Array {
  try {
    return machine.read(file);
  } catch (error) {
    throw notRead(file, error);
  }
}

/** What is said of a file that can't be opened, or holds something else than its name says. */
export const notRead = (file: string, error: unknown) =>
  cannotDo(NOT_READ, { file, reason: reasonOf(error) }, error);

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : "");

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);

const either = (types: readonly string[]): Text => ({
  en: types.map((type) => `.${type}`).join(" or "),
  "zh-CN": types.map((type) => `.${type}`).join(" 或 "),
});

const WRONG_TYPE: Text = {
  en: "--out takes a file name that ends in {types}, not “{file}”.",
  "zh-CN": "--out 须为以 {types} 结尾的文件名，不接受「{file}」。",
};
const IS_THERE: Text = {
  en: "{file} is already there and was left as it is. Choose another name, or add --force to overwrite it.",
  "zh-CN": "{file} 已存在，未作改动。请另选名称，或加 --force 覆盖。",
};
const NOT_WRITTEN: Text = {
  en: "{file} could not be written: {reason}",
  "zh-CN": "{file} 无法写入：{reason}",
};
const NOT_READ: Text = {
  en: "{file} could not be read: {reason}",
  "zh-CN": "{file} 无法读取：{reason}",
};
