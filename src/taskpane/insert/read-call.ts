import { findFunction } from "../../catalogue";
import { isOptional, type FunctionDefinition, type Param, type RawCell } from "../../catalogue/define";
import { readEntry, readNumber, type Entry } from "./entry";

/** A formula that is nothing but one call of ours, taken apart. */
export interface ReadCall {
  readonly definition: FunctionDefinition;
  readonly entries: readonly Entry[];
}

const CALL = /^=\s*SAAS\.([A-Z0-9.]+)\((.*)\)\s*$/is;

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
  const match = CALL.exec(formula);
  const definition = match ? findFunction(match[1]) : undefined;
  if (!match || !definition) return undefined;
  const args = splitAt(",", match[2]);
  if (!args || args.length > definition.params.length) return undefined;
  return { definition, entries: definition.params.map((param, i) => readArgument(param, args[i] ?? "")) };
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
  return text.trim() === "" ? 0 : splitAt(",", text)?.length;
}

/** Texts and quoted names of sheets as underscores, so that nothing in them counts. */
const withoutTexts = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'/g, (quoted) => "_".repeat(quoted.length));

/** At the separators outside texts, names of sheets, calls and arrays; undefined where brackets don’t pair. */
function splitAt(separator: string, text: string): string[] | undefined {
  const cuts: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of withoutTexts(text).matchAll(/[^]/g)) {
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
    if (depth < 0) return undefined;
    if (sign === separator && depth === 0) cuts.push(index);
  }
  return [...cuts, text.length].map((end, i) => text.slice(i === 0 ? 0 : cuts[i - 1] + 1, end).trim());
}

function readArgument(param: Param, text: string): Entry | undefined {
  const constant = readConstant(text) ?? readDate(text) ?? readArray(text);
  if (constant !== undefined) return { kind: "value", value: constant, formula: text };
  // A flag or an option may stand in a cell as well: read as a number or a cell, whatever it is for.
  const entry = readEntry({ ...param, kind: "number", unit: "number" }, text);
  return entry.kind === "wrong" ? undefined : entry;
}

/** A text, a number, TRUE or FALSE. */
function readConstant(text: string): RawCell | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  if (quoted) return quoted[1].replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return /^t/i.test(text);
  return readNumber(text);
}

const DATE = /^DATE\(\s*(\d{4})\s*,\s*(-?\d{1,4})\s*,\s*(-?\d{1,4})\s*\)$/i;
const DAY = 86_400_000;
/** Excel counts days from here, for every date after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900: Excel’s days before it are not those of the calendar. */
const FIRST_DAY = 61;

/** DATE(2026,13,1) is 1 January 2027, as in Excel. */
function readDate(text: string): number | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const serial = (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY;
  return serial >= FIRST_DAY ? serial : undefined;
}

/** {1,2;3,4}: constants alone, as many in each row. */
function readArray(text: string): RawCell[][] | undefined {
  const inner = /^\{(.*)\}$/s.exec(text);
  const rows = inner && splitAt(";", inner[1])?.map((row) => splitAt(",", row)?.map(readConstant));
  const whole = rows?.every((row) => row?.length === rows[0]?.length && !row?.includes(undefined));
  return whole ? (rows as RawCell[][]) : undefined;
}
