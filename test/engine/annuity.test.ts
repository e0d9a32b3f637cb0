import fc from "fast-check";
import { annuity, isLevel } from "../../src/engine/annuity";

describe("annuity", () => {
  test("100, 90, 81 are 271", () => {
    expect(annuity(100, 0.1, 3)).toBeCloseTo(271, 10);
  });

  test("payments that grow: 100, 110, 121 are 331", () => {
    expect(annuity(100, -0.1, 3)).toBeCloseTo(331, 10);
  });

  test("level payments add up, and so do those that are level but for rounding", () => {
    expect(annuity(100, 0, 36)).toBe(3600);
    expect(annuity(100, 1e-13, 36)).toBe(3600);
    expect(annuity(100, -1e-13, 36)).toBe(3600);
    expect([0, 1e-13, -1e-13, 1e-12, -1e-12, 0.02].map(isLevel)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
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
