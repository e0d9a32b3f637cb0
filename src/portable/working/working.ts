import { isTable, takesRange, unitsOf, type RawArgument } from "../../catalogue/define";
import type { WholeFunction } from "../../catalogue/define";
import { nativeBody } from "../../catalogue/native";
import { parseFormula } from "../../excel/formula/parse";
import { treeOf } from "../../excel/formula/tree";
import { nextLine, type Part } from "./parts";
import { reduce, type PartScope } from "./reduce";
import { single, Unknown, type Value } from "./values";

/** More lines than that nobody follows. */
const MOST_LINES = 5;

/**
 * How a call comes to its number, line by line: first the arithmetic with the arguments in it, then what is left of
 * it as one calculates on. It follows the native formula, which is the same arithmetic in another tongue. Undefined
 * for a table, a text, an error, and for a formula that no line could hold.
 */
export function workingOf(
  definition: WholeFunction,
  args: readonly RawArgument[],
): readonly Part[] | undefined {
  const body = isTable(definition.result) ? null : nativeBody(definition);
  const tree = body === null ? undefined : treeOf(parseFormula(body) ?? []);
  if (!tree || unitsOf(definition, args, [[0]])[0][0] === "text") return undefined;
  try {
    const first = reduce(tree, scopeOf(definition, args));
    return linesFrom(first);
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

/** As workingOf, of arithmetic that has its numbers in it. */
export function workingFrom(formula: string): readonly Part[] {
  const tree = treeOf(parseFormula(formula) ?? []);
  return tree ? linesFrom(reduce(tree, FILLED_IN)) : [];
}

const FILLED_IN: PartScope = { word: () => undefined, part: () => undefined, isFilledIn: true };

function linesFrom(first: Part): Part[] {
  const lines: Part[] = [];
  for (let line = first; line.kind !== "number" && lines.length < MOST_LINES; line = nextLine(line))
    lines.push(line);
  return lines;
}

function scopeOf({ params }: WholeFunction, args: readonly RawArgument[]): PartScope {
  const given = new Map(
    params.map((param, i) => {
      const raw = single((args[i] ?? null) as Value);
      const fallback = Object.hasOwn(param, "fallback") ? plain(param.fallback) : undefined;
      const isLeft = fallback !== undefined && isBlank(raw);
      const value = isLeft ? fallback : raw === null && !takesRange(param) ? 0 : raw;
      const isSilent = fallback !== undefined && value === fallback;
      return [param.name.toLowerCase(), { value, unit: param.unit, isSilent }] as const;
    }),
  );
  return {
    word: (text) => given.get(text.toLowerCase())?.value,
    part: (text) => {
      const { value, unit, isSilent } = given.get(text.toLowerCase()) ?? {};
      return typeof value === "number" ? { kind: "number", value, unit, isSilent } : undefined;
    },
  };
}

const isBlank = (value: Value) => value === null || value === "" || value === 0 || value === false;

/** A default of a range is one value for all rows. */
function plain(fallback: unknown): Value {
  if (typeof fallback !== "object" || fallback === null) return (fallback ?? 0) as Value;
  return "values" in fallback ? (((fallback.values as ArrayLike<unknown>)[0] ?? 0) as Value) : 0;
}
