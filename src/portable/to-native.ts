import { referenceOf } from "../catalogue/reference";
import { parseFormula } from "../excel/formula/parse";
import { functionsIn, onlyCall, replaceCalls } from "../excel/formula/calls";
import { ourId } from "../excel/formula/names";
import type { Text } from "../locales/text";
import { nativeCall } from "./native-call";

/** What a formula becomes for people without the add-in, or the first function that has no formula of Excel’s own. */
export type NativeFormula = { readonly formula: string } | { readonly none: string; readonly reason: Text };

/** A formula with each of our calls written out in functions of Excel. One without such calls stays as it is. */
export function toNative(formula: string): NativeFormula {
  for (const id of functionsIn(formula)) {
    const { native } = referenceOf(id);
    if (typeof native !== "string") return { none: id, reason: native.none };
  }
  const isWhole = onlyCall(formula) !== undefined;
  const written = replaceCalls(formula, ({ name, args }) => {
    const id = ourId(name);
    const body = id === undefined ? null : nativeCall(referenceOf(id), args);
    return body === null ? undefined : isWhole ? body : inBrackets(body);
  });
  return { formula: written };
}

/** One call or word needs no brackets of its own. */
function inBrackets(body: string): string {
  return parseFormula(body)?.length === 1 ? body : `(${body})`;
}
