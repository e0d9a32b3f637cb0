import fc from "fast-check";
import { numberOrError, saas } from "../call-by-id";

describe("SEGMENT", () => {
  test.each([
    [1, "micro"],
    [4_999, "micro"],
    [5_000, "unspecified"],
    [9_999, "unspecified"],
    [10_000, "smb"],
    [99_999, "smb"],
    [100_000, "mid"],
    [500_000, "mid"],
    [500_001, "unspecified"],
    [1_000_000, "unspecified"],
    [1_000_001, "large"],
    [0, "unspecified"],
    [null, "unspecified"],
    ["", "unspecified"],
  ])("a fee of %j is %s", (fee, tier) => {
    expect(saas("SEGMENT", fee)).toBe(tier);
  });

  test("a fee below 0 or of text is none", () => {
    expect(numberOrError("SEGMENT", -5000)).toBe("#NUM!");
    expect(numberOrError("SEGMENT", "5,000")).toBe("#VALUE!");
  });
});

describe("SALESMODE", () => {
  test.each([
    [9_999, "telesales"],
    [10_000, "unspecified"],
    [50_000, "unspecified"],
    [50_001, "field"],
    [0, "unspecified"],
    [null, "unspecified"],
  ])("a price of %j is %s", (price, mode) => {
    expect(saas("SALESMODE", price)).toBe(mode);
  });
});

describe.each(["SEGMENT", "SALESMODE"])("a scheme of %s", (id) => {
  const scheme = [
    [200_000, "C"],
    ["", ""],
    [1000, "A"],
    [20_000, "B"],
  ];
  const label = (value: unknown, own: unknown = scheme) => saas(id, value, own);

  test("a bound belongs to its own row, in whatever order rows stand", () => {
    const prices = [1000, 19_999.99, 20_000, 199_999, 200_000, 1e9];
    expect(prices.map((price) => label(price))).toEqual(["A", "A", "B", "B", "C", "C"]);
  });

  test("below the lowest bound, blank and 0 are unspecified", () => {
    expect([999, 0, null].map((value) => label(value))).toEqual(Array(3).fill("unspecified"));
    expect(label(0, [[0, "all"]])).toBe("unspecified");
    expect(label(1, [[0, "all"]])).toBe("all");
    expect(label(1, [["", "all"]])).toBe("all");
  });

  test("a row without a label makes a hole", () => {
    const holed = [
      [1000, "A"],
      [5000, null],
      [9000, "B"],
    ];
    expect([4999, 5000, 8999, 9000].map((value) => label(value, holed))).toEqual([
      "A",
      "unspecified",
      "unspecified",
      "B",
    ]);
  });

  test("a label may be a number; of equal bounds the lower row counts", () => {
    expect(label(7, [[5, 3]])).toBe("3");
    expect(
      label(7, [
        [5, "old"],
        [5, "new"],
      ]),
    ).toBe("new");
  });

  test("what is computed to just below a bound has reached it", () => {
    expect(label(19_999.999999999996)).toBe("B");
  });

  test("a blank range is no scheme", () => {
    expect(
      label(1, [
        [null, ""],
        ["", 0],
      ]),
    ).toBe(id === "SEGMENT" ? "micro" : "telesales");
  });

  test("what is no table of bounds is refused, with the row", () => {
    expect(label(0, [["from", "tier"], ...scheme])).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("row 1"), "zh-CN": expect.stringContaining("第 1 行") },
    });
    expect(numberOrError(id, 7, [[true, "A"]])).toBe("#VALUE!");
    expect(numberOrError(id, 7, [[5], [6]])).toBe("#VALUE!");
    expect(numberOrError(id, 7, 5)).toBe("#VALUE!");
    expect(numberOrError(id, -7, [["from", "tier"]])).toBe("#VALUE!");
  });

  test("a higher price never falls into a lower row", () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 });
    const price = fc.integer({ min: 1, max: 1100 });
    fc.assert(
      fc.property(bounds, price, (lower, value) => {
        const own = lower.map((bound) => [bound, `from ${bound}`]);
        const reached = lower.filter((bound) => bound <= value);
        const wanted = reached.length > 0 ? `from ${Math.max(...reached)}` : "unspecified";
        expect(label(value, own)).toBe(wanted);
      }),
    );
  });
});
