import fc from "fast-check";
import { numberOf, numberOrError } from "../call-by-id";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("MARKETCEILING", () => {
  test("worked numbers", () => {
    expect(numberOf("MARKETCEILING", 10_000, 50_000)).toBe(540_000_000);
    expect(numberOf("MARKETCEILING", 10_000, 50_000, 0.36, 1)).toBe(180_000_000);
  });

  test("the 30% that the distribution itself gives, instead of 36%", () => {
    expect(numberOf("MARKETCEILING", 10_000, 50_000, 0.3)).toBeCloseTo(450_000_000, 6);
  });
});

describe("SHAREPATH", () => {
  test("worked numbers", () => {
    expect(numberOf("SHAREPATH", 0.4, 12)).toBe(21);
    expect(numberOf("SHAREPATH", 0.3, 12)).toBeCloseTo(20, 12);
    expect(numberOf("SHAREPATH", 0.1, 12)).toBe(12);
    expect(numberOf("SHAREPATH", 0.04, 12)).toBe(0);
    expect(numberOrError("SHAREPATH", 1.01, 12)).toBe("#NUM!");
  });

  test("n doublings take T, T ÷ 2, T ÷ 4, …", () => {
    fc.assert(
      fc.property(between(0.001, 0.01), between(1, 60), fc.integer({ min: 1, max: 6 }), (start, first, n) => {
        let months = 0;
        for (let k = 0; k < n; k++) months += first / 2 ** k;
        expect(numberOf("SHAREPATH", start * 2 ** n, first, start) / months).toBeCloseTo(1, 9);
      }),
    );
  });

  test("the way to a share and on from there is the whole way", () => {
    const shares = fc.tuple(between(0.01, 1), between(0.01, 1), between(0.01, 1));
    fc.assert(
      fc.property(shares, between(1, 60), (three, first) => {
        const [start, middle, target] = [...three].sort((a, b) => a - b);
        const onwards = numberOf("SHAREPATH", target, (first * start) / middle, middle);
        expect(numberOf("SHAREPATH", middle, first, start) + onwards).toBeCloseTo(
          numberOf("SHAREPATH", target, first, start),
          9,
        );
      }),
    );
  });
});
