import fc from "fast-check";
import { referenceOf } from "../../src/catalogue/reference";
import { call } from "../../src/functions/call";
import { nativeCall } from "../../src/portable/native-call";
import type { Raw } from "../catalogue/arguments";
import { agrees, rowsOf } from "../catalogue/expect";
import { ask, startEngine } from "./spreadsheet";

/** The native formula of COHORT.AVG on triangles: the arguments that parity.test.ts draws are mostly none. */

const COHORT_AVG = referenceOf("COHORT.AVG");

beforeAll(startEngine);

const size = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 500 }) }, fc.constant(null));
const share = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1500 }).map((thousandths) => thousandths / 1000) },
  fc.constantFrom(null, ""),
);

const triangles = fc.integer({ min: 1, max: 6 }).chain((ages) => {
  const row = (labels: fc.Arbitrary<Raw[]>) =>
    fc.tuple(labels, fc.array(share, { minLength: ages, maxLength: ages })).map((parts) => parts.flat());
  const cohort = row(fc.tuple(fc.integer({ min: 40_000, max: 50_000 }), size));
  const blank = fc.constant(Array<Raw>(ages + 2).fill(null));
  const header: Raw[] = ["cohort", "size", ...Array.from({ length: ages }, (_, age) => age)];
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: cohort }, { weight: 1, arbitrary: blank }), {
      minLength: 1,
      maxLength: 7,
    })
    .map((rows) => [header, ...rows] as Raw[][]);
});

test("COHORT.AVG: its native formula agrees on 300 random triangles", () => {
  const arguments_ = fc.tuple(triangles, fc.constantFrom("size", "equal", "规模", "等权", null), fc.nat(4));
  const cases = fc.sample(arguments_, { numRuns: 300, seed: 2026 });
  const answers = ask(
    cases.map(([triangle, weights, lastN]) => ({
      cells: { triangle: triangle as Raw, weights, last_n: lastN },
      formula: (refer) =>
        nativeCall(
          COHORT_AVG,
          COHORT_AVG.params.map(({ name }) => refer(name)),
        )!,
      rows: 1,
      cols: (triangle as Raw[][])[0].length - 2,
    })),
  );
  const differences = cases.filter((args, i) => {
    const [expected] = rowsOf(call(COHORT_AVG, args));
    return !expected.every((cell, c) =>
      cell === ""
        ? answers[i][0][c] === ""
        : answers[i][0][c] !== "" && agrees(Number(answers[i][0][c]), Number(cell)),
    );
  });
  expect(differences.slice(0, 3)).toEqual([]);
});
