import { rateFinder } from "../../src/billing/normalise/currencies";

/** As FXCONVERT finds them. */
test("a rate holds from its day on, whatever its time; of two at one time the lower row counts", () => {
  const rateOn = rateFinder([
    { day: 45_100.5, currency: "EUR", rate: 3 },
    { day: 45_000, currency: "EUR", rate: 1 },
    { day: 45_000, currency: "EUR", rate: 2 },
  ]);
  expect([44_999, 45_000, 45_099, 45_100].map((day) => rateOn("EUR", day))).toEqual([undefined, 2, 2, 3]);
});
