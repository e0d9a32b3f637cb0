import fc from "fast-check";
import { firstDayOf, LAST_DAY as LAST_DAY_OF_LEDGERS, lastDayOf, monthOf } from "../../src/engine/months";
import { calendarDay, isoDay, LAST_DAY, serialOf } from "../../src/excel/days";

const serials = fc.integer({ min: 1, max: LAST_DAY });

// Serial numbers as Excel shows them for these dates.
test.each([
  [1, "1900-01-01"],
  [31, "1900-01-31"],
  [32, "1900-02-01"],
  [59, "1900-02-28"],
  [60, "1900-02-29"],
  [61, "1900-03-01"],
  [366, "1900-12-31"],
  [367, "1901-01-01"],
  [25_569, "1970-01-01"],
  [36_585, "2000-02-29"],
  [46_348, "2026-11-22"],
  [73_109, "2100-02-28"],
  [73_110, "2100-03-01"],
  [2_958_465, "9999-12-31"],
])("day %d is %s", (serial, text) => {
  expect(isoDay(serial)).toBe(text);
  expect(isoDay(serial + 0.75)).toBe(text);
  const [year, month, day] = text.split("-").map(Number);
  expect(serialOf({ year, month, day })).toBe(serial);
});

// By Excel's own DATE.
test.each([
  [2026, 13, 1, 46_388],
  [2024, 3, 0, 45_351],
  [2025, 0, 15, 45_641],
  [1900, 1, 60, 60],
  [1900, 2, 30, 61],
])("DATE(%d,%d,%d) overflows to %d", (year, month, day, serial) => {
  expect(serialOf({ year, month, day })).toBe(serial);
});

test("every day is read back", () => {
  fc.assert(fc.property(serials, (serial) => expect(serialOf(calendarDay(serial))).toBe(serial)));
});

test("the months in which ledgers are counted begin and end on these days", () => {
  expect(LAST_DAY_OF_LEDGERS).toBe(LAST_DAY);
  for (let month = 0; month < (9999 - 1900 + 1) * 12; month++) {
    const [year, inYear] = [1900 + Math.floor(month / 12), (month % 12) + 1];
    if (firstDayOf(month) !== serialOf({ year, month: inYear, day: 1 })) throw new Error(`first of ${month}`);
    if (lastDayOf(month) + 1 !== serialOf({ year, month: inYear + 1, day: 1 }))
      throw new Error(`last of ${month}`);
  }
  fc.assert(
    fc.property(serials, (serial) => {
      const { year, month } = calendarDay(serial);
      expect(monthOf(serial)).toBe((year - 1900) * 12 + month - 1);
    }),
  );
});
