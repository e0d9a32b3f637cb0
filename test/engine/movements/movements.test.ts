import fc from "fast-check";
import { matrixMoves } from "../../../src/engine/movements/matrix-moves";
import { checkOf, MOVEMENTS, OF_CUSTOMERS, type Lines } from "../../../src/engine/movements/movements";
import { groupMonths, movementsThatCount } from "../../../src/engine/movements/snowball";
import { inWholeUnits } from "../../../src/engine/movements/whole-units";

const matrixOf = (rows: number[][]) => ({ mrr: Float64Array.from(rows.flat()), months: rows[0].length });

/** Money as it stands in sheets: cents, twelfths of a year’s price, and nothing. */
const money = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 10_000 }).map((price) => price / 12),
);
const matrices = fc
  .integer({ min: 2, max: 9 })
  .chain((months) =>
    fc.array(fc.array(money, { minLength: months, maxLength: months }), { minLength: 1, maxLength: 8 }),
  );

const near = (a: number, b: number) => Math.abs(a - b) < 1e-8;

/** One month of one line, from the words of the definition: customers one by one, past months searched anew. */
function naive(rows: number[][], line: string, month: number): number {
  const amounts = rows.map((row) => {
    const [before, now] = [row[month], row[month + 1]];
    const wasThere = row.slice(0, month + 1).some((mrr) => mrr > 0);
    const is: Record<string, boolean> = {
      new: now > 0 && !wasThere,
      reactivation: now > 0 && before === 0 && wasThere,
      churn: before > 0 && now === 0,
      expansion: before > 0 && now > before,
      contraction: now > 0 && now < before,
    };
    if (line === "opening") return before;
    if (line === "closing") return now;
    return is[line] ? now - before : 0;
  });
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

describe("movements of a matrix", () => {
  test("agree with a naive classification, and lead from opening to closing", () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const lines = matrixMoves(matrixOf(rows), "mrr");
        for (const line of ["opening", ...MOVEMENTS, "closing"] as const) {
          const differs = lines[line].findIndex((value, month) => !near(value, naive(rows, line, month)));
          if (differs >= 0) throw new Error(`${line} of month ${differs} is ${lines[line][differs]}`);
        }
        expect([...checkOf(lines, MOVEMENTS)].every((check) => check === 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("of customers: each counts 1, and new, reactivation and churn lead from opening to closing", () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const lines = matrixMoves(matrixOf(rows), "customers");
        const there = (month: number) => rows.filter((row) => row[month] > 0).length;
        expect([...lines.opening]).toEqual(rows[0].slice(1).map((_, month) => there(month)));
        expect([...lines.closing]).toEqual(rows[0].slice(1).map((_, month) => there(month + 1)));
        expect([...checkOf(lines, OF_CUSTOMERS)].every((check) => check === 0)).toBe(true);
      }),
    );
  });

  test("cents add up without residue: 0.1 and 0.2 are 0.3", () => {
    const lines = matrixMoves(matrixOf([[0, 0.1], [0, 0.2]]), "mrr"); // prettier-ignore
    expect(lines.new[0]).toBe(0.3);
    expect(lines.closing[0]).toBe(0.3);
  });

  test("a cent is a change beside billions; the last digit of a third is none", () => {
    const cent = matrixMoves(matrixOf([[1e9, 1e9 + 0.01]]), "mrr");
    expect(cent.expansion[0]).toBe(0.01);
    const third = matrixMoves(matrixOf([[0.1 + 1 / 3, 1 / 3 + 0.1 + 2 ** -53]]), "mrr");
    expect(third.expansion[0]).toBe(0);
  });

  test("a residue of decimals is no MRR and keeps nobody alive", () => {
    const lines = matrixMoves(matrixOf([[100, 0.3 - 0.1 - 0.2 + 1e-10]]), "customers");
    expect(lines.churn[0]).toBe(-1);
  });
});

describe("whole units", () => {
  test("are as fine as the finest decimal, and none where decimals don’t end", () => {
    expect(inWholeUnits(Float64Array.of(27.7775, -3))).toEqual({
      units: Float64Array.of(277_775, -30_000),
      scale: 10_000,
      exact: true,
    });
    expect(inWholeUnits(Float64Array.of(1 / 3)).exact).toBe(false);
    expect(inWholeUnits(Float64Array.of(1e15, 0.01)).exact).toBe(false);
  });
});

describe("groups of months", () => {
  test("have the movements of their months, and check what the months do", () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 4 }), (rows, size) => {
        const lines = matrixMoves(matrixOf(rows), "mrr");
        const months = lines.opening.length;
        const group = Array.from({ length: months }, (_, month) => Math.floor(month / size));
        const grouped = groupMonths(lines, group);
        expect(grouped.opening).toHaveLength(Math.ceil(months / size));
        expect([...checkOf(grouped, MOVEMENTS)].every((check) => check === 0)).toBe(true);
        for (const line of MOVEMENTS) {
          const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
          expect(sum(grouped[line])).toBeCloseTo(sum(lines[line]), 8);
        }
      }),
    );
  });

  test("know a table of customers by what adds up", () => {
    const rows = [[5, 9, 0], [0, 7, 3]]; // prettier-ignore
    const count = (measure: "mrr" | "customers"): Lines => matrixMoves(matrixOf(rows), measure);
    expect(movementsThatCount(count("mrr"))).toBe(MOVEMENTS);
    expect(movementsThatCount(count("customers"))).toBe(OF_CUSTOMERS);
  });
});
