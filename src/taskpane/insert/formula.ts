import type { FunctionDefinition } from "../../catalogue/define";
import { seenFrom } from "../../excel/sheet-name";
import { call } from "../../sheets/call";
import type { Entry } from "./entry";

/** The formula that the entries make, one entry per parameter, for the cell `target`. */
export function formulaText(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  target: string,
): string {
  return `=${call(definition, ...entries.map((entry) => argumentText(entry, target)))}`;
}

function argumentText(entry: Entry, target: string): string {
  if (entry.kind === "cells") return seenFrom(target, entry.address);
  return entry.kind === "value" ? entry.formula : "";
}

/**
 * The first line of the definition's formula with numbers in the place of names, or undefined where that
 * line is not all that was asked for: it must name every argument that was given, and nothing else.
 */
export function withNumbers(
  definition: FunctionDefinition,
  numbers: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const [line] = definition.formula.en.split("\n");
  const names = new Set(line.match(NAME));
  if (names.size === 0 || names.size !== numbers.size) return undefined;
  if ([...names].some((name) => numbers.get(name) === undefined)) return undefined;
  return line.replace(NAME, (name) => numbers.get(name) as string);
}

const NAME = /\p{L}[\p{L}\p{N}_]*/gu;
