import fc from "fast-check";
import { isFailure } from "../../../src/catalogue/define";
import { isoDay } from "../../../src/excel/days";
import { numberOf, numberOrError, saas } from "../call-by-id";
import { agrees } from "../expect";

describe("PRORATEMRR", () => {
  const [JUNE_1, JUNE_16, JULY_1] = [46_174, 46_189, 46_204];

  test("half a month’s charge is half a month’s price, without its tax", () => {
    expect(numberOf("PRORATEMRR", 53, 3, JUNE_16, JULY_1, JUNE_1, JULY_1)).toBe(100);
  });

  test("three months of a yearly plan", () => {
    const [october, january, yearBefore] = [46_296, 46_388, 46_023];
    const found = numberOf("PRORATEMRR", 300, 0, october, january, yearBefore, january, "year");
    expect(found).toBeCloseTo(99.1848, 4);
  });

  test("a credit is a negative charge; hours don’t count", () => {
    expect(numberOf("PRORATEMRR", -50, 0, JUNE_16 + 0.7, JULY_1 + 0.2, JUNE_1, JULY_1)).toBe(-100);
  });

  test("a full period is the price by the month, for every interval", () => {
    const price = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
    const interval = fc.constantFrom("month", "quarter", "year", "week", "day", "月", "周");
    fc.assert(
      fc.property(price, interval, fc.integer({ min: 1, max: 400 }), (charge, unit, days) => {
        const whole = [JUNE_1, JUNE_1 + days];
        const found = numberOf("PRORATEMRR", charge, 0, ...whole, ...whole, unit);
        expect(agrees(found, numberOf("MRR", charge, unit))).toBe(true);
      }),
    );
  });

  test.each([
    [[50, 0, JULY_1, JUNE_16, JUNE_1, JULY_1], "#NUM!"],
    [[50, 0, JUNE_16, JULY_1, JUNE_1, JUNE_1], "#NUM!"],
    [[50, 0, 0, JULY_1, JUNE_1, JULY_1], "#VALUE!"],
    [[50, 0, "06/16/2026", JULY_1, JUNE_1, JULY_1], "#VALUE!"],
  ])("no answer, case %#", (args, error) => {
    expect(numberOrError("PRORATEMRR", ...args)).toBe(error);
  });
});

