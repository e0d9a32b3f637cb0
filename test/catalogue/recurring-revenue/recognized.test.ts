import fc from "fast-check";
import { numberOf, numberOrError, saas } from "../call-by-id";

/** A day as Excel counts it. */
const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
const YEAR = [day(2026, 1, 15), day(2027, 1, 14)] as const;

/** First and last day of each calendar month that the term touches. */
function monthsOf(first: number, last: number): [number, number][] {
  const start = new Date((first - 25_569) * 86_400_000);
  const months: [number, number][] = [];
  for (let m = start.getUTCMonth() + 1; ; m++) {
    const from = day(start.getUTCFullYear(), m, 1);
    if (from > last) return months;
    months.push([from, day(start.getUTCFullYear(), m + 1, 0)]);
  }
}

describe("RECOGNIZED", () => {
  test("12,000 for a year from 15 January 2026", () => {
    const march = [day(2026, 3, 1), day(2026, 3, 31)];
    expect(numberOf("RECOGNIZED", 12_000, ...YEAR, ...march)).toBeCloseTo(1019.178, 3);
    expect(numberOf("RECOGNIZED", 12_000, ...YEAR, ...march, null, "deferred")).toBeCloseTo(9501.37, 3);
  });

  // Stripe, Revenue Recognition settings examples, amortization by day: 120 from 15 June to 13 October 2024.
  test.each([
    [6, 16],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 12],
  ])("Stripe’s 120 for four months: month %i is %d", (month, expected) => {
    const period = [day(2024, month, 1), day(2024, month + 1, 1)];
    const service = [day(2024, 6, 15), day(2024, 10, 13)];
    expect(numberOf("RECOGNIZED", 120, ...service, ...period, "exclusive")).toBe(expected);
  });

  test("a leap day is a day of service", () => {
    const february = [day(2028, 2, 1), day(2028, 2, 29)];
    expect(numberOf("RECOGNIZED", 366, day(2028, 1, 1), day(2028, 12, 31), ...february)).toBe(29);
  });

  test("nothing before the service, all of it after, nothing deferred then", () => {
    const before = [day(2025, 12, 1), day(2025, 12, 31)];
    const after = [day(2026, 1, 1), day(2027, 12, 31)];
    expect(numberOf("RECOGNIZED", 12_000, ...YEAR, ...before)).toBe(0);
    expect(numberOf("RECOGNIZED", 12_000, ...YEAR, ...before, "", "递延")).toBe(12_000);
    expect(numberOf("RECOGNIZED", 12_000, ...YEAR, ...after)).toBe(12_000);
    expect(numberOf("RECOGNIZED", 0.1, ...YEAR, ...after, null, "deferred")).toBe(0);
  });

  test("a credit note is recognised as it was charged, with its sign", () => {
    expect(numberOf("RECOGNIZED", -365, ...YEAR, day(2026, 3, 1), day(2026, 3, 31))).toBe(-31);
  });

  test("a time of day does not make a day longer", () => {
    const [from, to] = YEAR;
    expect(numberOf("RECOGNIZED", 365, from + 0.75, to + 0.99, day(2026, 3, 1), day(2026, 3, 31) + 0.5)).toBe(
      31,
    );
  });

  test("deferred needs no start of the period, and a period may end before the service begins", () => {
    expect(numberOf("RECOGNIZED", 365, ...YEAR, null, day(2026, 1, 31), "含", "deferred")).toBe(348);
    expect(numberOf("RECOGNIZED", 365, ...YEAR, day(2026, 3, 1), day(2026, 1, 31), "", "deferred")).toBe(348);
  });

  test("a blank date is missing, not the year 1900, and the sentence names it", () => {
    const given = [12_000, ...YEAR, day(2026, 3, 1), day(2026, 3, 31)];
    ["service_start", "service_end", "period_start", "period_end"].forEach((name, i) => {
      for (const blank of [null, "", 0]) {
        expect(saas("RECOGNIZED", ...given.map((value, at) => (at === i + 1 ? blank : value)))).toMatchObject(
          {
            error: "#VALUE!",
            text: { en: expect.stringContaining(name), "zh-CN": expect.stringContaining(name) },
          },
        );
      }
    });
  });

  test("one day is a service when both ends count, and none when the last does not", () => {
    const [today] = YEAR;
    expect(numberOf("RECOGNIZED", 100, today, today, today, today)).toBe(100);
    expect(numberOrError("RECOGNIZED", 100, today, today, today, today + 1, "exclusive")).toBe("#NUM!");
    expect(numberOf("RECOGNIZED", 100, today, today + 1, today, today, "exclusive")).toBe(0);
  });

  const charge = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100);
  const start = fc.integer({ min: day(2020, 1, 1), max: day(2030, 12, 31) });
  const length = fc.integer({ min: 1, max: 1200 });

  test("the calendar months of the term add up to the charge, whichever way ends are given", () => {
    fc.assert(
      fc.property(charge, start, length, (amount, first, days) => {
        const last = first + days - 1;
        const months = monthsOf(first, last);
        const sum = (by: (from: number, to: number) => number) =>
          months.reduce((all, [from, to]) => all + by(from, to), 0);
        const inclusive = sum((from, to) => numberOf("RECOGNIZED", amount, first, last, from, to));
        const exclusive = sum((from, to) =>
          numberOf("RECOGNIZED", amount, first, last + 1, from, to + 1, "exclusive"),
        );
        expect(inclusive).toBeCloseTo(amount, 6);
        expect(exclusive).toBeCloseTo(amount, 6);
      }),
    );
  });

  test("recognised to date and still deferred make the charge", () => {
    fc.assert(
      fc.property(charge, start, length, fc.integer({ min: -100, max: 1300 }), (amount, first, days, at) => {
        const to = first + at;
        const service = [first, first + days - 1];
        const deferred = numberOf("RECOGNIZED", amount, ...service, null, to, null, "deferred");
        const toDate = numberOf("RECOGNIZED", amount, ...service, day(2019, 1, 1), to);
        expect(deferred + toDate).toBeCloseTo(amount, 6);
      }),
    );
  });
});
