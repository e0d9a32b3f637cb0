import fc from "fast-check";
import { monthOf } from "../../../src/engine/months";
import { capacityByMonth } from "../../../src/engine/sales/capacity";
import { hiresNeeded } from "../../../src/engine/sales/hires";
import {
  naiveCapacity,
  naiveHires,
  naiveWithHires,
  serialOf,
  type NaiveHiring,
  type NaiveRep,
} from "./naive";

const percent = (max: number) => fc.integer({ min: 0, max }).map((each) => each / 100);
const ramp = fc.array(percent(100), { maxLength: 6 });
const terms = fc.record({ ramp, attainment: percent(130), attrition: percent(100) });
const quota = fc.integer({ min: 1, max: 120 }).map((tens) => tens * 10_000);

describe("capacity by month", () => {
  const day = fc
    .integer({ min: 0, max: 1500 })
    .map((after) => new Date(Date.UTC(2023, 0, 1) + after * 86_400_000));
  const rep: fc.Arbitrary<NaiveRep> = fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 900 }), { freq: 2 }), quota)
    .map(([start, stay, annualQuota]) => ({
      start,
      end: stay === null ? null : new Date(start.getTime() + stay * 86_400_000),
      annualQuota,
    }));

  test("agrees with the definition taken word by word", () => {
    fc.assert(
      fc.property(
        fc.array(rep, { maxLength: 6 }),
        fc.array(day, { minLength: 1, maxLength: 5 }),
        terms,
        (reps, months, each) => {
          const found = capacityByMonth(
            reps.map(({ start, end, annualQuota }) => ({
              start: serialOf(start),
              end: end === null ? 0 : serialOf(end),
              annualQuota,
            })),
            Int32Array.from(months, (month) => monthOf(serialOf(month))),
            { ...each, ramp: Float64Array.from(each.ramp) },
          );
          naiveCapacity(reps, months, each).forEach((expected, i) => {
            expect(found[i]).toBeCloseTo(expected, 4);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("hires needed", () => {
  const money = fc.integer({ min: 0, max: 60 }).map((tens) => tens * 10_000);
  const months = fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 8 });
  const hiring: fc.Arbitrary<NaiveHiring> = fc.record({
    ramp,
    attainment: fc.integer({ min: 50, max: 130 }).map((each) => each / 100),
    attrition: percent(60),
    failureRate: percent(50),
    leadMonths: fc.nat(3),
    annualQuota: fc.integer({ min: 30, max: 120 }).map((tens) => tens * 10_000),
  });
  const plan = (all: readonly (readonly [number, number])[], each: NaiveHiring) =>
    hiresNeeded(
      Float64Array.from(all, ([target]) => target),
      Float64Array.from(all, ([, current]) => current),
      { ...each, ramp: Float64Array.from(each.ramp) },
    );
  const decisionsOf = (hires: Float64Array) =>
    [...hires].flatMap((count, i) => Array.from({ length: count }, () => i + 1));

  test("agrees with hiring one by one until each month’s target is met", () => {
    fc.assert(
      fc.property(months, hiring, (all, each) => {
        // Ramps that sell almost nothing when the target falls due take hires by the thousand.
        fc.pre(each.ramp.every((share) => share === 0 || share >= 0.1));
        const expected = naiveHires(
          all.map(([target]) => target),
          all.map(([, current]) => current),
          each,
        );
        const found = plan(all, each);
        expect([...found.hires].map((hires, i) => (found.missed.has(i) ? null : hires))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("the hires reach every target, and with the last one less some month is short", () => {
    fc.assert(
      fc.property(months, hiring, (all, each) => {
        const found = plan(all, each);
        const decisions = decisionsOf(found.hires);
        const current = all.map(([, capacity]) => capacity);
        const reaches = (hired: readonly number[], slack: number) =>
          all.every(
            ([target], i) =>
              found.missed.has(i) ||
              naiveWithHires(current, hired, each, i + 1) >= target * (1 - slack) - slack,
          );
        expect(reaches(decisions, 1e-6)).toBe(true);
        // A hire too few may leave as little short as a billionth of what a hire books.
        if (decisions.length > 0) expect(reaches(decisions.slice(0, -1), 1e-12)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("a month without hope is named, and the others are planned", () => {
    const late = { ramp: [], attainment: 1, attrition: 0, failureRate: 0, leadMonths: 2, annualQuota: 12 };
    const targets = (...all: number[]) => all.map((target) => [target, 0] as const);
    // A hire decided in month 1 books 1 a month from month 3 on.
    expect(plan(targets(0, 1, 5), late)).toEqual({ hires: Float64Array.of(5, 0, 0), missed: new Set([1]) });
    expect(plan(targets(2, 0, 5, 7), late)).toEqual({
      hires: Float64Array.of(5, 2, 0, 0),
      missed: new Set([0]),
    });
    expect(plan(targets(0, 0, 5), late)).toEqual({ hires: Float64Array.of(5, 0, 0), missed: new Set() });
  });

  test("rounding neither makes a hire nor spares one", () => {
    const level = { attainment: 1, attrition: 0, failureRate: 0, leadMonths: 0, annualQuota: 12 };
    const summed = Array.from({ length: 10 }, () => 0.1).reduce((a, b) => a + b, 0);
    expect(plan([[0.3, 0.1 + 0.2]], { ...level, ramp: [] })).toEqual({
      hires: Float64Array.of(0),
      missed: new Set(),
    });
    // 0.1 taken ten times is 0.9999999999999999: fully ramped all the same, in month 1.
    expect(
      plan(
        [
          [0, 0],
          [1, 0],
        ],
        { ...level, ramp: [summed] },
      ),
    ).toEqual({ hires: Float64Array.of(0, 1), missed: new Set() });
  });
});
