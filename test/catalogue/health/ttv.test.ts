import { numberOf, numberOrError, saas } from "../call-by-id";

// Signed up on 1, 3, 5, 10, 12 January 2026; first value 4 Jan, 13 Jan, not yet, 12 Jan, not yet.
const SIGNUP = [[46023], [46025], [46027], [46032], [46034]];
const FIRST_VALUE = [[46026], [46035], [null], [46034], [null]];
const AS_OF = 46042;

describe("TTV", () => {
  test("median and quarter of five, two of whom still wait", () => {
    expect(numberOf("TTV", SIGNUP, FIRST_VALUE, AS_OF)).toBe(10);
    expect(numberOf("TTV", SIGNUP, FIRST_VALUE, AS_OF, "下四分位")).toBe(3);
  });

  test("says beyond what it lies where too few got there", () => {
    expect(saas("TTV", SIGNUP, FIRST_VALUE, AS_OF, "p75")).toMatchObject({
      error: "#N/A",
      text: { en: expect.stringContaining("more than 15 days") as string },
    });
  });

  test("names the row whose dates don’t fit, by its own arguments", () => {
    expect(saas("TTV", SIGNUP, [[null], [46024], [null], [null], [null]], AS_OF)).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("In row 2, first_value is before signup") as string },
    });
  });

  test("the same day is 0, and what comes after asof is not known yet", () => {
    expect(numberOf("TTV", 46023, 46023, AS_OF)).toBe(0);
    expect(numberOrError("TTV", 46023, AS_OF + 1, AS_OF)).toBe("#N/A");
    expect(numberOf("TTV", 46023, AS_OF, AS_OF)).toBe(19);
  });
});
