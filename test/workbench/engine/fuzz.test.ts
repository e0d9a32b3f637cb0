import fc from "fast-check";
import { cellAddress } from "../../../src/excel/address";
import { agrees } from "../../catalogue/expect";
import { ask, startEngine } from "../../parity/spreadsheet";
import { answers, type Value } from "./headless";

/* Random arithmetic and comparisons: the workbench's grid and an independent spreadsheet engine agree. */

beforeAll(startEngine);

const DATA = [
  [0.5, 2, -1.5],
  [100, 0.05, 1e-9],
  [3, 0, 7.25],
];
const RUNS = 400;

/** Each number as somebody may spell it. */
const spelled = fc
  .tuple(fc.constantFrom(0, 0.1, 0.5, 1, 2, 5, 12, 100, 1e-9, 0.05), fc.nat(4))
  .map(
    ([number, way]) =>
      [
        String(number),
        number.toFixed(10),
        number.toExponential(),
        `${number.toFixed(1)}0`,
        `${(number * 100).toFixed(8)}%`,
      ][way],
  );
const cell = fc.tuple(fc.nat(2), fc.nat(2)).map(([row, col]) => ({ row, col }));

/** With the addresses left open, for the two engines put the data elsewhere. */
type Formula = (refer: (row: number, col: number) => string) => string;

const { sum } = fc.letrec<{ sum: Formula; factor: Formula }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    tie("factor"),
    fc.tuple(tie("sum"), fc.constantFrom("+", "-"), tie("factor")).map(
      ([a, sign, b]): Formula =>
        (refer) =>
          `${a(refer)}${sign}${b(refer)}`,
    ),
  ),
  factor: fc.oneof(
    { maxDepth: 4 },
    spelled.map(
      (text): Formula =>
        () =>
          text,
    ),
    cell.map(
      ({ row, col }): Formula =>
        (refer) =>
          refer(row, col),
    ),
    tie("sum").map(
      (inner): Formula =>
        (refer) =>
          `(${inner(refer)})`,
    ),
    fc.tuple(tie("factor"), fc.constantFrom("*", "/"), tie("factor")).map(
      ([a, sign, b]): Formula =>
        (refer) =>
          `${a(refer)}${sign}${b(refer)}`,
    ),
  ),
}));

const comparison = fc.tuple(sum, fc.constantFrom("=", "<>", "<", "<=", ">", ">="), sum).map(
  ([a, sign, b]): Formula =>
    (refer) =>
      `IF((${a(refer)})${sign}(${b(refer)}),1,0)`,
);

test(`${RUNS} formulas have the same answer in both`, async () => {
  const formulas = fc.sample(fc.oneof(sum, comparison), { numRuns: RUNS, seed: 7 });
  const here = await answers(
    DATA,
    formulas.map((formula) => `=${formula((row, col) => cellAddress(row, col))}`),
  );
  const there = ask(
    formulas.map((formula) => ({
      cells: { data: DATA },
      formula: (refer) => formula((row, col) => `INDEX(${refer("data")},${row + 1},${col + 1})`),
      rows: 1,
      cols: 1,
    })),
  );
  const differing = formulas.flatMap((formula, i) => {
    const [found, other] = [here[i][0]?.[0] ?? null, there[i][0][0]];
    return same(found, other) ? [] : [`${formula((row, col) => cellAddress(row, col))}: ${found}, ${other}`];
  });
  expect(differing).toEqual([]);
});

function same(found: Value, other: string): boolean {
  return typeof found === "number" ? other !== "" && agrees(found, Number(other)) : found === other;
}
