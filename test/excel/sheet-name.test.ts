import { parseA1Ref, tokenize } from "@borgar/fx";
import fc from "fast-check";
import {
  firstCell,
  freeSheetName,
  fullAddress,
  onSheet,
  quoteSheet,
  readAddress,
  sameSheet,
  seenFrom,
  splitAddress,
  withSheet,
} from "../../src/excel/sheet-name";

/** What Excel takes for a sheet's name: up to 31 characters without []:*?/\ and without a quote at either end. */
const names = fc
  .string({ minLength: 1, maxLength: 31, unit: "grapheme" })
  .filter(
    (name) => !/[[\]:*?/\\\p{C}\n]/u.test(name) && !/^'|'$/.test(name) && name === name.trim() && name !== "",
  );

test.each([
  ["Metrics", "Metrics"],
  ["指标", "指标"],
  ["GTM_2", "GTM_2"],
  ["GTM Inputs", "'GTM Inputs'"],
  ["It's", "'It''s'"],
  ["2026", "'2026'"],
  ["P&L", "'P&L'"],
  ["Q3.1", "'Q3.1'"],
  // Each of these could be read as a cell, or as TRUE.
  ["Q3", "'Q3'"],
  ["ABC123", "'ABC123'"],
  ["R1C1", "'R1C1'"],
  ["rc", "'rc'"],
  ["R", "'R'"],
  ["c", "'c'"],
  ["True", "'True'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test("any name is read back, by us and by another reader", () => {
  fc.assert(
    fc.property(names, (name) => {
      const address = onSheet(name, "B2:C9");
      expect(splitAddress(address)).toEqual({ sheet: name, cells: "B2:C9" });
      expect(readAddress(address)).toEqual({ sheet: name, area: { row: 1, col: 1, rows: 8, cols: 2 } });
      expect(tokenize(`=${address}`).map(({ type }) => type)).toEqual(["fx_prefix", "range"]);
      expect(parseA1Ref(address)).toMatchObject({ context: [name] });
    }),
  );
});

test.each([
  ["G28", undefined, "G28"],
  ["=G28", undefined, "G28"],
  [" Metrics!B2:C9 ", "Metrics", "B2:C9"],
  ["='It''s here!'!A:C", "It's here!", "A:C"],
  ["GTM Inputs!G28", "GTM Inputs", "G28"],
  ["'My data'!sales", "My data", "sales"],
  ["sales", undefined, "sales"],
])("%s in its two halves", (address, sheet, cells) => {
  expect(splitAddress(address)).toEqual({ sheet, cells });
});

test.each([
  "sales",
  "Metrics!sales",
  "12",
  "B2,C3",
  "B2:B9 C3",
  "GTM Inputs!G28",
  "'GTM'Inputs!G28",
  "A1+1",
  "",
])("%s is no address", (text) => {
  expect(readAddress(text)).toBeUndefined();
});

test("an address keeps its sheet where it has one, and gets one where it has none", () => {
  expect(withSheet("'GTM Inputs'!A1", "B2")).toBe("'GTM Inputs'!B2");
  expect(withSheet("'GTM Inputs'!A1", "Metrics!B2")).toBe("Metrics!B2");
  expect(withSheet("", "B2")).toBe("B2");
});

test("a formula leaves out the sheet that it stands on, in whatever capitals and quotes", () => {
  expect(seenFrom("Metrics!A1", "'metrics'!B2:B9")).toBe("B2:B9");
  expect(seenFrom("Metrics!A1", "'GTM Inputs'!B2")).toBe("'GTM Inputs'!B2");
  expect(sameSheet("Ledger", "LEDGER")).toBe(true);
  expect(sameSheet("Ledger", "Ledger 2")).toBe(false);
  expect(sameSheet("Ledger", undefined)).toBe(false);
});

test.each([
  ["Metrics!B2:C9", "Metrics!B2"],
  ["'GTM Inputs'!C9:B2", "'GTM Inputs'!B2"],
  ["Metrics!B:C", "Metrics!B1"],
  ["3:5", "A3"],
  ["sales", "sales"],
])("the first cell of %s is %s", (address, first) => {
  expect(firstCell(address)).toBe(first);
});

test("a full address is quoted as it must be", () => {
  expect(fullAddress("GTM Inputs", { row: 27, col: 6, rows: 1, cols: 1 })).toBe("'GTM Inputs'!G28");
  expect(fullAddress(undefined, { row: 27, col: 6, rows: 1, cols: 1 })).toBe("G28");
});

test.each([
  ["Moves", [], "Moves"],
  ["Moves", ["moves"], "Moves 2"],
  ["Moves", ["MOVES", "Moves 2", "moves 3"], "Moves 4"],
  ["Retention: by year/2025", [], "Retention  by year 2025"],
  ["GTM Readiness Enterpris history", ["GTM Readiness Enterpris history"], "GTM Readiness Enterpris histo 2"],
  [
    "1234567890123456789012345678 历史",
    ["1234567890123456789012345678 历史"],
    "1234567890123456789012345678 2",
  ],
])("a sheet wished for as %s beside %j is called %s", (wished, taken, name) => {
  expect(freeSheetName(wished, taken)).toBe(name);
});

test("however many names there are, a free one fits and is no sheet’s", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat({ max: 120 }), (wished, count) => {
      fc.pre(/[^[\]:*?/\\'\s]/.test(wished));
      const taken: string[] = [];
      for (let i = 0; i <= count; i++) {
        const name = freeSheetName(wished, taken);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(taken.some((other) => sameSheet(other, name))).toBe(false);
        taken.push(name);
      }
    }),
    { numRuns: 50 },
  );
});
