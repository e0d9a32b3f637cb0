import { originalsLines, readOriginals, type Originals } from "../../portable/originals";
import { LongText } from "../package/source";
import { declare, relate, relations, unrelate, type Package } from "./package";

/* The part of a file that keeps what stood there before; Excel takes it along when it saves the file. */

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Names the part for programs that look for it by a number; any will do that is always the same. */
const STORE_ID = "{6B2E1C52-3D0F-4B8A-9C55-0E5A6F7D4C11}";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Kept {
  readonly part: string;
  readonly originals: Originals;
}

export async function keptOriginals(book: Package, workbook: string): Promise<Kept | undefined> {
  for (const { kind, part } of await relations(book, workbook)) {
    const originals = kind === "customXml" ? readOriginals((await book.read(part)) ?? "") : undefined;
    if (originals) return { part, originals };
  }
  return undefined;
}

export async function keepOriginals(book: Package, workbook: string, originals: Originals): Promise<void> {
  let number = 1;
  while (book.names.includes(`customXml/item${number}.xml`)) number++;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const text = new LongText();
  text.add(HEAD);
  for (const line of originalsLines(originals)) text.add(line, "\n");
  book.set(item, text.blob());
  book.set(
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  await relate(book, item, "customXmlProps", `itemProps${number}.xml`);
  await relate(book, workbook, "customXml", `${"../".repeat(workbook.split("/").length - 1)}${item}`);
  await declare(book, properties, PROPERTIES_TYPE);
}

export async function dropOriginals(book: Package, workbook: string, part: string): Promise<void> {
  for (const { part: properties } of await relations(book, part)) {
    book.remove(properties);
    await declare(book, properties, undefined);
  }
  book.remove(part.replace(/([^/]*)$/, "_rels/$1.rels"));
  book.remove(part);
  await unrelate(book, workbook, part);
}
