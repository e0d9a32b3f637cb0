import { EXAMPLE_E } from "../../../src/catalogue/ledger/example";
import { isFailure, type Failure } from "../../../src/catalogue/define";
import { saas } from "../call-by-id";

/** How cells of a ledger are read: what real exports hold. Expected values are from the exports, or by hand. */

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** Excel’s day number of a date. */
const day = (iso: string) => Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** Rows of customer, start, end, amount and interval as columns. */
const columns = (rows: readonly (readonly unknown[])[]) =>
  [0, 1, 2, 3].map((at) => column(rows.map((row) => row[at])));
const intervals = (rows: readonly (readonly unknown[])[]) => column(rows.map((row) => row[4]));

const mrr = (rows: readonly (readonly unknown[])[], months: readonly string[], ...more: unknown[]) =>
  saas("LEDGER.MRR", ...columns(rows), [months.map(day)], intervals(rows), ...more);

const says = (answer: unknown) => {
  if (!isFailure(answer)) throw new Error(`No failure, but ${JSON.stringify(answer)}`);
  return answer;
};

function moves(rows: readonly (readonly unknown[])[], months: readonly string[], ...options: unknown[]) {
  const table = saas("LEDGER.MOVES", ...columns(rows), [months.map(day)], intervals(rows), ...options);
  if (isFailure(table)) throw new Error(table.text.en);
  return Object.fromEntries((table as [string, ...number[]][]).map(([name, ...cells]) => [name, cells]));
}

