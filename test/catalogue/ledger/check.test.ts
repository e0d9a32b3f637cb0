import fc from "fast-check";
import { anyCell } from "../arguments";
import { saas } from "../call-by-id";

/* Expected findings are worked by hand from what each code says. */

type Row = readonly [customer: unknown, start: unknown, end: unknown, amount: unknown];

const column = (rows: readonly Row[], at: number) => rows.map((row) => [row[at]]);

/** Row and code of each finding. */
function codes(rows: readonly Row[], ...options: unknown[]): unknown[] {
  const [c, s, e, a] = [0, 1, 2, 3].map((at) => column(rows, at));
  const table = saas("LEDGER.CHECK", c, s, e, a, ...options) as unknown[][];
  expect(table[0]).toEqual(["row", "code", "message"]);
  return table.slice(1).map(([row, code]) => [row, code]);
}

// 1 January, 1 February, 1 March 2025.
const [JAN, FEB, MAR] = [45658, 45689, 45717];

test("blanks where other cells are filled; a row blank in all is none", () => {
  expect(
    codes([
      ["", JAN, null, 10],
      ["A", null, null, 10],
      ["B", JAN, null, null],
      [null, "", 0, null],
    ]),
  ).toEqual([
    [1, "NO_ID"],
    [2, "NO_START"],
    [3, "NO_AMOUNT"],
  ]);
});

test("text where a date or a number belongs, and days that Excel doesn’t know", () => {
  expect(
    codes([
      ["A", "01/02/2025", null, 10],
      ["B", JAN, "soon", "10 USD"],
      ["C", 20250101, null, 10],
    ]),
  ).toEqual([
    [1, "TEXT_DATE"],
    [2, "TEXT_DATE"],
    [2, "TEXT_AMOUNT"],
    [3, "TEXT_DATE"],
  ]);
});

test("ends before or on the start; an end that is covered may be the start", () => {
  const rows: Row[] = [
    ["A", FEB, JAN, 10],
    ["B", FEB, FEB, 10],
  ];
  expect(codes(rows)).toEqual([
    [1, "END_BEFORE_START"],
    [2, "ZERO_LENGTH"],
  ]);
  expect(codes(rows, null, null, "included")).toEqual([[1, "END_BEFORE_START"]]);
});

test("duplicates and overlaps name the earlier row; another interval is no duplicate", () => {
  const rows: Row[] = [
    ["A", JAN, MAR, 10],
    ["A", JAN, MAR, 10],
    ["A", FEB, null, 5],
    ["B", FEB, null, 5],
  ];
  expect(codes(rows)).toEqual([
    [2, "DUPLICATE"],
    [3, "OVERLAP"],
  ]);
  expect(codes(rows, [["month"], ["year"], ["month"], ["month"]])).toEqual([
    [2, "OVERLAP"],
    [3, "OVERLAP"],
  ]);
});

test("a gap of 1 to 31 days after the latest end, in whatever order the rows stand", () => {
  const after = (days: number): Row[] => [
    ["A", MAR + days, null, 10],
    ["A", JAN, MAR, 10],
    ["A", JAN + 3, FEB, 10],
  ];
  const gaps = (days: number) => codes(after(days)).filter((finding) => String(finding).endsWith("GAP"));
  expect(gaps(0)).toEqual([]);
  expect(gaps(1)).toEqual([[1, "GAP"]]);
  expect(gaps(31)).toEqual([[1, "GAP"]]);
  expect(gaps(32)).toEqual([]);
});

test("an annual price in a monthly row: a year long, and six times the median", () => {
  const rows = (price: number): Row[] => [
    ["A", JAN, null, 100],
    ["B", JAN, null, 100],
    ["C", JAN, JAN + 365, price],
  ];
  expect(codes(rows(600))).toEqual([[3, "YEAR_AS_MONTH"]]);
  expect(codes(rows(599))).toEqual([["", "OK"]]);
  expect(codes(rows(1200), [["month"], ["月"], ["年"]])).toEqual([["", "OK"]]);
});

