import fc from "fast-check";
import { numberOf, numberOrError, saas } from "../call-by-id";
import { sales, tables } from "./draws";

const AMOUNTS = [
  [0, 0.05],
  [100_000, 0.06],
  [125_000, 0.07],
];
const MULTIPLES = [
  [0, 0.05],
  [1, 0.06],
  [1.25, 0.07],
];

describe("COMMISSION", () => {
  test.each([
    ["marginal", undefined, 6850],
    ["retro", undefined, 9100],
    ["retro", 8000, 8000],
    ["全额累进", undefined, 9100],
  ])("130,000 %s, cap %s: %s, by amounts and by multiples of a quota", (method, cap, expected) => {
    expect(numberOf("COMMISSION", 130_000, null, AMOUNTS, method, cap)).toBeCloseTo(expected, 9);
    expect(numberOf("COMMISSION", 130_000, 100_000, MULTIPLES, method, cap)).toBeCloseTo(expected, 9);
  });

  test("marginal unless told", () => {
    expect(numberOf("COMMISSION", 150_000, null, AMOUNTS)).toBeCloseTo(8250, 9);
  });

  test("a bound met exactly is reached, also as a multiple that no binary number holds", () => {
    const tiers = [
      [0, 0.05],
      [1.1, 0.1],
    ];
    // 1.1 × 100,000 is 110,000.00000000001 in binary, and 110,000 × 10% is 11,000.
    expect(numberOf("COMMISSION", 110_000, 100_000, tiers, "retro")).toBeCloseTo(11_000, 9);
    expect(numberOf("COMMISSION", 109_999.99, 100_000, tiers, "retro")).toBeCloseTo(5499.9995, 9);
  });

  test("below the first bound, and for sales taken back, nothing is paid", () => {
    const tiers = [[50_000, 0.1]];
    expect(numberOf("COMMISSION", 40_000, null, tiers)).toBe(0);
    expect(numberOf("COMMISSION", 40_000, null, tiers, "retro")).toBe(0);
    expect(numberOf("COMMISSION", -5000, null, AMOUNTS)).toBe(0);
    // 10,000 above the bound × 10%; all 60,000 × 10%
    expect(numberOf("COMMISSION", 60_000, null, tiers)).toBe(1000);
    expect(numberOf("COMMISSION", 60_000, null, tiers, "retro")).toBe(6000);
  });

  test("blank rows after the first are skipped, a first row of 0 and 0 is a tier", () => {
    const gaps = [AMOUNTS[0], [null, ""], AMOUNTS[1], [null, null], AMOUNTS[2], [null, null]];
    expect(numberOf("COMMISSION", 130_000, null, gaps)).toBeCloseTo(6850, 9);
    const accelerator = [
      [null, null],
      [1, 0.1],
    ];
    // 20,000 above quota × 10%
    expect(numberOf("COMMISSION", 120_000, 100_000, accelerator)).toBe(2000);
  });

  test("what is no table of tiers is refused in words that help", () => {
    expect(saas("COMMISSION", 130_000, 100_000, AMOUNTS)).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("125000 is too large") },
    });
    expect(saas("COMMISSION", 130_000, null, [...AMOUNTS].reverse())).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("100000 comes after 125000") },
    });
    expect(numberOrError("COMMISSION", 130_000, null, [AMOUNTS[0], AMOUNTS[0]])).toBe("#VALUE!");
    expect(numberOrError("COMMISSION", 130_000, null, [[0, 0.05, 1]])).toBe("#VALUE!");
    expect(numberOrError("COMMISSION", 130_000, 100_000, [[20, 0.05]])).toBe(0);
    expect(numberOrError("COMMISSION", 130_000, null, [[0, -0.05]])).toBe("#NUM!");
  });
});

describe("COMMISSION.MEDAL", () => {
  test.each([
    [110_000, 5400],
    [125_000, 6300],
    [124_999, 5400],
    [0, 4500],
  ])("90,000 after a month of %s: %s", (lastMonth, expected) => {
    expect(numberOf("COMMISSION.MEDAL", 90_000, lastMonth, AMOUNTS)).toBeCloseTo(expected, 9);
  });

  test("a month below the first bound earns nothing in the next", () => {
    expect(numberOf("COMMISSION.MEDAL", 90_000, 40_000, [[50_000, 0.05]])).toBe(0);
  });
});

describe("the laws of commission", () => {
  const marginal = (attained: number, table: number[][]) => numberOf("COMMISSION", attained, null, table);
  const retro = (attained: number, table: number[][]) =>
    numberOf("COMMISSION", attained, null, table, "retro");

  test("marginal has no jump at a bound", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const [bound] of table) {
          const step = marginal(bound + 0.01, table) - marginal(bound - 0.01, table);
          expect(Math.abs(step)).toBeLessThanOrEqual(0.02 * 0.2 + 1e-9);
        }
      }),
    );
  });

  test("marginal never falls when more is attained", () => {
    fc.assert(
      fc.property(tables, sales, sales, (table, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(marginal(more, table)).toBeGreaterThanOrEqual(marginal(less, table) - 1e-9);
      }),
    );
  });

  test("where rates rise, retro pays at least what marginal pays", () => {
    fc.assert(
      fc.property(tables, sales, (table, attained) => {
        const rates = table.map(([, each]) => each).sort((a, b) => a - b);
        const rising = table.map(([bound], i) => [bound, rates[i]]);
        expect(retro(attained, rising)).toBeGreaterThanOrEqual(marginal(attained, rising) - 1e-9);
      }),
    );
  });

  test("marginal is the sum over every unit sold of the rate at that unit", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 3000 }), (table, hundreds) => {
        let paid = 0;
        for (let sold = 0; sold < hundreds * 100; sold += 100) {
          paid += 100 * (table.filter(([bound]) => bound <= sold).at(-1)?.[1] ?? 0);
        }
        expect(marginal(hundreds * 100, table)).toBeCloseTo(paid, 6);
      }),
    );
  });

  test("a quota only scales the bounds", () => {
    fc.assert(
      fc.property(tables, sales, (table, attained) => {
        const multiples = table.map(([bound, each]) => [bound / 100_000, each]);
        expect(numberOf("COMMISSION", attained, 100_000, multiples)).toBeCloseTo(
          marginal(attained, table),
          6,
        );
      }),
    );
  });
});
