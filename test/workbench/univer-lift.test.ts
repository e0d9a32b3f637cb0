import {
  amount,
  cells,
  defineFunction,
  same,
  total,
  type FunctionDefinition,
} from "../../src/catalogue/define";
import { callInGrid } from "../../src/workbench/univer/lift";

const words = {
  family: "unit-economics",
  title: same(""),
  summary: same(""),
  formula: same(""),
  basis: same(""),
  native: { none: same("") },
  conventions: [],
  pitfalls: [],
  noAnswer: [],
  examples: [],
  sources: [],
  related: [],
} as const;

const DIFFERENCE: FunctionDefinition = defineFunction({
  ...words,
  id: "DIFFERENCE",
  params: [amount("a", same("")), amount("b", same(""))],
  result: "amount",
  compute: (a, b) => a - b,
});

const SHARE_OF: FunctionDefinition = defineFunction({
  ...words,
  id: "SHAREOF",
  params: [amount("part", same("")), total("whole", same(""))],
  result: "percent",
  compute: (part, whole) => part / whole,
});

const REPEATED: FunctionDefinition = defineFunction({
  ...words,
  id: "REPEATED",
  params: [amount("a", same("")), cells("of", same(""))],
  result: { table: ["amount"] },
  compute: (a, of) => of.values.map(() => [a]),
});

describe("a range given to a single-cell argument", () => {
  test("is taken cell by cell and keeps its shape", () => {
    expect(callInGrid(DIFFERENCE, [[[10, 20]], 1])).toEqual([[9, 19]]);
    expect(callInGrid(DIFFERENCE, [100, [[1], [2], [3]]])).toEqual([[99], [98], [97]]);
  });

  test("of one cell is that cell", () => {
    expect(callInGrid(DIFFERENCE, [[[10]], [[4]]])).toBe(6);
  });

  test("runs along with another of its size; a column and a row make a table", () => {
    expect(
      callInGrid(DIFFERENCE, [
        [[10], [20]],
        [[1], [2]],
      ]),
    ).toEqual([[9], [18]]);
    expect(callInGrid(DIFFERENCE, [[[10], [20]], [[1, 2, 3]]])).toEqual([
      [9, 8, 7],
      [19, 18, 17],
    ]);
  });

  test("is #N/A where the shorter one has ended", () => {
    expect(
      callInGrid(DIFFERENCE, [
        [[10], [20], [30]],
        [[1], [2]],
      ]),
    ).toMatchObject([[9], [18], [{ error: "#N/A" }]]);
  });

  test("leaves ranges of range arguments whole", () => {
    expect(callInGrid(SHARE_OF, [[[1], [3]], [[2, 2]]])).toEqual([[0.25], [0.75]]);
  });

  test("is #CALC! where every cell would be a table", () => {
    expect(callInGrid(REPEATED, [[[1], [2]], [[0, 0]]])).toMatchObject([
      [{ error: "#CALC!" }],
      [{ error: "#CALC!" }],
    ]);
  });
});
