import { KIND, propertyKey } from "../../sheets/properties";
import type { SheetPlan } from "../../sheets/plan";
import { asBytes, asText } from "./parts";

/*
 * Excel keeps each property of a worksheet in a part of its own, as a text in UTF-16, and names it in the sheet.
 */

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const TYPES = "[Content_Types].xml";

/** Adds the properties of a plan to the parts of its sheet; answers how many there are in the file by then. */
export function addProperties(
  parts: Map<string, Uint8Array>,
  sheet: string,
  { kind, properties }: SheetPlan,
  before: number,
): number {
  const entries = Object.entries({ [KIND]: kind, ...properties }).map(([name, value], i) => ({
    key: propertyKey(name),
    value,
    id: `hg${i + 1}`,
    part: `customProperty${before + i + 1}.bin`,
  }));
  for (const { part, value } of entries) parts.set(`xl/${part}`, utf16(value));
  const relations = entries.map(
    ({ id, part }) => `<Relationship Id="${id}" Type="${RELATION}" Target="../${part}"/>`,
  );
  const types = entries.map(({ part }) => `<Override PartName="/xl/${part}" ContentType="${TYPE}"/>`);
  const listed = entries.map(({ key, id }) => `<customPr name="${key}" r:id="${id}"/>`);
  change(parts, relationsOf(sheet), (xml) => insertBefore("</Relationships>", xml, relations));
  change(parts, TYPES, (xml) => insertBefore("</Types>", xml, types));
  change(parts, sheet, (xml) => insertProperties(xml, listed));
  return before + entries.length;
}

/** The part that says what another part refers to. */
export const relationsOf = (part: string) => part.replace(/([^/]+)$/, "_rels/$1.rels");

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function change(parts: Map<string, Uint8Array>, name: string, how: (xml: string) => string): void {
  const part = parts.get(name);
  parts.set(name, asBytes(how(part ? asText(part) : NO_RELATIONS)));
}

function insertBefore(end: string, xml: string, elements: readonly string[]): string {
  return xml.replace(end, elements.join("") + end);
}

/** The elements of a sheet that go before its properties; those of extensions have a prefix. */
const BEFORE =
  /<\/(?:sheetData|conditionalFormatting|dataValidations|hyperlinks|headerFooter|rowBreaks|colBreaks)>|<(?:pageMargins|pageSetup|printOptions)\b[^>]*\/>/g;

function insertProperties(xml: string, listed: readonly string[]): string {
  const last = [...xml.matchAll(BEFORE)].at(-1);
  if (!last) throw new Error("A sheet without cells");
  const at = last.index + last[0].length;
  return `${xml.slice(0, at)}<customProperties>${listed.join("")}</customProperties>${xml.slice(at)}`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}
