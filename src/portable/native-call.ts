import type { Param, WholeFunction } from "../catalogue/define";
import { nativeBody } from "../catalogue/native";
import { bind } from "../excel/formula/bind";
import { parseFormula, trimmed } from "../excel/formula/parse";
import { substitute } from "../excel/formula/substitute";
import { quoteText } from "../excel/text";

/**
 * The worksheet formula, without “=”, that a call of ours stands for; null where the function has none. Arguments
 * are expressions as they stand in the call: "" and what is missing at the end are left out, and enter as their
 * defaults. With LET, what the formula reads more than once is calculated once.
 */
export function nativeCall(
  definition: WholeFunction,
  args: readonly string[],
  withLet = false,
): string | null {
  const body = nativeBody(definition);
  if (body === null) return null;
  const values = new Map(
    definition.params.map((param, i) => {
      const { name, fallback } = param;
      return [name, args[i] ? asked(param, args[i]) : literal(fallback)] as const;
    }),
  );
  return withLet ? bind(body, values) : substitute(body, values);
}

/**
 * A word out of a cell. What the functions take for blank there, 0 and FALSE and spaces, formulas of Excel don’t; a cell
 * that shows a blank one shows 0.
 */
function asked({ kind }: Param, text: string): string {
  if (kind !== "option" || !isCell(text)) return text;
  return `TRIM(IF(N(${text})=0,T(${text}),${text}))`;
}

function isCell(text: string): boolean {
  const [node, ...others] = trimmed(parseFormula(text) ?? []);
  return others.length === 0 && (node?.kind === "reference" || node?.kind === "name");
}

/** A default as it stands in a formula; what has none is 0, as Excel hands over a blank. */
export function literal(fallback: unknown): string {
  if (typeof fallback === "object" && fallback !== null && "values" in fallback) {
    const [one = ""] = fallback.values as ArrayLike<unknown> & Iterable<unknown>;
    return literal(one);
  }
  if (typeof fallback === "string") return quoteText(fallback);
  return String(fallback ?? 0).toUpperCase();
}
