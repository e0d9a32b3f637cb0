import { whyNoNative } from "../catalogue/native";
import { referenceOf } from "../catalogue/reference";
import { oncePerShape, rewrittenPerShape } from "../excel/formula/cells-apart";
import { parseFormula } from "../excel/formula/parse";
import { functionsIn, onlyCall, replaceCalls } from "../excel/formula/calls";
import { ourId } from "../excel/formula/names";
import type { Text } from "../locales/text";
import { nativeCall } from "./native-call";

/** What a formula becomes for people without the add-in, or the first function that has no formula of Excel’s own. */
export type NativeFormula = { readonly formula: string } | { readonly none: string; readonly reason: Text };

/** A formula with each of our calls written out in functions of Excel. One without such calls stays as it is. */
export function toNative(formula: string): NativeFormula {
  if (!/SAAS/i.test(formula)) return { formula };
  for (const id of functionsCalled(formula)) {
    const reason = whyNoNative(referenceOf(id));
    if (reason) return { none: id, reason };
  }
  return { formula: writtenOut(formula) };
}

const functionsCalled = oncePerShape(functionsIn);

const writtenOut = rewrittenPerShape((formula) => {
  const isWhole = onlyCall(formula) !== undefined;
  return replaceCalls(formula, ({ name, args }) => {
    const id = ourId(name);
    const body = id === undefined ? null : nativeCall(referenceOf(id), args);
    return body === null ? undefined : isWhole ? body : inBrackets(body);
  });
});

/** One call or word needs no brackets of its own. */
function inBrackets(body: string): string {
  return parseFormula(body)?.length === 1 ? body : `(${body})`;
}
