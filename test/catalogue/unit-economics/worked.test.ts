import { numberOrError, saas } from "../call-by-id";
import { agrees } from "../expect";

/* Numbers worked out by hand, beyond the examples that the functions show themselves. */

test.each<[string, unknown[], number, number?]>([
  ["MAXCAC", [300_000, 3], 100_000],
  ["MAXCAC", [-900], -300],
  ["CACPAYBACK", [600_000, 300_000, 0.8, 200_000, 0.75], 18.4615, 5e-5],
  ["CACPAYBACK", [600_000, 300_000, 0.8, 200_000], 18],
  ["CACPAYBACK", [600_000, 0, 0, 1_000_000, 0.75], 9.6],
  ["CACPAYBACK", [0, 300_000, 0.8], 0],
  ["CACRATIO", [1_000_000, 600_000, 200_000], 1.25],
  // Expansion alone: what was spent on it over what it brought.
  ["CACRATIO", [100_000, 0, 200_000], 0.5],
  ["GROSSMARGIN", [1000, 0], 1],
  ["SUBSIDYCAP", [1_000_000, 0.7, "续费毛利"], 700_000],
  ["SUBSIDYCAP", [1_000_000, 0.7, "revenue"], 1_000_000],
  ["SUBSIDYCAP", [1_000_000, 0.15, "profit"], 150_000],
  // Renewals at a loss carry no subsidy; a cap below 0 would let any subsidy pass the gate.
  ["SUBSIDYCAP", [1_000_000, -0.1], 0],
  ["MONTHSUPFRONT", [0, 100], 0],
  ["MONTHSUPFRONT", [[[1200]], [[100]]], 12],
])("SAAS.%s(%j) is %d", (...[id, args, expected, tolerance]) => {
  const found = saas(id, ...args);
  const near = typeof found === "number" && agrees(found, expected, tolerance);
  expect(near ? expected : found).toBe(expected);
});

test.each<[string, unknown[], string]>([
  ["MAXCAC", [300_000, "three"], "#VALUE!"],
  // What is not answered for a reason of the business comes before the denominator of 0.
  ["CACPAYBACK", [0, 0, 0], "#N/A"],
  ["CACPAYBACK", [600_000, 100_000, 0.5, 100_000, -0.5], "#N/A"],
  // A gross profit below 0 never pays back, whichever of its factors is negative; two don’t make a profit.
  ["CACPAYBACK", [600_000, -300_000, 0.8], "#N/A"],
  ["CACPAYBACK", [600_000, -300_000, -0.8], "#N/A"],
  ["PAYBACK", [6000, -500, 0.8], "#N/A"],
  ["PAYBACK", [6000, -500, -0.8, 0.02], "#N/A"],
  ["CACPAYBACK", [600_000, 300_000, 0.8, 200_000, 75], "#NUM!"],
  ["CACRATIO", [0, 0, 0], "#DIV/0!"],
  ["CACRATIO", [1, 600_000, -200_000], "#NUM!"],
  ["SUBSIDYCAP", ["a lot", 70], "#VALUE!"],
  ["MONTHSUPFRONT", [0, 0], "#DIV/0!"],
  ["CUSTOMERPNL", [6000, -1, 500, 0.8, 0.02, 24], "#VALUE!"],
  ["CUSTOMERPNL", [6000, 0, -500, 0.8, 0.02, 24], "#NUM!"],
  ["CUSTOMERPNL", [6000, 0, 500, 0.8, 0.02, 0.9], "#NUM!"],
  ["CUSTOMERPNL", [6000, 0, 500, 0.8, 0.02, 1201], "#NUM!"],
  ["CUSTOMERPNL", [6000, 0, 500, 0.8, 0.02, 24, -1], "#NUM!"],
])("SAAS.%s(%j) is %s", (id, args, error) => {
  expect(numberOrError(id, ...args)).toBe(error);
});
