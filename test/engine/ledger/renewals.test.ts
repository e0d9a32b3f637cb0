import { readLedger } from "../../../src/engine/ledger/ledger";
import { renewals } from "../../../src/engine/ledger/renewals";
import { monthlyColumns, type MonthlyRow } from "./columns";

/* Worked by hand. */

// 1 January, 1 February, 1 March and 1 April 2025.
const [JAN, FEB, MAR, APR] = [45_658, 45_689, 45_717, 45_748];

/** Of February and March 2025. */
function renewalsOf(rows: readonly MonthlyRow[]) {
  const { due, renewed } = renewals(readLedger(monthlyColumns(rows)), Int32Array.of(1501, 1502));
  return { due: [...due], renewed: [...renewed] };
}

test("what is renewed is made up for by the same customer’s rows, and no more than was due", () => {
  const rows: MonthlyRow[] = [
    ["grows", JAN, MAR + 9, 100],
    ["grows", MAR + 9, 0, 150],
    ["shrinks", JAN, MAR + 4, 80.5],
    ["shrinks", MAR + 19, 0, 30],
    ["comes in March", MAR, 0, 40],
    ["leaves in March", FEB, MAR + 9, 60],
    ["comes in February", FEB + 1, 0, 7],
    ["leaves in February", JAN, FEB, 9],
  ];
  // In February 9 of who leaves then; in March 100, 80.5 and 60, of which 100 and 30 are made up for.
  expect(renewalsOf(rows)).toEqual({ due: [9, 240.5], renewed: [0, 130] });
});

test("the rows of a customer that end in a month are due together, less credits that do", () => {
  const rows: MonthlyRow[] = [
    ["A", JAN, MAR + 4, 50],
    ["A", FEB, MAR + 9, 30],
    ["A", FEB, MAR + 9, -10],
    ["A", MAR + 4, 0, 20],
    ["A", MAR + 9, 0, 25],
    ["A", MAR + 9, 0, -5],
  ];
  expect(renewalsOf(rows)).toEqual({ due: [0, 70], renewed: [0, 40] });
});

test("a row within one month is due in it and renews nothing; one without a day is never due", () => {
  const rows: MonthlyRow[] = [
    ["A", MAR + 4, MAR + 11, 20],
    ["B", MAR + 4, MAR + 4, 50],
  ];
  expect(renewalsOf(rows)).toEqual({ due: [0, 20], renewed: [0, 0] });
});

test("months that nobody asked for stay out, before and after", () => {
  const rows: MonthlyRow[] = [
    ["A", JAN - 60, FEB - 1, 10],
    ["B", JAN, APR, 20],
    ["C", JAN, MAR - 1, 30],
    ["D", JAN, APR - 1, 40],
    ["E", JAN, 0, 50],
  ];
  expect(renewalsOf(rows)).toEqual({ due: [30, 40], renewed: [0, 0] });
});

describe("amounts that whole units can’t hold", () => {
  const third: MonthlyRow = ["third", JAN, 0, 1 / 3];

  test("0.1 and 0.2 less 0.3 are not due, whatever the decimals leave", () => {
    const rows: MonthlyRow[] = [
      ["A", JAN, MAR, 0.1],
      ["A", JAN, MAR, 0.2],
      ["A", JAN, MAR, -0.3],
      ["A", MAR, 0, 5],
      third,
    ];
    expect(0.1 + 0.2 - 0.3).toBeGreaterThan(0);
    expect(renewalsOf(rows)).toEqual({ due: [0, 0], renewed: [0, 0] });
  });

  test("nor do they renew anything", () => {
    const rows: MonthlyRow[] = [
      ["A", JAN, MAR, 5],
      ["A", MAR, 0, 0.1],
      ["A", MAR, 0, 0.2],
      ["A", MAR, 0, -0.3],
      third,
    ];
    expect(renewalsOf(rows)).toEqual({ due: [0, 5], renewed: [0, 0] });
  });

  test("what is large for one customer makes nothing small for the next", () => {
    const rows: MonthlyRow[] = [
      ["A", JAN, MAR, 1e12],
      ["A", MAR, 0, 1e12],
      ["B", JAN, MAR, 1 / 7],
      ["B", MAR, 0, 1 / 7],
      ["C", MAR, 0, 1e12],
      ["D", JAN, FEB + 5, 1 / 7],
    ];
    const { due, renewed } = renewalsOf(rows);
    expect(due[0]).toBe(1 / 7);
    // 10¹² and a seventh, of which a double holds four decimals.
    expect([due[1] - 1e12, renewed[1] - 1e12]).toEqual([expect.closeTo(1 / 7, 3), expect.closeTo(1 / 7, 3)]);
  });
});
