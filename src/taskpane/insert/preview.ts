import {
  isFailure,
  isOptional,
  takesRange,
  type Answer,
  type Failure,
  type FunctionDefinition,
  type Param,
  type RawArgument,
} from "../../catalogue/define";
import { call } from "../../functions/call";
import type { Text } from "../../locales/text";
import type { RangeContent } from "../../workbook/types";
import type { Entry } from "./entry";
import { withAddresses } from "./places";

/** What the sheet answered about an address that stands in a field. */
export type Reading = RangeContent | Unreadable;

interface Unreadable {
  readonly problem: Text;
  /** There are no such cells, so that a word may have been meant as a value. */
  readonly isNowhere?: boolean;
}

/** What the formula would show. */
export type Preview =
  /** So many arguments are still to be filled. */
  | { readonly kind: "missing"; readonly count: number }
  | { readonly kind: "reading" }
  /** A field says what is wrong with it. */
  | { readonly kind: "wrong" }
  | { readonly kind: "failure"; readonly failure: Failure; readonly param: Param | undefined }
  | {
      readonly kind: "answer";
      readonly answer: Exclude<Answer, Failure>;
      /** What the function was called with. */
      readonly args: readonly RawArgument[];
    };

/** Runs the function on what the entries stand for, as Excel will. */
export function preview(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  readingOf: (address: string) => Reading | undefined,
): Preview {
  const { params } = definition;
  const blank = (i: number) => entries[i].kind === "blank" && !isOptional(params[i]);
  const missing = params.filter((_, i) => blank(i)).length;
  const readings = entries.map((entry) => (entry.kind === "cells" ? readingOf(entry.address) : undefined));
  const wrong = entries.some((entry, i) => entry.kind === "wrong" || isProblem(readings[i]));
  if (wrong) return { kind: "wrong" };
  if (missing > 0) return { kind: "missing", count: missing };
  if (entries.some((entry, i) => entry.kind === "cells" && !readings[i])) return { kind: "reading" };
  const args = entries.map((entry, i) => rawArgument(params[i], entry, readings[i] as RangeContent));
  const answer = call(definition, args);
  if (!isFailure(answer)) return { kind: "answer", answer, args };
  const failure = { ...answer, text: withAddresses(answer.text, definition, entries) };
  return { kind: "failure", failure, param: paramOf(params, answer) };
}

export function isProblem(reading: Reading | undefined): reading is Unreadable {
  return reading !== undefined && "problem" in reading;
}

function rawArgument(param: Param, entry: Entry, content: RangeContent): RawArgument {
  if (entry.kind === "value") return entry.value;
  if (entry.kind !== "cells") return null;
  const single = content.rows === 1 && content.cols === 1 && !takesRange(param);
  return single ? content.values[0][0] : content.values;
}

/** The argument that a sentence about a bad one speaks of: the last that it names. */
function paramOf(params: readonly Param[], { error, text }: Failure): Param | undefined {
  if (error !== "#VALUE!" && error !== "#NUM!") return undefined;
  const words = [...text.en.matchAll(/[\p{L}\p{N}_]+/gu)].map(([word]) => word);
  const named = params.filter(({ name }) => words.includes(name));
  return named.toSorted((a, b) => words.lastIndexOf(a.name) - words.lastIndexOf(b.name)).at(-1);
}
