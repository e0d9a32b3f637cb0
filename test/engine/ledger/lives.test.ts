import { readLedger } from "../../../src/engine/ledger/ledger";
import { lives } from "../../../src/engine/ledger/lives";
import { monthlyColumns, type MonthlyRow } from "./columns";

/* Worked by hand. */

// 1 January, 1 February and 1 March 2025.
const [JAN, FEB, MAR] = [45_658, 45_689, 45_717];

const livesOf = (rows: readonly MonthlyRow[]) => lives(readLedger(monthlyColumns(rows)));

test("a life is from the first day to the last, with what is paid on the last: 20 less 4.5", () => {
  const rows: MonthlyRow[] = [
    ["A", FEB, MAR, 20],
    ["A", JAN, FEB, 100],
    ["A", JAN + 3, MAR, -4.5],
    ["A", MAR + 9, MAR + 9, 70],
    ["A", MAR, MAR + 30, 0],
  ];
  expect(livesOf(rows)).toEqual([{ customer: "A", start: JAN, end: MAR, mrr: 15.5 }]);
});

test("blank rows are nobody’s life, nor are rows worth nothing or without a day anyone’s", () => {
  const rows: MonthlyRow[] = [
    ["", 0, 0, 0],
    ["free", JAN, 0, 0],
    ["a moment", FEB, FEB, 10],
    ["A", JAN, 0, 10],
  ];
  expect(livesOf(rows)).toEqual([{ customer: "A", start: JAN, end: null, mrr: 10 }]);
});

describe("amounts that whole units can’t hold", () => {
  const third: MonthlyRow = ["third", JAN, 0, 1 / 3];
  const mrr = (rows: readonly MonthlyRow[]) => livesOf([...rows, third]).map((life) => life.mrr);

  test("0.1 and 0.2 less 0.3 are nothing, whatever the decimals leave", () => {
    const rows: MonthlyRow[] = [
      ["A", JAN, 0, 0.1],
      ["A", JAN, 0, 0.2],
      ["A", FEB, 0, -0.3],
    ];
    expect(0.1 + 0.2 - 0.3).toBeGreaterThan(0);
    expect(mrr(rows)).toEqual([0, 1 / 3]);
  });

  test("a millionth beside a thousand that comes and a thousand that goes is what decimals leave", () => {
    const rows: MonthlyRow[] = [
      ["A", JAN, 0, 1000],
      ["A", JAN, 0, -1000],
      ["A", JAN, 0, 1e-6],
    ];
    expect(mrr(rows)).toEqual([0, 1 / 3]);
  });

  test("rows that ended before the last day of life make nothing small: a seventh is left of 10¹²", () => {
    const rows: MonthlyRow[] = [
      ["A", JAN, FEB, 1e12],
      ["A", JAN, MAR, 1 / 7],
    ];
    expect(mrr(rows)).toEqual([1 / 7, 1 / 3]);
  });
});
