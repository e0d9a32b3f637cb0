import fc from "fast-check";
import { numberOf, numberOrError } from "../call-by-id";

const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100);

describe("CARR", () => {
  test("signed contracts come on top of twelve months of MRR, in full", () => {
    expect(numberOf("CARR", 25_000, 60_000)).toBe(360_000);
    expect(numberOf("CARR", 25_000, 0)).toBe(numberOf("ARR", 25_000));
  });
});

describe("CMRR", () => {
  test("without anything scheduled it is MRR", () => {
    expect(numberOf("CMRR", 7200)).toBe(7200);
    expect(numberOf("CMRR", 7200, null, "", false)).toBe(7200);
  });

  test("losses count the same with either sign, and ranges are added up", () => {
    expect(numberOf("CMRR", 1000, [[100], [50]], [[-30], [-20]], 40)).toBe(1060);
    expect(numberOf("CMRR", 1000, 150, 50, [[-15, -25]])).toBe(1060);
  });

  test("a loss typed among the signed ones is impossible", () => {
    expect(numberOrError("CMRR", 1000, -100)).toBe("#NUM!");
    expect(numberOrError("CMRR", 1000, -100, [[-1], [1]])).toBe("#VALUE!");
  });

  test("by the year it is CARR less the churn that CARR leaves alone", () => {
    fc.assert(
      fc.property(cents, cents, cents, cents, (mrr, signed, churn, downgrade) => {
        const committed = numberOf("CMRR", mrr, signed, churn, downgrade) * 12;
        expect(committed).toBeCloseTo(numberOf("CARR", mrr, signed * 12) - (churn + downgrade) * 12, 5);
      }),
    );
  });
});

describe("ACV", () => {
  test.each([
    [360_000, 36, 120_000],
    [12_000, 12, 12_000],
    [5000, 3, 20_000],
    [-1200, 24, -600],
  ])("%d over %d months is %d a year", (value, months, expected) => {
    expect(numberOf("ACV", value, months)).toBe(expected);
  });

  test("a term of no length has no year, blank included", () => {
    for (const term of [0, null, "", -12]) expect(numberOrError("ACV", 360_000, term)).toBe("#NUM!");
  });

  test("it is the ARR of the contract’s months", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 120 }), (value, months) => {
        expect(numberOf("ACV", value, months)).toBeCloseTo(numberOf("ARR", value / months), 5);
      }),
    );
  });
});

describe("ASP", () => {
  test("three at 100 and seven at 50, as ChartMogul has it", () => {
    expect(numberOf("ASP", 3 * 100 + 7 * 50, 10)).toBe(65);
  });

  test("nobody won: no price; fewer than nobody: impossible", () => {
    expect(numberOrError("ASP", 650, 0)).toBe("#DIV/0!");
    expect(numberOrError("ASP", 650, -1)).toBe("#NUM!");
  });
});
