/* As much of XML as parts of a file use, read strictly and without the library that wrote them. */

export interface Element {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;

/** The root; throws where tags don't pair, attributes repeat or a sign stands for nothing. */
export function readXml(xml: string): Element {
  const document: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(xml);
    if (!found) throw new Error(`No XML: ${xml.slice(at, at + 60)}`);
    const [, closed, opened, attributes, isEmpty, text] = found;
    const inside = open[open.length - 1];
    if (text !== undefined) inside.text += decoded(text);
    if (closed !== undefined && open.pop()!.name !== closed) throw new Error(`</${closed}> closes nothing`);
    if (opened === undefined) continue;
    const element = { name: opened, attributes: read(attributes), children: [], text: "" };
    inside.children.push(element);
    if (isEmpty === "") open.push(element);
  }
  if (open.length !== 1 || document.children.length !== 1) throw new Error("No single root");
  return document.children[0];
}

function read(attributes: string): Map<string, string> {
  const found = [...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, decoded(value)] as const);
  const known = new Map(found);
  if (known.size !== found.length) throw new Error(`An attribute twice:${attributes}`);
  return known;
}

const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&([^;]*);|[^\P{Cc}\t\r\n]|&/gu, (all, name: string | undefined) => {
    const code = /^#(x?)([\da-f]+)$/i.exec(name ?? "");
    const sign = code ? String.fromCodePoint(parseInt(code[2], code[1] ? 16 : 10)) : SIGNS[name ?? ""];
    if (sign === undefined) throw new Error(`${JSON.stringify(all)} in XML`);
    return sign;
  });
}

export const childrenOf = (element: Element | undefined, name?: string): readonly Element[] =>
  (element?.children ?? []).filter((each) => name === undefined || each.name === name);

export const childText = (element: Element, name: string): string => childrenOf(element, name)[0]?.text ?? "";

/** The element and everything in it, in the order of the text. */
export function everything(element: Element): readonly Element[] {
  const found: Element[] = [];
  const gather = (each: Element) => {
    found.push(each);
    each.children.forEach(gather);
  };
  gather(element);
  return found;
}

const known = new WeakMap<Element, Map<string, Element[]>>();

/** Every element of a name below a root. */
export function allOf(root: Element, name: string): readonly Element[] {
  let byName = known.get(root);
  if (!byName) {
    byName = new Map<string, Element[]>();
    for (const each of everything(root)) {
      const others = byName.get(each.name);
      if (others) others.push(each);
      else byName.set(each.name, [each]);
    }
    known.set(root, byName);
  }
  return byName.get(name) ?? [];
}
