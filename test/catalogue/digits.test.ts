import { numberOf, saas } from "./call-by-id";

/*
 * Numbers so small, or so near each other, that a formula as a book prints it has few digits left. What is
 * expected was calculated with sixty decimals, by that very formula.
 */

/** How far apart, measured by the expected. */
const off = (found: number, expected: number) => Math.abs(found - expected) / Math.abs(expected);

test.each([
  ["ANNUALIZE", [1e-9, 12], 1.1999999934000002e-8],
  ["ANNUALIZE", [1e-9, 1 / 12], 8.333333337152777e-11],
  ["ANNUALIZE", [-1e-15, 12], -1.2000000000000067e-14],
  ["ANNUALIZE", [1e-17, 12, "growth"], 1.2000000000000003e-16],
  ["ANNUALIZE", [1e-10, 1e10, "growth"], 1.7182818283231311],
  ["ANNUALIZE", [1e-20, 12, "churn", "linear"], 1.2e-19],
  ["ANNUALIZE", [1e-20, 12, "growth", "linear"], 1.2e-19],
  ["ANNUALIZE", [1e-20, 2, "retention"], 1e-40],
  ["CMGR", [548755672690.392, 0.00002130848049097238, 554.8977321650194], -0.06583090908154687],
  ["CMGR", [1e6, 1000000.000001, 36], 2.7777989291468998e-14],
  ["CMGR", [1e300, 1e-20, 1000], -0.5213699076773617],
  ["LTV", [100, 0.8, 1e-15], 8e16],
  ["LTV", [100, 0.8, 1e-9, 0, 0, 36], 2879.9999496000005],
  ["LTV", [100, 0.8, 1e-13, 0, 0, 600], 47999.9999985624],
  ["MRRCEILING", [1000, 1e-13, 120], 119999.999999286],
  ["CONTRIBUTION", [1000, 1e-9, 2e-9, 3e-9, "costratio"], 6e-12],
  ["SHAREPATH", [0.4, 12, 0.3999999999999], 6.001865671123596e-12],
  ["DISCOUNTBREAKEVEN", [1e-13, 3e-13], 0.5],
  ["SBG.DERL", [2, 3, 1e-12], 2.999999999693428],
  ["SBG.DERL", [1, 1, 1e-12], 26.63102111598381],
  ["SBG.DERL", [0.668, 3.806, 2e-4, 7], 188.6626373410979],
  ["SBG.DERL", [0.668, 3.806, 1e-12, 7], 125812.56400185468],
  ["SBG.DERL", [0.668, 3.806, 1e-100, 7], 2.0693614399520898e34],
  ["SBG.DERL", [0.01, 0.02, 1e-5, 8], 91476.94952012833],
  ["SBG.DERL", [8, 3, 1e-20, 1], 0.5714285714285714],
] as const)("SAAS.%s of %j is %d", (id, args, expected) => {
  expect(off(numberOf(id, ...args), expected)).toBeLessThan(1e-12);
});

const column = (id: string, ...args: readonly unknown[]) =>
  (saas(id, ...args) as number[][]).map(([value]) => value);

test.each([
  [[0.5, 1e-9, 1], 1.999999996e-9],
  [[1e-300, 1e-17, 1], 1],
  [[1e300, 1e300, 2], 0.25],
  [[0.004, 0.02, 3000], 0.8053222378125049],
  [[0.018, 9.9, 100_000], 0.8463046318030941],
])("SAAS.SBG.CURVE of %j ends at %d", (args, expected) => {
  expect(off(column("SBG.CURVE", ...args).at(-1)!, expected)).toBeLessThan(2e-15);
});

test("SAAS.PREPAY: what is foregone to churn next to nothing is not nothing", () => {
  const amounts = (...args: number[]) =>
    (saas("PREPAY", ...args) as [string, number][]).map(([, each]) => each);
  const [, , advantage, indifference] = amounts(100, 12, 0, 1e-12);
  expect(off(advantage, 6.59999999998e-9)).toBeLessThan(1e-12);
  expect(off(indifference, 5.49999999998e-12)).toBeLessThan(1e-12);
  const plain = amounts(100, 12, 0.1, 0.02, 0.01);
  [1080, 1022.1326299454383, 57.86737005456172, 0.14822280837880145].forEach((expected, i) =>
    expect(off(plain[i], expected)).toBeLessThan(1e-13),
  );
});
