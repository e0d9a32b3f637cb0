import { numberOf, numberOrError } from "../call-by-id";

const times = (count: number, value: number) => Array<number>(count).fill(value);

/** A grows after a year, B leaves after eighteen months, C comes after six. */
const MATRIX = [
  [...times(12, 100), ...times(12, 110)],
  [...times(18, 50), ...times(6, 0)],
  [...times(6, 0), ...times(18, 80)],
];

describe("NDR.TTM", () => {
  test.each([
    ["point", 190 / 230, 0.826087],
    ["compound", 190 / 230, 0.826087],
    ["revenue", 2580 / 2280, 1.131579],
  ])("%s of two years", (method, byHand, rounded) => {
    expect(numberOf("NDR.TTM", MATRIX, null, method)).toBeCloseTo(byHand, 12);
    expect(byHand).toBeCloseTo(rounded, 6);
  });

  test("avg12 of two years: six months of 160 ÷ 150, of which two customers; then 190 ÷ 230", () => {
    const byHand = (6 * 160 + 6 * 190) / (6 * 150 + 6 * 230);
    expect(byHand).toBeCloseTo(0.921053, 6);
    expect(numberOf("NDR.TTM", MATRIX, null, "avg12")).toBeCloseTo(byHand, 12);
    expect(numberOf("NDR.TTM", MATRIX, 24, "十二月平均")).toBeCloseTo(byHand, 12);
  });

  test("asof looks back from an earlier month: A and B at month 13 against month 1", () => {
    expect(numberOf("NDR.TTM", MATRIX, 13)).toBeCloseTo(160 / 150, 12);
    expect(numberOf("NDR.TTM", MATRIX, 13.9)).toBeCloseTo(160 / 150, 12);
  });

  test.each([
    [[MATRIX, 12], "#N/A"],
    [[MATRIX, 23, "revenue"], "#N/A"],
    [[MATRIX, 23, "avg12"], "#N/A"],
    [[MATRIX, 25], "#NUM!"],
    [[MATRIX, -1], "#NUM!"],
    [[MATRIX, 0.5], "#NUM!"],
  ])("no answer, case %#", (args, error) => {
    expect(numberOrError("NDR.TTM", ...args)).toBe(error);
  });
});
