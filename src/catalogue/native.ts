import { calledIn } from "../excel/formula/calls";
import { plainName } from "../excel/formula/names";
import { excelVersionOf } from "../excel/formula/newer-functions";
import { isSign, splitAt, printFormula, type Call, type Node, type Nodes } from "../excel/formula/parse";
import { needsArrayMark } from "../excel/formula/several";
import { quoteText } from "../excel/text";
import type { Text } from "../locales/text";
import { isTable, takesRange, type WholeFunction } from "./define";
import { largest } from "./extremes";
import { guarded, parsed } from "./native-guards";
import { CHINESE_SPELLINGS } from "./option-words";

/**
 * Which Excel evaluates a native formula: 0 any, 1 one with LET and spilling arrays (2021), 2 one with
 * LAMBDA and its helpers (365, 2024).
 */
export type NativeTier = 0 | 1 | 2;

/**
 * The worksheet formula over the parameter names, without "=", or null where there is none. It is spelled so that
 * spreadsheets other than Excel read it as Excel does, and knows the further spellings of option words.
 */
export function nativeBody(definition: WholeFunction): string | null {
  const known = bodies.get(definition);
  if (known !== undefined) return known;
  const formula = wholeFormula(definition);
  if (formula === null) return null;
  const body = printFormula(spelledForAll(parsed(formula)));
  bodies.set(definition, body);
  return body;
}

/** Why a function has none; undefined for one that has. */
export function whyNoNative({ native }: WholeFunction): Text | undefined {
  return typeof native === "object" && "none" in native ? native.none : undefined;
}

/** A workbook asks for the same one on every row. */
const bodies = new WeakMap<WholeFunction, string>();

function wholeFormula(definition: WholeFunction): string | null {
  const { native } = definition;
  if (typeof native === "string") return guarded(definition, native);
  return "whole" in native ? native.whole : null;
}

/**
 * Some spreadsheets compare a cell with the first word of a list only, take 1E-9 for a text, or know TRUE as a
 * function alone: lists of words become comparisons, powers of ten are calculated, and truths are called.
 */
function spelledForAll(nodes: Nodes): Node[] {
  return nodes.map((node) => {
    if (node.kind === "group")
      return node.open === "{" ? node : { ...node, nodes: spelledForAll(node.nodes) };
    if (node.kind === "call") return { ...node, args: argumentsForAll(node) };
    if (node.kind === "logical") return { kind: "other", text: `${node.text}()` };
    return node.kind === "number" ? { kind: "other", text: withoutExponent(node.text) } : node;
  });
}

function argumentsForAll({ name, args }: Call): Nodes[] {
  if (plainName(name) !== "OR") return args.map(spelledForAll);
  return args.flatMap((arg) => {
    const [words, equals] = [arg.at(-1), arg.at(-2)];
    if (words?.kind !== "group" || words.open !== "{" || !isSign(equals, "=")) return [spelledForAll(arg)];
    const compared = spelledForAll(arg.slice(0, -1));
    return splitAt(",", words.nodes).flatMap((one) => {
      const text = printFormula(one);
      return spellingsOf(text).map((each): Node[] => [...compared, { kind: "other", text: each }]);
    });
  });
}

/** A word in quotes and its further spellings; anything else as it is. */
function spellingsOf(constant: string): string[] {
  if (!constant.startsWith('"')) return [constant];
  const word = constant.slice(1, -1);
  return [word, ...(CHINESE_SPELLINGS[word] ?? [])].map(quoteText);
}

/** 1E-9 → (10^-9); the brackets keep a sign before it outside. */
function withoutExponent(number: string): string {
  const [, digits, power] = /^(.+)E\+?(-?\d+)$/i.exec(number) ?? [];
  if (power === undefined) return number;
  return digits === "1" ? `(10^${power})` : `(${digits}*10^${power})`;
}

/** The first Excel, by year, that evaluates the native formula of a function that has one; 365 and 2024 are both 2024. */
export function nativeVersion(definition: WholeFunction): number {
  const body = nativeBody(definition) ?? "";
  const version = largest(calledIn(body).map((name) => excelVersionOf(plainName(name))));
  return nativeTier(definition) === 0 ? version : Math.max(version, 2021);
}

/**
 * The lowest tier in which the native formula works; null where there is none. Excel of before 2019 takes one cell of
 * a range where a single value belongs, except inside SUMPRODUCT.
 */
export function nativeTier(definition: WholeFunction): NativeTier | null {
  const body = nativeBody(definition);
  if (body === null) return null;
  const version = largest(calledIn(body).map((name) => excelVersionOf(plainName(name))));
  if (version >= 2024) return 2;
  const ranges = new Set(definition.params.filter(takesRange).map(({ name }) => name.toLowerCase()));
  const needsArrays = isTable(definition.result) || needsArrayMark(body, ranges);
  return version > 2016 || needsArrays ? 1 : 0;
}
