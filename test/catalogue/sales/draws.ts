import fc from "fast-check";

/* Tables of arguments that legal ones drawn cell by cell rarely make. */

const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 5 });
const rate = fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100);
/** Tiers by hundreds of money, with rates in any order. */
export const tables = bounds.chain((all) => {
  const rising = [...all].sort((a, b) => a - b).map((bound) => bound * 100);
  return fc
    .array(rate, { minLength: rising.length, maxLength: rising.length })
    .map((rates) => rising.map((bound, i) => [bound, rates[i]]));
});
export const sales = fc.integer({ min: 0, max: 300_000 });

export const teams = fc.array(
  fc
    .record({
      start: fc.integer({ min: 45_500, max: 46_120 }),
      stay: fc.option(fc.integer({ min: 1, max: 500 })),
      quota: fc.integer({ min: 1, max: 100 }).map((tens) => tens * 10_000),
    })
    .map(({ start, stay, quota }) => ({ start, quota, end: stay === null ? null : start + stay })),
  { minLength: 2, maxLength: 4 },
);
