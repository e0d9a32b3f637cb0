/** The lowest rate above 0 whose series keeps nine digits. */
export const LEAST_RATE = 1e-8;

/**
 * What a customer who has renewed `survived` times will still pay, in payments of today: the next renewal in
 * full, each later one discounted once more (Fader, Hardie 2010). `rate` is at least LEAST_RATE, or 0 with
 * alpha above 1.
 */
export function discountedResidualLife(alpha: number, beta: number, rate: number, survived: number): number {
  const stayers = beta + survived;
  if (rate === 0) return stayers / (alpha - 1);
  const next = stayers / (alpha + stayers);
  return next * hypergeometric(stayers + 1, alpha + stayers + 1, rate);
}

/**
 * 2F1(1, b; c; 1 / (1 + rate)) for c > b > 1 and any rate above 0. Gauss’s continued fraction, added up in
 * Euler’s way: all terms are positive, so no digits cancel, and they shrink by (1 − s) / (1 + s), where
 * s = √(1 − z), while those of the power series shrink by z only: thousands instead of millions of terms.
 */
function hypergeometric(b: number, c: number, rate: number): number {
  const z = 1 / (1 + rate);
  const negligible = Number.EPSILON * Math.sqrt(rate * z);
  let sum = 1;
  let term = 1;
  let grown = 1;
  for (let k = 1; term > negligible * sum; k++) {
    const m = k >> 1;
    const factor = k % 2 === 1 ? (b + m) * (c - 1 + m) : m * (c - b - 1 + m);
    const part = (factor / ((c + k - 2) * (c + k - 1))) * z * grown;
    grown = 1 / (1 - part);
    term *= part * grown;
    sum += term;
  }
  return sum;
}
