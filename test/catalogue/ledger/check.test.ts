import fc from "fast-check";
import { isFailure } from "../../../src/catalogue/define";
import { anyCell, type Cell } from "../arguments";
import { saas } from "../call-by-id";
import { runs } from "../../runs";

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

/** What is said of each finding. */
function messages(rows: readonly Row[], ...options: unknown[]): unknown[] {
  const [c, s, e, a] = [0, 1, 2, 3].map((at) => column(rows, at));
  return (saas("LEDGER.CHECK", c, s, e, a, ...options) as unknown[][]).slice(1).map(([, , said]) => said);
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

test("text where a date or a number belongs, and days that Excel doesn’t know; texts with the year first are read", () => {
  expect(
    codes([
      ["A", "01/02/2025", null, 10],
      ["B", JAN, "soon", "10 USD"],
      ["C", 20250101, null, 10],
      ["D", "2025-01-01", "2025年3月1日", 10],
      ["E", "spring", "next year", "ten"],
    ]),
  ).toEqual([
    [1, "TEXT_DATE"],
    [2, "TEXT_DATE"],
    [2, "TEXT_AMOUNT"],
    [3, "TEXT_DATE"],
    [5, "TEXT_DATE"],
    [5, "TEXT_DATE"],
    [5, "TEXT_AMOUNT"],
  ]);
  expect(messages([["A", 20250131, null, 10]])).toEqual([
    "20250131 is no day that Excel knows. Type 2025-01-31.",
  ]);
});

test("no end is no end, however it is written", () => {
  const words = [2_958_465, "NULL", "null", "N/A", "-", "Never", "至今", ""];
  expect(codes(words.map((end, i): Row => [`A${i}`, JAN, end, 10]))).toEqual([["", "OK"]]);
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

describe("an annual price in a monthly row, by the amount", () => {
  const open = (count: number, price: number): Row[] =>
    Array.from({ length: count }, (_, i) => [`${price}-${i}`, JAN, null, price]);
  const found = (rows: readonly Row[], ...options: unknown[]) =>
    codes(rows, ...options).filter((finding) => (finding as string[])[1] === "YEAR_AS_MONTH");

  test("nine open rows of 100 and one of 1200", () => {
    expect(found([...open(9, 100), ...open(1, 1200)])).toEqual([[10, "YEAR_AS_MONTH"]]);
    expect(found([...open(9, 100), ...open(1, 1000)])).toEqual([[10, "YEAR_AS_MONTH"]]);
    expect(found([...open(9, 100), ...open(1, 1300)])).toEqual([]);
    expect(found([...open(9, 100), ...open(1, 900)])).toEqual([]);
  });

  test.each([
    [350, true],
    [351, true],
    [380, true],
    [349, false],
    [381, false],
    [730, true],
    [1096, true],
    [548, false],
  ])("a row of %d days: %s", (days, wanted) => {
    const rows: Row[] = [...open(3, 100), ["D", JAN, JAN + days, 1200]];
    expect(found(rows)).toEqual(wanted ? [[4, "YEAR_AS_MONTH"]] : []);
  });

  test("a price that many pay is one of the list, unless it is twelve times the usual one", () => {
    expect(found([...open(40, 100), ...open(3, 1000)])).toEqual([]);
    expect(found([...open(40, 100), ...open(3, 1200)])).toHaveLength(3);
  });

  test("where prices differ widely a high one says nothing", () => {
    expect(found([...open(6, 29), ...open(4, 99), ...open(2, 299)])).toEqual([]);
  });

  test("twelve months at once are no month", () => {
    const counts = [...Array.from({ length: 9 }, () => [1]), [12]];
    expect(found([...open(9, 100), ...open(1, 1200)], null, null, null, null, counts)).toEqual([]);
  });
});

test("words that are no interval, as the other functions refuse them; blanks and the words of either language", () => {
  const rows = ["A", "B", "C", "D", "E"].map((id): Row => [id, JAN, null, 10]);
  const words = [["monthlyx"], ["Annually "], [""], [12], [true]];
  expect(codes(rows, words)).toEqual([
    [1, "UNKNOWN_INTERVAL"],
    [3, "NO_INTERVAL"],
    [4, "UNKNOWN_INTERVAL"],
    [5, "UNKNOWN_INTERVAL"],
  ]);
  expect(codes(rows, "constructor")).toHaveLength(5);
  const [c, s, e, a] = [0, 1, 2, 3].map((at) => column(rows, at));
  expect((saas("LEDGER.CHECK", c, s, e, a, words) as unknown[][])[1]).toEqual([
    1,
    "UNKNOWN_INTERVAL",
    "“monthlyx” is no interval: month, quarter, year, week, day, term or once.",
  ]);
  const blank: Row = [null, null, null, null];
  expect(codes([rows[0], blank], [["month"], ["monthlyx"]])).toContainEqual([2, "UNKNOWN_INTERVAL"]);
});

test("an interval column with blanks among words: the blank rows are named", () => {
  const rows = ["A", "B"].map((id): Row => [id, JAN, null, 10]);
  expect(codes(rows, [["year"], [""]])).toEqual([[2, "NO_INTERVAL"]]);
  expect(codes(rows, [[null], [""]])).toEqual([["", "OK"]]);
  // A row that is blank in all columns has no interval to give.
  expect(codes([...rows, [null, "", 0, null]], [["year"], ["month"], [""]])).toEqual([["", "OK"]]);
});

test("a term needs an end", () => {
  const rows: Row[] = [
    ["A", JAN, MAR, 10],
    ["B", JAN, null, 10],
    ["C", JAN, "never", 10],
  ];
  expect(codes(rows, "term")).toEqual([
    [2, "TERM_OPEN"],
    [3, "TERM_OPEN"],
  ]);
  expect(codes(rows, [["整期"], ["month"], ["year"]])).toEqual([["", "OK"]]);
});

test("rows that don’t recur are listed by their words", () => {
  const rows = ["A", "B", "C", "D", "E"].map((id): Row => [id, JAN, null, 10]);
  const words = [["One-Time"], ["month"], ["Trial"], ["一次性"], ["试用"]];
  expect(codes(rows, words)).toEqual([1, 3, 4, 5].map((row) => [row, "NOT_RECURRING"]));
});

test("counts of intervals that can’t be", () => {
  const rows = ["A", "B", "C", "D"].map((id): Row => [id, JAN, null, 10]);
  expect(codes(rows, null, null, null, null, [[3], ["three"], [-1], [0]])).toEqual([
    [2, "BAD_COUNT"],
    [3, "BAD_COUNT"],
  ]);
});

test("error values are listed, each with its argument, and all else goes on", () => {
  const rows: Row[] = [
    ["A", JAN, "#N/A", 10],
    ["B", "#VALUE!", null, "#DIV/0!"],
    ["#REF!", JAN, FEB, 10],
    ["C", FEB, JAN, 10],
  ];
  expect(codes(rows)).toEqual([
    [1, "ERROR_CELL"],
    [2, "ERROR_CELL"],
    [2, "ERROR_CELL"],
    [3, "ERROR_CELL"],
    [4, "END_BEFORE_START"],
  ]);
  expect(messages(rows).slice(0, 4)).toEqual([
    "end is #N/A. Fix or clear that cell first.",
    "start is #VALUE!. Fix or clear that cell first.",
    "amount is #DIV/0!. Fix or clear that cell first.",
    "customer is #REF!. Fix or clear that cell first.",
  ]);
  const tidy = rows.map((): Row => ["A", JAN, null, 10]).slice(0, 1);
  expect(codes(tidy, "#N/A")).toEqual([[1, "ERROR_CELL"]]);
  expect(codes(tidy, null, "#NUM!")).toEqual([[1, "ERROR_CELL"]]);
});

test("an error that stands alone for a whole column is the answer", () => {
  const [c, s, e, a] = [0, 1, 2, 3].map((at) =>
    column(
      [
        ["A", JAN, null, 10],
        ["B", JAN, null, 10],
      ],
      at,
    ),
  );
  expect(saas("LEDGER.CHECK", c, "#REF!", e, a)).toMatchObject({ error: "#REF!" });
  expect(saas("LEDGER.CHECK", c, s, e, a, "#NAME?")).toMatchObject({ error: "#NAME?" });
});

test("a start that reads as year and month says how to type it", () => {
  expect(codes([["A", 202401, null, 10]])).toEqual([[1, "FAR_DATE"]]);
  expect(messages([["A", 202401, null, 10]])).toEqual([
    "start is 202401, a month and no day. Type 2024-01-01 instead.",
  ]);
});

// 3 May of 1924, 2204 and 2454 as Excel counts days, and the borders of what is near.
test.each([
  [8890, true],
  [111_158, true],
  [202_467, true],
  [32_873, true],
  [32_874, false],
  [73_050, false],
  [73_051, true],
])("a start on day %d among starts of 2025 is far away: %s", (day, far) => {
  const rows: Row[] = [
    ["A", JAN, null, 10],
    ["B", day, null, 10],
    ["C", FEB, null, 10],
  ];
  expect(codes(rows)).toEqual(far ? [[2, "FAR_DATE"]] : [["", "OK"]]);
});

test("an end over 50 years after its start stands for none, and is no last day that was meant to be covered", () => {
  // 31 December 2099 and 2074.
  expect(codes([["A", JAN, 73_050, 10]])).toEqual([[1, "FAR_DATE"]]);
  expect(codes([["A", JAN, 63_919, 10]])).toEqual([[1, "END_INCLUSIVE"]]);
});

test("dates with the day first, opened where the month comes first: some are texts, the others swapped", () => {
  // 5 March as 3 May, 1 February as 2 January; 13 March stays a text.
  const rows: Row[] = [
    ["A", "13-03-2024", null, 10],
    ["B", 45_415, null, 10],
    ["C", 45_293, null, 10],
  ];
  expect(codes(rows)).toEqual([
    [1, "TEXT_DATE"],
    [2, "DAY_MONTH"],
    [3, "DAY_MONTH"],
  ]);
  // The same in the column of ends.
  const ends = rows.map(([id, start]): Row => [id, 45_000, start, 10]);
  expect(codes(ends).map((finding) => (finding as string[])[1])).toEqual([
    "TEXT_DATE",
    "DAY_MONTH",
    "DAY_MONTH",
  ]);
  // Where days above 12 have been read as dates, a text is but a text.
  expect(codes([...rows, ["D", 45_380, null, 10]])).toEqual([[1, "TEXT_DATE"]]);
  // So is one with the month first, or a day that may be a month.
  expect(codes([["A", "03-13-2024", null, 10], ...rows.slice(1)])).toEqual([[1, "TEXT_DATE"]]);
  expect(codes([["A", "11-03-2024", null, 10], ...rows.slice(1)])).toEqual([[1, "TEXT_DATE"]]);
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

test("ids that differ by the width of their letters look alike", () => {
  const rows: Row[] = [
    ["某科技（集团）", JAN, FEB, 10],
    ["某科技(集团)", FEB, null, 10],
    ["ACME", JAN, null, 10],
    ["ＡＣＭＥ", JAN, null, 10],
    ["acme ", JAN, null, 10],
    ["某科技", JAN, null, 10],
  ];
  expect(codes(rows)).toEqual([
    [2, "ID_LOOKALIKE"],
    [4, "ID_LOOKALIKE"],
    [5, "ID_LOOKALIKE"],
  ]);
  expect(messages(rows)[0]).toBe(
    "Like “某科技（集团）” but for case, spaces or width, and counted as another customer. Write both alike.",
  );
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

/** What a careless export holds, cell by cell. */
const badRow = fc.tuple(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("A", "B", 7) },
    { weight: 1, arbitrary: fc.oneof(anyCell, fc.constantFrom<Cell>("#N/A", true, "")) },
  ),
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: JAN, max: JAN + 60 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Cell>("2025-01-03", 202401, 20250101, "31.01.2025", "#REF!", ""),
    },
    { weight: 1, arbitrary: anyCell },
  ),
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: JAN + 10, max: JAN + 90 }) },
    { weight: 2, arbitrary: fc.constantFrom<Cell>("", null, "never", 2_958_465, 202402, "soon", "#N/A") },
    { weight: 1, arbitrary: anyCell },
  ),
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -5, max: 500 }) },
    { weight: 1, arbitrary: fc.oneof(anyCell, fc.constantFrom<Cell>(0, "", "#DIV/0!", "10 USD")) },
  ),
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<Cell>("month", "年", "Week", "term", "Trial", "every 3 months", ""),
    },
    { weight: 1, arbitrary: anyCell },
  ),
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Cell>(1, 3, "") },
    { weight: 1, arbitrary: fc.oneof(anyCell, fc.constantFrom<Cell>(-1, 0.5, "two")) },
  ),
);
const badLedger = fc.array(badRow, { minLength: 2, maxLength: 6 });

