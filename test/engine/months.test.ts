import fc from "fast-check";
import type * as Months from "../../src/engine/months";
import { firstDayOf, lastDayOf, LAST_DAY, monthOf } from "../../src/engine/months";

const JANUARY_2000 = 1200;

describe("months", () => {
  // Serials as Excel shows them for these dates.
  test.each([
    ["31 January 1900", 31, 0],
    ["1 February 1900", 32, 1],
    ["29 February 1900, which never was", 60, 1],
    ["1 March 1900", 61, 2],
    ["31 December 1999", 36525, JANUARY_2000 - 1],
    ["1 January 2000", 36526, JANUARY_2000],
    ["29 February 2000", 36585, JANUARY_2000 + 1],
    ["1 January 2025", 45658, JANUARY_2000 + 300],
    ["31 December 9999", 2958465, 8099 * 12 + 11],
  ])("%s", (_, serial, month) => {
    expect(monthOf(serial)).toBe(month);
  });

  test("the last days of months, February of 1900 with Excel’s 29th", () => {
    expect([0, 1, 2].map(lastDayOf)).toEqual([31, 60, 91]);
    expect(lastDayOf(JANUARY_2000 + 1)).toBe(36585);
    expect(lastDayOf(monthOf(LAST_DAY))).toBe(LAST_DAY);
  });

  test("no answer depends on a time zone: there is no Date behind it", () => {
    const RealDate = globalThis.Date;
    globalThis.Date = undefined as unknown as DateConstructor;
    try {
      jest.isolateModules(() => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle of `npm run mutation` follows it
        const months = require("../../src/engine/months") as typeof Months;
        expect([0, 1, 2].map(months.lastDayOf)).toEqual([31, 60, 91]);
        expect(months.monthOf(45_658)).toBe(JANUARY_2000 + 300);
      });
    } finally {
      globalThis.Date = RealDate;
    }
  });

  test("from March 1900 on they are the days of the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_DAY }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial));
        const month = (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
        expect(monthOf(serial)).toBe(month);
        expect(serial - firstDayOf(month) + 1).toBe(date.getUTCDate());
      }),
    );
  });

  test("every day belongs to the month between its first and last day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_DAY }), (serial) => {
        const month = monthOf(serial);
        expect(firstDayOf(month)).toBeLessThanOrEqual(serial);
        expect(lastDayOf(month)).toBeGreaterThanOrEqual(serial);
      }),
    );
  });
});
