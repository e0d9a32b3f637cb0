import { rowsOf } from "../catalogue/expect";
import { saas } from "../catalogue/call-by-id";

/*
 * sales-capacity (metrickittools.com, Sales capacity guide): 7 ramped reps and 3 ramping at 40%, 150,000 a
 * period, attainment 85%. The guide leaves attainment off the ramping reps, ours applies it to all: its
 * total holds by two calls only.
 */

const PUBLISHED = { ramped: 892_500, ramping: 180_000, total: 1_072_500 };
const QUOTA_A_YEAR = 150_000 * 12;
const [JANUARY_2026, MAY_2025] = [46023, 45778];

/** Bookings in January 2026 of so many reps who started that month, or long before. */
function january(ramped: number, ramping: number, attainment: number): number {
  const start = [
    ...Array.from({ length: ramped }, () => [MAY_2025]),
    ...Array.from({ length: ramping }, () => [JANUARY_2026]),
  ];
  const end = start.map(() => [null]);
  return rowsOf(saas("CAPACITY", start, end, QUOTA_A_YEAR, 0.4, JANUARY_2026, attainment))[0][0] as number;
}

test("sales-capacity: the published parts, and their total by two calls", () => {
  expect(january(7, 0, 0.85)).toBeCloseTo(PUBLISHED.ramped, 6);
  expect(january(0, 3, 1)).toBeCloseTo(PUBLISHED.ramping, 6);
  expect(january(7, 0, 0.85) + january(0, 3, 1)).toBeCloseTo(PUBLISHED.total, 6);
});

test("sales-capacity: in one call attainment applies to ramping reps as well, 27,000 less", () => {
  // 892,500 + 180,000 × 85%
  expect(january(7, 3, 0.85)).toBeCloseTo(1_045_500, 6);
});
