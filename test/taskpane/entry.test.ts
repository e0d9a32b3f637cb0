import fc from "fast-check";
import {
  amount,
  date,
  dates,
  flag,
  ids,
  number,
  numbers,
  option,
  same,
  words,
} from "../../src/catalogue/define";
import { readEntry, readNumber } from "../../src/taskpane/insert/entry";

const about = same("");
const money = amount("arpa", about);

describe("numbers as people type them", () => {
  test.each([
    ["74%", 0.74],
    ["7%", 0.07],
    ["0.57 %", 0.0057],
    ["3万", 30_000],
    ["1.1万", 11_000],
    ["1.2亿", 120_000_000],
    ["30k", 30_000],
    ["1,234,567.5", 1_234_567.5],
    ["¥5,136", 5136],
    ["-40", -40],
    ["−40", -40],
    [".5", 0.5],
    ["７４％", 0.74],
  ])("%s is %d", (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  test.each(["", "%", "1,23", "12x", "1.2.3", "万", "1e5"])("%j is none", (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  test("every number reads back from its own text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, "0")}`;
        expect(readNumber(text)).toBe(Number(text));
      }),
    );
  });
});

describe("an entry", () => {
  test.each([
    "B4",
    "$B$4",
    "b4:C9",
    "A:C",
    "Metrics!B4",
    "'GTM Inputs'!G26",
    "'It''s'!A1:B2",
    "指标!K5",
    "'指标（月）'!K5",
    "Metrics!3:5",
    "$3:$5",
    "arpa_2026",
  ])("%s is cells, and stays as it was typed", (typed) => {
    expect(readEntry(money, ` ${typed} `)).toMatchObject({ kind: "cells", address: typed });
  });

  test.each([
    ["＝B4", "B4"],
    ["=＝B4", "B4"],
    ["＝'GTM Inputs'!G26", "'GTM Inputs'!G26"],
  ])("%s, as a Chinese keyboard writes it, is cells", (typed, address) => {
    expect(readEntry(money, typed)).toMatchObject({ kind: "cells", address });
  });

  test("two numbers with a colon are a ratio, not whole rows", () => {
    expect(readEntry(money, "1:3").kind).toBe("wrong");
  });

  test("what is neither number nor cell says so", () => {
    expect(readEntry(money, "12 apples")).toMatchObject({
      kind: "wrong",
      text: { en: expect.stringContaining("“12 apples”") },
    });
    expect(readEntry(numbers("begin_mrr", about), "??")).toMatchObject({
      kind: "wrong",
      text: { en: expect.stringContaining("range") },
    });
  });

  test("in a field for text a word is text, quoted for the formula", () => {
    expect(readEntry(words("metric", about), 'say "NDR"')).toEqual({
      kind: "value",
      value: 'say "NDR"',
      formula: '"say ""NDR"""',
    });
    expect(readEntry(ids("customer", about), "B2:B9")).toEqual({ kind: "cells", address: "B2:B9" });
  });

  test("a date becomes its serial number; a day that is not on the calendar is refused", () => {
    for (const param of [date("start", about), dates("months", about)]) {
      // 1 January 2026 is day 46,023 of Excel.
      expect(readEntry(param, "2026-01-01")).toEqual({
        kind: "value",
        value: 46_023,
        formula: "DATE(2026,1,1)",
      });
      expect(readEntry(param, "2026-02-30")).toMatchObject({ kind: "wrong" });
    }
  });

  test("a date is read in the spellings that cells may have", () => {
    const spellings = ["2026/1/1", "2026.1.1", "2026年1月1日", "2026-01-01T09:31:45+02:00", "20260101"];
    for (const typed of spellings) {
      expect(readEntry(date("start", about), typed)).toMatchObject({ formula: "DATE(2026,1,1)" });
    }
  });

  test("options and flags carry the words of formulas", () => {
    const timing = option("timing", about, [{ word: "start", zh: "期初" }]);
    expect(readEntry(timing, "start")).toEqual({ kind: "value", value: "start", formula: '"start"' });
    expect(readEntry(flag("own", about), "FALSE")).toEqual({ kind: "value", value: false, formula: "FALSE" });
  });

  test("an empty field is blank, whatever it is for", () => {
    for (const param of [money, number("x", about), words("y", about), flag("z", about)]) {
      expect(readEntry(param, "  ")).toEqual({ kind: "blank" });
    }
  });
});
