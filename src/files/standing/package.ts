import { editZip, unzip, type ZipEditor } from "@cj-tech-master/excelts/archive";
import type { Text } from "../../locales/text";
import type { FileRefusal } from "../native";
import { BROKEN, NO_WORKBOOK, noWorkbook } from "../package/no-workbook";
import { zipSource } from "../package/source";
import { attributeOf, INSIDE_TAG, readText } from "./xml";

/*
 * A file that people made, open for changes: parts are read by name, and what is not set anew is copied as it is
 * compressed, byte for byte.
 */

export interface Package {
  readonly names: readonly string[];
  /** The text of a part; undefined where there is none of that name, or in no encoding that we read. */
  read(name: string): Promise<string | undefined>;
  /** A long text comes as the bytes that it is in the file, and isn’t read again. */
  set(name: string, text: string | Blob): void;
  remove(name: string): void;
  bytes(): Promise<Uint8Array>;
}

/** The parts by their relation to another: what kind each is, and its name in the package. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, customXml, calcChain. */
  readonly kind: string;
  readonly part: string;
}

const LONG = 1_000_000;

const IS_TEXT = /\.(?:xml|rels)$/i;
/** A text holds some 500 million characters, and formulas grow. */
const MOST_BYTES = 300_000_000;

export async function openPackage(file: Uint8Array): Promise<Package | FileRefusal> {
  const none = noWorkbook(file);
  if (none) return { refusal: none };
  const editor = await opened(file);
  if (!editor) return { refusal: BROKEN };
  const entries = editor.getEntries();
  if (entries.some(({ path, uncompressedSize }) => IS_TEXT.test(path) && uncompressedSize > MOST_BYTES))
    return { refusal: TOO_LARGE };
  const names = entries.map(({ path }) => path);
  if (names.some((name) => name.startsWith("_xmlsignatures/"))) return { refusal: SIGNED };
  if (!names.includes("[Content_Types].xml")) return { refusal: NO_WORKBOOK };
  const archive = unzip(file);
  const anew = new Map<string, string>();
  const read = async (name: string) => {
    if (anew.has(name)) return anew.get(name);
    const entry = await archive.get(name);
    return entry ? readText(await entry.bytes()) : undefined;
  };
  return {
    names,
    read,
    set: (name, text) => {
      // Lists of parts are written several times; a sheet is long, and written once.
      if (typeof text === "string" && text.length < LONG) anew.set(name, text);
      editor.set(name, typeof text === "string" ? zipSource(new TextEncoder().encode(text)) : text);
    },
    remove: (name) => editor.delete(name),
    bytes: () => editor.bytes(),
  };
}

async function opened(file: Uint8Array): Promise<ZipEditor | undefined> {
  try {
    return await editZip(file, { preserve: "strict", reproducible: true });
  } catch {
    return undefined;
  }
}

const relationsOf = (part: string) => part.replace(/([^/]*)$/, "_rels/$1.rels");

export async function relations(book: Package, part: string): Promise<readonly Relation[]> {
  const xml = (await book.read(relationsOf(part))) ?? "";
  const folder = part.replace(/[^/]*$/, "");
  return [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?Relationship\\s(${INSIDE_TAG})>`, "g"))].flatMap(
    ([, attributes]): Relation[] => {
      const target = attributeOf(attributes, "Target") ?? "";
      if (attributeOf(attributes, "TargetMode") === "External") return [];
      const kind = (attributeOf(attributes, "Type") ?? "").replace(/^.*\//, "");
      return [{ id: attributeOf(attributes, "Id") ?? "", kind, part: placeOf(folder, target) }];
    },
  );
}

/** worksheets/sheet1.xml, ../customXml/item1.xml and /xl/styles.xml, as the package names them. */
function placeOf(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

const RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

const STRICT = /http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships\//;

/** Adds a relation of a part, or the list of them. Answers its id. */
export async function relate(book: Package, part: string, kind: string, target: string): Promise<string> {
  const name = relationsOf(part);
  const xml = (await book.read(name)) ?? NO_RELATIONS;
  const taken = new Set((await relations(book, part)).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const prefix = /<([\w.-]+:)?Relationships[\s>]/.exec(xml)?.[1] ?? "";
  // A file of the strict kind names its relations otherwise, and mixes with none.
  const types = STRICT.exec(xml)?.[0] ?? RELATION_TYPES;
  const added = `<${prefix}Relationship Id="rId${number}" Type="${types}${kind}" Target="${target}"/>`;
  book.set(name, closed(xml, `${prefix}Relationships`, added));
  return `rId${number}`;
}

/** Takes a relation away by what it leads to. */
export async function unrelate(book: Package, part: string, target: string): Promise<void> {
  const name = relationsOf(part);
  const xml = (await book.read(name)) ?? "";
  const id = (await relations(book, part)).find((each) => each.part === target)?.id;
  const element = new RegExp(
    `<(?:[\\w.-]+:)?Relationship\\s${INSIDE_TAG}>(?:</(?:[\\w.-]+:)?Relationship>)?`,
    "g",
  );
  book.set(
    name,
    xml.replace(element, (all) => (id !== undefined && attributeOf(all, "Id") === id ? "" : all)),
  );
}

/** Says of what kind a part is, in the list of parts, or no longer. */
export async function declare(book: Package, part: string, type: string | undefined): Promise<void> {
  const name = "[Content_Types].xml";
  const xml = (await book.read(name))!;
  const prefix = /<([\w.-]+:)?Types[\s>]/.exec(xml)?.[1] ?? "";
  const override = new RegExp(`<(?:[\\w.-]+:)?Override\\s${INSIDE_TAG}>`, "g");
  if (type === undefined) {
    book.set(
      name,
      xml.replace(override, (all) => (attributeOf(all, "PartName") === `/${part}` ? "" : all)),
    );
    return;
  }
  const added = `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`;
  book.set(name, closed(xml, `${prefix}Types`, added));
}

/** With something more before the end of the root, which may have been empty. */
function closed(xml: string, root: string, added: string): string {
  const end = xml.lastIndexOf(`</${root}>`);
  if (end >= 0) return xml.slice(0, end) + added + xml.slice(end);
  return xml.replace(/\/>\s*$/, () => `>${added}</${root}>`);
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export const TOO_LARGE: Text = {
  en: "A sheet of the file is larger than can be changed in one go: more than 300 MB unzipped. Split the workbook, and try again.",
  "zh-CN": "文件中有工作表过大（解压后超过 300 MB），无法一次改写。请拆分工作簿后重试。",
};
const SIGNED: Text = {
  en: "The file carries a digital signature, which any change would break. Remove the signature in Excel (File, Info), and try again.",
  "zh-CN": "文件带有数字签名，任何改动都会使签名失效。请先在 Excel 的「文件 > 信息」中删除签名，再重试。",
};
