import { fullAddressArea } from "./areas";
import type { FileRefusal } from "../native";
import { BROKEN, NO_WORKBOOK } from "../package/no-workbook";
import { relations, type Package } from "./package";
import { attributeOf, elementsOnly, escapedText, INSIDE_TAG, prefixOf, textOf, withAttribute } from "./xml";

/** A worksheet of a file. */
interface FileSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** A name of a workbook. */
export interface FileName {
  readonly name: string;
  /** The sheet whose own it is; undefined for one of the whole workbook. */
  readonly sheet?: string;
  /** What it stands for, as files spell it, without “=”. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The part that says which sheets and names a file has. */
export interface WorkbookPart {
  readonly part: string;
  readonly xml: string;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** The part with the order of calculation, where there is one. */
  readonly chain?: string;
}

export async function workbookPart(book: Package): Promise<WorkbookPart | FileRefusal> {
  const [part] = (await relations(book, ""))
    .filter(({ kind }) => kind === "officeDocument")
    .map((each) => each.part);
  const xml = part === undefined ? undefined : await book.read(part);
  if (part === undefined || xml === undefined) return { refusal: NO_WORKBOOK };
  const prefix = prefixOf(xml, "workbook");
  if (prefix === undefined) return { refusal: NO_WORKBOOK };
  const related = await relations(book, part);
  const scan = elementsOnly(xml);
  const tags = [...scan.matchAll(new RegExp(`<${prefix}sheet\\s(${INSIDE_TAG})>`, "g"))];
  const sheets = tags.flatMap(([, attributes]): FileSheet[] => {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(` ${attributes}`)?.[1];
    const target = related.find((each) => each.id === id);
    if (target?.kind !== "worksheet" || !book.names.includes(target.part)) return [];
    const isHidden = ["hidden", "veryHidden"].includes(attributeOf(attributes, "state") ?? "");
    return [{ name: attributeOf(attributes, "name") ?? "", part: target.part, isHidden }];
  });
  const all = tags.map(([, attributes]) => attributeOf(attributes, "name") ?? "");
  const chain = related.find(({ kind }) => kind === "calcChain")?.part;
  if (sheets.length === 0 && related.some(({ kind }) => kind === "worksheet")) return { refusal: BROKEN };
  return { part, xml, sheets, names: namesIn(xml, scan, prefix, all), ...(chain !== undefined && { chain }) };
}

/** `sheets`: the names of all sheets, also of those without cells, by whose numbers names say whose they are. */
function namesIn(xml: string, scan: string, prefix: string, sheets: readonly string[]): FileName[] {
  const element = new RegExp(`<${prefix}definedName\\s(${INSIDE_TAG})>`, "g");
  return [...scan.matchAll(element)].flatMap(({ 0: tag, 1: attributes, index }): FileName[] => {
    const from = index + tag.length;
    const to = scan.indexOf(`</${prefix}definedName>`, from);
    const name = attributeOf(attributes, "name");
    if (name === undefined || to < 0 || tag.endsWith("/>")) return [];
    const number = attributeOf(attributes, "localSheetId");
    const sheet = number === undefined ? undefined : sheets[Number(number)];
    return [{ name, ...(sheet !== undefined && { sheet }), text: textOf(xml.slice(from, to)), from, to }];
  });
}

/** The names that stand for several cells, in small letters. */
export function severalCells(names: readonly FileName[]): ReadonlySet<string> {
  return new Set(
    names.filter(({ text }) => fullAddressArea(text) !== "one").map(({ name }) => name.toLowerCase()),
  );
}

/** A change of what names stand for, and names that come or go. */
export interface NameChanges {
  /** By the place of the old text. */
  readonly changed: ReadonlyMap<FileName, string>;
  readonly added: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<FileName>;
  /** What stands there once the last name is gone. */
  readonly noNames?: string;
}

/** The part with other names, and with all formulas to be calculated when it is opened, or calculating as `calculation` says. */
export function changedWorkbook(
  { xml, names }: WorkbookPart,
  { changed, added, removed, noNames = "" }: NameChanges,
  calculation: string | "anew" | undefined,
): string {
  const prefix = prefixOf(xml, "workbook")!;
  let text = xml;
  for (const name of [...names].reverse()) {
    const to = changed.get(name);
    if (to !== undefined) text = text.slice(0, name.from) + escapedText(to) + text.slice(name.to);
    if (removed.has(name)) text = withoutName(text, name, prefix);
  }
  if (removed.size > 0) text = text.replace(emptyNames(prefix), () => noNames);
  return withCalculation(withNames(text, added, prefix), calculation, prefix);
}

/** A list of names with nothing in it: other programs than Excel write one. */
const emptyNames = (prefix: string) =>
  new RegExp(`<${prefix}definedNames(?:\\s${INSIDE_TAG})?(?:/>|(?<!/)>\\s*</${prefix}definedNames>)`);

/** How a workbook says that it has no names; undefined where it says nothing, or has some. */
export const noNamesIn = (xml: string): string | undefined =>
  emptyNames(prefixOf(xml, "workbook") ?? "").exec(xml)?.[0];

function withoutName(xml: string, { from, to }: FileName, prefix: string): string {
  const start = xml.lastIndexOf(`<${prefix}definedName`, from - 1);
  return xml.slice(0, start) + xml.slice(to + `</${prefix}definedName>`.length);
}

function withNames(xml: string, added: ReadonlyMap<string, string>, prefix: string): string {
  if (added.size === 0) return xml;
  const elements = [...added].map(
    ([name, text]) => `<${prefix}definedName name="${name}">${escapedText(text)}</${prefix}definedName>`,
  );
  const all = `<${prefix}definedNames>${elements.join("")}</${prefix}definedNames>`;
  if (emptyNames(prefix).test(xml)) return xml.replace(emptyNames(prefix), () => all);
  const end = xml.lastIndexOf(`</${prefix}definedNames>`);
  if (end >= 0) return xml.slice(0, end) + elements.join("") + xml.slice(end);
  return insertAfter(xml, ["externalReferences", "functionGroups", "sheets"], prefix, all);
}

/** How a workbook says when it calculates: the whole element, or "" where it says nothing. */
export function calculationOf(xml: string): string {
  const prefix = prefixOf(xml, "workbook") ?? "";
  const found = new RegExp(`<${prefix}calcPr(?:\\s${INSIDE_TAG})?>(?:</${prefix}calcPr>)?`).exec(
    elementsOnly(xml),
  );
  return found ? xml.slice(found.index, found.index + found[0].length) : "";
}

function withCalculation(xml: string, calculation: string | undefined, prefix: string): string {
  if (calculation === undefined) return xml;
  const standing = calculationOf(xml);
  const wanted = calculation === "anew" ? anew(standing, prefix) : calculation;
  if (standing !== "") return xml.replace(standing, () => wanted);
  return insertAfter(xml, ["definedNames", "externalReferences", "functionGroups", "sheets"], prefix, wanted);
}

function anew(standing: string, prefix: string): string {
  if (standing === "") return `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return standing.replace(
    new RegExp(`^(<${prefix}calcPr)(${INSIDE_TAG}?)(\\s*/?>)`),
    (_, open: string, attributes: string, close: string) =>
      open + withAttribute(attributes.replace(/\s+$/, ""), "fullCalcOnLoad", "1") + close.trim(),
  );
}

/** After the last of these elements that there are, as their order in a workbook demands. */
function insertAfter(xml: string, elements: readonly string[], prefix: string, added: string): string {
  for (const element of elements) {
    const found = new RegExp(`</${prefix}${element}>|<${prefix}${element}(?:\\s${INSIDE_TAG})?/>`).exec(
      elementsOnly(xml),
    );
    if (found)
      return xml.slice(0, found.index + found[0].length) + added + xml.slice(found.index + found[0].length);
  }
  throw new RangeError("A workbook without sheets");
}
