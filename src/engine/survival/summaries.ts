import type { Step } from "./kaplan-meier";

/* What a curve is read for: limits, quantiles, the restricted mean. */

/** The standard normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/** 95 % limits of a step: Greenwood’s variance on the log-log scale. None where nobody is left. */
export function limits({ survival, variance }: Step): readonly [low: number, high: number] | null {
  if (survival === 0) return null;
  if (survival === 1) return [1, 1];
  const log = Math.log(survival);
  const spread = Math.exp((Z * Math.sqrt(variance)) / -log);
  return [Math.exp(log * spread), Math.exp(log / spread)];
}

/** Products of fractions miss a share such as 0.5 by a hair. */
const HAIR = 1e-12;

/** The first age that no more than this share outlives; null where the curve never comes down to it. */
export function ageAt(share: number, curve: readonly Step[]): number | null {
  return curve[stepTo(share, curve)]?.time ?? null;
}

/** Where in the curve that is; -1 where it never is. */
export function stepTo(share: number, curve: readonly Step[]): number {
  return curve.findIndex(({ survival }) => survival <= share + HAIR);
}

/** The last age at which anybody was observed. */
export function observedTo(curve: readonly Step[]): number {
  return curve[curve.length - 1].time;
}

/** The mean life up to a horizon: the area under the curve. Null where the curve ends before, above 0. */
export function restrictedMean(horizon: number, curve: readonly Step[]): number | null {
  const last = curve[curve.length - 1];
  if (horizon > last.time && last.survival > 0) return null;
  return stepsUnder(horizon, curve).reduce((area, { survival, width }) => area + survival * width, 0);
}

/** The curve up to a horizon as steps of one height each. */
export function stepsUnder(horizon: number, curve: readonly Step[]) {
  return curve.map(({ time, survival }, i) => {
    const until = Math.min(horizon, curve[i + 1]?.time ?? horizon);
    return { survival, width: Math.max(0, until - time) };
  });
}
