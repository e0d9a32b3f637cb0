import { NO_TEXT, readFile, type ReadFile } from "../billing";
import { bytesOf } from "./disk";
import type { Machine } from "./machine";
import { cannotDo } from "./problem";

/** A file of text as a table; a picture or a PDF by that name is refused. */
export function textTable(
  file: string,
  machine: Machine,
  asked: Parameters<typeof readFile>[2] = {},
): ReadFile {
  const read = readFile(file, bytesOf(file, machine), asked);
  if (!read.isText) throw cannotDo(NO_TEXT, { file });
  return read;
}
