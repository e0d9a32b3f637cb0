import type { Lives } from "./lives";

/** What happened at one age, and the share that outlives it. */
export interface Step {
  readonly time: number;
  /** Observed just before this age. */
  readonly atRisk: number;
  readonly ended: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood’s sum: the variance of the logarithm of `survival`. */
  readonly variance: number;
}

/** The part of all weight below which a rest is what sums of fractions leave over. */
const LEFT_OVER = 1e-12;

/**
 * The product-limit estimate: a step at age 0 and at each age with an end or a censoring, in order. At one
 * age ends come before censorings.
 */
export function kaplanMeier(lives: Lives): readonly Step[] {
  const ages = agesOf(lives);
  const { ended, censored, atRisk } = countAt(ages, lives);
  const negligible = LEFT_OVER * lives.weight.reduce((sum, weight) => sum + weight, 0);
  let survival = 1;
  let variance = 0;
  return Array.from(ages, (time, i) => {
    if (ended[i] > 0) {
      const rest = atRisk[i] - ended[i];
      const outlive = rest > negligible ? rest : 0;
      survival *= outlive / atRisk[i];
      variance += ended[i] / (atRisk[i] * outlive);
    }
    return { time, atRisk: atRisk[i], ended: ended[i], censored: censored[i], survival, variance };
  });
}

/** 0 and each age at which a life was last observed, rising. */
function agesOf({ time }: Lives): Float64Array {
  return Float64Array.from(new Set(time).add(0)).sort();
}

function countAt(ages: Float64Array, { time, ended, weight, entry }: Lives) {
  const counts = {
    ended: new Float64Array(ages.length),
    censored: new Float64Array(ages.length),
    atRisk: new Float64Array(ages.length),
  };
  // Up to which age a life that is observed late is not at risk yet.
  const waiting = new Float64Array(ages.length);
  for (let i = 0; i < time.length; i++) {
    const leaving = ended[i] ? counts.ended : counts.censored;
    leaving[lastAgeUpTo(time[i], ages)] += weight[i];
    if (entry[i] >= 0) waiting[lastAgeUpTo(entry[i], ages)] += weight[i];
  }
  let observed = 0;
  for (let i = ages.length - 1; i >= 0; i--) {
    const leave = counts.ended[i] + counts.censored[i];
    observed += leave - waiting[i];
    counts.atRisk[i] = Math.max(observed, leave);
  }
  return counts;
}

function lastAgeUpTo(age: number, ages: Float64Array): number {
  let low = 0;
  let high = ages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ages[middle] <= age) low = middle;
    else high = middle - 1;
  }
  return low;
}
