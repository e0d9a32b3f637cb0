import fc from "fast-check";
import { checkLedger } from "../../../src/engine/ledger/check";
import { markDoubles } from "../../../src/engine/ledger/doubles";
import { BIT } from "../../../src/engine/ledger/marks";
import { firstOverlaps } from "../../../src/engine/ledger/overlaps";
import { runs } from "../../runs";

interface Stretch {
  readonly start: number;
  readonly until: number;
}

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
      const [starts, untils] = [stretches.map(({ start }) => start), stretches.map(({ until }) => until)];
      expect([...firstOverlaps(Float64Array.from(starts), Float64Array.from(untils))]).toEqual(
        naive(stretches),
      );
    }),
    { numRuns: runs(400) },
  );
});

/** The marks of rows of one customer, each of so many days, in an order that is neither that of time nor its reverse. */
function marksOfShuffled(count: number, days: number): Set<number> {
  const start = Float64Array.from({ length: count }, (_, i) => 36_526 + ((i * 7919) % count));
  const { marks } = checkLedger({
    customers: { names: ["", "A"], codes: new Int32Array(count).fill(1) },
    start,
    end: start.map((day) => day + days),
    amount: new Float64Array(count).fill(10),
    intervals: { names: ["month"], codes: Int32Array.of(0) },
    charges: ["month"],
    counts: Float64Array.of(1),
    currencies: null,
    dayFirst: { start: false, end: false },
    endIncluded: false,
  });
  return new Set(marks);
}

test("5,000 rows of one customer, shuffled, with and without overlaps", () => {
  expect(marksOfShuffled(5000, 1)).toEqual(new Set([0]));
  expect(marksOfShuffled(5000, 2)).toEqual(new Set([0, BIT.overlap]));
});

test.each([1000, 2000, 4000])(
  "of %i rows of one customer that begin on one day each is looked at once",
  (count) => {
    let looks = 0;
    const compared = {
      same: () => {
        looks++;
        return false;
      },
      key: (row: number) => {
        looks++;
        return String(row);
      },
    };
    const rows = Int32Array.from({ length: count }, (_, i) => i);
    const start = new Float64Array(count).fill(45_658);
    const found = { marks: new Int32Array(count), other: new Int32Array(count), days: new Int32Array(count) };
    markDoubles({ rows, start, until: start.map((day) => day + 30) }, 0, count, compared, found);
    expect(looks).toBe(count);
  },
);