/** The row that a refusal names. */
const refusedRow = (text: string) => Number(/\brow (\d+)/i.exec(text)?.[1]);

test("never fails on bad data; what it passes every ledger function reads, and each row that one refuses it lists", () => {
  fc.assert(
    fc.property(badLedger, fc.constantFrom("excluded", "included"), (drawn, endDay) => {
      const [c, s, e, a, i, n] = [0, 1, 2, 3, 4, 5].map((at) => drawn.map((row) => [row[at]]));
      const table = saas("LEDGER.CHECK", c, s, e, a, i, null, endDay, null, n) as unknown[][];
      const listed = new Set(table.slice(1).map(([row]) => row));
      const months = [[JAN, MAR]];
      const answers = [
        saas("LEDGER.MRR", c, s, e, a, months, i, n, endDay),
        saas("LEDGER.MATRIX", c, s, e, a, months, i, n, null, endDay),
        saas("LEDGER.MOVES", c, s, e, a, months, i, n, null, null, null, endDay),
        saas("LEDGER.RETENTION", c, s, e, a, months, i, n, null, endDay),
        saas("LEDGER.RENEWALS", c, s, e, a, months, i, n, endDay),
        saas("LEDGER.TRACE", c, s, e, a, JAN, "new", i, n, null, null, null, endDay),
        saas("LEDGER.LIVES", c, s, e, a, i, n, endDay),
        saas("LEDGER.COHORT", c, s, e, a, MAR, i, n, "customers", "month", endDay),
      ];
      for (const answer of answers) {
        if (!isFailure(answer) || answer.error === "#N/A") continue;
        expect(listed).not.toContain("");
        const row = refusedRow(answer.text.en);
        if (row > 0) expect(listed).toContain(row);
      }
    }),
    { numRuns: runs(300) },
  );
});

