import type { FunctionDefinition } from "./define";

/**
 * Which Excel evaluates a native formula: 0 any, 1 one with LET and spilling arrays (2021), 2 one with
 * LAMBDA and its helpers (365, 2024).
 */
export type NativeTier = 0 | 1 | 2;

const LAMBDA_HELPERS =
  /\b(LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|GROUPBY|PIVOTBY)\(/;
const ARRAY_FUNCTIONS = /\b(LET|FILTER|UNIQUE|SEQUENCE|SORT|SORTBY|XLOOKUP|XMATCH|RANDARRAY)\(/;

/** The worksheet formula over the parameter names, without "=", or null where there is none. */
export function nativeBody(definition: FunctionDefinition): string | null {
  return typeof definition.native === "string" ? definition.native : null;
}

/** The lowest tier in which the native formula works; null where there is none. */
export function nativeTier(definition: FunctionDefinition): NativeTier | null {
  const body = nativeBody(definition);
  if (body === null) return null;
  const code = body.replace(/"(?:[^"]|"")*"/g, '""');
  if (LAMBDA_HELPERS.test(code)) return 2;
  return ARRAY_FUNCTIONS.test(code) || spills(definition) ? 1 : 0;
}

function spills({ result }: FunctionDefinition): boolean {
  return typeof result === "object";
}

/** Part of a native formula: whether one of these ranges of losses holds both signs. */
export function mixedSigns(...losses: readonly string[]): string {
  return `OR(${losses.map((loss) => `MIN(${loss})*MAX(${loss})<0`).join(",")})`;
}
