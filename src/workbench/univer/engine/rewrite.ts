import { tokenize, type Token } from "@borgar/fx";
import { withLambdas } from "./lambdas";

/*
 * What the engine's reader stumbles over, said in a way that it takes. Only the engine sees this; the formula in
 * the cell keeps its text.
 */

/** The function that answers what it is given. */
export const SAME = "HOURGLASS.SAME";

export function rewritten(formula: string): string {
  const arrays = formula.includes("{");
  const names = /\b(?:LET|LAMBDA)\b/i.test(formula);
  if (!arrays && !names) return formula;
  const tokens = tokenize(formula, { mergeRefs: false });
  const named = names ? withLambdas(tokens) : tokens;
  return (arrays ? withArrays(named) : named).map(({ value }) => value).join("");
}

/** An array right of an operator is refused where a plain value stands left of it, as in A1={1,2}. */
function withArrays(tokens: readonly Token[]): Token[] {
  let wrapped = false;
  return tokens.flatMap((token, i) => {
    if (token.type !== "operator" || !"{}".includes(token.value)) return [token];
    if (token.value === "{") wrapped = followsOperator(tokens, i);
    if (!wrapped) return [token];
    return token.value === "{"
      ? [{ type: "func", value: `${SAME}(` }, token]
      : [token, { type: "operator", value: ")" }];
  });
}

function followsOperator(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ type }) => type !== "whitespace" && type !== "newline");
  return before?.type === "operator" && before.value !== "(" && before.value !== ",";
}
