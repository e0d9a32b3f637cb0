/*
 * What a customer who has renewed so many times will still pay (Fader, Hardie 2010), in two ways that are right
 * to the last digits where the other isn't.
 */

/** From this rate on the fraction is done within some two thousand terms. */
const ENOUGH_RATE = 1e-4;
/** From this alpha on the terms of the fraction shrink fast at any rate. */
const ENOUGH_ALPHA = 6;

/**
 * Payments in payments of today: the next renewal in full, each later one discounted once more. `rate` is above
 * 0, or 0 with alpha above 1.
 */
export function discountedResidualLife(alpha: number, beta: number, rate: number, survived: number): number {
  const stayers = beta + survived;
  if (rate === 0) return stayers / (alpha - 1);
  if (rate < ENOUGH_RATE && alpha < ENOUGH_ALPHA) return meanOverChurn(alpha, stayers, rate);
  const next = 1 / (1 + alpha / stayers);
  return next * hypergeometric(stayers + 1, alpha + stayers + 1, rate);
}

/**
 * 2F1(1, b; c; 1 / (1 + rate)) for c > b > 1 and any rate above 0. Gauss’s continued fraction, added up in
 * Euler’s way: all terms are positive, so no digits cancel, and they shrink by (1 − s) / (1 + s), where
 * s = √(1 − z), while those of the power series shrink by z only: thousands instead of millions of terms.
 * What follows the k-th term is less than 1 / s times it, and for a large c − b less than k times.
 */
function hypergeometric(b: number, c: number, rate: number): number {
  const z = 1 / (1 + rate);
  const most = 1 / Math.sqrt(rate * z);
  let sum = 1;
  let term = 1;
  let grown = 1;
  for (let k = 1; term * (k < most ? k : most) > Number.EPSILON * sum; k++) {
    const m = k >> 1;
    const factor = k % 2 === 1 ? (b + m) * (c - 1 + m) : m * (c - b - 1 + m);
    const part = (factor / ((c + k - 2) * (c + k - 1))) * z * grown;
    grown = 1 / (1 - part);
    term *= part * grown;
    sum += term;
  }
  return sum;
}

/** The distance of two points in logarithms of odds: the rule is right to 1e-16 for an alpha below ENOUGH_ALPHA. */
const STEP = 1 / 6;
/** Odds of e^40 to 1 are certain, for a number of 16 digits. */
const CERTAIN = 40;

/**
 * A customer with churn p pays (1 − p)(1 + rate) ÷ (p + rate), and p is spread as Beta(alpha, stayers): the mean
 * of the one over the other. Both integrals by the trapezoidal rule over the logarithm of the odds of p, where
 * beyond the ends the terms go on as geometric series.
 */
function meanOverChurn(alpha: number, stayers: number, rate: number): number {
  const size = alpha + stayers;
  const from = Math.min(Math.log(rate), -Math.log1p(size)) - CERTAIN;
  const points = Math.ceil((CERTAIN - from) / STEP);
  const highest = logDensity(alpha, size, Math.log(alpha) - Math.log(stayers), alpha / stayers);
  // Both sums are taken times what the first terms of the series are divided by, which an alpha of nearly 0 needs.
  const unit = Math.expm1(alpha * STEP);
  let all = Math.exp(logDensity(alpha, size, from, Math.exp(from)) - highest);
  let paid = all / (Math.exp(from) * (1 + rate) + rate);
  let weight = 0;
  let worth = 0;
  for (let i = 0; i <= points; i++) {
    const logOdds = from + i * STEP;
    const odds = Math.exp(logOdds);
    weight = unit * Math.exp(logDensity(alpha, size, logOdds, odds) - highest);
    worth = weight / (odds * (1 + rate) + rate);
    all += weight;
    paid += worth;
  }
  all += weight / Math.expm1(stayers * STEP);
  paid += worth / Math.expm1((stayers + 1) * STEP);
  return (1 + rate) * (paid / all);
}

/** Of p^alpha × (1 − p)^(size − alpha). */
function logDensity(alpha: number, size: number, logOdds: number, odds: number): number {
  return alpha * logOdds - size * Math.log1p(odds);
}
