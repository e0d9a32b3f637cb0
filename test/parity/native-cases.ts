import fc from "fast-check";
import {
  isFailure,
  isOptional,
  type AnswerCell as Answered,
  type WholeFunction,
} from "../../src/catalogue/define";
import { nativeBody, nativeTier } from "../../src/catalogue/native";
import { REFERENCE } from "../../src/catalogue/reference";
import { call } from "../../src/functions/call";
import { nativeCall } from "../../src/portable/native-call";
import { legalArguments, type Raw } from "../catalogue/arguments";
import { agrees, rowsOf } from "../catalogue/expect";
import type { Answers, OfficeQuestion } from "./office";

/* Every native formula on the arguments that spreadsheets outside the tests are asked, and what each should show. */

export interface Case {
  readonly definition: WholeFunction;
  readonly args: readonly (Raw | undefined)[];
  readonly expected: readonly (readonly Shown[])[];
}

type Shown = string | number | boolean;

export const NATIVE = REFERENCE.filter((definition) => nativeBody(definition) !== null);

const DRAWS = 8;
const SEED = 2026;

/** Its examples, what has no answer, a blank cell in each argument that may be left out, and random legal arguments. */
const argumentsOf = (definition: WholeFunction): readonly Case["args"][] => {
  const told = [...definition.examples, ...definition.noAnswer].map(({ args }) => args as Case["args"]);
  const [first] = told;
  const blanks = definition.params.flatMap((param, at) =>
    isOptional(param) ? [definition.params.map((_, i) => (i === at ? null : first[i]))] : [],
  );
  return [...told, ...blanks, ...fc.sample(legalArguments(definition), { numRuns: DRAWS, seed: SEED })];
};

export const CASES: readonly Case[] = NATIVE.flatMap((definition) =>
  argumentsOf(definition).map((args): Case => {
    const rows = rowsOf(call(definition, [...args])) as readonly (readonly Answered[])[];
    const expected = rows.map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell)));
    return { definition, args, expected };
  }),
);

/** With names for what is read more than once, as for Excel since 2021. */
export const questionOf = ({ definition, args, expected }: Case): OfficeQuestion => ({
  cells: Object.fromEntries(
    definition.params.flatMap(({ name }, i): [string, Raw][] =>
      args[i] === undefined ? [] : [[name, args[i]]],
    ),
  ),
  formula: (refer) =>
    nativeCall(
      definition,
      definition.params.map(({ name }, i) => (args[i] === undefined ? "" : refer(name))),
      true,
    )!,
  rows: expected.length,
  cols: expected[0].length,
  isArray: nativeTier(definition) !== 0,
});

/** How an engine shows true and false where it has no such thing of its own. */
type Truths = Readonly<Record<"true" | "false", string>>;

const isSame = (expected: Shown, found: string, truths?: Truths): boolean => {
  if (typeof expected === "number") return found !== "" && agrees(Number(found), expected);
  if (typeof expected === "string") return found === expected;
  return found === String(expected).toUpperCase() || found === truths?.[`${expected}`];
};

/** The cases of a function that an engine answers otherwise, of how many. */
export function otherwise(definition: WholeFunction, answers: Answers, truths?: Truths) {
  const own = CASES.flatMap((each, i) =>
    each.definition === definition ? [{ each, found: answers[i] }] : [],
  );
  const other = own.filter(
    ({ each, found }) =>
      !each.expected.every((row, r) => row.every((cell, c) => isSame(cell, found[r]?.[c] ?? "", truths))),
  );
  return { all: own.length, other: other.map(({ each, found }) => differenceText(each, found)) };
}

const differenceText = ({ definition, args, expected }: Case, found: Answers[number]): string =>
  `${definition.id} ${JSON.stringify(args)}: ${JSON.stringify(found)} in place of ${JSON.stringify(expected)}`;