describe("term: the amount pays for the row’s own days", () => {
  const credited = [
    ["X", day("2023-01-01"), day("2023-12-31"), 288, "term"],
    ["X", day("2023-02-01"), day("2023-12-31"), -263.54, "term"],
  ];
  const included = [null, null, null, null, "included"];

  test("an invoice and the credit for its rest: January 24, February 0, churn −24", () => {
    const found = moves(credited, ["2023-01-15", "2023-02-15"], ...included);
    expect(found).toMatchObject({
      new: [24, 0],
      churn: [0, -24],
      contraction: [0, 0],
      closing: [24, 0],
      check: [0, 0],
    });
  });

  test.each(["term", "整期", " Term "])("in the word %s", (word) => {
    const rows = credited.map((row) => [...row.slice(0, 4), word]);
    expect(mrr(rows, ["2023-01-31"], null, "included")).toEqual([[24]]);
  });

  test("seats that join in mid-year: 284.93 for 173 days are 50.10 a month", () => {
    const from = day("2023-07-12");
    expect(mrr([["X", from, from + 173, 284.93, "term"]], ["2023-08-01"])).toEqual([[50.1]]);
    expect(mrr([["X", from, from + 172, 284.93, "term"]], ["2023-08-01"], null, "included")).toEqual([
      [50.1],
    ]);
  });

  test("is rounded to the decimals that the amounts have, and to cents at least", () => {
    const rows = [
      ["A", day("2024-01-01"), day("2024-01-31"), 100, "term"],
      ["B", day("2024-01-01"), day("2024-12-31"), 0.012, "term"],
    ];
    // 100 ÷ 30 × 365 ÷ 12 = 101.3888…; 0.012 ÷ 365 × 365 ÷ 12 = 0.001
    expect(mrr(rows.slice(0, 1), ["2024-01-15"])).toEqual([[0]]);
    expect(mrr([["A", day("2024-01-01"), day("2024-02-01"), 100, "term"]], ["2024-01-15"])).toEqual([
      [98.12],
    ]);
    expect(mrr(rows, ["2024-02-15"])).toEqual([[0.001]]);
  });

  test("with what multiplying leaves behind the cents, a credit still takes all of a charge", () => {
    // 8 × 36 and −1 × 263.54, as products that decimals can’t hold.
    const [charge, credit] = [288.00000000000006, -263.54000000000002];
    expect([charge === 288, credit === -263.54]).toEqual([false, true]);
    const rows = [credited[0].with(3, charge), credited[1]];
    expect(moves(rows, ["2023-01-15", "2023-02-15"], ...included)).toMatchObject({
      churn: [0, -24],
      contraction: [0, 0],
      closing: [24, 0],
    });
  });

  test("interval_count says nothing of a term", () => {
    expect(mrr(credited.slice(0, 1), ["2023-01-31"], 3, "included")).toEqual([[24]]);
  });

  const open = [
    ["A", day("2023-01-01"), null, 10, "month"],
    ["B", day("2023-01-01"), null, 100, "term"],
    ["C", day("2023-03-01"), day("2023-01-01"), 100, "month"],
  ];
  const asked = { "LEDGER.TRACE": [45_000, "new"], "LEDGER.COHORT": [45_000], "LEDGER.LIVES": [] } as const;

  test.each(["MRR", "MOVES", "MATRIX", "RETENTION", "RENEWALS", "TRACE", "COHORT", "LIVES"])(
    "without an end, LEDGER.%s names the row",
    (name) => {
      const id = `LEDGER.${name}`;
      const between = asked[id as keyof typeof asked] ?? [45_000];
      const answer = says(saas(id, ...columns(open), ...between, intervals(open)));
      expect(answer.error).toBe("#VALUE!");
      expect(answer.text.en).toContain("Row 2 ");
      expect(answer.text["zh-CN"]).toContain("第 2 行");
    },
  );

  test("the first bad row is named, of whatever kind", () => {
    const rows = [open[2], open[1]];
    expect(says(mrr(rows, ["2023-01-31"])).text.en).toContain("Row 1 ends before");
    expect(says(saas("LEDGER.MRR", ...columns(rows), 45_000, "term")).text.en).toContain("Row 1 ends before");
  });

  test("all tables of a ledger count it alike", () => {
    const month = day("2023-01-31");
    const rest = [intervals(credited), null];
    const end = "included";
    expect(saas("LEDGER.MATRIX", ...columns(credited), month, ...rest, null, end)).toEqual([
      ["customer", month],
      ["X", 24],
    ]);
    expect(saas("LEDGER.LIVES", ...columns(credited), ...rest, end)).toEqual([
      ["customer", "start", "end", "mrr"],
      ["X", day("2023-01-01"), day("2024-01-01"), 0],
    ]);
    expect(
      saas("LEDGER.TRACE", ...columns(credited), day("2023-02-28"), "churn", ...rest, null, null, null, end),
    ).toEqual([
      ["customer", "previous", "current", "change", "rows"],
      ["X", 24, 0, -24, "1, 2"],
    ]);
    expect(saas("LEDGER.COHORT", ...columns(credited), day("2023-02-28"), ...rest, "mrr", null, end)).toEqual(
      [
        ["cohort", "size", 0, 1],
        [day("2023-01-01"), 24, 24, 0],
        [day("2023-02-01"), 0, "", ""],
      ],
    );
    const retained = saas("LEDGER.RETENTION", ...columns(credited), day("2023-02-28"), ...rest, 1, end);
    expect(retained).toEqual([
      ["ndr", 0],
      ["grr", 0],
      ["logo", 0],
      ["customers", 1],
    ]);
  });

  test("MRR has no days, and says so; PRORATEMRR has", () => {
    expect(says(saas("MRR", 288, "term")).text.en).toMatch(/PRORATEMRR or LEDGER\.MRR/);
    // 284.93 ÷ 173 × 365 ÷ 12
    expect(saas("PRORATEMRR", 284.93, 0, 45_000, 45_173, 45_000, 45_365, "term")).toBeCloseTo(50.0961, 4);
  });
});

