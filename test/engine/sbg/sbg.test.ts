import fc from "fast-check";
import { survivalCurve } from "../../../src/engine/sbg/curve";
import { discountedResidualLife } from "../../../src/engine/sbg/derl";
import { fitSbg, logLikelihood, type SbgFit } from "../../../src/engine/sbg/fit";
import { findRise, poolRenewals } from "../../../src/engine/sbg/renewals";

/* The model is written here once more from its definition: by the Beta function, and by summing. */

const holds = <T extends unknown[]>(property: fc.IPropertyWithHooks<T>) =>
  fc.assert(property, { numRuns: 200 });
/** Parameters that people meet, evenly on a logarithmic scale. */
const logarithmic = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

const fitted = (...cohorts: number[][]) => {
  const fit = fitSbg(poolRenewals(cohorts));
  if (typeof fit === "string") throw new Error(fit);
  return fit;
};

function bruteDerl(alpha: number, beta: number, rate: number, survived: number): number {
  let alive = 1;
  let sum = 0;
  for (let k = 0; k < 200_000; k++) {
    alive *= (beta + survived + k) / (alpha + beta + survived + k);
    const payment = alive / (1 + rate) ** k;
    sum += payment;
    if (payment < 1e-18 * sum) break;
  }
  return sum;
}

describe("fitting", () => {
  test("sbg-highend-fit: the log-likelihood at 1, 1 is the sum of ln(1 ÷ t(t + 1)): −2.1156 for the High End cohort", () => {
    const shares = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];
    let byHand = shares[7] * Math.log(1 / 8);
    for (let t = 1; t < 8; t++) byHand += (shares[t - 1] - shares[t]) * Math.log(1 / (t * (t + 1)));
    expect(logLikelihood(poolRenewals([shares]), 1, 1)).toBeCloseTo(byHand, 12);
    expect(byHand).toBeCloseTo(-2.11555, 5);
  });

  test("data made with known parameters gives them back", () => {
    holds(
      fc.property(
        logarithmic(0.02, 60),
        logarithmic(0.02, 200),
        fc.integer({ min: 2, max: 40 }),
        (alpha, beta, renewals) => {
          const fit = fitted([1, ...survivalCurve(alpha, beta, renewals)]);
          expect(fit.alpha / alpha).toBeCloseTo(1, 5);
          expect(fit.beta / beta).toBeCloseTo(1, 5);
        },
      ),
    );
  });

  test("nowhere near the fit, and at no other place tried, is the likelihood higher", () => {
    const shrinking = fc
      .array(fc.double({ min: 0.3, max: 0.99, noNaN: true }), { minLength: 2, maxLength: 12 })
      .map((kept) => kept.reduce<number[]>((all, share) => [...all, all[all.length - 1] * share], [1000]));
    const cohorts = fc.array(shrinking, { minLength: 1, maxLength: 4 });
    holds(
      fc.property(cohorts, logarithmic(1e-3, 1e3), logarithmic(1e-3, 1e3), (data, alpha, beta) => {
        const renewals = poolRenewals(data);
        const fit = fitSbg(renewals);
        if (typeof fit === "string") return;
        const best = fit.logLikelihood + 1e-9 * Math.abs(fit.logLikelihood);
        const others: Pick<SbgFit, "alpha" | "beta">[] = [{ alpha, beta }];
        for (const a of [0.99, 1, 1.01]) {
          for (const b of [0.99, 1, 1.01]) others.push({ alpha: fit.alpha * a, beta: fit.beta * b });
        }
        for (const other of others) {
          expect(logLikelihood(renewals, other.alpha, other.beta)).toBeLessThanOrEqual(best);
        }
      }),
    );
  });

  test("several cohorts are one when they lived alike, whatever their ages", () => {
    const whole = survivalCurve(0.7, 2, 8);
    const cohort = (size: number, renewals: number) => [
      size,
      ...whole.subarray(0, renewals).map((share) => share * size),
    ];
    const fit = fitted(cohort(1000, 8), cohort(50, 5), cohort(7000, 2), cohort(10, 0));
    expect(fit.alpha).toBeCloseTo(0.7, 6);
    expect(fit.beta).toBeCloseTo(2, 6);
  });

  test("ten times the customers give the same parameters and ten times the log-likelihood", () => {
    const counts = [1000, 631, 468, 382, 326];
    const [one, ten] = [fitted(counts), fitted(counts.map((count) => 10 * count))];
    expect(ten.alpha).toBeCloseTo(one.alpha, 9);
    expect(ten.logLikelihood).toBeCloseTo(10 * one.logLikelihood, 6);
  });

  test.each([
    ["alike", [100, 80, 64, 51.2]],
    ["alike", [100, 90, 60, 20]],
    ["nobody left", [100, 100, 100]],
    ["settled", [100, 60, 60, 60]],
  ])("says why there is none: %s", (why, customers) => {
    expect(fitSbg(poolRenewals([customers]))).toBe(why);
  });

  test("alike begins where alpha and beta together pass 10,000", () => {
    const made = (size: number) => fitSbg(poolRenewals([[1, ...survivalCurve(0.3 * size, 0.7 * size, 12)]]));
    expect(made(5000)).toMatchObject({ alpha: expect.closeTo(1500, 0) as number });
    expect(made(20_000)).toBe("alike");
  });

  test("finds the first cohort that grows; what rounding adds is no growth", () => {
    expect(findRise([[10, 8, 8], [], [10, 7, 8]])).toEqual({ cohort: 2, renewal: 1 });
    expect(findRise([[1, 0.3, 0.1 + 0.2]])).toBeNull();
  });
});

describe("residual lifetime", () => {
  test("is the sum, term by term", () => {
    holds(
      fc.property(
        logarithmic(0.01, 1000),
        logarithmic(0.01, 1000),
        logarithmic(1e-3, 5),
        fc.integer({ min: 0, max: 40 }),
        (alpha, beta, rate, survived) => {
          const found = discountedResidualLife(alpha, beta, rate, survived);
          expect(found / bruteDerl(alpha, beta, rate, survived)).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  test("with whole parameters is what the integral gives", () => {
    // E[(1 − p)(1 + i) ÷ (p + i)] over p ~ Beta(1, 1), by hand: (1 + i)((1 + i) ln((1 + i) ÷ i) − 1)
    for (const rate of [1e-8, 1e-6, 1e-3, 1]) {
      const byHand = (1 + rate) * ((1 + rate) * Math.log((1 + rate) / rate) - 1);
      expect(discountedResidualLife(1, 1, rate, 0) / byHand).toBeCloseTo(1, 9);
    }
  });

  test("without discounting it is (beta + survived) ÷ (alpha − 1), and a low rate comes near", () => {
    expect(discountedResidualLife(2, 3, 0, 1)).toBe(4);
    expect(discountedResidualLife(2, 3, 1e-9, 1)).toBeCloseTo(4, 6);
  });

  test("is bounded by the next payment and by a customer who never leaves", () => {
    holds(
      fc.property(
        logarithmic(0.01, 100),
        logarithmic(0.01, 100),
        logarithmic(1e-8, 10),
        (alpha, beta, rate) => {
          const found = discountedResidualLife(alpha, beta, rate, 0);
          expect(found).toBeGreaterThanOrEqual((beta / (alpha + beta)) * (1 - 1e-12));
          expect(found).toBeLessThanOrEqual(((1 + rate) / rate) * (1 + 1e-12));
        },
      ),
    );
  });
});
