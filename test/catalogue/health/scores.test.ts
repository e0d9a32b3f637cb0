import fc from "fast-check";
import { numberOf, numberOrError, saas } from "../call-by-id";

const answers = fc.integer({ min: 0, max: 5000 });

describe("NPS", () => {
  test.each([
    [[50, 30, 20], 30],
    [[1, 0, 0], 100],
    [[0, 0, 1], -100],
    [[0, 5, 0], 0],
    [[7, 0, 7], 0],
  ])("%j: %d", (counts, expected) => {
    expect(numberOf("NPS", ...counts)).toBe(expected);
  });

  test("without answers there is none", () => {
    expect(numberOrError("NPS", 0, 0, 0)).toBe("#DIV/0!");
    expect(numberOrError("NPS", -1, 0, 1)).toBe("#NUM!");
  });

  test("promoters and detractors swapped turn its sign", () => {
    fc.assert(
      fc.property(answers, answers, answers, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const score = numberOf("NPS", promoters, passives, detractors);
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
        expect(numberOf("NPS", detractors, passives, promoters) + score).toBe(0);
      }),
    );
  });
});

describe("RICE", () => {
  test("half the confidence or twice the effort is half the score", () => {
    expect(numberOf("RICE", 500, 2, 0.8, 4)).toBe(200);
    expect(numberOf("RICE", 500, 2, 0.4, 4)).toBe(100);
    expect(numberOf("RICE", 500, 2, 0.8, 8)).toBe(100);
  });

  test("nothing reached, nothing scored; no effort, no score", () => {
    expect(numberOf("RICE", 0, 2, 0.8, 4)).toBe(0);
    expect(numberOrError("RICE", 0, 2, 0.8, 0)).toBe("#DIV/0!");
    expect(numberOrError("RICE", 500, 2, 80, 0)).toBe("#NUM!");
    for (const args of [
      [-500, 2, 0.8, 4],
      [500, -2, 0.8, 4],
      [500, 2, -0.8, 4],
      [500, 2, 0.8, -4],
    ]) {
      expect(numberOrError("RICE", ...args)).toBe("#NUM!");
    }
  });
});

describe("SERVICEMODE", () => {
  test("yes and no in words, in both languages", () => {
    expect(saas("SERVICEMODE", "是", "no")).toBe("passive");
    expect(saas("SERVICEMODE", "No", "是")).toBe("mixed");
    expect(saas("SERVICEMODE", false, "否")).toBe("active");
  });

  test("a blank is no answer, not even where the other one decides", () => {
    for (const blank of [null, "", 0]) {
      expect(saas("SERVICEMODE", true, blank)).toMatchObject({
        error: "#VALUE!",
        text: { en: expect.stringContaining("urgent is blank") },
      });
      expect(saas("SERVICEMODE", blank, blank)).toMatchObject({
        error: "#VALUE!",
        text: { en: expect.stringContaining("standardised is blank") },
      });
    }
  });
});