describe("intervals as billing systems and people write them", () => {
  test.each([
    [
      1,
      "month, months, Monthly, mo, mo., M, P1M, per_month, every month, 1 month, one month, month-to-month, /mo, 月, 月付, 每月, 月度, 包月, 按月, 1个月, 每1个月",
    ],
    [
      3,
      "quarter, quarterly, P3M, every 3 months, per_quarter, 3 months, 每 3 个月, qtr, Q, 季, 季付, 季度, 每季度, 三个月, 3个月",
    ],
    [
      6,
      "six months, semiannual, semi-annually, half-year, half yearly, P6M, per_six_months, 半年付, 半年, 每半年, 6个月, 2 quarters",
    ],
    [
      12,
      "year, years, yearly, yr, annual, annually, per annum, P1Y, P12M, 1 year, every 12 months, Y, 年, 年付, 年度, 包年, 每年, 按年, 一年, 1年, １年, 365 days",
    ],
    [24, "two years, 2-Year, 2 years, per_two_years, P2Y, P24M, biennial, 两年, 二年, 2年, 两年付"],
    [36, "three years, 3-Year, per_three_years, P3Y, 三年, 三年付"],
    [48, "per_four_years, four years, 四年"],
    [60, "per_five_years, five-year, P5Y, 五年"],
    [12 / 52, "week, weekly, P1W, 1 week, per week, wk, 周, 每周"],
    [24 / 52, "biweekly, bi-weekly, P2W, every 2 weeks, fortnightly, 双周, 两周"],
    [12 / 365, "day, days, daily, P1D, 日, 天, 每天"],
    [360 / 365, "P30D, 30 days, every 30 days, 30天"],
  ])("%d months", (months, words) => {
    for (const word of words.split(", ")) {
      const answer = saas("MRR", 1200, word);
      expect([word, answer]).toEqual([word, expect.closeTo(1200 / months, 9)]);
      const ledger = saas("LEDGER.MRR", ...columns([["A", 45_658, null, 1200]]), 45_658, word) as number[][];
      expect([word, ledger[0][0]]).toEqual([word, expect.closeTo(1200 / months, 9)]);
    }
  });

  test("a count of its own and interval_count are multiplied, row by row", () => {
    const rows = [
      ["A", 45_658, null, 600, "every 3 months"],
      ["A", 45_658, null, 600, "半年"],
      ["A", 45_658, null, 600, "month"],
    ];
    // 600 ÷ 6 + 600 ÷ 6 + 600 ÷ 2
    expect(mrr(rows, ["2025-01-31"], column([2, 1, 2]))).toEqual([[500]]);
  });

  test.each([
    "bimonthly",
    "decade",
    "0 months",
    "P0M",
    "every",
    "3",
    "per",
    "yearlyx",
    "half month",
    "P1Y2M",
    "monthsmonths",
    "年年",
  ])("%s is none, and the sentence lists the plain ones", (word) => {
    expect(says(saas("MRR", 1200, word)).text.en).toMatch(/Allowed: month, quarter, year, week, day\.$/);
    const answer = says(saas("LEDGER.MRR", ...columns([["A", 45_658, null, 1200]]), 45_658, word));
    expect(answer.text.en).toMatch(/Allowed: month, quarter, year, week, day, term, once\.$/);
  });

  test("a column of many words reads alike whichever order they come in, also when read again", () => {
    const words = ["every 5 months", "every 7 months"];
    const ledger = (order: readonly string[]) => {
      const many = Array.from({ length: 700 }, (_, i) => ["A", 45_658, null, 35, order[i % 2]]);
      return mrr(many, ["2025-01-31"]);
    };
    expect(ledger(words)).toEqual([[350 * 12]]);
    expect(ledger([words[1], words[1]])).toEqual([[700 * 5]]);
    expect(ledger([words[0], words[0]])).toEqual([[700 * 7]]);
    expect(ledger([...words].reverse())).toEqual([[350 * 12]]);
  });
});

describe("what doesn’t recur", () => {
  test.each(["One-Time", "once", "one_time", "Trial", "free trial", "一次性", "试用", "试用期"])(
    "%s adds no MRR and is in no count, whatever its dates",
    (word) => {
      const rows = [
        ["A", 45_658, null, 100, "month"],
        ["B", 45_658, null, 900, word],
        ["C", 45_689, 45_658, 900, word],
        ["D", null, null, 900, word],
      ];
      expect(moves(rows, ["2025-01-31"])).toMatchObject({ closing: [100], new: [100] });
      expect(moves(rows, ["2025-01-31"], null, null, null, "customers")).toMatchObject({
        closing: [1],
        new: [1],
      });
      expect(saas("LEDGER.LIVES", ...columns(rows), intervals(rows))).toHaveLength(2);
      expect(saas("MRR", 900, word)).toBe(0);
    },
  );

  test("a trial cancelled before it began, worth 0, refuses nothing", () => {
    const rows = [
      ["T", day("2024-03-05"), day("2024-02-25"), 0, "month"],
      ["A", day("2024-01-01"), null, 100, "month"],
      ["U", null, day("2024-02-25"), 0, ""],
    ];
    expect(mrr(rows, ["2024-02-01", "2024-03-01"])).toEqual([[100, 100]]);
    expect(moves(rows, ["2024-03-01"], null, null, null, "customers")).toMatchObject({
      opening: [1],
      closing: [1],
    });
    expect(
      saas(
        "LEDGER.TRACE",
        ...columns([...rows, ["A", day("2024-01-01"), null, 0]]),
        day("2024-01-31"),
        "new",
      ),
    ).toEqual([
      ["customer", "previous", "current", "change", "rows"],
      ["A", 0, 100, 100, "2"],
    ]);
  });

  test("a blank interval is a month", () => {
    const rows = [
      ["A", 45_658, null, 1200, "year"],
      ["B", 45_658, null, 7, ""],
      ["C", 45_658, null, 8, null],
      ["D", 45_658, null, 9, 0],
    ];
    expect(mrr(rows, ["2025-01-31"])).toEqual([[124]]);
  });
});

