import fc from "fast-check";
import { agrees, rowsOf } from "../expect";
import { numberOrError, saas } from "../call-by-id";

/** Retention of a ledger’s MRR, and of its customers, December 2024 to April 2025; three months without any. */
const HEADER = ["cohort", "size", 0, 1, 2, 3, 4];
const NOBODY = ["", "", "", "", ""];
const MRR = [
  HEADER,
  [45627, 100, 1, 1, 1, 1, 1],
  [45658, 180, 1, 100 / 180, 150 / 180, 240 / 180, ""],
  [45689, 0, ...NOBODY],
  [45717, 0, ...NOBODY],
  [45748, 0, ...NOBODY],
];

function average(...args: readonly unknown[]): unknown[] {
  return rowsOf(saas("COHORT.AVG", ...args))[0] as unknown[];
}

function expectMeans(found: unknown[], expected: readonly (number | string)[], tolerance = 1e-12): void {
  const settled = expected.map((value, i) =>
    typeof value === "number" && agrees(Number(found[i]), value, tolerance) ? found[i] : value,
  );
  expect(found).toEqual(settled);
}

describe("COHORT.AVG", () => {
  test("weighs by size over the mature cohorts, those without anybody left out", () => {
    expectMeans(average(MRR), [1, 0.714286, 0.892857, 1.214286, 1], 5e-7);
    expectMeans(average(MRR, "等权"), [1, (1 + 100 / 180) / 2, (1 + 150 / 180) / 2, (1 + 240 / 180) / 2, 1]);
  });

  test("the youngest cohorts are those of the age, not of the table", () => {
    expectMeans(average(MRR, "size", 1), [1, 100 / 180, 150 / 180, 240 / 180, 1]);
    expectMeans(average(MRR, "size", 99), average(MRR) as number[]);
  });

  test("a blank in a mature cell is a cohort that has gone; cells beyond are not read", () => {
    const table = [
      ["cohort", "size", 0, 1, 2, 3],
      ["Q1", 10, 1, "", "later", 7],
      ["Q2", 30, 1, "–", "–", true],
    ];
    expectMeans(average(table), [1, 0, "", ""]);
  });

  test("a blank row is no cohort", () => {
    const blank = [null, null, null, null, null, null, null];
    expect(average([...MRR, blank, blank])).toEqual(average(MRR));
    expect(average([MRR[0], blank, ...MRR.slice(1)])).toEqual(average(MRR));
  });

  test("says which cell can’t be read", () => {
    const answer = saas("COHORT.AVG", [HEADER, [45658, "many", ...NOBODY]]);
    expect(answer).toMatchObject({
      error: "#VALUE!",
      text: { en: "triangle, row 2, column 2, is “many”. It must be a number." },
    });
    expect(numberOrError("COHORT.AVG", [HEADER, [45658, 10, true, "", "", "", ""]])).toBe("#VALUE!");
    expect(numberOrError("COHORT.AVG", 5)).toBe("#VALUE!");
  });

  const share = fc.double({ min: 0, max: 1.5, noNaN: true });
  const cohorts = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.array(share, { minLength: 5, maxLength: 5 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) => rows.map(([size, shares], i) => [45_000 + i, size, ...shares]));

  test("lies between the least and the largest of the cells it averages", () => {
    fc.assert(
      fc.property(cohorts, fc.constantFrom("size", "equal"), fc.nat(4), (rows, weights, lastN) => {
        average([HEADER, ...rows], weights, lastN).forEach((mean, age) => {
          const reached = rows.filter(([, size], i) => size > 0 && age <= rows.length - 1 - i);
          const cells = (lastN > 0 ? reached.slice(-lastN) : reached).map((row) => row[2 + age]);
          if (cells.length === 0) return expect(mean).toBe("");
          expect(mean).toBeGreaterThanOrEqual(Math.min(...cells) - 1e-12);
          expect(mean).toBeLessThanOrEqual(Math.max(...cells) + 1e-12);
        });
      }),
    );
  });

  test("sizes that are all alike weigh nothing", () => {
    fc.assert(
      fc.property(cohorts, fc.integer({ min: 1, max: 99 }), (rows, size) => {
        const alike = [HEADER, ...rows.map(([cohort, , ...shares]) => [cohort, size, ...shares])];
        expectMeans(average(alike, "size"), average(alike, "equal") as (number | string)[]);
      }),
    );
  });
});
