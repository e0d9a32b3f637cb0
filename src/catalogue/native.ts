import { CHINESE_SPELLINGS } from "./option-words";
import { isTable, takesRange, type FunctionDefinition, type WholeFunction } from "./define";

/**
 * Which Excel evaluates a native formula: 0 any, 1 one with LET and spilling arrays (2021), 2 one with
 * LAMBDA and its helpers (365, 2024).
 */
export type NativeTier = 0 | 1 | 2;

const LAMBDA_HELPERS =
  /\b(LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|GROUPBY|PIVOTBY)\(/;
const ARRAY_FUNCTIONS = /\b(LET|FILTER|UNIQUE|SEQUENCE|SORT|SORTBY|XLOOKUP|XMATCH|RANDARRAY)\(/;

/**
 * The worksheet formula over the parameter names, without "=", or null where there is none. Where it lists an
 * option word in Chinese, the further spellings of that word stand beside it.
 */
export function nativeBody({ native }: WholeFunction): string | null {
  return typeof native === "string" ? native.replace(/\{"[^{}]*\}/g, withSpellings) : null;
}

function withSpellings(list: string): string {
  return list.replace(/"([^"]+)"/g, (_, word: string) =>
    [word, ...(CHINESE_SPELLINGS[word] ?? [])].map((one) => `"${one}"`).join(","),
  );
}

/** The lowest tier in which the native formula works; null where there is none. */
export function nativeTier(definition: WholeFunction): NativeTier | null {
  const body = nativeBody(definition);
  if (body === null) return null;
  const code = body.replace(/"(?:[^"]|"")*"/g, '""');
  if (LAMBDA_HELPERS.test(code)) return 2;
  return ARRAY_FUNCTIONS.test(code) || isTable(definition.result) || calculatesOnRanges(definition, code)
    ? 1
    : 0;
}

/** Older Excel takes only the first cell of a range in arithmetic, except inside SUMPRODUCT. */
function calculatesOnRanges({ params }: FunctionDefinition, code: string): boolean {
  const outside = withoutSumproduct(code);
  const operator = "[-+*/^&<>=]";
  return params
    .filter(takesRange)
    .some(({ name }) => new RegExp(`${operator}${name}\\b|\\b${name}${operator}`).test(outside));
}

function withoutSumproduct(code: string): string {
  const start = code.indexOf("SUMPRODUCT(");
  if (start < 0) return code;
  let end = start + "SUMPRODUCT(".length;
  for (let depth = 1; depth > 0 && end < code.length; end++) {
    if (code[end] === "(") depth++;
    if (code[end] === ")") depth--;
  }
  return withoutSumproduct(code.slice(0, start) + code.slice(end));
}

/** Part of a native formula: whether one of these ranges of losses holds both signs. */
export function mixedSigns(...losses: readonly string[]): string {
  return `OR(${losses.map((loss) => `MIN(${loss})*MAX(${loss})<0`).join(",")})`;
}
