import fc from "fast-check";
import { numberOf, numberOrError } from "../call-by-id";

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe("HEALTH", () => {
  test("a measure counts in full at most, and below 0 not at all", () => {
    expect(numberOf("HEALTH", column([50, -3]), column([5, 5]))).toBe(50);
  });

  test("where lower is better, nothing is best, and a target of 0 is met by nothing else", () => {
    expect(numberOf("HEALTH", -2, 24, 1, "down")).toBe(100);
    expect(numberOf("HEALTH", 48, 24, 1, "越低越好")).toBe(50);
    expect(numberOf("HEALTH", column([3, 10]), column([0, 10]), 1, "down")).toBe(50);
  });

  test("weight 0 leaves a measure out, also one without a target", () => {
    expect(numberOf("HEALTH", column([12, 8]), column([20, 0]), column([1, 0]))).toBe(60);
    expect(numberOrError("HEALTH", column([12, 8]), column([20, 0]), column([1, 1]))).toBe("#DIV/0!");
  });

  test("faults of 0 against a target of 0 are a measure where its direction is given", () => {
    const [values, targets] = [column([10, 0]), column([20, 0])];
    expect(numberOf("HEALTH", values, targets, column([1, 1]), column(["up", "down"]))).toBe(75);
    expect(numberOf("HEALTH", values, targets, "", column(["up", "down"]))).toBe(75);
    expect(numberOf("HEALTH", values, targets)).toBe(50);
  });

  test("a single 0 for the weights is none given; a range of nothing but 0 weighs nothing", () => {
    expect(numberOf("HEALTH", column([10, 5]), column([20, 5]), 0)).toBe(75);
    expect(numberOrError("HEALTH", column([10, 5]), column([20, 5]), column([0, 0]))).toBe("#DIV/0!");
  });

  const measure = fc.record({
    value: fc.integer({ min: -50, max: 200 }),
    target: fc.integer({ min: 1, max: 100 }),
    weight: fc.integer({ min: 1, max: 5 }),
    way: fc.constantFrom("up", "down"),
  });
  const measures = fc.array(measure, { minLength: 1, maxLength: 6 });
  const scoreOf = (all: { value: number; target: number; weight: number; way: string }[]) =>
    numberOf(
      "HEALTH",
      column(all.map(({ value }) => value)),
      column(all.map(({ target }) => target)),
      column(all.map(({ weight }) => weight)),
      column(all.map(({ way }) => way)),
    );

  test("is 0 to 100, and all measures on target are 100", () => {
    fc.assert(
      fc.property(measures, (all) => {
        const score = scoreOf(all);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(scoreOf(all.map((each) => ({ ...each, value: each.target })))).toBe(100);
      }),
    );
  });

  test("never falls when a measure moves the way that is better", () => {
    fc.assert(
      fc.property(measures, fc.nat(), fc.integer({ min: 1, max: 50 }), (all, at, by) => {
        const i = at % all.length;
        const better = all.map((each, j) =>
          j === i ? { ...each, value: each.value + (each.way === "up" ? by : -by) } : each,
        );
        expect(scoreOf(better)).toBeGreaterThanOrEqual(scoreOf(all) - 1e-9);
      }),
    );
  });
});
