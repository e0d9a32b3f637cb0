import fc from "fast-check";
import { trailingRetention, type TrailingMethod } from "../../../src/engine/retention/trailing";

const matrixOf = (rows: number[][]) => ({ mrr: Float64Array.from(rows.flat()), months: rows[0].length });
const times = (count: number, value: number) => Array<number>(count).fill(value);
const METHODS: readonly TrailingMethod[] = ["point", "avg12", "compound", "revenue"];

const mrr = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 }));
const rows = fc.array(fc.array(mrr, { minLength: 26, maxLength: 26 }), { minLength: 1, maxLength: 6 });
const loyal = times(26, 100);

describe("trailing retention", () => {
  test("of a base that never changes is 1, by every method", () => {
    for (const method of METHODS) expect(trailingRetention(matrixOf([loyal]), 26, method)).toBe(1);
  });

  test("customers won in the month asked for change nothing, in whatever order customers stand", () => {
    fc.assert(
      fc.property(rows, mrr, fc.constantFrom(...METHODS), (customers, won, method) => {
        const before = trailingRetention(matrixOf([loyal, ...customers]), 26, method);
        const after = trailingRetention(matrixOf([[...times(25, 0), won], ...customers, loyal]), 26, method);
        expect(after).toBeCloseTo(before!, 10);
      }),
    );
  });

  test("compound of a steady loss is its twelfth power; point sees the same", () => {
    const shrinking = Array.from({ length: 24 }, (_, month) => 1000 * 0.98 ** month);
    const matrix = matrixOf([shrinking]);
    for (const method of METHODS) {
      expect(trailingRetention(matrix, 24, method)).toBeCloseTo(0.98 ** 12, 12);
    }
  });

  test("without anything to keep there is none, and with everything lost it is 0", () => {
    const late = matrixOf([[...times(12, 0), ...times(12, 50)]]);
    const gone = matrixOf([[...times(12, 50), ...times(12, 0)]]);
    expect(trailingRetention(late, 24, "point")).toBeNull();
    expect(trailingRetention(late, 24, "compound")).toBeNull();
    expect(trailingRetention(gone, 24, "point")).toBe(0);
    expect(trailingRetention(gone, 24, "compound")).toBeNull();
    expect(trailingRetention(gone, 13, "compound")).toBe(0);
  });
});
