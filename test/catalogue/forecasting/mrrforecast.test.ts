import fc from "fast-check";
import { isFailure } from "../../../src/catalogue/define";
import { saas } from "../call-by-id";

const forecast = (...args: unknown[]) => (saas("MRRFORECAST", ...args) as number[][]).flat();
const byCohort = (...args: unknown[]) => (saas("MRRFORECAST.COHORT", ...args) as number[][]).flat();
const errorOf = (id: string, ...args: unknown[]) => {
  const answer = saas(id, ...args);
  return isFailure(answer) ? answer.error : undefined;
};

const money = fc.integer({ min: 0, max: 1e6 }).map((cents) => cents / 100);
const percent = fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100);

describe("MRRFORECAST", () => {
  test("new business does not churn in its first month", () => {
    expect(forecast(0, 100, 0.5, 3)).toEqual([100, 150, 175]);
  });

  test("a series may lie across, down or in a block", () => {
    const across = forecast(1000, [[10, 20, 30, 40]], 0.5, 4);
    expect(forecast(1000, [[10], [20], [30], [40]], 0.5, 4)).toEqual(across);
    const block = [
      [10, 20],
      [30, 40],
    ];
    expect(forecast(1000, block, 0.5, 4)).toEqual(across);
  });

  test("a series of another length is #VALUE!, and says so", () => {
    expect(saas("MRRFORECAST", 1000, 100, [[0.1, 0.2]], 3)).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("churn has 2 values") },
    });
    expect(errorOf("MRRFORECAST", 1000, 100, 0.1, 3, [[0.1], [0.1]])).toBe("#VALUE!");
  });

  test("a fraction of a month is dropped; more months than a sheet has rows are none", () => {
    expect(forecast(0, 100, 0, 2.9)).toEqual([100, 200]);
    expect(errorOf("MRRFORECAST", 0, 100, 0, 1e7)).toBe("#NUM!");
  });

  test("can be cut anywhere and taken up again", () => {
    fc.assert(
      fc.property(
        money,
        money,
        percent,
        percent,
        fc.integer({ min: 1, max: 11 }),
        (open, won, lost, gained, cut) => {
          const whole = forecast(open, won, lost, 12, gained);
          const first = forecast(open, won, lost, cut, gained);
          expect([...first, ...forecast(first[cut - 1], won, lost, 12 - cut, gained)]).toEqual(whole);
        },
      ),
    );
  });
});

describe("MRRFORECAST.COHORT", () => {
  test("worked numbers", () => {
    const grown = byCohort([[1000], [1200]], [[0.9], [0.85], [0.82]], 4, 0.01);
    [1000, 2109, 1957.885, 1885.349].forEach((mrr, month) => expect(grown[month]).toBeCloseTo(mrr, 3));
  });

  test("one month needs no curve", () => {
    expect(byCohort([[1000], [1200]], "", 1)).toEqual([1000]);
    expect(errorOf("MRRFORECAST.COHORT", [[1000], [1200]], "", 3)).toBe("#N/A");
  });

  test("with S(k) = (1 − c)^k it is MRRFORECAST", () => {
    const cohorts = fc.array(money, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(cohorts, percent, (won, churn) => {
        const survival = [1, 2, 3, 4, 5].map((age) => (1 - churn) ** age);
        const plain = forecast(0, [won], churn, 6);
        byCohort([won], [survival], 6).forEach((mrr, month) => expect(mrr).toBeCloseTo(plain[month], 6));
      }),
    );
  });

  test("with churn and expansion too, where MRRFORECAST has both in one month", () => {
    const won = [1000, 500, 0, 250];
    const survival = [0.9, 0.9 ** 2, 0.9 ** 3];
    // (1 − 0.1)(1 + 0.02) = 1 − 0.1 + 0.018
    const plain = forecast(0, [won], 0.1, 4, 0.018);
    byCohort([won], [survival], 4, 0.02).forEach((mrr, month) => expect(mrr).toBeCloseTo(plain[month], 9));
  });

  test("cohorts add up: two forecasts are the forecast of both", () => {
    const cohorts = fc.array(money, { minLength: 5, maxLength: 5 });
    const curve = fc
      .array(percent, { minLength: 4, maxLength: 4 })
      .map((shares) => shares.sort((a, b) => b - a));
    fc.assert(
      fc.property(cohorts, cohorts, curve, (one, other, survival) => {
        const both = byCohort([one.map((won, i) => won + other[i])], [survival], 5);
        const second = byCohort([other], [survival], 5);
        byCohort([one], [survival], 5).forEach((mrr, i) => expect(mrr + second[i]).toBeCloseTo(both[i], 6));
      }),
    );
  });
});
