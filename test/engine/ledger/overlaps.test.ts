import fc from "fast-check";
import { checkRows, type CheckedRow } from "../../../src/engine/ledger/check";
import { firstOverlaps, type Stretch } from "../../../src/engine/ledger/overlaps";

/** Each is held against all before it. */
const naive = (stretches: readonly Stretch[]) =>
  stretches.map(({ start, until }, at) =>
    stretches.findIndex(
      (other, before) => before < at && Math.max(start, other.start) < Math.min(until, other.until),
    ),
  );

const day = fc.integer({ min: 1, max: 20 });
const stretch = fc.record({ start: day, until: fc.oneof(day, fc.constant(Infinity)) });

test("the first earlier stretch that shares a day, as one by one", () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 24 }), (stretches) => {
      expect([...firstOverlaps(stretches)]).toEqual(naive(stretches));
    }),
    { numRuns: 3000 },
  );
});

/** Rows of one customer, a day each, in an order that is neither that of time nor its reverse. */
const shuffled = (count: number, until: (start: number) => number): CheckedRow[] =>
  Array.from({ length: count }, (_, i) => {
    const start = 1 + ((i * 7919) % count);
    return { row: i + 1, id: "A", start, end: until(start), amount: 10, interval: "month" };
  });

test("50,000 rows of one customer, shuffled, with and without overlaps", () => {
  const from = performance.now();
  expect(
    checkRows(
      shuffled(50_000, (start) => start + 1),
      false,
    ),
  ).toEqual([]);
  const overlapping = checkRows(
    shuffled(50_000, (start) => start + 2),
    false,
  );
  expect(new Set(overlapping.map(({ code }) => code))).toEqual(new Set(["OVERLAP"]));
  expect(performance.now() - from).toBeLessThan(5000);
});