test("no cell is longer than a sheet can hold, and what is quoted is cut", () => {
  const long = "x".repeat(32_767);
  const rows: Row[] = [
    [long, long, long, long],
    [` ${long.toUpperCase().slice(1)}y`, JAN, null, 10],
    [long.toUpperCase(), JAN, null, 10],
  ];
  const table = saas(
    "LEDGER.CHECK",
    ...[0, 1, 2, 3].map((at) => column(rows, at)),
    [[long], ["month"], ["month"]],
    [["USD"], [long], ["USD"]],
  ) as unknown[][];
  const said = table.slice(1).map(([, , message]) => String(message));
  expect(said.length).toBeGreaterThan(4);
  for (const message of said) expect(message.length).toBeLessThan(300);
});

test("what is found is told in both languages, without a word left over", () => {
  fc.assert(
    fc.property(badLedger, fc.constantFrom("en", "中文"), (drawn, language) => {
      const [c, s, e, a, i, n] = [0, 1, 2, 3, 4, 5].map((at) => drawn.map((row) => [row[at]]));
      const table = saas("LEDGER.CHECK", c, s, e, a, i, null, null, language, n) as unknown[][];
      for (const [, , message] of table.slice(1)) {
        expect(message).not.toMatch(/\{\w+\}|\[object|undefined|\b1 (months|days|rows|findings)\b/);
      }
    }),
    { numRuns: runs(150) },
  );
});

test("a column of many thousand rows of one customer is in order", () => {
  const rows = Array.from({ length: 20_000 }, (_, i): Row => ["A", JAN + i, JAN + i + 1, 10]);
  expect(codes(rows)).toEqual([["", "OK"]]);
});
