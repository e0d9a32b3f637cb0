import type { ErrorCode } from "../excel/errors";
import type { Text } from "../locales/text";
import type { FamilyKey } from "./families";
import type { Failure } from "./failure";
import type { Param, WholeParam } from "./params";
import type { Result } from "./result";
import type { Worked } from "./working";

export * from "./failure";
export * from "./option-words";
export * from "./params";
export * from "./ranges";
export { hasDates, isTable, resultKind, unitsOf } from "./result";
export { fill } from "./quote";
export { counted, same, type Text } from "../locales/text";

/** What one cell of an answer may hold. "" is a cell that has nothing to show. */
export type AnswerCell = number | string | boolean | Failure;

export type Table = readonly (readonly AnswerCell[])[];

/** What `compute` answers: one cell, or rows of cells that spill. */
export type Answer = AnswerCell | Table;

/** An argument as a cell or a range would hand it over. */
export type RawCell = number | string | boolean | null;
export type RawArgument = RawCell | readonly (readonly RawCell[])[];

export interface Example {
  readonly args: readonly RawArgument[];
  /** The answer as the source gives it. */
  readonly result: RawCell | readonly (readonly RawCell[])[];
  /** Absolute; the source's own rounding. Without it the answer agrees to 1e-9 of its size. */
  readonly tolerance?: number;
  /** Where the expected value comes from, outside this code. */
  readonly source: Text;
  /** Shown instead of the arguments themselves, where those are ranges. */
  readonly formula?: string;
}

/** A case without an answer: shown on the function's page, run by the tests, checked for parity. */
export interface EdgeCase {
  readonly when: Text;
  readonly args: readonly RawArgument[];
  readonly error: ErrorCode;
}

/**
 * The arithmetic over the parameter names that gives the same answer without the add-in; native-guards.ts puts around
 * it what `params` say. A whole formula guards for itself, where the order of its questions is its own. Or the reason
 * why there is none. Left-out arguments enter as their defaults.
 */
type Native = string | { readonly whole: string } | { readonly none: Text };

type Values<P extends readonly Param[]> = {
  [K in keyof P]: P[K] extends Param<infer T> ? T : never;
};

/**
 * What the page of a function says at length. A build keeps it out of functions.js, which answers calls; the
 * pane and the documents find it in reference.ts.
 */
export interface LongForm {
  /** What it says and when to use it, in one or two sentences. */
  readonly summary: Text;
  readonly native: Native;
  /** What follows from the basis, and who counts otherwise. May be empty. */
  readonly conventions: readonly Text[];
  /** How the number misleads. */
  readonly pitfalls: readonly Text[];
  readonly noAnswer: readonly EdgeCase[];
  readonly examples: readonly Example[];
  /** Ids of other functions. */
  readonly related: readonly string[];
}

export interface FunctionSource<P extends readonly WholeParam[]> extends LongForm {
  /** What follows `SAAS.`; never changes once released. */
  readonly id: string;
  readonly family: FamilyKey;
  readonly title: Text;
  /** For people: the formula as a book would print it, one line each. */
  readonly formula: Text;
  /** “Which definition is it?” in one sentence: what DEFINE prints, and the first of the conventions on its page. */
  readonly basis: Text;
  readonly params: readonly [...P];
  /** Names of ranges that must be of one size; a single cell stands for all rows where it is optional. */
  readonly sameSize?: readonly string[];
  /** What comes out, for the number formats that the pane writes with the formula. */
  readonly result: Result;
  /** What kinds of arguments can't settle: bad rows, words of a column. #VALUE!, asked before any bounds. */
  readonly unreadable?: (...args: Values<P>) => Failure | null;
  /** Arguments in, answer or Failure out. Never throws, never NaN or infinite. */
  readonly compute: (...args: Values<P>) => Answer;
  /** The steps to the number, asked where there is one; only where the native formula doesn’t show them. */
  readonly working?: (...args: Values<P>) => Worked;
  readonly sources: readonly Text[];
  /** Other names people search for. */
  readonly synonyms?: readonly string[];
}

/** A function as calls, lists and forms need it. */
export interface FunctionDefinition extends Omit<
  FunctionSource<readonly WholeParam[]>,
  "compute" | "params" | "unreadable" | "working" | keyof LongForm
> {
  readonly params: readonly Param[];
  readonly unreadable?: (...args: never[]) => Failure | null;
  readonly compute: (...args: never[]) => Answer;
}

/** A function with all there is to say about it. */
export interface WholeFunction extends FunctionDefinition, LongForm {
  readonly params: readonly WholeParam[];
}

/** One function, once. Everything else about it is derived from here. */
export function defineFunction<const P extends readonly WholeParam[]>(
  source: FunctionSource<P>,
): FunctionSource<P> & WholeFunction {
  return source as FunctionSource<P> & WholeFunction;
}
