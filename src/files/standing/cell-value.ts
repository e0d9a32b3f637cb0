import { markOf } from "../../portable/marks";
import { cachedValue, type FormulaCell } from "./formula-cells";
import { attributeOf, withoutAttribute } from "./xml";

/* What a cell shows, and its XML without what belongs to a formula, or with other text in it. */

/** Without the mark of a dynamic array, which a value has none of. */
export function withoutMark(raw: string, { attributes }: FormulaCell): string {
  return raw.replace(attributes, () => withoutAttribute(attributes, "cm"));
}

const NO_VALUES: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#SPILL!", "#CALC!"]); // prettier-ignore

/** What a cell shows, where that is a value to keep: not what Excel shows while a function is missing or at work. */
export function usable(raw: string, prefix: string): string | undefined {
  const value = cachedValue(raw, prefix);
  if (value === undefined) return undefined;
  const tag = raw.slice(0, raw.indexOf(">"));
  const isError = attributeOf(tag, "t") === "e";
  if (isError && (NO_VALUES.has(value) || (attributeOf(tag, "vm") !== undefined && value === "#VALUE!")))
    return undefined;
  // A number that isn’t there is none.
  return value === "" && attributeOf(tag, "t") !== "str" ? undefined : value;
}

/** Whether a cell shows that a function of its formula is unknown. */
export const isNameError = (raw: string, prefix: string) =>
  attributeOf(raw.slice(0, raw.indexOf(">")), "t") === "e" && cachedValue(raw, prefix) === "#NAME?";

export function withoutValue(raw: string, prefix: string): string {
  const tag = raw.slice(0, raw.indexOf(">"));
  return raw.replace(tag, () => withoutAttribute(withoutAttribute(tag, "t"), "vm")).replace(new RegExp(`<${prefix}v>[\\s\\S]*?</${prefix}v>`), ""); // prettier-ignore
}

/** The mark of a cell’s XML around the text of its formula, or of the whole. */
export function frameMark(raw: string, cell?: FormulaCell, longer = 0): string {
  return markOf(
    cell?.inner === undefined ? raw : swapped(raw, { ...cell, innerTo: cell.innerTo + longer }, ""),
  );
}

/** The cell with other text in its formula. */
export function swapped(raw: string, { innerFrom, innerTo }: FormulaCell, inner: string): string {
  return raw.slice(0, innerFrom) + inner + raw.slice(innerTo);
}