describe("days", () => {
  test.each([
    ["2022-07-14 09:31:45.000Z", "2022-07-14"],
    ["2022-07-14T09:31:45+02:00", "2022-07-14"],
    ["2022-07-14T23:59:59-11:00", "2022-07-14"],
    ["2022-07-14T00:00:00Z", "2022-07-14"],
    ["2022-07-14 09:31", "2022-07-14"],
    ["2016-06-03 12:43:50 -0400", "2016-06-03"],
    ["2022-07-14 09:31:45 UTC", "2022-07-14"],
    ["2022-07-14T09:31:45.123456789+0200", "2022-07-14"],
    ["2024-01-31", "2024-01-31"],
    [" 2024-1-5 ", "2024-01-05"],
    ["2024/1/31", "2024-01-31"],
    ["2024/01/31 9:05", "2024-01-31"],
    ["2024.1.5", "2024-01-05"],
    ["2024. 1. 5.", "2024-01-05"],
    ["2024年1月5日", "2024-01-05"],
    ["2024年01月05日 09:30", "2024-01-05"],
    ["２０２４－０１－０５", "2024-01-05"],
    ["20240131", "2024-01-31"],
    ["20240131T093145Z", "2024-01-31"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is taken as the day that is written", (text, iso) => {
    expect(saas("LEDGER.LIVES", [["A"]], [[text]], [[null]], [[1]])).toEqual([
      ["customer", "start", "end", "mrr"],
      ["A", day(iso), "", 1],
    ]);
    expect(saas("LEDGER.MRR", [["A"]], [[day(iso)]], [[null]], [[7]], text)).toEqual([[7]]);
  });

  test("in every date argument of ledger and survival functions", () => {
    const [customer, starts, ends, amount, interval] = EXAMPLE_E as unknown as (number | null)[][][];
    const iso = (cells: (number | null)[][]) =>
      cells.map(([cell]) => [cell && new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString()]);
    const columnsInText = [customer, iso(starts), iso(ends), amount];
    for (const [id, numbers, texts, ...more] of [
      ["LEDGER.MRR", [45_689], ["2025-02-01"], interval],
      ["LEDGER.MOVES", [45_689], ["2025-02-01"], interval],
      ["LEDGER.RENEWALS", [45_689], ["2025/2/1"], interval],
      ["LEDGER.RETENTION", [45_748], ["2025.4.1"], interval, null, 3],
      ["LEDGER.TRACE", [45_689, "churn"], ["2025年2月1日", "churn"], interval],
      ["LEDGER.COHORT", [45_777], ["2025-04-30T23:00:00Z"], interval],
      ["LEDGER.LIVES", [], [], interval],
    ] as const) {
      const expected = saas(id, customer, starts, ends, amount, ...numbers, ...more);
      expect([id, saas(id, ...columnsInText, ...texts, ...more)]).toEqual([id, expected]);
    }
    const lives = [starts, [[null], [45_800], [45_900], [null], [45_992], [45_713]]];
    for (const id of ["KM.CURVE", "KM.MEDIAN", "KM.MEAN"]) {
      const expected = saas(id, ...lives, 45_961, "month");
      expect([id, saas(id, ...lives.map(iso), "2025-10-31", "month")]).toEqual([id, expected]);
    }
    expect(saas("TTV", iso(starts), iso(lives[1]), "2025-10-31")).toEqual(saas("TTV", ...lives, 45_961));
    expect(saas("PRORATEMRR", 53, 3, "2026-06-16", "2026-07-01", "2026-06-01", "2026-07-01T00:00:00Z")).toBe(
      100,
    );
  });

  test.each([
    ["2024-02-30", /calendar has no such day/, /没有这一天/],
    ["2023-02-29 10:00", /calendar has no such day/, /没有这一天/],
    ["2024-13-01", /calendar has no such day/, /没有这一天/],
    [
      "31/01/2024",
      /Text to Columns ▸ Date: DMY, or type =DATE\(2024,1,31\)\./,
      /分列 ▸ 日期：DMY.*=DATE\(2024,1,31\)/,
    ],
    ["01-31-2024 10:00", /Text to Columns ▸ Date: MDY, or type =DATE\(2024,1,31\)\./, /分列 ▸ 日期：MDY/],
    ["03/04/2024", /DMY for =DATE\(2024,4,3\) or MDY for =DATE\(2024,3,4\)\./, /DMY.*MDY/],
    ["soon", /^[^=]*“soon”\. It must be a date\.$/, /^[^=]*「soon」，须为日期。$/],
    ["Jan 5, 2024", /Text to Columns, or type =DATEVALUE\("Jan 5, 2024"\)\./, /分列.*=DATEVALUE/],
    ["2024-01", /a month and no day\. Type 2024-01-01 instead\./, /2024-01-01/],
    ["2024年1月", /Type 2024-01-01 instead\./, /2024-01-01/],
    [202_401, /202401, a month and no day\. Type 2024-01-01 instead\./, /请改填 2024-01-01/],
    [190_001, /Type 1900-01-01 instead/, /1900-01-01/],
    [209_912, /Type 2099-12-01 instead/, /2099-12-01/],
  ])("%s is refused, with a cure", (cell, english, chinese) => {
    const refusals = [
      saas("LEDGER.MRR", [["B"], ["A"]], [[45_658], [cell]], [[null], [null]], [[1], [1]], 45_658),
      saas("LEDGER.MRR", [["A"], ["B"]], column([45_658, 45_658]), column([null, cell]), [[1], [1]], 45_658),
      saas("LEDGER.MRR", [["A"]], [[45_658]], [[null]], [[1]], [[45_658], [cell]]),
      saas("LEDGER.COHORT", [["A"]], [[45_658]], [[null]], [[1]], cell),
      saas("KM.MEDIAN", [[45_658], [cell]], [[null], [null]], 45_961),
      saas("KM.MEDIAN", [[45_658]], [[null]], cell),
    ].map(says);
    for (const { error, text } of refusals) {
      expect(error).toBe("#VALUE!");
      expect(text.en).toMatch(english);
      expect(text["zh-CN"]).toMatch(chinese);
    }
    expect(refusals[0].text.en).toMatch(/^start, row 2, is /);
    expect(refusals[1].text.en).toMatch(/^end, row 2, is /);
    expect(refusals[2].text.en).toMatch(/^months, row 2, is /);
  });

  test("day numbers beside those of months are days", () => {
    for (const near of [190_000, 190_013, 209_913, 200_000, 201_399]) {
      expect(saas("LEDGER.LIVES", [["A"]], [[near]], [[null]], [[1]])).toEqual([
        ["customer", "start", "end", "mrr"],
        ["A", near, "", 1],
      ]);
    }
  });

  test.each([
    2_958_465,
    2_958_465.99,
    401_768,
    "9999-12-31",
    "9999-12-31 23:59:59",
    "2999-12-31",
    "9999/12/31",
    "NULL",
    "null",
    "N/A",
    "n/a",
    "-",
    "—",
    "Never",
    " never ",
    "至今",
    "永久",
    " ",
    null,
  ])("%s in an end column is no end", (end) => {
    expect(
      saas("LEDGER.LIVES", [["A"], ["B"]], column([45_658, 45_658]), column([end, 45_700]), [[5], [5]]),
    ).toEqual([
      ["customer", "start", "end", "mrr"],
      ["A", 45_658, "", 5],
      ["B", 45_658, 45_700, 5],
    ]);
    expect(saas("KM.CURVE", column([45_658]), column([end]), 45_961)).toEqual(
      saas("KM.CURVE", column([45_658]), column([null]), 45_961),
    );
    expect(saas("TTV", column([45_658, 45_658]), column([end, 45_660]), 45_961)).toBe(2);
  });

  test("nowhere else: a start that is NULL is named", () => {
    const answer = says(
      saas("LEDGER.MRR", [["B"], ["A"]], [[45_658], ["NULL"]], [[null], [null]], [[1], [1]], 45_658),
    );
    expect(answer.text.en).toMatch(/^start, row 2, is “NULL”/);
  });

  test("days after the last that Excel knows stay impossible", () => {
    expect(saas("LEDGER.LIVES", [["A"]], [[45_658]], [[2_958_466]], [[1]])).toMatchObject({ error: "#NUM!" });
    expect(saas("LEDGER.LIVES", [["A"]], [[45_658]], [[1_704_067_200]], [[1]])).toMatchObject({
      error: "#NUM!",
    });
  });
});

describe("an error value in a cell", () => {
  const rows = (bad: unknown, at: number) =>
    [
      ["A", "B", "C"],
      [45_658, 45_658, 45_658],
      [null, null, null],
      [1, 2, 3],
    ].map((cells, i) => column(i === at ? [cells[0], bad, cells[2]] : cells));

  test.each([
    [0, "customer"],
    [1, "start"],
    [2, "end"],
    [3, "amount"],
  ])("stays that error, and the sentence names argument and row (%d)", (at, name) => {
    for (const code of ["#VALUE!", "#N/A", "#DIV/0!"] as const) {
      for (const bad of [code, { code }]) {
        const answer: Failure = says(saas("LEDGER.MOVES", ...rows(bad, at), 45_658));
        expect(answer.error).toBe(code);
        expect(answer.text.en).toBe(`${name}, row 2, is ${code}. Fix or clear that cell first.`);
        expect(answer.text["zh-CN"]).toBe(`${name} 第 2 行是 ${code}，请先更正或清除该单元格。`);
      }
    }
  });

  test("in a single argument it names the argument, in a block its row and column", () => {
    expect(says(saas("LTV", 500, "#REF!", 0.05)).text.en).toBe(
      "gross_margin is #REF!. Fix or clear that cell first.",
    );
    const block = [
      [1, 2],
      [3, "#N/A"],
    ];
    expect(says(saas("NDR.TTM", block)).text.en).toMatch(/^matrix, row 2, column 2, is #N\/A\./);
  });
});

test("usual Chinese spellings of a word are taken by every option that has it", () => {
  const end = (word: string) =>
    saas("LEDGER.MRR", [["A"]], [[45_658]], [[45_688]], [[5]], 45_658, null, null, word);
  for (const spelling of ["含", "包含", "含当天"]) expect(end(spelling)).toEqual([[5]]);
  for (const spelling of ["不含", "不包含", "不含当日"]) expect(end(spelling)).toEqual([[0]]);
  const heads = (word: string) =>
    saas("LEDGER.MOVES", ...EXAMPLE_E.slice(0, 4), 45_689, null, null, null, null, word);
  expect(heads("客户")).toEqual(heads("customers"));
  expect(saas("LOGOCHURN", 100, 10, 20, "平均值")).toBe(saas("LOGOCHURN", 100, 10, 20, "average"));
  expect(saas("LTV", 500, 0.8, 0.05, null, null, null, "月末")).toBe(8000);
});

test("Chinese spellings of units are taken by every option that has them", () => {
  const triangle = (unit: string) =>
    saas("LEDGER.COHORT", ...EXAMPLE_E.slice(0, 4), 45_777, null, null, null, unit);
  for (const [spelling, word] of [
    ["季度", "quarter"],
    ["每季度", "quarter"],
    ["年度", "year"],
    ["月度", "month"],
  ]) {
    expect(triangle(spelling)).toEqual(triangle(word));
  }
  const lives = [column([45_658]), column([45_748]), 45_961];
  expect(saas("KM.CURVE", ...lives, "星期")).toEqual(saas("KM.CURVE", ...lives, "week"));
  expect(saas("KM.CURVE", ...lives, "months")).toEqual(saas("KM.CURVE", ...lives, "month"));
});
