import { hasMark, markOf, valueMark } from "../../portable/marks";
import type { OriginalCell } from "../../portable/originals";
import type { FormulaCell } from "./formula-cells";
import { shown } from "./shown";
import { frameMark, swapped } from "./cell-value";
import { attributeOf, escapedText, INSIDE_TAG, withAttribute, withoutAttribute } from "./xml";

/** A cell as it stands; `text` is its formula, where it has one. */
export interface StandingCell {
  readonly at: string;
  readonly formula?: FormulaCell;
  readonly text?: string;
}

/**
 * The XML of a cell with the formula that it had: byte for byte where nothing has touched it since, else with the old
 * formula in what stands there now. Undefined where the cell holds something else by now.
 */
export function restoredCell(
  { formula, text }: StandingCell,
  raw: string,
  original: OriginalCell,
  prefix: string,
  texts: readonly string[],
): string | undefined {
  const { was, now, written, xml } = original;
  const isSame = formula && hasMark(text ?? "", now);
  // A cell that follows another one says by itself nothing of what it calculates.
  const isWhole = !formula || formula.inner !== undefined || isSame;
  if (xml !== undefined && isWhole && written === markOf(raw)) return xml;
  if (xml === undefined && isSame && written === frameMark(raw, formula)) {
    return swapped(raw, formula, escapedText(was));
  }
  if (formula) return isSame ? withFormula(raw, formula, original, prefix) : undefined;
  const value = shown(raw, prefix, texts);
  // Of several cells the mark has been compared with all of them.
  const isKept = original.area !== undefined || (value !== undefined && valueMark(value) === now);
  return isKept ? withValue(raw, value ?? "", original, prefix) : undefined;
}

function withFormula(raw: string, formula: FormulaCell, original: OriginalCell, prefix: string): string {
  const element = formulaElement(original, prefix, formula.kind === "array" ? formula.formulaAttributes : "");
  return raw.slice(0, formula.formulaFrom) + element + raw.slice(formula.formulaTo);
}

/** An array keeps the cells that it fills; any other formula says nothing but itself. */
function formulaElement(
  { was, xml = "", area: filled }: OriginalCell,
  prefix: string,
  standing: string,
): string {
  const before = new RegExp(`<(?:[\\w.-]+:)?f(\\s${INSIDE_TAG}?)?/?>`).exec(xml)?.[1] ?? standing;
  const area = attributeOf(before, "t") === "array" ? attributeOf(before, "ref") : filled;
  const attributes = area === undefined ? "" : ` t="array" ref="${area}"`;
  return `<${prefix}f${attributes}>${escapedText(was)}</${prefix}f>`;
}

/** A text that Excel has put into its list of texts is the answer of a formula again. */
function withValue(raw: string, value: string, original: OriginalCell, prefix: string): string {
  const open = new RegExp(`^<${prefix}c(\\s${INSIDE_TAG}?)/?>`).exec(raw)?.[1] ?? "";
  const kind = attributeOf(open, "t");
  const isText = kind === "s" || kind === "inlineStr" || kind === "str";
  const attributes = isText ? withAttribute(open, "t", "str") : open;
  return `<${prefix}c${withoutAttribute(attributes, "cm")}>${formulaElement(original, prefix, "")}<${prefix}v>${escapedText(value)}</${prefix}v></${prefix}c>`;
}
