import { answers, type Value } from "./headless";
import { CASES, DATA } from "./newcomer";

let given: Value[][][];

beforeAll(async () => {
  given = await answers(
    DATA,
    CASES.map(([formula]) => formula),
  );
});

const asBlock = (expected: Value | Value[][]): Value[][] =>
  Array.isArray(expected) ? expected : [[expected]];

/** Interest is given to the digits that Excel’s own help shows. */
const like = (expected: Value) =>
  typeof expected === "number" ? expect.closeTo(expected, Math.abs(expected) < 1e-3 ? 14 : 7) : expected;

test.each(CASES.map(([formula, expected], i) => [formula, expected, i] as const))("%s", (_, expected, i) => {
  expect(given[i]).toEqual(asBlock(expected).map((row) => row.map(like)));
});
