import fc from "fast-check";
import { format } from "numfmt";
import { findFunction } from "../../src/catalogue";
import { isTable, type RawArgument, type RawCell, type Unit } from "../../src/catalogue/define";
import { EXAMPLE_E, EXAMPLE_MONTHS } from "../../src/catalogue/ledger/example";
import { REFERENCE } from "../../src/catalogue/reference";
import { call } from "../../src/functions/call";
import { LANGUAGES, type Language } from "../../src/locales/text";
import { UNIT_FORMATS } from "../../src/sheets/formats";
import { showAnswer } from "../../src/taskpane/insert/answer";
import { cellFormats, rowsOf } from "../../src/taskpane/insert/cell-formats";
import { functionPage } from "../../tools/function-page";

const UNITS = Object.keys(UNIT_FORMATS) as Unit[];

const of = (unit: Unit) => ({ ...findFunction("LTV")!, params: [], result: unit });

/** What the cells show that Insert writes. */
function cells(id: string, args: readonly RawArgument[], language: Language = "en"): string[][] {
  const definition = findFunction(id)!;
  const rows = rowsOf(call(definition, args)) as readonly (readonly RawCell[])[];
  const formats = cellFormats(definition, args, rows, language);
  return rows.map((row, r) =>
    row.map((cell, c) => (typeof cell === "object" ? "#" : format(formats[r][c], cell))),
  );
}

describe("one format for each unit", () => {
  test.each([
    ["percent", 0.0121, "1.21%"],
    ["percent", 0.05, "5.0%"],
    ["percent", 0.074, "7.4%"],
    ["percent", 0.963, "96.3%"],
    ["percent", -0.0121, "-1.21%"],
    ["count", 3.5, "3.5"],
    ["count", 12, "12"],
    ["count", 12_345, "12,345"],
    ["count", 2285.714285714286, "2,285.71"],
    ["amount", 8000, "8,000"],
    ["amount", 99.5, "99.50"],
    ["amount", -1234.5, "-1,235"],
    ["multiple", 2.7, "2.70×"],
    ["months", 10.9, "10.9 mo"],
    ["date", 45_292, "1 Jan 2024"],
    ["number", 14 / 3, "4.666666667"],
  ] as const)("%s %d reads %s", (unit, value, shown) => {
    expect(showAnswer(of(unit), [], value, "en")).toBe(shown);
  });

  test("Chinese: 10.9 个月, 2024-01-01", () => {
    expect(showAnswer(of("months"), [], 10.9, "zh-CN")).toBe("10.9 个月");
    expect(showAnswer(of("date"), [], 45_292, "zh-CN")).toBe("2024-01-01");
  });

  test.each(UNITS)("what the pane shows of %s is what the inserted cell shows", (unit) => {
    const value = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(unit === "date" ? fc.integer({ min: 61, max: 2_958_465 }) : value, (number) => {
        for (const language of LANGUAGES) {
          const [[written]] = cellFormats(of(unit), [], [[number]], language);
          expect(showAnswer(of(unit), [], number, language)).toBe(format(written, number));
        }
      }),
    );
  });

  test("万 and 亿 come from the format alone, as the Chinese sheets write it", () => {
    const money = '[>=100000000]"¥"0\\.00,,"亿";[>=10000]"¥"0\\.0,"万";"¥"#,##0';
    const shown = [0, 9_999, 10_000, 99_999, 40_184_321, 100_000_000].map((each) => format(money, each));
    expect(shown).toEqual(["¥0", "¥9,999", "¥1.0万", "¥10.0万", "¥4018.4万", "¥1.00亿"]);
  });
});

