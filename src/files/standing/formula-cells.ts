import { cellAddress, readArea } from "../../excel/address";
import { INSIDE_TAG, attributeOf, elementsOnly, prefixOf, textOf } from "./xml";

/** A cell of a sheet’s XML that holds a formula. */
export interface FormulaCell {
  /** A1. */
  readonly at: string;
  /** Where it stands in the XML. */
  readonly from: number;
  readonly to: number;
  /** What stands in its own tag, and in the tag of its formula. */
  readonly attributes: string;
  readonly formulaAttributes: string;
  /** The formula as it stands in the XML; undefined where it follows another one. */
  readonly inner: string | undefined;
  /** Where the formula’s element stands, counted from the beginning of the cell. */
  readonly formulaFrom: number;
  readonly formulaTo: number;
  /** … and the text in it. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly kind: "plain" | "shared" | "array" | "dataTable";
}

/** Every cell with a formula, in the order of the XML. */
export function* formulaCells(xml: string): Generator<FormulaCell> {
  const prefix = prefixOf(xml, "worksheet");
  if (prefix === undefined) return;
  const scan = elementsOnly(xml);
  const cell = new RegExp(`<${prefix}c(\\s${INSIDE_TAG})?>`, "y");
  const formula = new RegExp(`<${prefix}f(\\s${INSIDE_TAG})?>`, "y");
  const [opening, closing, end] = [`<${prefix}f`, `</${prefix}f>`, `</${prefix}c>`];
  for (let at = scan.indexOf(opening); at >= 0; at = scan.indexOf(opening, at)) {
    formula.lastIndex = at;
    const found = formula.exec(scan);
    const from = scan.lastIndexOf(`<${prefix}c`, at);
    cell.lastIndex = Math.max(0, from);
    const owner = found && from >= 0 ? cell.exec(scan) : null;
    const ends = owner ? scan.indexOf(end, at) : -1;
    at += opening.length;
    if (!found || !owner || ends < 0) continue;
    const isEmpty = /\/$/.test(found[1] ?? "");
    const inside = found.index + found[0].length;
    const stops = isEmpty ? inside : scan.indexOf(closing, inside);
    if (stops < 0) continue;
    const to = ends + end.length;
    const attributes = owner[1] ?? "";
    const place = attributeOf(attributes, "r") ?? placeWithout(scan.slice(0, from), prefix);
    const formulaAttributes = (found[1] ?? "").replace(/\/$/, "");
    const inner = isEmpty ? "" : xml.slice(inside, stops);
    yield {
      at: place,
      from,
      to,
      attributes,
      formulaAttributes,
      inner: inner === "" ? undefined : inner,
      formulaFrom: found.index - from,
      formulaTo: (isEmpty ? stops : stops + closing.length) - from,
      innerFrom: inside - from,
      innerTo: stops - from,
      kind: kindOf(formulaAttributes),
    };
    at = to;
  }
}

/** The tag of every cell, with its place, which a writer need not say: the next of the row, the row after the last. */
export function* cellTags(scan: string, prefix: string) {
  const tag = new RegExp(`<${prefix}(row|c)((?:\\s${INSIDE_TAG})?)>`, "g");
  let [row, col] = [-1, -1];
  for (let found = tag.exec(scan); found; found = tag.exec(scan)) {
    const [, element, attributes] = found;
    const said = attributeOf(attributes, "r");
    if (element === "row") [row, col] = [said === undefined ? row + 1 : Number(said) - 1, -1];
    else {
      col = (said === undefined ? undefined : readArea(said)?.col) ?? col + 1;
      const at = said ?? cellAddress(row, col);
      yield { at, from: found.index, to: tag.lastIndex, isEmpty: attributes.endsWith("/") };
    }
  }
}

/** The place of the next cell of a writer that says no places: after the last one of its row, in the row after the last. */
function placeWithout(before: string, prefix: string): string {
  const rowAt = before.lastIndexOf(`<${prefix}row`);
  const rows = [...before.matchAll(new RegExp(`<${prefix}row(?:\\s(${INSIDE_TAG}))?>`, "g"))];
  const row = rows.reduce(
    (last, [, attributes]) => Number(attributeOf(attributes ?? "", "r") ?? last + 1),
    0,
  );
  const cells = [...before.slice(rowAt).matchAll(new RegExp(`<${prefix}c(?:\\s(${INSIDE_TAG}))?>`, "g"))];
  const col = cells.reduce((last, [, attributes]) => {
    const said = attributeOf(attributes ?? "", "r");
    return said === undefined ? last + 1 : (readArea(said)?.col ?? last);
  }, -1);
  return cellAddress(row - 1, col + 1);
}

function kindOf(attributes: string): FormulaCell["kind"] {
  const kind = attributes.includes("t") ? attributeOf(attributes, "t") : undefined;
  return kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "plain";
}

/** What the cell showed when it was saved, as its XML has it; undefined where nothing stands there. */
export function cachedValue(xml: string, prefix: string): string | undefined {
  const found = new RegExp(`<${prefix}v(?:\\s${INSIDE_TAG})?(?:/>|>([\\s\\S]*?)</${prefix}v>)`).exec(xml);
  return found ? textOf(found[1] ?? "") : undefined;
}
