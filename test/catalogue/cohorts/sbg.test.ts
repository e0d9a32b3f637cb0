import fc from "fast-check";
import { isFailure } from "../../../src/catalogue/define";
import { numberOf, numberOrError, saas } from "../call-by-id";

/** One row of numbers, or the code of the error. */
function row(id: string, ...args: readonly unknown[]): number[] | string {
  const answer = saas(id, ...args);
  return isFailure(answer) ? answer.error : (answer as number[][])[0];
}
const column = (id: string, ...args: readonly unknown[]) =>
  (saas(id, ...args) as number[][]).map(([value]) => value);

const HIGH_END = [0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];
const REGULAR = [1000, 631, 468, 382, 326];

function expectFit(data: unknown, ...expected: number[]): void {
  const found = row("SBG.FIT", data) as number[];
  expected.forEach((value, i) => expect(Math.abs(found[i] / value - 1)).toBeLessThan(1e-4));
}

describe("SBG.FIT", () => {
  test("a hundred and fifty thousand cohorts are many, not too many", () => {
    const cohorts = Array.from({ length: 150_000 }, () => [1000, 631, 468, 382, 326]);
    expectFit(cohorts, 0.76367, 1.29583);
  });

  test("shares in a row or a column, with or without the start, with trailing blanks and zeros", () => {
    expectFit([HIGH_END], 0.66809, 3.8061, -1.61116);
    expectFit(
      [...HIGH_END, null, 0].map((share) => [share]),
      0.66809,
      3.8061,
      -1.61116,
    );
    expectFit([[1, ...HIGH_END, ""]], 0.66809, 3.8061, -1.61116);
  });

  test("counts begin with the customers at the start", () => {
    expectFit([REGULAR], 0.76367, 1.29583);
  });

  test("sbg-regular-counts: counts and the survival printed beside them say the same", () => {
    const [alpha, beta, logLikelihood] = row("SBG.FIT", [REGULAR]) as number[];
    const shares = row("SBG.FIT", [[0.631, 0.468, 0.382, 0.326]]) as number[];
    expect(shares[0]).toBeCloseTo(alpha, 9);
    expect(shares[1]).toBeCloseTo(beta, 9);
    expect(1000 * shares[2]).toBeCloseTo(logLikelihood, 6);
  });

  test("several cohorts, each as far as it was observed", () => {
    const cohorts = [
      [10_000, 8000, 6480, 5307, 4391],
      [10_000, 8000, 6480, 5307, null],
      [10_000, 8000, 6480, null, null],
      [10_000, 8000, 0, 0, 0],
    ];
    expectFit(cohorts, 3.79812, 15.1919);
  });

  test("shares of several cohorts: a first column of 1 is the start, a single 1 among others is not", () => {
    const whole = [
      [1, 0.8, 0.7],
      [1, 0.7, 0.6],
    ];
    const after = whole.map((shares) => shares.slice(1));
    expect(row("SBG.FIT", whole)).toEqual(row("SBG.FIT", after));
    const nobodyLeftFirst = [
      [1, 0.8, 0.78],
      [0.7, 0.6, 0.58],
    ];
    const withStart = nobodyLeftFirst.map((shares) => [1, ...shares]);
    expect(row("SBG.FIT", nobodyLeftFirst)).toEqual(row("SBG.FIT", withStart));
  });

  test.each([
    ["rising", [[0.8, 0.7, 0.75]], "#VALUE!"],
    ["a blank in the middle", [[1000, null, 500]], "#VALUE!"],
    ["one renewal", [[0.8]], "#N/A"],
    [
      "one renewal of each cohort",
      [
        [100, 80],
        [200, 150],
      ],
      "#N/A",
    ],
    ["nothing at all", null, "#N/A"],
    ["always 80%", [[100, 80, 64, 51.2]], "#N/A"],
    ["below 0", [[0.8, 0.7, -0.1]], "#NUM!"],
  ])("%s: no answer", (_, data, error) => {
    expect(row("SBG.FIT", data)).toBe(error);
  });

  test("names the cohort and the renewal that rises", () => {
    const answer = saas("SBG.FIT", [
      [100, 80, 70],
      [100, 60, 65],
    ]);
    expect(answer).toMatchObject({
      text: { en: expect.stringContaining("Cohort 2 of data rises at renewal 2") as string },
    });
  });
});

describe("SBG.CURVE", () => {
  test("survival and retention, in either language", () => {
    const rounded = (values: number[]) => values.map((value) => value.toFixed(4));
    expect(rounded(column("SBG.CURVE", 0.668, 3.806, 3))).toEqual(["0.8507", "0.7469", "0.6698"]);
    const retention = ["0.8507", "0.8780", "0.8968"];
    expect(rounded(column("SBG.CURVE", 0.668, 3.806, 3, "retention"))).toEqual(retention);
    expect(rounded(column("SBG.CURVE", 0.668, 3.806, 3, "续约率"))).toEqual(retention);
  });

  test("retention rises with age, survival falls and is its product", () => {
    const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const retention = column("SBG.CURVE", alpha, beta, 20, "retention");
        const survival = column("SBG.CURVE", alpha, beta, 20);
        for (let t = 1; t < 20; t++) {
          expect(retention[t]).toBeGreaterThan(retention[t - 1]);
          expect(survival[t]).toBeLessThan(survival[t - 1]);
          expect(survival[t] / survival[t - 1]).toBeCloseTo(retention[t], 12);
        }
      }),
    );
  });

  test("a part of a period is dropped, as SEQUENCE does", () => {
    expect(column("SBG.CURVE", 1, 1, 2.9)).toHaveLength(2);
    expect(numberOrError("SBG.CURVE", 1, 1, 0.9)).toBe("#NUM!");
  });
});

describe("SBG.DERL", () => {
  test("the High End cohort after seven renewals, at 10%", () => {
    expect(numberOf("SBG.DERL", 0.668, 3.806, 0.1, 7)).toBeCloseTo(7.52995, 5);
  });

  test("rises with the renewals made and falls with the rate", () => {
    const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
    const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, rate, fc.nat(30), (alpha, beta, i, n) => {
        const value = numberOf("SBG.DERL", alpha, beta, i, n);
        expect(numberOf("SBG.DERL", alpha, beta, i, n + 1)).toBeGreaterThan(value);
        expect(numberOf("SBG.DERL", alpha, beta, i * 1.1, n)).toBeLessThan(value);
      }),
    );
  });

  test("is what the curve discounts to", () => {
    const [survived, rate] = [2, 0.15];
    const curve = column("SBG.CURVE", 1.2, 4, 400);
    const discounted = curve
      .slice(survived)
      .reduce((sum, share, k) => sum + share / curve[survived - 1] / (1 + rate) ** k, 0);
    expect(numberOf("SBG.DERL", 1.2, 4, rate, survived)).toBeCloseTo(discounted, 10);
  });

  test.each([
    [[0.668, 3.806, null, 7], "#N/A"],
    [[1, 3, 0], "#N/A"],
    [[2, 3, -0.1], "#N/A"],
    [[2, 3, -1], "#NUM!"],
    [[2, 0, 0.1], "#NUM!"],
  ])("%j: no answer", (args, error) => {
    expect(numberOrError("SBG.DERL", ...args)).toBe(error);
  });
});
