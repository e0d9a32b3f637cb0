import type { Language } from "../../locales/text";
import { freeSheetName, onSheet } from "../../excel/sheet-name";
import { withoutFilePrefixes } from "../../excel/formula/prefixes";
import { functionsIn } from "../../excel/formula/calls";
import { markOf } from "../../portable/marks";
import type { Originals } from "../../portable/originals";
import { definitionsOf, type Definitions, type Uses } from "../../sheets/definitions";
import { declare, relate, relations, unrelate, type Package } from "./package";
import type { ChangedCell } from "./sheet-pass";
import { elementsOnly, escapedAttribute, escapedText, INSIDE_TAG, prefixOf } from "./xml";
import type { WorkbookPart } from "./workbook-part";

/*
 * The sheet that says what the functions of a file mean. It is the last one of the workbook, and has no looks but those
 * that stand in the cells themselves: the styles of a file are people’s own, and stay as they are.
 */

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
/** Widths in digits, of the heads and of what stands beside them. */
const HEADS = 26;
const LINES = 110;

/** Each function that is in a file or was, with the cells that use it. */
export function usesIn(cells: readonly ChangedCell[], originals: Originals): Uses {
  const uses = new Map<string, string[]>();
  const add = (id: string, sheet: string, cell: string) => {
    const place = sheet === "" ? cell : onSheet(sheet, cell);
    const places = uses.get(id);
    if (!places) uses.set(id, [place]);
    else if (!places.includes(place)) places.push(place);
  };
  const known = new Set<string>();
  for (const { sheet, cell, ids } of cells) {
    known.add(`${sheet}!${cell}`);
    for (const id of ids) add(id, sheet, cell);
  }
  for (const { sheet, cell, was } of originals.cells) {
    if (known.has(`${sheet}!${cell}`)) continue;
    for (const id of functionsIn(withoutFilePrefixes(`=${was}`))) add(id, sheet, cell);
  }
  return uses;
}

/** Adds the sheet; answers the workbook’s part with it, and what is kept of it. */
export async function addDefinitions(
  book: Package,
  { part: workbook, sheets }: WorkbookPart,
  xml: string,
  uses: Uses,
  language: Language,
) {
  const definitions = definitionsOf(uses, language);
  const folder = workbook.replace(/[^/]*$/, "");
  const part = freePart(book, `${folder}worksheets/hourglass-definitions`);
  const content = sheetXml(definitions, xml.includes(STRICT) ? STRICT : MAIN);
  book.set(part, content);
  const id = await relate(book, workbook, "worksheet", part.slice(folder.length));
  await declare(book, part, TYPE);
  const name = freeSheetName(
    definitions.name,
    sheets.map((sheet) => sheet.name),
  );
  return { xml: withSheet(xml, name, id), kept: { part, mark: markOf(content) } };
}

/** Takes the sheet away again where nobody has changed it and it is still the last one; answers the workbook’s part. */
export async function dropDefinitions(
  book: Package,
  { part: workbook }: WorkbookPart,
  xml: string,
  kept: Originals["definitions"],
): Promise<string> {
  const content = kept && (await book.read(kept.part));
  if (content === undefined || markOf(content) !== kept!.mark) return xml;
  const id = (await relations(book, workbook)).find(({ part }) => part === kept!.part)?.id;
  const prefix = prefixOf(xml, "workbook") ?? "";
  const last = [...elementsOnly(xml).matchAll(new RegExp(`<${prefix}sheet\\s${INSIDE_TAG}>`, "g"))].at(-1);
  if (id === undefined || !last?.[0].includes(`:id="${id}"`)) return xml;
  book.remove(kept!.part);
  await unrelate(book, workbook, kept!.part);
  await declare(book, kept!.part, undefined);
  return xml.slice(0, last.index) + xml.slice(last.index + last[0].length);
}

function freePart({ names }: Package, stem: string): string {
  let number = 1;
  while (names.includes(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

function withSheet(xml: string, name: string, relation: string): string {
  const prefix = prefixOf(xml, "workbook") ?? "";
  const scan = elementsOnly(xml);
  const numbers = [...scan.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, number]) => Number(number));
  const number = 1 + numbers.reduce((most, each) => Math.max(most, each), 0);
  const bound = /\s([\w.-]+):id\s*=/.exec(new RegExp(`<${prefix}sheet\\s${INSIDE_TAG}>`).exec(scan)?.[0] ?? "")?.[1] ?? "r"; // prettier-ignore
  const added = `<${prefix}sheet name="${escapedAttribute(name)}" sheetId="${number}" ${bound}:id="${relation}"/>`;
  const end = scan.indexOf(`</${prefix}sheets>`);
  return xml.slice(0, end) + added + xml.slice(end);
}

interface Line {
  readonly head?: string;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

function linesOf({ name, lead, heads, rows }: Definitions): Line[] {
  const [, what, ...others] = heads;
  return [
    { head: name, text: "", size: 16, bold: true },
    { head: lead, text: "" },
    ...rows.flatMap(([id, title, ...texts]): Line[] => [
      { text: "" },
      { head: id, text: title || what, bold: true },
      ...others.flatMap((head, i) =>
        wrapped(texts[i]).map((text, at): Line => ({ text, ...(at === 0 && { head }) })),
      ),
    ]),
  ];
}

/** Lines that fit beside the heads: a cell without looks breaks none by itself. */
function wrapped(text: string): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let [line, width] = ["", 0];
    for (const word of paragraph.match(/\p{Script=Han}[，。；：、）」]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ??
      []) {
      const wide = widthOf(word);
      if (width + wide > LINES && line !== "") {
        lines.push(line.trimEnd());
        [line, width] = ["", 0];
      }
      line += word;
      width += wide;
    }
    return line === "" ? lines : [...lines, line.trimEnd()];
  });
}

const widthOf = (text: string) =>
  text.length + (text.match(/[\p{Script=Han}，。；：、（）「」]/gu) ?? []).length;

function sheetXml(definitions: Definitions, namespace: string): string {
  const rows = linesOf(definitions).map(({ head, text, size, bold }, i) => {
    const cells = [
      ...(head === undefined ? [] : [cell(`A${i + 1}`, head, bold, size)]),
      ...(text === "" ? [] : [cell(`B${i + 1}`, text, bold, size)]),
    ];
    return cells.length === 0 ? "" : `<row r="${i + 1}">${cells.join("")}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`,
    `<cols><col min="1" max="1" width="${HEADS}" customWidth="1"/><col min="2" max="2" width="${LINES}" customWidth="1"/></cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    '<pageSetup orientation="landscape"/></worksheet>',
  ].join("");
}

function cell(at: string, text: string, bold = false, size = 11): string {
  const looks = bold ? `<rPr><b/><sz val="${size}"/></rPr>` : "";
  const run = bold ? `<r>${looks}${textXml(text)}</r>` : textXml(text);
  return `<c r="${at}" t="inlineStr"><is>${run}</is></c>`;
}

const textXml = (text: string) => `<t xml:space="preserve">${escapedText(text)}</t>`;
