import { fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../bulk/bytes";

/** A file on disk. */
export function byteFile(name: string): ByteSource {
  const file = openSync(name, "r");
  const { size } = fstatSync(file);
  return { name, size, read: (from, into) => readSync(file, into, 0, into.length, from) };
}