test("words that are no interval, as the other functions refuse them; blanks and the words of either language", () => {
  const rows = ["A", "B", "C", "D", "E"].map((id): Row => [id, JAN, null, 10]);
  const words = [["monthlyx"], ["Annually "], [""], [12], [true]];
  expect(codes(rows, words)).toEqual([
    [1, "UNKNOWN_INTERVAL"],
    [4, "UNKNOWN_INTERVAL"],
    [5, "UNKNOWN_INTERVAL"],
  ]);
  expect(codes(rows, "constructor")).toHaveLength(5);
  const [c, s, e, a] = [0, 1, 2, 3].map((at) => column(rows, at));
  expect((saas("LEDGER.CHECK", c, s, e, a, words) as unknown[][])[1]).toEqual([
    1,
    "UNKNOWN_INTERVAL",
    "“monthlyx” is no interval: month, quarter, year, week or day.",
  ]);
  const blank: Row = [null, null, null, null];
  expect(codes([rows[0], blank], [["month"], ["monthlyx"]])).toContainEqual([2, "UNKNOWN_INTERVAL"]);
});

test("an error value in a cell comes out as that error", () => {
  expect(saas("LEDGER.CHECK", [["A"]], [[JAN]], [["#N/A"]], [[10]])).toMatchObject({ error: "#N/A" });
});

test("whole months are ends meant to be covered, unless end_day says so", () => {
  const rows: Row[] = [
    ["A", JAN, FEB - 1, 10],
    ["B", JAN, FEB, 10],
    ["C", JAN + 1, FEB - 1, 10],
  ];
  expect(codes(rows)).toEqual([[1, "END_INCLUSIVE"]]);
  expect(codes(rows, null, null, "included")).toEqual([["", "OK"]]);
});

test("ids that look alike, once each; trimmed ids and numbers are the same id", () => {
  expect(
    codes([
      ["Acme Ltd", JAN, FEB, 10],
      ["acmeltd", JAN, FEB, 10],
      ["acmeltd", FEB, null, 10],
      [7, JAN, FEB, 10],
      [" 7 ", FEB, null, 10],
    ]),
  ).toEqual([[2, "ID_LOOKALIKE"]]);
});

test("currencies are looked at where they are given", () => {
  const rows: Row[] = [
    ["A", JAN, null, 10],
    ["B", JAN, null, 10],
    ["C", JAN, null, 10],
    ["D", JAN, null, 10],
  ];
  expect(codes(rows, null, [["USD"], ["usd"], [""], ["EUR"]])).toEqual([
    [3, "NO_CURRENCY"],
    [4, "MIXED_CURRENCY"],
  ]);
});

test("says so in either language when nothing is found, and when there is nothing", () => {
  const nothing = [[[null]], [[null]], [[null]], [[null]]];
  expect(saas("LEDGER.CHECK", ...nothing)).toEqual([
    ["row", "code", "message"],
    ["", "OK", "Nothing found."],
  ]);
  expect(saas("LEDGER.CHECK", ...nothing, null, null, null, "中文")).toEqual([
    ["row", "code", "message"],
    ["", "OK", "未发现问题。"],
  ]);
});

test("never fails on bad data, and what it passes the other functions read", () => {
  const cell = anyCell.filter((value) => !String(value).trim().startsWith("#"));
  const words = fc.oneof(cell, fc.constantFrom("month", "年", "Week"));
  const rows = fc.array(fc.tuple(cell, cell, cell, cell, words), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(rows, (drawn) => {
      const own = drawn.map(([c, s, e, a]): Row => [c, s, e, a]);
      const interval = drawn.map((row) => [row[4]]);
      const found = codes(own, interval).map((finding) => (finding as string[])[1]);
      const columns = [0, 1, 2, 3].map((at) => column(own, at));
      const refused = !Array.isArray(saas("LEDGER.MRR", ...columns, JAN, interval));
      const errors = "NO_ID NO_START TEXT_DATE TEXT_AMOUNT END_BEFORE_START UNKNOWN_INTERVAL".split(" ");
      if (refused) expect(found.some((code) => errors.includes(code))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a column of many thousand rows of one customer takes no time to speak of", () => {
  const rows = Array.from({ length: 20_000 }, (_, i): Row => ["A", JAN + i, JAN + i + 1, 10]);
  const from = performance.now();
  expect(codes(rows)).toEqual([["", "OK"]]);
  expect(performance.now() - from).toBeLessThan(5000);
});
