import { largest, smallest } from "../../catalogue/extremes";
import type { GridChart } from "../host/grid";

/** The ends of an axis and the numbers on it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** The ends that an axis was given, as numbers that it has to reach; undefined where the data decide. */
export function givenEnds({ looks }: GridChart): readonly number[] | undefined {
  const ends = [looks["axes.valueAxis.minimum"], looks["axes.valueAxis.maximum"]];
  const numbers = ends.filter((end) => typeof end === "number");
  return numbers.length === 2 ? numbers : undefined;
}

/**
 * Four gridlines at most, at round numbers. Columns begin at 0, and so do lines in Excel, unless their numbers differ
 * by less than a sixth of the furthest from 0.
 */
export function scaleOf(values: readonly number[], fromZero: boolean): Scale {
  const furthest = largest(values.map(Math.abs));
  const isNear = 6 * (largest(values) - smallest(values)) <= furthest;
  const shown = fromZero || values.length === 0 || !isNear ? [...values, 0] : values;
  const low = smallest(shown);
  const span = largest(shown) - low || Math.abs(low) || 1;
  const high = low + span;
  const step = roundStep(span / 3);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { min: first * step, max: last * step, ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, no smaller than asked for. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= least * 0.999) ?? 10;
  return factor * power;
}
