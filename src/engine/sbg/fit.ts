import type { Renewals } from "./renewals";

/*
 * Maximum likelihood of the shifted-beta-geometric model (Fader, Hardie 2007). At renewal j + 1 a customer
 * leaves with probability alpha / (alpha + beta + j), so the likelihood needs no gamma function:
 *
 *   LL = Σ left·ln alpha + Σ renewed·ln(beta + j) − Σ due·ln(alpha + beta + j)
 *
 * It is asked by mean = alpha / (alpha + beta) and size = alpha + beta. For one size LL is concave in the
 * mean, whose best is therefore a sign change found by bisection; then the slope along the best means is a
 * function of the size alone. Every sign change of it over ten orders of magnitude is found and the highest
 * taken, so that no start has to be guessed.
 */

export interface SbgFit {
  readonly alpha: number;
  readonly beta: number;
  readonly logLikelihood: number;
}

/**
 * Why there is no highest point. "nobody left": the mean goes to 0. "alike": the size grows without end, for
 * retention doesn't rise with age. "settled": the size goes to 0, for all who leave do so at the first renewal.
 */
export type NoFit = "nobody left" | "alike" | "settled";

/** The sizes looked at. Customers whose churn differs so little that the best one is above are alike. */
const LEAST_SIZE = 1e-6;
const MOST_SIZE = 1e4;
/** Two highest points don't lie closer than this factor. */
const STEP = 1.5;

export function fitSbg(renewals: Renewals): SbgFit | NoFit {
  const left = leftIn(renewals);
  if (left <= 0) return "nobody left";
  const slope = (size: number) => slopeAt(renewals, size, bestMean(renewals, left, size));
  const highest: { fit: SbgFit; beyond?: NoFit }[] = [];
  const add = (size: number, beyond?: NoFit) =>
    highest.push({ fit: fitAt(renewals, size, bestMean(renewals, left, size)), beyond });

  let low = LEAST_SIZE;
  let rises = slope(low) > 0;
  if (!rises) add(low, "settled");
  while (low < MOST_SIZE) {
    const high = Math.min(low * STEP, MOST_SIZE);
    const goesOn = slope(high) > 0;
    if (rises && !goesOn) add(signChange(slope, low, high));
    low = high;
    rises = goesOn;
  }
  if (rises) add(MOST_SIZE, "alike");

  const best = highest.reduce((a, b) => (b.fit.logLikelihood > a.fit.logLikelihood ? b : a));
  return best.beyond ?? best.fit;
}

/** @internal */
export function logLikelihood({ due, renewed }: Renewals, alpha: number, beta: number): number {
  let sum = 0;
  for (let j = 0; j < due.length; j++) {
    sum += (due[j] - renewed[j]) * Math.log(alpha / (alpha + beta + j));
    sum += renewed[j] * Math.log((beta + j) / (alpha + beta + j));
  }
  return sum;
}

const leftIn = ({ due, renewed }: Renewals) =>
  due.reduce((sum, customers, j) => sum + customers - renewed[j], 0);

function fitAt(renewals: Renewals, size: number, mean: number): SbgFit {
  const alpha = size * mean;
  const beta = size * (1 - mean);
  return { alpha, beta, logLikelihood: logLikelihood(renewals, alpha, beta) };
}

/** The mean churn that suits a size best. */
function bestMean({ renewed }: Renewals, left: number, size: number): number {
  const slope = (mean: number) => {
    let sum = left / mean;
    for (let j = 0; j < renewed.length; j++) sum -= renewed[j] / (1 - mean + j / size);
    return sum;
  };
  return signChange(slope, 0, 1);
}

/** Where the likelihood goes with the size while the mean stays; what cancels out is left out. */
function slopeAt({ due, renewed }: Renewals, size: number, mean: number): number {
  const beta = size * (1 - mean);
  let sum = 0;
  for (let j = 1; j < due.length; j++) sum += j * (due[j] / (size + j) - renewed[j] / (beta + j));
  return sum;
}

/** Where a function goes from above 0 to below, to the last digit. */
function signChange(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
}
