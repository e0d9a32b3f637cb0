import fc from "fast-check";
import { annuity, shortfall } from "../../src/engine/annuity";

describe("annuity", () => {
  test("100, 90, 81 are 271", () => {
    expect(annuity(100, 0.1, 3)).toBeCloseTo(271, 10);
  });

  test("payments that grow: 100, 110, 121 are 331", () => {
    expect(annuity(100, -0.1, 3)).toBeCloseTo(331, 10);
  });

  test("level payments add up, and those that are nearly level nearly do", () => {
    expect(annuity(100, 0, 36)).toBe(3600);
    // 36 × 35 ÷ 2 × 100 × 10⁻¹³ less.
    expect(annuity(100, 1e-13, 36)).toBeCloseTo(3600 - 6.3e-9, 11);
    expect(annuity(100, -1e-13, 36)).toBeCloseTo(3600 + 6.3e-9, 11);
  });

  test("what is lost of level payments: nothing of one, all but the first when all is lost", () => {
    expect(shortfall(0.3, 1)).toBe(0);
    expect(shortfall(0, 36)).toBe(0);
    expect(shortfall(1, 36)).toBe(35);
    // 1 + 0.98 instead of 2, and 1 + 0.9 + 0.81 instead of 3.
    expect(shortfall(0.02, 2)).toBeCloseTo(0.02, 16);
    expect(shortfall(0.1, 3)).toBeCloseTo(0.29, 15);
  });

  test("it and what is lost are the level payments, on either side of where it is worked out otherwise", () => {
    for (const lost of [0.0138, 0.0139, -0.0138, -0.0139, 0.4]) {
      expect(annuity(1, lost, 36) + shortfall(lost, 36)).toBeCloseTo(36, 12);
    }
  });

  test("the least number that can be lost is nothing lost", () => {
    expect(annuity(1e-9, 5e-324, 1)).toBe(1e-9);
    expect(annuity(100, -5e-324, 12)).toBe(1200);
  });

  test("a part of a month ends as well, however fast payments grow", () => {
    // 0.1 − (5^0.1 − 1) ÷ 4.
    expect(shortfall(-4, 0.1)).toBeCloseTo(0.056345264228, 11);
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 1, noNaN: true }).filter((lost) => Math.abs(lost) > 1e-9),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (lost, n) => {
          const level = n - annuity(1, lost, n);
          const worked = shortfall(lost, n);
          if (Number.isFinite(level))
            expect(Math.abs(worked - level)).toBeLessThanOrEqual(1e-12 * (n + Math.abs(level)));
        },
      ),
    );
  });

  test("little lost is not nothing lost: a billionth a month, to the last digits", () => {
    // 100 × (3 − 3 × 10⁻⁹), the next term being 10⁻¹⁶.
    expect(annuity(100, 1e-9, 3)).toBeCloseTo(299.9999997, 12);
  });

  test("when all is lost only the first payment counts", () => {
    expect(annuity(100, 1, 36)).toBe(100);
  });

  test("it is the sum of the payments", () => {
    const lost = fc.integer({ min: -50, max: 900 }).map((permille) => permille / 1000);
    fc.assert(
      fc.property(lost, fc.integer({ min: 1, max: 60 }), (each, n) => {
        let [sum, payment] = [0, 100];
        for (let i = 0; i < n; i++) {
          sum += payment;
          payment *= 1 - each;
        }
        expect(annuity(100, each, n) / sum).toBeCloseTo(1, 10);
      }),
    );
  });
});
