import fc from "fast-check";
import { numberOf, numberOrError, saas } from "../call-by-id";

describe("LOGORET", () => {
  test("what is missing to all is the churn of the same customers", () => {
    const customers = fc
      .integer({ min: 1, max: 5000 })
      .chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: 0, max: start })));
    fc.assert(
      fc.property(customers, ([start, retained]) => {
        const both = numberOf("LOGORET", start, retained) + numberOf("LOGOCHURN", start, start - retained);
        expect(both).toBeCloseTo(1, 12);
      }),
    );
  });

  test("new customers among the retained are found out", () => {
    expect(saas("LOGORET", 200, 210)).toMatchObject({
      error: "#NUM!",
      text: { en: expect.stringContaining("won since") },
    });
    expect(numberOrError("LOGORET", 0, 5)).toBe("#NUM!");
    expect(numberOrError("LOGORET", 0, 0)).toBe("#DIV/0!");
    expect(numberOf("LOGORET", 200, 0)).toBe(0);
    expect(numberOf("LOGORET", 200, 200)).toBe(1);
  });
});

describe("RENEWALRATE", () => {
  test("one of two customers, the larger one: half of them and 91% of the value", () => {
    expect(numberOf("RENEWALRATE", 1, 2)).toBe(0.5);
    expect(numberOf("RENEWALRATE", 100_000, 110_000)).toBeCloseTo(0.91, 2);
  });

  test("expansion at renewal may lift it above all", () => {
    expect(numberOf("RENEWALRATE", 630_000, 600_000)).toBe(1.05);
  });

  test("nothing due, nothing to say", () => {
    expect(numberOrError("RENEWALRATE", 5, 0)).toBe("#DIV/0!");
    expect(numberOrError("RENEWALRATE", -1, 0)).toBe("#NUM!");
  });
});

describe("LIFETIME", () => {
  test("times churn it is one", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (churn) => {
        expect(numberOf("LIFETIME", churn) * churn).toBeCloseTo(1, 12);
      }),
    );
  });

  test("the cap cuts off, and stands in where nobody leaves", () => {
    expect(numberOf("LIFETIME", 0.01, 36)).toBe(36);
    expect(numberOf("LIFETIME", 0.05, 36)).toBe(20);
    expect(numberOf("LIFETIME", 0, 36)).toBe(36);
    expect(numberOf("LIFETIME", -0.02, 36)).toBe(36);
  });

  test("without churn and without a cap it never ends", () => {
    for (const cap of [undefined, null, 0, ""]) expect(numberOrError("LIFETIME", 0, cap)).toBe("#N/A");
    expect(numberOrError("LIFETIME", -0.02)).toBe("#N/A");
    expect(numberOrError("LIFETIME", 1.01, 36)).toBe("#NUM!");
  });

  test("uncapped it is what a customer who pays 1 is worth; capped it is more, for LTV lets churn go on", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.integer({ min: 2, max: 60 }),
        (churn, cap) => {
          expect(numberOf("LIFETIME", churn)).toBeCloseTo(numberOf("LTV", 1, 1, churn), 9);
          expect(numberOf("LIFETIME", churn, cap)).toBeGreaterThan(numberOf("LTV", 1, 1, churn, 0, 0, cap));
        },
      ),
    );
  });
});
