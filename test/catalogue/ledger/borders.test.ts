import { isFailure } from "../../../src/catalogue/define";
import { saas } from "../call-by-id";

/** Ledgers at the borders of the rules. Each stands for a small fault that random ledgers did not notice. */

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
/** 1 January, 1 February and 1 March 2025. */
const MONTHS = [[45_658, 45_689, 45_717]];

type Row = readonly [customer: string, start: number, end: number | null, amount: number];

function moves(rows: readonly Row[], ...options: readonly unknown[]): Record<string, number[]> {
  const columns = [0, 1, 2, 3].map((at) => column(rows.map((row) => row[at])));
  const table = saas("LEDGER.MOVES", ...columns, MONTHS, ...options) as [string, ...number[]][];
  return Object.fromEntries(table.map(([line, ...cells]) => [line, cells.map((cell) => cell + 0)]));
}

test("a customer whose credit ends within the month has come, and gone by its end", () => {
  // 100 from 5 January to 20 February, less 100 until 10 February: 100 on ten days of February.
  const found = moves(
    [
      ["A", 45_662, 45_708, 100],
      ["A", 45_658, 45_698, -100],
    ],
    null,
    null,
    null,
    "count",
  );
  expect(found.new).toEqual([0, 100, 0]);
  expect(found.churn).toEqual([0, -100, 0]);
  expect(found.closing).toEqual([0, 0, 0]);
});

test("a row with a date and nothing else is no blank row: it is named", () => {
  const answer = saas(
    "LEDGER.MRR",
    column(["A", ""]),
    column([45_658, 45_689]),
    column([null, null]),
    column([1, 0]),
    MONTHS,
  );
  expect(isFailure(answer) && [answer.error, answer.text.en]).toEqual([
    "#VALUE!",
    expect.stringMatching(/row 2\b/i),
  ]);
});

test("a row blank in all columns is none", () => {
  const [mrr] = saas(
    "LEDGER.MRR",
    column(["A", ""]),
    column([45_658, null]),
    column([null, ""]),
    column([7, 0]),
    MONTHS,
  ) as number[][];
  expect(mrr).toEqual([7, 7, 7]);
});

test("amounts that no whole units hold still move: a third of 100 to two thirds", () => {
  const { expansion, check } = moves([
    ["A", 45_658, 45_717, 100 / 3],
    ["A", 45_717, null, 200 / 3],
  ]);
  expect(expansion[2]).toBeCloseTo(33.3333333, 6);
  expect(check).toEqual([0, 0, 0]);
});

test("beside ninety trillions a few cents are what is left of decimals, and no change", () => {
  const { expansion, contraction } = moves([
    ["A", 45_658, 45_717, 90_000_000_000_000],
    ["A", 45_717, null, 90_000_000_000_000.03],
  ]);
  expect(expansion).toEqual([0, 0, 0]);
  expect(contraction).toEqual([0, 0, 0]);
});
