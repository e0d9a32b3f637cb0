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

test("a customer of seventy rows: thirty of them end", () => {
  const rows = Array.from({ length: 70 }, (_, i): Row => ["A", 45_658, i < 30 ? 45_689 : null, 10]);
  const found = moves(rows);
  expect(found.closing).toEqual([700, 400, 400]);
  expect(found.contraction).toEqual([0, -300, 0]);
});

test("nothing is left of a customer whose rows, in no whole units, have all ended", () => {
  const found = moves([
    ["A", 45_658, 45_689, 1 / 3],
    ["A", 45_658, 45_717, 1 / 7],
    ["A", 45_689, 45_717, 1 / 9],
  ]);
  expect(found.closing[0]).toBeCloseTo(1 / 3 + 1 / 7, 12);
  expect(found.closing[1]).toBeCloseTo(1 / 7 + 1 / 9, 12);
  expect(found.closing[2]).toBe(0);
  expect(found.churn[2]).toBeCloseTo(-(1 / 7 + 1 / 9), 12);
});

test("an interval and a count for each row: 1,200 a year, 100 every two months, 90 a quarter", () => {
  const columns = [
    ["A", "A", "A"],
    [45_658, 45_658, 45_658],
    [null, null, null],
    [1200, 100, 90],
  ].map(column);
  const terms = [
    ["year", "month", "quarter"],
    [1, 2, 1],
  ].map(column);
  // 100 + 50 + 30
  expect(saas("LEDGER.MRR", ...columns, MONTHS, ...terms)).toEqual([[180, 180, 180]]);
});

test("intervals of no whole months still add up: 10 a week and 1 a day, every one and a half", () => {
  const columns = [
    ["A", "A"],
    [45_658, 45_658],
    [null, null],
    [10, 1],
  ].map(column);
  const [[mrr]] = saas(
    "LEDGER.MRR",
    ...columns,
    MONTHS,
    column(["week", "day"]),
    column([1.5, 1.5]),
  ) as number[][];
  // (10 × 52 ÷ 12 + 365 ÷ 12) ÷ 1.5
  expect(mrr).toBeCloseTo((520 / 12 + 365 / 12) / 1.5, 9);
});
