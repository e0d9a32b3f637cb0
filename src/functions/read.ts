import {
  isFailure,
  isOptional,
  type Bounds,
  type Failure,
  type Kind,
  type OptionWord,
  type Param,
} from "../catalogue/define";
import { asRange, isBlank } from "./cells";
import * as say from "./messages";

/*
 * The one table of how cells become arguments. A reader looks at types, words and signs only (#VALUE!);
 * which numbers can be (#NUM!) is asked afterwards, when all arguments have been read.
 */

type Reader = (param: Param, raw: unknown) => unknown;

const READERS: Record<Kind, Reader> = {
  number: oneCell(readNumber),
  total: readTotal,
  numbers: (param, raw) => readRange(raw, Float64Array, (cell, row) => numberIn(param, cell, row)),
  dates: (param, raw) => readRange(raw, Float64Array, (cell, row) => dateIn(param, cell, row)),
  ids: (param, raw) => readRange(raw, Array, (cell, row) => textIn(param, cell, row)),
  option: oneCell((param, raw) => optionIn(param, raw, 0)),
  options: (param, raw) => readRange(raw, Array, (cell, row) => optionIn(param, cell, row)),
  text: oneCell((param, raw) => textIn(param, raw, 0)),
  flag: oneCell(readFlag),
  cells: (_param, raw) => readRange(raw, Array, cellIn),
};

/** The value that `compute` takes for one argument, or the #VALUE! that says why it can't be read. */
export function readArgument(param: Param, raw: unknown): unknown {
  if (isOptional(param) && isAllBlank(raw)) return param.fallback;
  return READERS[param.kind](param, raw);
}

/** #NUM! for the first number that can't be. A blank optional cell took its default and is not asked. */
export function checkBounds(param: Param, value: unknown): Failure | undefined {
  if (value === param.fallback && isOptional(param)) return undefined;
  if (typeof value === "number") {
    return inBounds(param.bounds, value) ? undefined : say.outOfBounds(param, value, 0);
  }
  if (param.kind !== "numbers" && param.kind !== "dates") return undefined;
  const { values } = value as { values: Float64Array };
  const bad = values.findIndex((each) => !inBounds(param.bounds, each));
  return bad < 0 ? undefined : say.outOfBounds(param, values[bad], values.length === 1 ? 0 : bad + 1);
}

function inBounds({ min, max, above }: Bounds, value: number): boolean {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above)
  );
}

function isAllBlank(raw: unknown): boolean {
  if (!Array.isArray(raw)) return isBlank(raw);
  return (raw as unknown[][]).every((row) => row.every(isBlank));
}

function oneCell(read: (param: Param, raw: unknown) => unknown): Reader {
  return (param, raw) => {
    if (!Array.isArray(raw)) return read(param, raw);
    const { cells, rows, cols } = asRange(raw);
    return rows === 1 && cols === 1 ? read(param, cells[0][0]) : say.notOneCell(param, rows, cols);
  };
}

function readNumber(param: Param, raw: unknown): number | Failure {
  const value = param.unit === "date" ? dateIn(param, raw, 0) : numberIn(param, raw, 0);
  if (typeof value !== "number") return value;
  return param.cost && value < 0 ? say.negativeCost(param, value) : value;
}

function readTotal(param: Param, raw: unknown): number | Failure {
  const { cells, rows, cols } = asRange(raw);
  let sum = 0;
  let positive = false;
  let negative = false;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      const value = numberIn(param, cells[r][c], rows * cols === 1 ? 0 : r * cols + c + 1);
      if (typeof value !== "number") return value;
      sum += value;
      positive ||= value > 0;
      negative ||= value < 0;
    }
  }
  if (!param.loss) return sum;
  return positive && negative ? say.mixedSigns(param) : Math.abs(sum);
}

interface ListOf<T> {
  new (length: number): { [index: number]: T; readonly length: number };
}

function readRange<T>(raw: unknown, List: ListOf<T>, read: (cell: unknown, row: number) => T | Failure) {
  const { cells, rows, cols } = asRange(raw);
  const values = new List(rows * cols);
  let at = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      const value = read(cells[r][c], rows * cols === 1 ? 0 : at + 1);
      if (isFailure(value)) return value;
      values[at++] = value;
    }
  }
  return { values, rows, cols };
}

function numberIn(param: Param, raw: unknown, row: number): number | Failure {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  if (raw === null || raw === undefined || raw === "") return 0;
  return say.notANumber(param, raw, row);
}

function dateIn(param: Param, raw: unknown, row: number): number | Failure {
  if (typeof raw === "number" && Number.isFinite(raw)) return Math.floor(raw);
  if (raw === null || raw === undefined || raw === "") return 0;
  return say.notADate(param, raw, row);
}

function textIn(param: Param, raw: unknown, row: number): string | Failure {
  if (isBlank(raw)) return "";
  if (typeof raw === "string") return raw.trim();
  return typeof raw === "number" ? String(raw) : say.notAText(param, raw, row);
}

function optionIn(param: Param, raw: unknown, row: number): string | Failure {
  if (isBlankWord(raw)) return isOptional(param) ? defaultWord(param) : say.leftOut(param);
  const found = typeof raw === "string" ? findWord(param.words, raw) : undefined;
  return found ?? say.notAnOption(param, raw, row);
}

/** Excel declares an option as a string, and so may hand over a blank cell, a 0 or FALSE as their text. */
function isBlankWord(raw: unknown): boolean {
  return isBlank(raw) || raw === "0" || raw === "FALSE";
}

/** A blank cell among others of an option column takes the default of the argument. */
function defaultWord(param: Param): string {
  const { fallback } = param;
  return typeof fallback === "string" ? fallback : ((fallback as { values: string[] }).values[0] ?? "");
}

function findWord(words: readonly OptionWord[], raw: string): string | undefined {
  const wanted = raw.trim().toLowerCase();
  return words.find(({ word, zh }) => word.toLowerCase() === wanted || zh.toLowerCase() === wanted)?.word;
}

const FLAG_WORDS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["是", true],
  ["false", false],
  ["no", false],
  ["否", false],
]);

/** FALSE is an answer where the argument is required, and blank is none; a 0 is a blank by the blank law. */
function readFlag(param: Param, raw: unknown): boolean | null | Failure {
  if (typeof raw === "boolean") return raw;
  if (isBlank(raw)) return null;
  const known = typeof raw === "string" ? FLAG_WORDS.get(raw.trim().toLowerCase()) : undefined;
  return known ?? say.notAFlag(param, raw);
}

function cellIn(raw: unknown): number | string | boolean {
  if (typeof raw === "string") return raw.trim();
  return typeof raw === "number" || typeof raw === "boolean" ? raw : "";
}
