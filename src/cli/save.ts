import type { Text } from "../locales/text";
import type { Machine } from "./machine";
import { cannotDo } from "./problem";

/** Refuses before any work is done for a file that is there and must stay. */
export function refuseExisting(file: string, overwrite: boolean, machine: Machine): void {
  if (!overwrite && machine.exists(file)) throw cannotDo(IS_THERE, { file });
}

/** Writes a new file, or over the one that is there where `overwrite`. */
export function save(file: string, bytes: Uint8Array, overwrite: boolean, machine: Machine): void {
  try {
    machine.write(file, bytes, overwrite);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw cannotDo(IS_THERE, { file }, error);
    throw cannotDo(NOT_WRITTEN, { file, reason: error instanceof Error ? error.message : "" }, error);
  }
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);

const IS_THERE: Text = {
  en: "{file} is already there and was left as it is. Choose another name, or add --force to overwrite it.",
  "zh-CN": "{file} 已存在，未作改动。请另选名称，或加 --force 覆盖。",
};
const NOT_WRITTEN: Text = {
  en: "{file} could not be written: {reason}",
  "zh-CN": "{file} 无法写入：{reason}",
};
