import fc from "fast-check";
import { normalQuantile } from "../../src/engine/normal";

describe("quantiles of the normal distribution", () => {
  // The checks that Wichura prints with the algorithm, and the limits of every statistics book.
  test.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.26234008979841],
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.5, 0],
  ])("%d", (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(z)) * 4);
  });

  test("mirror each other and rise, also across the seams of the approximation", () => {
    const below = fc.double({ min: 1e-12, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(below, below, (p, other) => {
        const upper = 1 - p;
        expect(normalQuantile(upper)).toBe(-normalQuantile(1 - upper) + 0);
        if (p < other) expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(other));
      }),
    );
  });
});
