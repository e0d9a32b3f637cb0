/* The little XML that is read and written to change a file in place; all other bytes are copied. */

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text of an element’s inside: with its signs spelled out, and without the marks around a literal part. */
export function textOf(inner: string): string {
  if (!inner.includes("&") && !inner.includes("<")) return inner;
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((part) => {
      if (part.startsWith("<!--")) return "";
      return part.startsWith("<![CDATA[") ? part.slice(9, -3) : decoded(part);
    })
    .join("");
}

const decoded = (text: string) =>
  !text.includes("&")
    ? text
    : text.replace(
        /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
        (all, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return NAMED[name] ?? all;
          return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
        },
      );

const SIGNS: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", "\r": "&#13;" };

export const escapedText = (text: string) =>
  !/[<>&\r]/.test(text) ? text : text.replace(/[<>&\r]/g, (sign) => SIGNS[sign]);
export const escapedAttribute = (text: string) =>
  escapedText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");

/** What stands in the tag of an element, up to its end; values may hold any sign but their own quote. */
export const INSIDE_TAG = `(?:[^>"']|"[^"]*"|'[^']*')*`;

const searches = new Map<string, RegExp>();

export function attributeOf(attributes: string, name: string): string | undefined {
  let search = searches.get(name);
  if (!search) {
    search = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    searches.set(name, search);
  }
  const found = search.exec(attributes);
  return found ? decoded(found[1] ?? found[2]) : undefined;
}

export function withoutAttribute(attributes: string, name: string): string {
  return attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
}

export function withAttribute(attributes: string, name: string, value: string): string {
  return `${withoutAttribute(attributes, name)} ${name}="${escapedAttribute(value)}"`;
}

/** The text with what is no element blotted out, character for character, so that a search finds elements only. */
export function elementsOnly(xml: string): string {
  if (!xml.includes("<!")) return xml;
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (all) => " ".repeat(all.length));
}

/** The prefix of the elements of a part, with its colon: "" or "x:". */
export function prefixOf(xml: string, root: string): string | undefined {
  return new RegExp(`<([\\w.-]+:)?${root}[\\s>]`)
    .exec(xml)
    ?.slice(1)
    .map((each) => each ?? "")[0];
}

/** The bytes as text; undefined where they are in no encoding that a part of a file may be in here. */
export function readText(bytes: Uint8Array): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return undefined;
  try {
    // The mark at the front is a character of the text, so that it stays where it is.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
