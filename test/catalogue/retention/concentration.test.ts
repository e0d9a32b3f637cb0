import fc from "fast-check";
import { numberOf, numberOrError } from "../call-by-id";

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe("CONCENTRATION", () => {
  const eight = column([10, 9, 12, 15, 12, 11, 15, 16]);

  test("Investopedia’s market of eight: 1,296 of 10,000", () => {
    expect(numberOf("CONCENTRATION", eight, null, "hhi")).toBeCloseTo(0.1296, 12);
    expect(numberOf("CONCENTRATION", eight, 3, "赫芬达尔")).toBeCloseTo(0.1296, 12);
  });

  test.each([
    [1, 0.16],
    [2, 0.31],
    [3, 0.46],
    [5, 0.7],
    [8, 1],
    [100, 1],
  ])("the largest %d of them hold %d", (n, expected) => {
    expect(numberOf("CONCENTRATION", eight, n)).toBeCloseTo(expected, 12);
  });

  test("ten by default, and a fraction of a customer is none", () => {
    const twenty = column(Array.from({ length: 20 }, () => 5));
    expect(numberOf("CONCENTRATION", twenty)).toBe(0.5);
    expect(numberOf("CONCENTRATION", twenty, 10.9)).toBe(0.5);
    expect(numberOrError("CONCENTRATION", twenty, 0.9)).toBe("#NUM!");
  });

  test("blank cells are no customers, whichever way the range lies", () => {
    expect(numberOf("CONCENTRATION", [[500, null, 300, "", 200]], 1)).toBe(0.5);
    expect(numberOf("CONCENTRATION", 500, 1, "hhi")).toBe(1);
  });

  test("no MRR, no share; a credit is no customer", () => {
    expect(numberOrError("CONCENTRATION", [[0], [null]])).toBe("#DIV/0!");
    expect(numberOrError("CONCENTRATION", [[0], [-1]])).toBe("#NUM!");
  });

  const customers = fc.array(
    fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
    { minLength: 1, maxLength: 30 },
  );

  test("hhi lies between 1 ÷ n and 1, and reaches both", () => {
    fc.assert(
      fc.property(customers, (mrr) => {
        const hhi = numberOf("CONCENTRATION", column(mrr), null, "hhi");
        expect(hhi).toBeGreaterThanOrEqual(1 / mrr.length - 1e-12);
        expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
        const level = column(mrr.map(() => 7));
        expect(numberOf("CONCENTRATION", level, null, "hhi")).toBeCloseTo(1 / mrr.length, 12);
      }),
    );
  });

  test("share never falls as n rises, and is all once n is the number of customers", () => {
    fc.assert(
      fc.property(customers, (mrr) => {
        const shares = mrr.map((_, i) => numberOf("CONCENTRATION", column(mrr), i + 1));
        shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThanOrEqual(shares[i]));
        expect(shares.at(-1)).toBe(1);
      }),
    );
  });

  test("the order of customers changes neither", () => {
    fc.assert(
      fc.property(customers, fc.constantFrom("share", "hhi"), (mrr, stat) => {
        const other = column([...mrr].reverse());
        expect(numberOf("CONCENTRATION", other, 2, stat)).toBe(
          numberOf("CONCENTRATION", column(mrr), 2, stat),
        );
      }),
    );
  });
});
