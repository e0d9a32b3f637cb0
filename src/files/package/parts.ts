import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { zipSource } from "./source";

/* The parts of an .xlsx file, which is a zip of XML, by their names. */

export type Parts = ReadonlyMap<string, Uint8Array>;

export async function readParts(file: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const entry of unzip(file).entries()) parts.set(entry.path, await entry.bytes());
  return parts;
}

/** The same parts give the same bytes. */
export function writeParts(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, noSort: true });
  for (const [name, bytes] of parts) archive.add(name, zipSource(bytes));
  return archive.bytes();
}

export const asText = (part: Uint8Array) => new TextDecoder().decode(part);
export const asBytes = (text: string) => new TextEncoder().encode(text);
