import fc from "fast-check";
import { numberOf, numberOrError, saas } from "../call-by-id";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("BURNMULT", () => {
  test("worked numbers", () => {
    expect(numberOf("BURNMULT", 5_000_000, 1_000_000)).toBe(5);
    expect(numberOf("BURNMULT", -200_000, 1_000_000)).toBe(-0.2);
    expect(numberOf("BURNMULT", 0, 1_000_000)).toBe(0);
  });

  test("without growth there is none, whatever was burnt", () => {
    for (const burn of [2_000_000, 0, -50_000]) {
      for (const growth of [0, -1]) expect(numberOrError("BURNMULT", burn, growth)).toBe("#N/A");
    }
  });
});

describe("RUNWAY", () => {
  test("worked numbers", () => {
    expect(numberOf("RUNWAY", 1_200_000, 100_000)).toBe(12);
    expect(numberOf("RUNWAY", 1_200_000, 100_000, 0.05)).toBeCloseTo(9.6332, 4);
    expect(numberOf("RUNWAY", 1_200_000, 100_000, -0.05)).toBeCloseTo(17.8638, 4);
  });

  test("a burn that adds up to less than the cash never uses it up", () => {
    expect(numberOrError("RUNWAY", 3_000_000, 100_000, -0.05)).toBe("#N/A");
    // 1,000 + 500 + 250 + … only approaches 2,000.
    expect(numberOrError("RUNWAY", 2000, 1000, -0.5)).toBe("#N/A");
    expect(numberOf("RUNWAY", 1750, 1000, -0.5)).toBeCloseTo(3, 12);
  });

  test("no cash is no time, also where nothing is burnt", () => {
    expect(numberOf("RUNWAY", 0, 100_000)).toBe(0);
    expect(numberOf("RUNWAY", -5, -100, 0.1)).toBe(0);
    expect(numberOrError("RUNWAY", 5, 0)).toBe("#N/A");
  });

  test("the cash lasts through its whole months and not through one more", () => {
    fc.assert(
      fc.property(between(1, 1000), between(-0.2, 0.3), (burns, growth) => {
        const months = numberOrError("RUNWAY", burns * 1000, 1000, growth);
        if (typeof months !== "number") {
          expect(growth).toBeLessThan(0);
          // What shrinks for ever adds up to burn ÷ shrinkage.
          expect(burns).toBeGreaterThanOrEqual((1 / -growth) * (1 - 1e-12));
          return;
        }
        fc.pre(months < 2000 && Math.abs(months - Math.round(months)) > 1e-6);
        let [cash, burn] = [burns * 1000, 1000];
        let whole = 0;
        while (cash >= burn && whole < 5000) {
          cash -= burn;
          burn *= 1 + growth;
          whole++;
        }
        expect(Math.floor(months)).toBe(whole);
      }),
    );
  });
});

describe("MRRCEILING", () => {
  test("worked numbers", () => {
    expect(numberOf("MRRCEILING", 6000, 0.03)).toBe(200_000);
    expect(numberOf("MRRCEILING", 6000, 0.03, 40)).toBeCloseTo(140_857.54, 2);
    expect(numberOf("MRRCEILING", 6000, 0, 40)).toBe(240_000);
  });

  test("with churn 1 only the last month’s business is there", () => {
    expect(numberOf("MRRCEILING", 6000, 1)).toBe(6000);
    expect(numberOf("MRRCEILING", 6000, 1, 40)).toBe(6000);
  });

  test("a negative churn has no ceiling, but an amount for every month", () => {
    expect(numberOrError("MRRCEILING", 6000, -0.1)).toBe("#N/A");
    expect(numberOf("MRRCEILING", 1000, -0.1, 3)).toBeCloseTo(1000 + 1100 + 1210, 9);
  });

  test("is what MRRFORECAST from nothing has built by that month", () => {
    const months = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(between(0, 1e5), between(-0.1, 1), months, (won, churn, month) => {
        const forecast = saas("MRRFORECAST", 0, won, churn, month) as number[][];
        const built = numberOf("MRRCEILING", won, churn, month);
        expect(Math.abs(built - forecast[month - 1][0])).toBeLessThanOrEqual(1e-9 * Math.abs(built) + 1e-9);
      }),
    );
  });

  test("is where MRRFORECAST ends, from above and from below", () => {
    fc.assert(
      fc.property(between(0, 1e6), between(1, 1e4), between(0.05, 1), (open, won, churn) => {
        const forecast = saas("MRRFORECAST", open, won, churn, 600) as number[][];
        expect(forecast[599][0] / numberOf("MRRCEILING", won, churn)).toBeCloseTo(1, 6);
      }),
      { numRuns: 50 },
    );
  });
});
