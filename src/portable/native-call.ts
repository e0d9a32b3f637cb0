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
  const bare = nativeBody(definition);
  if (bare === null) return null;
  const body = definition.params.reduce(
    (text, param, i) => (param.kind === "option" && isCell(args[i]) ? askingCell(text, param) : text),
    bare,
  );
  const values = new Map(
    definition.params.map(({ name, fallback }, i) => [name, args[i] || literal(fallback)] as const),
  );
  return withLet ? bind(body, values) : substitute(body, values);
}

/**
 * For a word out of a cell: what the functions take for blank there, 0 and FALSE and spaces, is no "" for Excel; a cell
 * that shows a blank one holds a 0.
 */
const askingCell = (body: string, { name }: Param): string =>
  body.replaceAll(
    new RegExp(`(?<![\\w.])${name}=""(?!")`, "g"),
    `OR(TRIM(${name})="",${name}=0,${name}=FALSE())`,
  );

function isCell(text = ""): boolean {
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
