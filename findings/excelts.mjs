/*
 * Writes a workbook with @cj-tech-master/excelts and answers what stands in its parts. The scripts beside this one copy
 * it to where they have installed the library.
 */

import process from "node:process";
import { TextDecoder } from "node:util";
import { Workbook } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";

/** The matches of a pattern in one part of the workbook that `fill` filled. */
export async function written(fill, part, pattern) {
  const book = new Workbook();
  fill(book);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  for await (const entry of unzip(bytes).entries()) {
    if (entry.path === part) return new TextDecoder().decode(await entry.bytes()).match(pattern) ?? [];
  }
  throw new Error(`No ${part} was written`);
}

/** Says what is written and ends with 1 where it is no longer what was seen. */
export function compare(found, seen) {
  process.stdout.write(`written: ${found.join(" ")}\n`);
  if (found.join(" ") !== seen) {
    process.stdout.write(`it was: ${seen}\n`);
    process.exitCode = 1;
  }
}
