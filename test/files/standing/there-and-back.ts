import type { FileRefusal } from "../../../src/files/native";
import { makeLive } from "../../../src/files/standing/make-live";
import { makePortable, type MadeFile } from "../../../src/files/standing/make-portable";
import type { Wish } from "../../../src/portable/rewrite";
import { fileOf, partsOf, type Book } from "./book";

/* A file on its way to people without the add-in, and back again. */

export const SHEET = "xl/worksheets/sheet1.xml";
export const WORKBOOK = "xl/workbook.xml";

export const NATIVE: Wish = { to: "native", target: "2021" };
export const NAMES: Wish = { to: "names", target: "365" };
export const VALUES: Wish = { to: "values", target: "2021" };

export function done(made: MadeFile | FileRefusal): MadeFile {
  if ("refusal" in made) throw new Error(JSON.stringify(made.refusal));
  return made;
}

export async function portable(book: Book, asked: Wish) {
  const file = await fileOf(book);
  const made = done(await makePortable(file, asked));
  return { file, made, before: textsOf(file), after: textsOf(made.bytes) };
}

export async function live(file: Uint8Array) {
  const made = done(await makeLive(file));
  return { made, parts: textsOf(made.bytes) };
}

/** Every part as text. */
const textsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries([...partsOf(file)].map(([name, { text }]) => [name, text]));

/** The file with one of its parts changed, as somebody has saved it since. */
export function edited(file: Uint8Array, part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = textsOf(file);
  const changed = change(parts[part]);
  if (changed === parts[part]) throw new Error(`Nothing was edited in ${part}`);
  return fileOf({ sheets: {}, parts: { ...parts, [part]: changed } });
}
