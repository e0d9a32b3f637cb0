import { findFunction } from "../../catalogue";
import { isOptional, type FunctionDefinition, type Param } from "../../catalogue/define";
import { readEntry, type Entry } from "./entry";

/** A formula that is nothing but one call of ours, taken apart. */
export interface ReadCall {
  readonly definition: FunctionDefinition;
  readonly entries: readonly Entry[];
}

const CALL = /^=\s*SAAS\.([A-Z0-9.]+)\((.*)\)\s*$/is;

/** Undefined for any formula with more in it than values and cells between the parentheses. */
export function readCall(formula: string): ReadCall | undefined {
  const match = CALL.exec(formula);
  const definition = match ? findFunction(match[1]) : undefined;
  if (!match || !definition) return undefined;
  const args = splitArguments(match[2]);
  if (!args || args.length > definition.params.length) return undefined;
  const entries = definition.params.map((param, i) => readArgument(param, args[i] ?? ""));
  return entries.every((entry) => entry !== undefined) ? { definition, entries } : undefined;
}

/** How many arguments the one call of a formula has, where its function takes more or fewer. */
export function wrongCount(formula: string): { definition: FunctionDefinition; count: number } | undefined {
  const match = CALL.exec(formula);
  const definition = match ? findFunction(match[1]) : undefined;
  const count = match ? countArguments(match[2]) : undefined;
  if (!definition || count === undefined) return undefined;
  const required = definition.params.filter((param) => !isOptional(param)).length;
  return count < required || count > definition.params.length ? { definition, count } : undefined;
}

/** Undefined where the parentheses around them are not of one call: "=A(1)+A(2)". */
function countArguments(text: string): number | undefined {
  let depth = 0;
  let commas = 0;
  for (const sign of withoutTexts(text)) {
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
    if (depth < 0) return undefined;
    if (sign === "," && depth === 0) commas += 1;
  }
  return text.trim() === "" ? 0 : commas + 1;
}

/** Texts and quoted names of sheets as underscores, so that nothing in them counts. */
const withoutTexts = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'/g, (quoted) => "_".repeat(quoted.length));

/** At its commas, those in texts and in names of sheets aside; undefined where calls or arrays are nested. */
function splitArguments(text: string): string[] | undefined {
  const bare = withoutTexts(text);
  if (/[(){}]/.test(bare)) return undefined;
  const commas = [...bare.matchAll(/,/g)].map(({ index }) => index);
  return [...commas, text.length].map((end, i) => text.slice(i === 0 ? 0 : commas[i - 1] + 1, end).trim());
}

function readArgument(param: Param, text: string): Entry | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  if (quoted) return { kind: "value", value: quoted[1].replaceAll('""', '"'), formula: text };
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: "value", value: /^t/i.test(text), formula: text };
  // A flag or an option may stand in a cell as well: read as a number or a cell, whatever it is for.
  const entry = readEntry({ ...param, kind: "number", unit: "number" }, text);
  return entry.kind === "wrong" ? undefined : entry;
}
