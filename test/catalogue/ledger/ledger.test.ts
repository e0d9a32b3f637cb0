import { findFunction } from "../../../src/catalogue";
import { EXAMPLE_E, EXAMPLE_MONTHS } from "../../../src/catalogue/ledger/example";
import { LEDGER_MOVES } from "../../../src/catalogue/ledger/moves";
import { LEDGER_MRR } from "../../../src/catalogue/ledger/mrr";
import { call } from "../../../src/functions/call";

/* Expected values: the ledger of six rows, worked by hand month by month. */

const [customer, start, end, amount, interval] = EXAMPLE_E;
const columns = [customer, start, end, amount];
const moves = (...options: unknown[]) =>
  call(LEDGER_MOVES, [...columns, EXAMPLE_MONTHS, interval, null, ...options]);
const line = (table: unknown, name: string) =>
  (table as unknown[][]).find((row) => row[0] === name)?.slice(1);

describe("LEDGER.MOVES", () => {
  test("a return after more than reactivation_days counts as new: 31 January to 30 April are 89 days", () => {
    expect(line(moves(45), "new")).toEqual([180, 0, 0, 90]);
    expect(line(moves(45), "reactivation")).toEqual([0, 0, 0, 0]);
    expect(line(moves(89), "reactivation")).toEqual([0, 0, 0, 90]);
  });

  test("same_month count shows who came and went within February, in new and in churn", () => {
    const table = moves(null, "count");
    expect(line(table, "new")).toEqual([180, 40, 0, 0]);
    expect(line(table, "churn")).toEqual([0, -120, 0, 0]);
    expect(line(table, "check")).toEqual([0, 0, 0, 0]);
  });

  test("same_month count: the highest MRR may begin on the day a credit ends", () => {
    // A pays 100 from 1 to 20 February, less a credit of 30 until the 9th.
    const rows = [
      [["A"], ["A"]],
      [[45689], [45689]],
      [[45709], [45698]],
      [[100], [-30]],
    ];
    const table = call(LEDGER_MOVES, [...rows, 45689, null, null, null, "count"]);
    expect(line(table, "new")).toEqual([100]);
    expect(line(table, "churn")).toEqual([-100]);
  });

  test("customers instead of money", () => {
    const table = moves(null, null, "customers");
    expect(line(table, "opening")).toEqual([1, 3, 2, 2]);
    expect(line(table, "new")).toEqual([2, 0, 0, 0]);
    expect(line(table, "expansion")).toEqual([0, 0, 1, 0]);
    expect(line(table, "reactivation")).toEqual([0, 0, 0, 1]);
    expect(line(table, "churn")).toEqual([0, -1, 0, 0]);
    expect(line(table, "closing")).toEqual([3, 2, 2, 3]);
    expect(line(table, "check")).toEqual([0, 0, 0, 0]);
  });

  test("months below each other put the answer below each other, under a header row", () => {
    const down = (EXAMPLE_MONTHS as number[][])[0].map((day) => [day]);
    const table = call(LEDGER_MOVES, [...columns, down, interval]) as unknown[][];
    expect(table[0]).toEqual([
      "opening",
      "new",
      "expansion",
      "reactivation",
      "contraction",
      "churn",
      "closing",
      "check",
    ]);
    expect(table[4]).toEqual([250, 0, 0, 90, 0, 0, 340, 0]);
  });

  test("a blank month has nothing to show", () => {
    const table = call(LEDGER_MOVES, [...columns, [[45658, null, 45748]], interval]);
    expect(line(table, "closing")).toEqual([280, "", 340]);
  });
});

describe("LEDGER.MRR", () => {
  test("an end that is the last day covered loses no month once end_day says so", () => {
    const year = [
      [["A"], ["A"]],
      [[45658], [45689]],
      [[45688], [45716]],
      [[100], [100]],
    ];
    const asked = [[45658, 45689]];
    expect(call(LEDGER_MRR, [...year, asked])).toEqual([[0, 0]]);
    expect(call(LEDGER_MRR, [...year, asked, null, null, "included"])).toEqual([[100, 100]]);
    expect(call(LEDGER_MRR, [...year, asked, null, null, "含"])).toEqual([[100, 100]]);
  });

  test("a fraction of a day is dropped: what ends at 18:00 on the last of the month is over by then", () => {
    const rows = [[["A"]], [[45658.75]], [[45688.75]], [[100]]];
    expect(call(LEDGER_MRR, [...rows, 45658.5])).toEqual([[0]]);
    expect(call(LEDGER_MRR, [...rows, 45658.5, null, null, "included"])).toEqual([[100]]);
  });

  test("credits lower a customer’s MRR, and never below nothing", () => {
    const rows = [
      [["A"], ["A"], ["B"]],
      [[45658], [45658], [45658]],
      [[null], [null], [null]],
      [[100], [-30], [-50]],
    ];
    expect(call(LEDGER_MRR, [...rows, 45658])).toEqual([[70]]);
    expect(line(call(LEDGER_MOVES, [...rows, 45658]), "closing")).toEqual([70]);
  });

  test("333.33 a year is 27.7775 a month, and a number is the same customer as its text", () => {
    const rows = [
      [[7], ["7 "]],
      [[45658], [45658]],
      [[null], [null]],
      [[333.33], [12]],
    ];
    expect(call(LEDGER_MRR, [...rows, 45658, [["year"], ["month"]]])).toEqual([[39.7775]]);
  });

  test.each([
    ["a missing start", [["A"], ["B"]], [[45658], [null]], "Row 2 has no start date"],
    ["a missing customer", [["A"], [""]], [[45658], [45658]], "Row 2 has no customer"],
    ["a date stored as text", [["A"], ["B"]], [[45658], ["01/02/2025"]], "start, row 2,"],
  ])("%s is #VALUE! and names the row", (_, ids, starts, words) => {
    expect(call(LEDGER_MRR, [ids, starts, [[null], [null]], [[1], [1]], 45658])).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining(words) },
    });
  });

  test("rows blank in all columns are skipped, wherever they stand", () => {
    const rows = [
      [[null], ["A"], [0]],
      [[null], [45658], [0]],
      [[null], [null], [0]],
      [[null], [100], [0]],
    ];
    expect(call(LEDGER_MRR, [...rows, 45658])).toEqual([[100]]);
  });
});

test("LEDGER.RETENTION: a month without a base says how far back it looked", () => {
  const retention = findFunction("LEDGER.RETENTION")!;
  const says = (month: number, window: number | null) => {
    const ledger = [[["A"]], [[45658]], [[45689]], [[100]]];
    const table = call(retention, [...ledger, month, null, null, window]) as unknown as { text: unknown }[][];
    return table[0][1].text;
  };
  // A pays in January 2025 only; 45717 is in March, 45818 in June.
  expect(says(45717, null)).toEqual({
    en: "12 months before this month the ledger had not begun. Ask for a later month or a shorter window.",
    "zh-CN": "该月的 12 个月之前台账尚未开始，请取更晚的月份或更短的间隔。",
  });
  expect(says(45818, 1)).toMatchObject({
    en: "MRR 1 month before this month is 0, and nothing can be divided by it.",
  });
});
