import { LTV } from "../../../src/catalogue/unit-economics/ltv";
import { call } from "../../../src/functions/call";

const ltv = (...args: unknown[]) => call(LTV, args) as number;

describe("LTV", () => {
  test.each([
    ["start", 0, 2298.72],
    ["end", 0, 2275.96],
    ["renewal", 0, 2218.72],
    ["start", 36, 1656.51],
    ["end", 36, 1640.108],
    ["renewal", 36, 1598.86],
  ])("with growth and discount, paid at %s, cap %d", (timing, cap, expected) => {
    expect(ltv(100, 0.8, 0.03, 0.01, 0.005, cap, timing)).toBeCloseTo(expected, 2);
  });

  test("the published case of 144,300 a year, right by its own formula", () => {
    expect(ltv(144_300, 1, 0.048, 0.12, null, null, "end")).toBeCloseTo(858_928.57, 2);
    expect(ltv(144_300, 1, 0.048, 0.12)).toBeCloseTo(962_000, 6);
  });

  test("three years with churn, and the handbook’s ceiling without", () => {
    expect(ltv(500, 0.8, 0.02, 0, 0, 36)).toBeCloseTo(10_335.74, 2);
    expect(ltv(500, 0.8, 0, 0, 0, 36)).toBe(14_400);
  });

  test("the tiniest churn is close to none", () => {
    for (const churn of [1e-9, 1e-12, 1e-15]) {
      expect(ltv(500, 0.8, churn, 0, 0, 36) / 14_400).toBeCloseTo(1 - 17.5 * churn, 10);
    }
  });
});
