import { isOptional, wordOf, type Checked, type Param } from "../catalogue/define";
import { errorOf, isBlank } from "./cells";

/* Texts and words in cells. */

/** Text as it stands, trimmed; undefined for what is none. Errors, which may come as texts, are none. */
export function textIn(raw: unknown): string | undefined {
  if (isBlank(raw)) return "";
  if (typeof raw === "string") return errorOf(raw) ? undefined : raw.trim();
  return Number.isFinite(raw) ? String(raw) : undefined;
}

export function wordIn(param: Param, raw: unknown): string | undefined {
  if (isBlankWord(raw)) return isOptional(param) ? defaultWord(param) : undefined;
  return typeof raw === "string" ? wordOf(param, raw) : undefined;
}

/**
 * Excel declares an option as a string, and so may hand over a blank cell, a 0 or FALSE as their text. Spaces, which
 * nobody sees, say no word.
 */
export function isBlankWord(raw: unknown): boolean {
  return isBlank(raw) || raw === "0" || raw === "FALSE" || (typeof raw === "string" && raw.trim() === "");
}

/** A blank cell among others of an option column takes the default of the argument. */
function defaultWord({ fallback }: Param): string {
  if (typeof fallback === "string") return fallback;
  const given = fallback as Words | Checked<Words>;
  return ("read" in given ? given.read : given).values[0] ?? "";
}

interface Words {
  readonly rows: number;
  readonly cols: number;
  readonly values: readonly string[];
}

const FLAG_WORDS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["是", true],
  ["false", false],
  ["no", false],
  ["否", false],
]);

/**
 * FALSE is an answer where the argument is required, and blank is none: a 0 is a blank by the blank law.
 * Undefined for a blank, as for what is neither TRUE nor FALSE.
 */
export function flagIn(raw: unknown): boolean | undefined {
  if (typeof raw === "boolean") return raw;
  return typeof raw === "string" ? FLAG_WORDS.get(raw.trim().toLowerCase()) : undefined;
}
