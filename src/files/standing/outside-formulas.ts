import { hasMark } from "../../portable/marks";
import type { OriginalOutside } from "../../portable/originals";
import { attributeOf, elementsOnly, INSIDE_TAG, prefixOf, textOf } from "./xml";

/* Formulas of a part that stand in no cell. */

export interface OutsideFormula {
  /** Its number among those of its part. */
  readonly at: number;
  /** Where its text stands in the XML, or the element of a column. */
  readonly from: number;
  readonly to: number;
  /** As files spell it, without “=”. */
  readonly text: string;
  /** The cells of its rule, or the column of its table. */
  readonly where: string;
}

/** The formulas of a sheet’s conditional formats and validations, also of those that came with later Excel. */
export function ruleFormulas(xml: string): OutsideFormula[] {
  const prefix = prefixOf(xml, "worksheet") ?? "";
  const cells = new RegExp(`<${prefix}sheetData(?:\\s${INSIDE_TAG})?/>|</${prefix}sheetData>`);
  const from = cells.exec(xml)?.index ?? xml.length;
  const scan = elementsOnly(xml.slice(from));
  const formulas: OutsideFormula[] = [];
  // What a rule applies to stands in a tag around it, or in an element behind it.
  let around: string | undefined;
  for (const { 0: found, index, groups } of scan.matchAll(RULES)) {
    const { container, attributes = "", element, inner } = groups!;
    if (container !== undefined)
      around = found.startsWith("</") ? undefined : attributeOf(attributes, "sqref");
    if (element === undefined) continue;
    const starts = from + index + found.indexOf(">") + 1;
    const where = around ?? /sqref>([^<]*)</.exec(scan.slice(index))?.[1] ?? "";
    formulas.push(placed(xml, formulas.length, starts, inner.length, where));
  }
  return formulas;
}

/** A conditional format or a validation as it begins and ends, and the formulas in them. */
const RULES =
  /<\/?[\w.:-]*(?<container>conditionalFormatting|dataValidation)(?<attributes>\s[^>]*)?>|<(?<element>(?:[\w.-]+:)?(?:formula[12]?|f))>(?<inner>[^<]*)<\/\k<element>>/g;

/** The formulas of a table’s columns, each with its whole element. */
export function columnFormulas(xml: string): OutsideFormula[] {
  const scan = elementsOnly(xml);
  const elements = scan.matchAll(
    new RegExp(`<([\\w.-]*:?(?:calculatedColumn|totalsRow)Formula)(?:\\s${INSIDE_TAG})?>([^<]*)</\\1>`, "g"),
  );
  return [...elements].map(({ 0: element, 2: inner, index: from }, at) => {
    const to = from + element.length;
    const text = textOf(xml.slice(from + element.indexOf(">") + 1).slice(0, inner.length));
    const column = scan.slice(0, from).lastIndexOf("tableColumn ");
    return { at, from, to, text, where: attributeOf(scan.slice(column, from), "name") ?? "" };
  });
}

function placed(xml: string, at: number, from: number, length: number, where: string): OutsideFormula {
  return { at, from, to: from + length, text: textOf(xml.slice(from, from + length)), where };
}

/** A part with other texts in some of its formulas, as its XML spells them. */
export function withFormulas(xml: string, changes: readonly (readonly [OutsideFormula, string])[]): string {
  let [written, done] = ["", 0];
  for (const [{ from, to }, inner] of changes) {
    written += xml.slice(done, from) + inner;
    done = to;
  }
  return written + xml.slice(done);
}

/** Which of the formulas that stand there now each original has become: the one of its number, else one that reads so. */
export function standingFor(
  formulas: readonly OutsideFormula[],
  originals: readonly OriginalOutside[],
): ReadonlyMap<OriginalOutside, OutsideFormula> {
  const found = new Map<OriginalOutside, OutsideFormula>();
  const free = new Set(formulas);
  const take = (original: OriginalOutside, is: (formula: OutsideFormula) => boolean) => {
    const formula = [...free].find((each) => is(each) && hasMark(each.text, original.now));
    if (!formula || found.has(original)) return;
    found.set(original, formula);
    free.delete(formula);
  };
  for (const each of originals) take(each, ({ at }) => at === each.at);
  for (const each of originals) take(each, () => true);
  return found;
}
