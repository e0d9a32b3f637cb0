import fc from "fast-check";
import { ledgerCohorts, type Cohorts } from "../../../src/engine/ledger/cohort";
import { readLedger } from "../../../src/engine/ledger/ledger";
import { lives } from "../../../src/engine/ledger/lives";
import { mrrMatrix } from "../../../src/engine/ledger/matrix";
import { renewals } from "../../../src/engine/ledger/renewals";
import { retention } from "../../../src/engine/ledger/retention";
import { firstDayOfUnit, unitOf, type TimeUnit } from "../../../src/engine/ledger/units";
import { monthOf } from "../../../src/engine/months";
import { agree, anyRow, BASE, months, options, rowsAndShare } from "./arbitrary";
import { monthlyColumns, toLedger } from "./columns";
import { naiveCohorts, naiveLives, naiveMatrix, naiveRenewals, naiveRetention } from "./naive-tables";
import { runs } from "../../runs";

/** The tables of a ledger agree with a second implementation, on hundreds of small nasty ledgers. */

const rows = fc.array(anyRow, { maxLength: 8 });
const asked = (days: readonly number[]) => Int32Array.from(days, monthOf);

/** Equal but for the last digit of numbers. */
function expectAgreed(found: unknown, expected: unknown, divisor = 1): void {
  expect(settled(found, expected, divisor)).toEqual(expected);
}

/** What was found, with the expected number in place of each that agrees with it. */
function settled(found: unknown, expected: unknown, divisor: number): unknown {
  if (typeof found === "number" && typeof expected === "number") {
    return agree(found / divisor, expected, divisor) ? expected : found;
  }
  if (Array.isArray(found) && Array.isArray(expected))
    return found.map((each, i) => settled(each, expected[i], divisor));
  if (typeof found !== "object" || found === null || typeof expected !== "object" || expected === null) {
    return found;
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, each]) => [
      name,
      settled(each, (expected as Record<string, unknown>)[name], divisor),
    ]),
  );
}

test("the matrix of customers and months", () => {
  fc.assert(
    fc.property(rows, months, options, (ledger, days, chosen) => {
      const found = mrrMatrix(toLedger(ledger, chosen), asked(days), "first", 100)!;
      expectAgreed(
        found.map(({ customer, mrr }) => ({ customer, mrr: [...mrr] })),
        naiveMatrix(ledger, days, chosen),
      );
    }),
    { numRuns: runs(300) },
  );
});

test("retention against a month so many months before", () => {
  const window = fc.constantFrom(1, 2, 3, 12, 2000);
  fc.assert(
    fc.property(rowsAndShare, months, window, options, ([ledger, divisor], days, span, chosen) => {
      const read = toLedger(ledger, chosen, divisor);
      const found = retention(read, asked(days), span);
      expectAgreed(
        days.map((_, m) => ({
          before: (found.before[m] / read.scale) * divisor,
          now: (found.now[m] / read.scale) * divisor,
          kept: (found.kept[m] / read.scale) * divisor,
          customers: found.customers[m],
          stayed: found.stayed[m],
        })),
        naiveRetention(ledger, days, span, chosen),
        divisor,
      );
    }),
    { numRuns: runs(300) },
  );
});

/** Cohorts as the second implementation shows them. */
const cohortsOf = ({ first, ages }: Cohorts, unit: TimeUnit) =>
  ages.map((cells, i) => ({ end: firstDayOfUnit(first + i + 1, unit) - 1, cells: [...cells] }));

test("cohorts by week, month, quarter and year", () => {
  const near = fc.integer({ min: BASE - 40, max: BASE + 400 });
  // Ledgers that begin in 1900 make triangles of two million cells.
  const recent = rowsAndShare.map(
    ([ledger, divisor]) => [ledger.filter(({ start }) => start >= BASE), divisor] as const,
  );
  const measure = fc.constantFrom("mrr" as const, "customers" as const);
  fc.assert(
    fc.property(
      recent,
      near,
      fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
      measure,
      options,
      ([ledger, divisor], asof, unit, by, chosen) => {
        const read = toLedger(ledger, chosen, divisor);
        // In another unit before, for its steps are kept.
        ledgerCohorts(read, asof, unit === "month" ? "quarter" : "month", by);
        const found = cohortsOf(ledgerCohorts(read, asof, unit, by), unit);
        expectAgreed(
          found.map(({ end, cells }) => ({
            end,
            cells: cells.map((paid) => paid * (by === "mrr" ? divisor : 1)),
          })),
          naiveCohorts(ledger, asof, unit, by, chosen),
          divisor,
        );
      },
    ),
    { numRuns: runs(300) },
  );
});

test("cohorts of a ledger that begins on the first days Excel knows", () => {
  const old = { customer: "A", start: 59, end: 61, cents: 100, interval: "month", count: 1 } as const;
  for (const unit of ["week", "month"] as const) {
    const found = cohortsOf(ledgerCohorts(toLedger([old], {}), 120, unit, "mrr"), unit);
    expect(found).toEqual(naiveCohorts([old], 120, unit, "mrr", {}));
  }
  const inQuarters = (start: number) =>
    ledgerCohorts(toLedger([{ ...old, start, end: 400 }], {}), 400, "quarter", "mrr").first;
  expect([inQuarters(59), inQuarters(95)]).toEqual([0, 1]);
  // By Excel’s calendar 1 January 1900 is a Sunday: the end of a week of which it knows no other day.
  expect([1, 2, 8, 9].map((day) => unitOf(day, "week"))).toEqual([0, 1, 1, 2]);
  expect([0, 1, 2].map((week) => firstDayOfUnit(week, "week"))).toEqual([1, 2, 9]);
});

describe("amounts that whole units can’t hold, after a far larger customer has left", () => {
  const [january, february, march] = [BASE, 45_689, 45_717];
  const ledger = readLedger(
    monthlyColumns([
      ["A", january, february, 1e15 / 7],
      ["B", january, 0, 1 / 3],
      ["B", march, 0, 1 / 3],
      ["C", february, march, 2 / 3],
    ]),
  );

  test("retention of March against February: B pays twice as much, C has left", () => {
    const found = retention(ledger, asked([march]), 1);
    expect(Object.entries(found).map(([name, [value]]: [string, Float64Array]) => [name, value])).toEqual([
      ["before", 1],
      ["now", 2 / 3],
      ["kept", 1 / 3],
      ["customers", 2],
      ["stayed", 1],
    ]);
  });

  test("cohorts of January and February", () => {
    const { ages } = ledgerCohorts(ledger, march, "month", "mrr");
    expect(ages.map((cohort) => [...cohort])).toEqual([[1e15 / 7 + 1 / 3, 1 / 3, 2 / 3], [2 / 3, 0], [0]]);
  });
});

test("lives", () => {
  fc.assert(
    fc.property(rows, options, (ledger, chosen) => {
      expectAgreed(lives(toLedger(ledger, chosen)), naiveLives(ledger, chosen));
    }),
    { numRuns: runs(300) },
  );
});

test("renewals", () => {
  fc.assert(
    fc.property(rows, months, options, (ledger, days, chosen) => {
      const { due, renewed } = renewals(toLedger(ledger, chosen), asked(days));
      expectAgreed(
        days.map((_, m) => ({ due: due[m], renewed: renewed[m] })),
        naiveRenewals(ledger, days, chosen),
      );
    }),
    { numRuns: runs(300) },
  );
});
