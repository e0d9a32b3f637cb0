import { areaAddress, cellAddress, readArea } from "../../excel/address";
import { markOfValues } from "../../portable/marks";
import { cachedValue } from "./formula-cells";
import { relations, type Package } from "./package";
import { attributeOf, elementsOnly, INSIDE_TAG, prefixOf, textOf } from "./xml";

/* What cells show, as Excel hands it out to a program, and marks of it. */

/** The texts of a workbook that its cells name by number. */
export async function sharedTexts(book: Package, workbook: string): Promise<readonly string[]> {
  const part = (await relations(book, workbook)).find(({ kind }) => kind === "sharedStrings")?.part;
  const xml = part === undefined ? "" : ((await book.read(part)) ?? "");
  const prefix = prefixOf(xml, "sst") ?? "";
  const items = xml.matchAll(new RegExp(`<${prefix}si(?:/>|>([\\s\\S]*?)</${prefix}si>)`, "g"));
  const texts = new RegExp(`<${prefix}t(?:\\s${INSIDE_TAG})?>([\\s\\S]*?)</${prefix}t>`, "g");
  const phonetic = new RegExp(`<${prefix}rPh[\\s\\S]*?</${prefix}rPh>`, "g");
  return [...items].map(([, item = ""]) =>
    [...item.replace(phonetic, "").matchAll(texts)].map(([, text]) => textOf(text)).join(""),
  );
}

/** What a cell’s XML shows; undefined for nothing. */
export function shown(raw: string, prefix: string, texts: readonly string[]): string | undefined {
  const value = cachedValue(raw, prefix);
  const kind = attributeOf(raw.slice(0, raw.indexOf(">")), "t");
  if (kind === "s") return texts[Number(value)];
  if (kind !== "inlineStr") return value;
  return cachedValue(
    raw.replaceAll(`<${prefix}t`, `<${prefix}v`).replaceAll(`</${prefix}t>`, `</${prefix}v>`),
    prefix,
  );
}

/** The area where it is of several cells. */
export function severalOf(area: string | undefined): string | undefined {
  const place = readArea(area ?? "");
  return place && place.rows * place.cols > 1 ? areaAddress(place) : undefined;
}

/**
 * Marks of what all cells of an area show, whose first one stands at `from` in the XML of a sheet. However many areas
 * are asked for, comments and the like are looked for once.
 */
export function areaMarks(xml: string, texts: readonly string[]): (from: number, area: string) => string {
  const prefix = prefixOf(xml, "worksheet") ?? "";
  const cell = new RegExp(`<${prefix}c(\\s${INSIDE_TAG}?)(?:/>|>[\\s\\S]*?</${prefix}c>)`, "g");
  let elements: string | undefined;
  return (from, area) => {
    elements ??= elementsOnly(xml.slice(0, endOfCells(xml, prefix)));
    const { row, col, rows, cols } = readArea(area)!;
    const found = new Map<string, string>();
    cell.lastIndex = from;
    for (let match = cell.exec(elements); match; match = cell.exec(elements)) {
      const [all, attributes] = match;
      const at = attributeOf(attributes, "r") ?? "";
      const place = readArea(at);
      if (place && place.row >= row + rows) break;
      const raw = xml.slice(match.index, match.index + all.length);
      found.set(at, asHandedOut(shown(raw, prefix, texts) ?? "", attributeOf(attributes, "t")));
    }
    const places = Array.from({ length: rows * cols }, (_, i) =>
      cellAddress(row + Math.floor(i / cols), col + (i % cols)),
    );
    return markOfValues(places.map((at) => found.get(at) ?? ""));
  };
}

function endOfCells(xml: string, prefix: string): number {
  const end = xml.lastIndexOf(`</${prefix}sheetData>`);
  return end < 0 ? xml.length : end;
}

function asHandedOut(value: string, kind: string | undefined): string {
  if (kind === "b") return String(value === "1");
  return value;
}
