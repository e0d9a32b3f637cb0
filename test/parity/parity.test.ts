import fc from "fast-check";
import {
  isFailure,
  isOptional,
  takesRange,
  type AnswerCell as Answered,
  type Param,
  type WholeFunction,
} from "../../src/catalogue/define";
import { nativeBody } from "../../src/catalogue/native";
import { REFERENCE } from "../../src/catalogue/reference";
import { call } from "../../src/functions/call";
import { nativeCall } from "../../src/portable/native-call";
import { legalArguments, type Raw } from "../catalogue/arguments";
import { agrees, rowsOf } from "../catalogue/expect";
import { ask, startEngine, type Question } from "./spreadsheet";
import { runs } from "../runs";

/** Native formulas, calculated by an independent engine, against `compute`. */

const DRAWS = runs(100);
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

    test("its native formula agrees where numbers are given as sums", () => {
      expectAgreement(
        definition,
        definition.examples.map(({ args }) => args as Arguments),
        numbersAsSums,
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

/** References to an empty cell in each optional argument, and to all that is blank for a word: by the blank law the default. */
function withBlankOptions(definition: WholeFunction, args: Arguments): Arguments[] {
  return definition.params.flatMap((param, at) => {
    const blanks = param.kind === "option" ? [null, 0, false, "  "] : isOptional(param) ? [null] : [];
    return blanks.map((blank) => definition.params.map((_, i) => (i === at ? blank : args[i])));
  });
}

/** How an argument that stands in a cell is written into the call. */
type Writing = (address: string, param: Param, raw: Raw) => string;
const asAddress: Writing = (address) => address;
const numbersAsSums: Writing = (address, param, raw) =>
  typeof raw === "number" && !takesRange(param) ? `0+${address}` : address;

function expectAgreement(
  definition: WholeFunction,
  cases: readonly Arguments[],
  write: Writing = asAddress,
): void {
  const expected = cases.map((args) => rowsOf(call(definition, [...args])));
  const answers = ask(cases.map((args, i) => question(definition, args, expected[i], write)));
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
  write: Writing,
): Question {
  const names = definition.params.map(({ name }) => name);
  const given = names.flatMap((name, i): [string, Raw][] => (args[i] === undefined ? [] : [[name, args[i]]]));
  return {
    cells: Object.fromEntries(given),
    formula: (refer) =>
      nativeCall(
        definition,
        definition.params.map((param, i) =>
          args[i] === undefined ? "" : write(refer(param.name), param, args[i]),
        ),
      )!,
    rows: expected.length,
    cols: expected[0].length,
  };
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
