import { readLedger } from "../../../src/engine/ledger/ledger";
import { mrrMatrix, type MatrixOrder } from "../../../src/engine/ledger/matrix";
import { monthlyColumns, type MonthlyRow } from "./columns";

/* Worked by hand. */

// 1 January, 1 February, 1 March and 1 April 2025.
const [JAN, FEB, MAR, APR] = [45_658, 45_689, 45_717, 45_748];
/** January to March 2025. */
const MONTHS = Int32Array.of(1500, 1501, 1502);

const matrix = (rows: readonly MonthlyRow[], order: MatrixOrder = "first", most = 100) =>
  mrrMatrix(readLedger(monthlyColumns(rows)), MONTHS, order, most)?.map(({ customer, mrr }) => [
    customer,
    ...mrr,
  ]) ?? null;

const customers = (rows: readonly MonthlyRow[], order: MatrixOrder) =>
  matrix(rows, order)?.map(([customer]) => customer);

test("who pays at the end of no asked month is left out", () => {
  const rows: MonthlyRow[] = [
    ["left before", JAN - 90, JAN, 10],
    ["comes after", APR, 0, 10],
    ["pauses", JAN - 90, JAN, 10],
    ["pauses", APR, 0, 10],
    ["never at an end", FEB, FEB + 9, 10],
    ["in January alone", JAN - 90, FEB, 12.5],
    ["from March on", MAR, 0, 10],
  ];
  expect(matrix(rows)).toEqual([
    ["in January alone", 12.5, 0, 0],
    ["from March on", 0, 0, 10],
  ]);
});

test("more customers than asked for are no matrix; just as many are one", () => {
  const rows: MonthlyRow[] = [
    ["A", JAN, 0, 10],
    ["gone", JAN - 90, JAN, 10],
    ["B", JAN, 0, 20],
  ];
  expect(matrix(rows, "first", 2)).toHaveLength(2);
  expect(matrix(rows, "first", 1)).toBeNull();
});

test("by name: letters in any case, capitals first where all else is the same, signs before letters", () => {
  const rows = ["ab", "b", "aB", "a_", "A", "B", "a"].map((name): MonthlyRow => [name, JAN, 0, 10]);
  expect(customers(rows, "name")).toEqual(["A", "a", "a_", "aB", "ab", "B", "b"]);
  expect(customers(rows.reverse(), "name")).toEqual(["A", "a", "a_", "aB", "ab", "B", "b"]);
});

test("by size: MRR of the last month, falling; what is alike stays as in the ledger", () => {
  const rows: MonthlyRow[] = [
    ["left, and was the largest", JAN, MAR, 900],
    ["small", JAN, 0, 5],
    ["grown", JAN, MAR, 1],
    ["grown", MAR, 0, 80],
    ["as small", JAN, 0, 5],
    ["middling", JAN, 0, 40],
  ];
  expect(customers(rows, "size")).toEqual([
    "grown",
    "middling",
    "small",
    "as small",
    "left, and was the largest",
  ]);
  expect(customers(rows, "first")).toEqual([
    "left, and was the largest",
    "small",
    "grown",
    "as small",
    "middling",
  ]);
});