describe("tables: rows, columns and the chosen option", () => {
  const ledger = EXAMPLE_E.slice(0, 4);
  const interval = EXAMPLE_E[4];
  const cohort = (measure: string | null) =>
    cells("LEDGER.COHORT", [...ledger, 45_716, interval, null, measure]);
  const HEAD = ["cohort", "size", "0", "1", "2"];

  test("LEDGER.COHORT: ages are whole numbers, cells follow the measure", () => {
    expect(cohort(null)).toEqual([
      HEAD,
      ["1 Dec 2024", "100", "100.0%", "100.0%", "100.0%"],
      ["1 Jan 2025", "180", "100.0%", "55.6%", ""],
      ["1 Feb 2025", "0", "", "", ""],
    ]);
    expect(cohort("pct_customers")[2]).toEqual(["1 Jan 2025", "2", "100.0%", "50.0%", ""]);
    expect(cohort("customers").slice(0, 3)).toEqual([
      HEAD,
      ["1 Dec 2024", "1", "1", "1", "1"],
      ["1 Jan 2025", "2", "2", "1", ""],
    ]);
    expect(cohort("mrr")[2]).toEqual(["1 Jan 2025", "180", "180", "100", ""]);
  });

  test("the option may be a Chinese word, or stand in a cell", () => {
    expect(cohort("客户数")[2]).toEqual(["1 Jan 2025", "2", "2", "1", ""]);
    const inCell = cells("LEDGER.COHORT", [...ledger, 45_716, interval, null, "客户占比"]);
    expect(inCell[2][3]).toBe("50.0%");
  });

  test("LEDGER.RETENTION: rates are percents, customers are counted", () => {
    expect(cells("LEDGER.RETENTION", [...ledger, 45_748, interval, null, 3])).toEqual([
      ["ndr", "121.4%"],
      ["grr", "100.0%"],
      ["logo", "100.0%"],
      ["customers", "3"],
    ]);
  });

  test("LEDGER.RETENTION with months down has its lines in columns", () => {
    const months = [[45_748], [45_748]];
    expect(cells("LEDGER.RETENTION", [...ledger, months, interval, null, 3])).toEqual([
      ["ndr", "grr", "logo", "customers"],
      ["121.4%", "100.0%", "100.0%", "3"],
      ["121.4%", "100.0%", "100.0%", "3"],
    ]);
  });

  test("LEDGER.MATRIX: the head is dates", () => {
    expect(cells("LEDGER.MATRIX", [...ledger, EXAMPLE_MONTHS, interval]).slice(0, 2)).toEqual([
      ["customer", "1 Jan 2025", "1 Feb 2025", "1 Mar 2025", "1 Apr 2025"],
      ["A", "100", "100", "150", "150"],
    ]);
    expect(cells("LEDGER.MATRIX", [...ledger, EXAMPLE_MONTHS, interval], "zh-CN")[0][1]).toBe("2025-01-01");
  });

  test("LEDGER.RENEWALS: a rate of 67% is no 1", () => {
    // Three rows of 100 end on 1 February; two go on.
    const args = [
      [["A"], ["B"], ["C"], ["A"], ["B"]],
      [[45_658], [45_658], [45_658], [45_689], [45_689]],
      [[45_689], [45_689], [45_689], [null], [null]],
      [[100], [100], [100], [100], [100]],
      [[45_689]],
    ];
    expect(cells("LEDGER.RENEWALS", args)).toEqual([
      ["due", "300"],
      ["renewed", "200"],
      ["rate", "66.7%"],
    ]);
  });

  test("LEDGER.LIVES and MOVES, in money and in customers", () => {
    expect(cells("LEDGER.LIVES", [...ledger, interval])[3]).toEqual(["C", "1 Dec 2024", "1 Dec 2025", "100"]);
    const matrix = [[1000.5, 2000]];
    expect(cells("MOVES", [matrix])[0]).toEqual(["opening", "1,001"]);
    expect(cells("MOVES", [matrix, "customers"])[0]).toEqual(["opening", "1"]);
  });

  test("prices beside shares: DISCOUNTIMPACT, PREPAY, GTM.GATE, MARGINS", () => {
    const second = (rows: string[][]) => rows.map((row) => row[1]);
    expect(second(cells("DISCOUNTIMPACT", [100, 0.2, 0.75]))).toEqual(["80", "55", "68.8%", "-26.7%"]);
    expect(second(cells("PREPAY", [100, 2, 0.1, 0.5]))).toEqual(["180", "150", "30", "25.0%"]);
    expect(second(cells("GTM.GATE", [0.92, 3.4, [[120, 150]], 2.6, true, 0.06, 1.2]))).toEqual([
      "value",
      "92.0%",
      "3.40×",
      "150",
      "2.60×",
      "TRUE",
      "6.0%",
      "1.20×",
      "",
    ]);
    expect(cells("MARGINS", [1000, 300, 100, 150, 180, 90])[1]).toEqual(["margin1", "600", "60.0%"]);
  });

  test("KM.CURVE counts months and customers, BENCH has the unit of its metric", () => {
    const { args } = REFERENCE.find(({ id }) => id === "KM.CURVE")!.examples[0];
    expect(cells("KM.CURVE", args)[2]).toEqual(["1", "6", "1", "0", "83.3%", "27.3%", "97.5%"]);
    expect(cells("BENCH", ["ndr"])).toEqual([["101.0%"]]);
    expect(cells("BENCH", ["CAC payback", "heuristic", "best"])).toEqual([["5.0 mo", "7.0 mo"]]);
  });

  test("a single value follows its option, too", () => {
    const index = [[[30], [30], [20], [20]], null] as const;
    expect(cells("CONCENTRATION", [...index, "hhi"])).toEqual([["0.26"]]);
    expect(cells("CONCENTRATION", [index[0], 1])).toEqual([["30.0%"]]);
  });

  test("every argument and every word that a unit hangs on exists", () => {
    for (const { id, result, params } of REFERENCE) {
      const units = isTable(result) ? [...result.table, ...Object.values(result.lines ?? {})] : [result];
      for (const unit of units) {
        if (typeof unit === "string") continue;
        const param = params.find(({ name }) => name === unit.by);
        expect([id, unit.by, param?.kind]).toEqual([id, unit.by, expect.stringMatching(/^(option|text)$/)]);
        if (param?.kind !== "option") continue;
        const words = param.words.map(({ word }) => word);
        expect(words).toEqual(expect.arrayContaining(Object.keys(unit.units)));
      }
    }
  });

  test("the lines that have a unit of their own stand in the tables", () => {
    for (const { id, result, examples } of REFERENCE) {
      if (!isTable(result)) continue;
      const labels = examples.flatMap((example) => rowsOf(example.result).flat());
      for (const line of Object.keys(result.lines ?? {}))
        expect([id, labels]).toEqual([id, expect.arrayContaining([line])]);
    }
  });
});

test("the pages of the tables with dates say how they show when typed by hand", () => {
  const said = REFERENCE.filter((definition) =>
    JSON.stringify(functionPage(definition, "en")).includes("45292"),
  );
  expect(said.map(({ id }) => id).toSorted()).toEqual(["LEDGER.COHORT", "LEDGER.LIVES", "LEDGER.MATRIX"]);
});
