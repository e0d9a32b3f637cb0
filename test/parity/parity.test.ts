import fc from "fast-check";
import { REFERENCE } from "../../src/catalogue/reference";
import { isFailure, isOptional, type Cell as Answered, type WholeFunction } from "../../src/catalogue/define";
import { nativeBody } from "../../src/catalogue/native";
import { call } from "../../src/functions/call";
import { legalArguments, type Raw } from "../catalogue/arguments";
import { agrees, rowsOf } from "../catalogue/expect";
import { ask, startEngine, type Question } from "./spreadsheet";
import { runs } from "../runs";
import { substitute } from "./substitute";

/** Native formulas, calculated by an independent engine, against `compute`. */

const DRAWS = runs(150);
const SEED = 2026;

type Arguments = readonly (Raw | undefined)[];

beforeAll(startEngine);

const native = REFERENCE.filter((definition) => nativeBody(definition) !== null);

describe.each(native.map((definition) => [definition.id, definition] as const))(
  "SAAS.%s",
  (_, definition) => {
    test("its native formula agrees on the examples, with text and with blanks", () => {
      expectAgreement(
        definition,
        definition.examples.map(({ args }) => args as Arguments),
      );
      expectAgreement(
        definition,
        definition.examples.flatMap(({ args }) => withBlankOptions(definition, args as Arguments)),
      );
    });

    test("its native formula has no answer where it has none, for the same reason", () => {
      expectAgreement(
        definition,
        definition.noAnswer.map(({ args }) => args as Arguments),
      );
    });

    test(`its native formula agrees on ${DRAWS} random arguments`, () => {
      expectAgreement(definition, fc.sample(legalArguments(definition), { numRuns: DRAWS, seed: SEED }));
    });
  },
);

/** References to an empty cell in each optional argument: by the blank law the default. */
function withBlankOptions(definition: WholeFunction, args: Arguments): Arguments[] {
  return definition.params.flatMap((param, at) =>
    isOptional(param) ? [definition.params.map((_, i) => (i === at ? null : args[i]))] : [],
  );
}

function expectAgreement(definition: WholeFunction, cases: readonly Arguments[]): void {
  const expected = cases.map((args) => rowsOf(call(definition, [...args])));
  const answers = ask(cases.map((args, i) => question(definition, args, expected[i])));
  const differences = cases.flatMap((args, i) => {
    const wanted = expected[i].map((row) => row.map(plain));
    return matches(expected[i], answers[i]) ? [] : [{ args, wanted, native: answers[i] }];
  });
  expect(differences.slice(0, 3)).toEqual([]);
}

function question(
  definition: WholeFunction,
  args: Arguments,
  expected: readonly (readonly Answered[])[],
): Question {
  const cells: Record<string, Raw> = {};
  const defaults: Record<string, string> = {};
  definition.params.forEach((param, i) => {
    const raw = args[i];
    if (raw !== undefined) cells[param.name] = raw;
    else defaults[param.name] = literal(param.fallback);
  });
  const known = new Set(definition.params.map((param) => param.name));
  return {
    cells,
    formula: (refer) =>
      substitute(nativeBody(definition)!, (name) =>
        known.has(name) ? (defaults[name] ?? refer(name)) : undefined,
      ),
    rows: expected.length,
    cols: expected[0].length,
  };
}

/** A default as it stands in a formula. */
function literal(fallback: unknown): string {
  if (typeof fallback === "object" && fallback !== null && "values" in fallback) {
    const [one = ""] = fallback.values as ArrayLike<unknown> & Iterable<unknown>;
    return literal(one);
  }
  if (typeof fallback === "string") return `"${fallback}"`;
  return String(fallback).toUpperCase();
}

const plain = (cell: Answered) => (isFailure(cell) ? cell.error : cell);

function matches(
  expected: readonly (readonly Answered[])[],
  answer: readonly (readonly string[])[],
): boolean {
  return expected.every((row, r) => row.every((cell, c) => sameCell(plain(cell), answer[r][c])));
}

function sameCell(expected: number | string | boolean, found: string): boolean {
  if (typeof expected === "number") return found !== "" && agrees(Number(found), expected);
  return found === (typeof expected === "boolean" ? String(expected).toUpperCase() : expected);
}
