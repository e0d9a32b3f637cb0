import fc from "fast-check";
import { numberOf, numberOrError } from "../call-by-id";

describe("CMGR", () => {
  test.each([
    [100, 121, 2, 0.1],
    [100, 110, 1, 0.1],
    [1000, 1331, 3, 0.1],
    [100, 50, 1, -0.5],
    [100, 800, 3, 1],
    [100, 100, 7, 0],
    [100, 0, 3, -1],
  ])("from %d to %d in %d periods: %d", (begin, end, periods, expected) => {
    expect(numberOf("CMGR", begin, end, periods)).toBeCloseTo(expected, 14);
  });

  test("impossible numbers go before a start of 0", () => {
    expect(numberOrError("CMGR", 0, 100, 12)).toBe("#DIV/0!");
    expect(numberOrError("CMGR", 0, 0, 12)).toBe("#DIV/0!");
    expect(numberOrError("CMGR", 0, -1, 12)).toBe("#NUM!");
    expect(numberOrError("CMGR", 0, 100, 0)).toBe("#NUM!");
  });

  const money = fc.double({ min: 1, max: 1e6, noNaN: true });
  const periods = fc.integer({ min: 1, max: 60 });

  test("growing at that rate for all periods leads to the end, as ANNUALIZE has it", () => {
    fc.assert(
      fc.property(money, money, periods, (begin, end, n) => {
        const grown = numberOf("ANNUALIZE", numberOf("CMGR", begin, end, n), n, "growth");
        expect(((1 + grown) * begin) / end).toBeCloseTo(1, 9);
      }),
    );
  });

  test("what happened between the two ends does not matter: the rates of two halves multiply", () => {
    fc.assert(
      fc.property(money, money, money, periods, (begin, middle, end, n) => {
        const halves = (1 + numberOf("CMGR", begin, middle, n)) * (1 + numberOf("CMGR", middle, end, n));
        expect(halves / (1 + numberOf("CMGR", begin, end, 2 * n)) ** 2).toBeCloseTo(1, 9);
      }),
    );
  });
});
