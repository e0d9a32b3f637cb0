import fc from "fast-check";
import type { Options, Row } from "./naive";

/* Small ledgers with all the nasty shapes, and months to ask for. */

/** Days around month ends, the leap day that never was, and the ends of Excel's calendar. */
export const BASE = 45_658;
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: BASE, max: BASE + 220 }) },
  { weight: 3, arbitrary: fc.constantFrom(45688, 45689, 45716, 45717, 45747, 45748) },
  { weight: 1, arbitrary: fc.constantFrom(1, 31, 32, 59, 60, 61, 2_958_465) },
);

const row: fc.Arbitrary<Row> = fc
  .record({
    customer: fc.constantFrom("A", "a", "B", "7"),
    start: day,
    length: fc.option(fc.oneof(fc.constantFrom(0, 1, 28, 31, 365), fc.integer({ min: 0, max: 120 })), {
      nil: null,
    }),
    cents: fc.oneof(fc.constantFrom(0, 33333, 10, 1, 9999), fc.integer({ min: -5000, max: 100_000 })),
    interval: fc.constantFrom(
      "month" as const,
      "quarter" as const,
      "year" as const,
      "week" as const,
      "day" as const,
    ),
    count: fc.constantFrom(1, 1, 2, 3),
  })
  .map(({ length, ...rest }) => ({
    ...rest,
    end: length === null ? null : Math.min(rest.start + length, 2_958_465),
  }));

/** Terms, what is paid once, and rows worth nothing whose dates make no sense, among the others. */
export const anyRow: fc.Arbitrary<Row> = fc.oneof(
  { weight: 4, arbitrary: row },
  {
    weight: 3,
    arbitrary: row.map((one): Row => ({
      ...one,
      interval: "term",
      end: one.end ?? Math.min(one.start + 30, 2_958_465),
    })),
  },
  { weight: 1, arbitrary: row.map((one): Row => ({ ...one, interval: "once" })) },
  {
    weight: 1,
    arbitrary: row.map((one): Row => ({ ...one, cents: 0, end: Math.max(1, one.start - 9) })),
  },
);

export const options: fc.Arbitrary<Options> = fc.record({
  endIncluded: fc.boolean(),
  reactivationDays: fc.constantFrom(0, 31, 45, 90),
  sameMonth: fc.boolean(),
  customers: fc.boolean(),
});

export const months = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: BASE - 40, max: BASE + 260 }) },
    { weight: 1, arbitrary: fc.constantFrom(1, 60, 61, 2_958_465) },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Amounts are divided by it: sevenths of cents have no end, so that whole units don't hold. */
const share = fc.constantFrom(1, 7);

/** Rows, and what their amounts are divided by: terms are rounded to cents, and so only where there are cents. */
export const rowsAndShare = fc.oneof(
  fc.tuple(fc.array(anyRow, { maxLength: 8 }), fc.constant(1)),
  fc.tuple(fc.array(row, { maxLength: 8 }), share),
);

/**
 * The engine adds whole units and divides once, the other adds fractions: the same to the last digit but one.
 * Where whole units don't hold, both know fewer digits.
 */
export const agree = (found: number, expected: number, share = 1) =>
  Math.abs(found * share - expected) <= (share === 1 ? 1e-12 : 1e-9) * Math.max(1, Math.abs(expected));
