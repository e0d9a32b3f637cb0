import { findFunction } from "../../catalogue";
import { isOptional, type FunctionDefinition, type Param } from "../../catalogue/define";
import { serialOf } from "../../excel/days";
import { onlyCall } from "../../excel/formula/calls";
import { arrayIn, constantIn } from "../../excel/formula/constants";
import { ourId } from "../../excel/formula/names";
import { readEntry, type Entry } from "./entry";

/** A formula that is nothing but one call of ours, taken apart. */
export interface ReadCall {
  readonly definition: FunctionDefinition;
  readonly entries: readonly Entry[];
}

/** The same, where an argument with more in it than a value, a date, an array or cells can't be read. */
export interface OuterCall {
  readonly definition: FunctionDefinition;
  readonly entries: readonly (Entry | undefined)[];
}

/** Undefined for any formula with more in it than values, dates, arrays and cells between the parentheses. */
export function readCall(formula: string): ReadCall | undefined {
  const call = readOuterCall(formula);
  return call && isWhole(call) ? call : undefined;
}

const isWhole = (call: OuterCall): call is ReadCall => !call.entries.includes(undefined);

/** Undefined for any formula that is more than one call of ours, or has too many arguments. */
export function readOuterCall(formula: string): OuterCall | undefined {
  const { definition, args } = callOfOurs(formula) ?? {};
  if (!definition || !args || args.length > definition.params.length) return undefined;
  return { definition, entries: definition.params.map((param, i) => readArgument(param, args[i] ?? "")) };
}

/** How many arguments the one call of a formula has, where its function takes more or fewer. */
export function wrongCount(formula: string): { definition: FunctionDefinition; count: number } | undefined {
  const { definition, args } = callOfOurs(formula) ?? {};
  if (!definition || !args) return undefined;
  const count = args.length;
  const required = definition.params.filter((param) => !isOptional(param)).length;
  return count < required || count > definition.params.length ? { definition, count } : undefined;
}

function callOfOurs(formula: string) {
  const call = onlyCall(formula);
  const id = call && ourId(call.name);
  const definition = id === undefined ? undefined : findFunction(id);
  return definition && { definition, args: call?.args };
}

function readArgument(param: Param, text: string): Entry | undefined {
  const constant = constantIn(text) ?? readDate(text) ?? arrayIn(text);
  if (constant !== undefined) return { kind: "value", value: constant, formula: text };
  // A flag or an option may stand in a cell as well: read as a number or a cell, whatever it is for.
  const entry = readEntry({ ...param, kind: "number", unit: "number" }, text);
  return entry.kind === "wrong" ? undefined : entry;
}

const DATE = /^DATE\(\s*(\d{4})\s*,\s*(-?\d{1,4})\s*,\s*(-?\d{1,4})\s*\)$/i;
/** DATE(2026,13,1) is 1 January 2027, as in Excel. */
function readDate(text: string): number | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const serial = serialOf({ year, month, day });
  return serial >= 1 ? serial : undefined;
}
