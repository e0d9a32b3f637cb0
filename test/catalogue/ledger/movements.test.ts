import fc from "fast-check";
import { isFailure, type Answer } from "../../../src/catalogue/define";
import { saas } from "../call-by-id";

const line = (table: Answer, name: string) => (table as unknown[][]).find((row) => row[0] === name)?.slice(1);
const codeOf = (answer: Answer) => (isFailure(answer) ? answer.error : "an answer");
const transposed = (table: readonly (readonly unknown[])[]) =>
  table[0].map((_, column) => table.map((row) => row[column]));

/** Three customers from December to April: A grows, B leaves and comes back, C stays. */
const MATRIX = [
  [0, 100, 100, 150, 150],
  ["", 80, 0, null, 90],
  [100, 100, 100, 100, 100],
];

describe("MOVES", () => {
  test("customers instead of money, in Chinese too", () => {
    for (const measure of ["customers", "客户数"]) {
      const table = saas("MOVES", MATRIX, measure);
      expect(line(table, "opening")).toEqual([1, 3, 2, 2]);
      expect(line(table, "new")).toEqual([2, 0, 0, 0]);
      expect(line(table, "expansion")).toEqual([0, 0, 1, 0]);
      expect(line(table, "reactivation")).toEqual([0, 0, 0, 1]);
      expect(line(table, "churn")).toEqual([0, -1, 0, 0]);
      expect(line(table, "closing")).toEqual([3, 2, 2, 3]);
      expect(line(table, "check")).toEqual([0, 0, 0, 0]);
    }
  });

  test("who has MRR in the first column is not new later", () => {
    const table = saas("MOVES", [[50, 0, 50]]);
    expect(line(table, "reactivation")).toEqual([0, 50]);
    expect(line(table, "new")).toEqual([0, 0]);
  });
});

describe("MOVES and LEDGER.MOVES", () => {
  /** The first days of January to July 2025. */
  const FIRSTS = [45_658, 45_689, 45_717, 45_748, 45_778, 45_809, 45_839];
  const cell = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  );
  const matrices = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 });
  const column = (values: readonly unknown[]) => values.map((value) => [value]);

  test.each(["mrr", "customers"])("say the same of a ledger with a row for each month, %s", (measure) => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const rows = matrix.flatMap((months, customer) =>
          months.map((mrr, month) => [`C${customer}`, FIRSTS[month], FIRSTS[month + 1], mrr]),
        );
        const columns = [0, 1, 2, 3].map((at) => column(rows.map((row) => row[at])));
        const asked = [FIRSTS.slice(1, 6)];
        const options = [null, null, null, null, measure];
        const byLedger = saas("LEDGER.MOVES", ...columns, asked, ...options);
        expect(saas("MOVES", matrix, measure)).toEqual(byLedger);
      }),
    );
  });
});

const MONTHLY = [
  ["opening", 100, 130, 150, 140],
  ["new", 30, 20, 0, 10],
  ["expansion", 10, 5, 5, 0],
  ["reactivation", 0, 0, 5, 0],
  ["contraction", -5, 0, -10, 0],
  ["churn", -5, -5, -10, -20],
  ["closing", 130, 150, 140, 130],
];

describe("SNOWBALL", () => {
  test("calendar quarters: November and December, then January and February", () => {
    // 1 Nov and 1 Dec 2025, 1 Jan and 1 Feb 2026
    const table = saas("SNOWBALL", MONTHLY, "quarter", [[45_962, 45_992, 46_023, 46_054]]);
    expect(line(table, "opening")).toEqual([100, 150]);
    expect(line(table, "new")).toEqual([50, 10]);
    expect(line(table, "churn")).toEqual([-10, -30]);
    expect(line(table, "closing")).toEqual([150, 130]);
    expect(line(table, "check")).toEqual([0, 0]);
  });

  test("years, in blocks or by the calendar", () => {
    expect(line(saas("SNOWBALL", MONTHLY, "year"), "new")).toEqual([60]);
    const byCalendar = saas("SNOWBALL", MONTHLY, "年", [[45_962], [45_992], [46_023], [46_054]]);
    expect(line(byCalendar, "new")).toEqual([50, 10]);
  });

  test("months below each other, under a header row, stay so; the order of lines doesn’t matter", () => {
    const down = saas("SNOWBALL", transposed([...MONTHLY].reverse())) as unknown[][];
    expect(down).toEqual(transposed(saas("SNOWBALL", MONTHLY) as unknown[][]));
  });

  test("takes what MOVES answers, customers included", () => {
    for (const measure of ["mrr", "customers"]) {
      const yearly = saas("SNOWBALL", saas("MOVES", MATRIX, measure), "year");
      expect(line(yearly, "check")).toEqual([0]);
    }
    const yearly = saas("SNOWBALL", saas("MOVES", MATRIX), "year");
    expect(line(yearly, "opening")).toEqual([100]);
    expect(line(yearly, "churn")).toEqual([-80]);
    expect(line(yearly, "reactivation")).toEqual([90]);
    expect(line(yearly, "closing")).toEqual([340]);
  });

  test("a month that is missing shows in check", () => {
    const gap = MONTHLY.map((row) => row.filter((_, column) => column !== 2));
    expect(line(saas("SNOWBALL", gap), "check")).toEqual([130 - (100 + 40 + 15 + 5 - 15 - 35)]);
  });

  test("a month blank in all lines and without a date is none", () => {
    const wider = MONTHLY.map((row) => [...row, ""]);
    const dates = [[45_962, 45_992, 46_023, 46_054, null]];
    expect(line(saas("SNOWBALL", wider, null, dates), "closing")).toEqual([150, 130]);
  });

  test.each([
    ["text for a number", [...MONTHLY.slice(0, 6), ["closing", 130, "n/a", 140, 130]], null],
    ["labels only", MONTHLY.map(([label]) => [label]), null],
    ["a month without a date", MONTHLY, [[45_962, 45_992, null, 46_054]]],
    ["months out of order", MONTHLY, [[45_992, 45_962, 46_023, 46_054]]],
    ["a month twice", MONTHLY, [[45_962, 45_963, 46_023, 46_054]]],
    ["nothing", null, null],
  ])("%s: #VALUE!", (_, moves, months) => {
    expect(codeOf(saas("SNOWBALL", moves, null, months))).toBe("#VALUE!");
  });
});