describe("FXCONVERT", () => {
  const [DEC_31, JAN_1, JAN_20, FEB_1] = [46_022, 46_023, 46_042, 46_054];
  const RATES = [
    [JAN_1, "EUR", 1.1],
    [FEB_1, "EUR", 1.2],
    [JAN_1, "CNY", 0.14],
    [JAN_1, "USD", 1],
  ];
  const convert = (...args: unknown[]) => numberOrError("FXCONVERT", ...args);

  test("the latest rate on or before the date", () => {
    expect(convert(100, "EUR", "CNY", JAN_20, RATES)).toBeCloseTo(785.714, 3);
    expect(convert(100, "EUR", "CNY", FEB_1, RATES)).toBeCloseTo(857.143, 3);
    expect(convert(100, "EUR", "USD", FEB_1 - 0.5, RATES)).toBeCloseTo(110, 10);
  });

  test("no rate yet: #N/A names the currency and the date", () => {
    const answer = saas("FXCONVERT", 100, "EUR", "CNY", DEC_31, RATES);
    expect(answer).toMatchObject({ error: "#N/A" });
    const { text } = answer as { text: Record<string, string> };
    for (const words of Object.values(text)) expect(words).toMatch(/EUR.*2025-12-31/);
    const other = saas("FXCONVERT", 100, "EUR", "JPY", JAN_20, RATES);
    expect(isFailure(other) && other.text.en).toMatch(/JPY.*2026-01-20/);
  });

  test("rows in any order, blank rows and any case of the code", () => {
    const shuffled = [RATES[3], ["", null, 0], RATES[1], RATES[2], RATES[0]];
    expect(convert(100, " eur", "Cny", JAN_20, shuffled)).toBeCloseTo(785.714, 3);
  });

  test("of two rates on one day the lower row counts", () => {
    expect(convert(1, "EUR", "USD", FEB_1, [...RATES, [FEB_1, "EUR", 1.3]])).toBeCloseTo(1.3, 12);
  });

  test("from = to needs no rate", () => {
    expect(convert(100, "CHF", "chf", JAN_1, null)).toBe(100);
    expect(convert(100, "CHF", "EUR", JAN_1, null)).toBe("#N/A");
  });

  test("there and back again is the amount", () => {
    const money = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
    const currency = fc.constantFrom("EUR", "CNY", "USD");
    fc.assert(
      fc.property(
        money,
        currency,
        currency,
        fc.constantFrom(JAN_1, JAN_20, FEB_1),
        (amount, from, to, day) => {
          const there = numberOf("FXCONVERT", amount, from, to, day, RATES);
          expect(agrees(numberOf("FXCONVERT", there, to, from, day, RATES), amount)).toBe(true);
        },
      ),
    );
  });

  test.each([
    ["a header", [["date", "currency", "rate"], ...RATES]],
    ["a date as text", [["2026-01-01", "EUR", 1.1]]],
    ["no currency", [[JAN_1, "", 1.1]]],
    ["no rate", [[JAN_1, "EUR", 0]]],
    ["two columns", [["EUR", 1.1]]],
  ])("%s in rates: #VALUE!, also where it isn’t needed", (_, rates) => {
    expect(convert(100, "USD", "USD", JAN_20, rates)).toBe("#VALUE!");
  });

  test("names the row that can’t be read", () => {
    const answer = saas("FXCONVERT", 100, "EUR", "USD", JAN_20, [...RATES, [JAN_1, "GBP", null]]);
    expect(isFailure(answer) && answer.text.en).toContain("Row 5 of rates has no rate");
  });

  test("columns of amounts, currencies and dates, in which one value stands for all rows", () => {
    const pesos = [
      [JAN_1, "USD", 3_941],
      [JAN_1, "COP", 1],
    ];
    expect(saas("FXCONVERT", [[230], [89]], "USD", "COP", JAN_20, pesos)).toEqual([[906_430], [350_749]]);
    expect(saas("FXCONVERT", [[230, 89]], [["USD", "USD"]], "COP", JAN_20, pesos)).toEqual([
      [906_430, 350_749],
    ]);
    const rows = saas(
      "FXCONVERT",
      [[100], [50], [0.14]],
      [["EUR"], ["EUR"], ["USD"]],
      [["USD"], ["USD"], ["CNY"]],
      [[JAN_20], [FEB_1], [FEB_1]],
      RATES,
    ) as number[][];
    // 100 × 1.10, 50 × 1.20, 0.14 ÷ 0.14.
    expect(rows.map(([value]) => Number(value.toFixed(9)))).toEqual([110, 60, 1]);
    expect(saas("FXCONVERT", 100, "EUR", "USD", [[JAN_20], [FEB_1]], RATES)).toHaveLength(2);
  });

  test("a row blank in all columns stays blank; one without a rate or a currency is an error by itself", () => {
    const answer = saas(
      "FXCONVERT",
      [[1], [null], [2], [3]],
      [["USD"], [""], ["JPY"], [""]],
      "USD",
      JAN_20,
      RATES,
    );
    expect(answer).toMatchObject([[1], [""], [{ error: "#N/A" }], [{ error: "#VALUE!" }]]);
  });

  test("sizes that disagree are both named", () => {
    const sentence = (...args: unknown[]) => {
      const answer = saas("FXCONVERT", ...args, JAN_20, RATES);
      return isFailure(answer) ? answer.text.en : "";
    };
    expect(sentence([[1], [2]], [["EUR"], ["EUR"], ["EUR"]], "USD")).toBe(
      "amount has 2 rows, from has 3 rows. Give columns of one size, or a single value for all rows.",
    );
    expect(sentence([[1], [2]], "EUR", [["USD", "CNY"]])).toBe(
      "amount has 2 × 1, to has 1 × 2. Give columns of one size, or a single value for all rows.",
    );
  });

  test("a currency of thousands of letters is cut where it is repeated", () => {
    const answer = saas("FXCONVERT", 1, "x".repeat(32_000), "USD", JAN_20, RATES);
    for (const text of Object.values((answer as { text: Record<string, string> }).text)) {
      expect(text.length).toBeLessThan(200);
    }
  });

  test.each([
    [[100, "", "CNY", JAN_20, RATES], "#VALUE!"],
    [[100, "EUR", null, JAN_20, RATES], "#VALUE!"],
    [[100, "EUR", "CNY", null, RATES], "#VALUE!"],
    [[100, "EUR", "USD", JAN_20, [[JAN_1, "EUR", -1.1]]], "#NUM!"],
    [[100, "EUR", "CNY", -1, RATES], "#NUM!"],
  ])("no answer, case %#", (args, error) => {
    expect(convert(...args)).toBe(error);
  });
});

test("days are written by the calendar", () => {
  expect(isoDay(46_023)).toBe("2026-01-01");
  expect(isoDay(46_022)).toBe("2025-12-31");
  expect(isoDay(45_351)).toBe("2024-02-29");
});
