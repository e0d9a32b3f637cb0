import { contains, type Band } from "../../playbook/rules/rule";
import { highest, lowest, type Judgement } from "./bands";
import { numberIn, resultWith, withTotal } from "./effects";
import type { Explained } from "./explained";
import type { Param } from "../../catalogue/define";

/** One input that takes the result into another band, all else being as it is. */
export interface Way {
  readonly param: Param;
  readonly now: number;
  /** The last number that is not enough, or the first that is, rounded so that what it says holds. */
  readonly to: number;
  readonly says: "under" | "upTo" | "over" | "atLeast";
}

export interface Reach {
  readonly band: Band;
  readonly ways: readonly Way[];
}

/** More than that nobody weighs up. */
const MOST_WAYS = 2;
/** A change by more than that, as a share, is no way. */
const FARTHEST = 3;

/** What it takes to get into the bands beside the present one; the upper one first. */
export function reachOf(explained: Explained, { bands }: Judgement, value: number): readonly Reach[] {
  const upper = bands.find((band) => lowest(band) >= value && !contains(band, value));
  const lower = bands.findLast((band) => highest(band) <= value && !contains(band, value));
  return [
    { band: upper, edge: upper && lowest(upper) },
    { band: lower, edge: lower && highest(lower) },
  ].flatMap(({ band, edge }) => {
    if (!band || edge === undefined) return [];
    const ways = explained.inputs
      .flatMap((_, i) => wayTo(explained, i, band, edge) ?? [])
      .filter((way) => shift(way) <= FARTHEST)
      .sort((a, b) => shift(a) - shift(b));
    return ways.length > 0 ? [{ band, ways: ways.slice(0, MOST_WAYS) }] : [];
  });
}

/** How far a way is, as a share of what stands now. */
const shift = ({ now, to }: Way) => Math.abs(to - now) / Math.abs(now);

function wayTo(explained: Explained, at: number, band: Band, edge: number): Way | undefined {
  const input = explained.inputs[at];
  const { param } = input;
  const now = numberIn(input);
  if (now === undefined || now === 0) return undefined;
  const f = (x: number) =>
    isAllowed(param, x) ? resultWith(explained, at, withTotal(input, now, x)) : undefined;
  const found = solve(f, now, edge);
  if (found === undefined) return undefined;
  const upwards = found > now;
  const isIn = (x: number) => {
    const result = f(x);
    return result !== undefined && contains(band, result);
  };
  for (const digits of [5, 6, 8]) {
    const strict = rounded(found, digits, upwards);
    const step = 10 ** (Math.floor(Math.log10(Math.abs(found))) - 11) * (upwards ? 1 : -1);
    if (isIn(strict)) return { param, now, to: strict, says: upwards ? "atLeast" : "upTo" };
    if (isIn(strict + step)) return { param, now, to: strict, says: upwards ? "over" : "under" };
  }
  return undefined;
}

const isAllowed = ({ bounds, cost }: Param, x: number) =>
  x >= Math.max(bounds.min ?? -Infinity, cost ? 0 : -Infinity) &&
  x <= (bounds.max ?? Infinity) &&
  x > (bounds.above ?? -Infinity);

/** Away from what stands now, so that a rounded number is enough as well. */
function rounded(value: number, digits: number, upwards: boolean): number {
  const exponent = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
  const moved = Number(`${value.toPrecision(12)}e${exponent}`);
  return Number(`${upwards ? Math.ceil(moved - 1e-6) : Math.floor(moved + 1e-6)}e${-exponent}`);
}

/** Twelve steps make a tenfold; two of them are as far as anybody would go. */
const STEP = 10 ** (1 / 12);
const STEPS = 24;

/**
 * The x nearest to `now` at which f comes to `edge`, by halving; undefined where f doesn’t get there, or turns
 * between a hundredth and a hundredfold of `now`. @internal
 */
export function solve(f: (x: number) => number | undefined, now: number, edge: number): number | undefined {
  const points = [
    ...walk(f, now, 1 / STEP)
      .reverse()
      .slice(0, -1),
    ...walk(f, now, STEP),
  ];
  const turns = points.slice(1).map(([, y], i) => Math.sign(y - points[i][1]));
  if (turns.includes(1) && turns.includes(-1)) return undefined;
  const brackets = points
    .slice(1)
    .flatMap((point, i) => ((points[i][1] - edge) * (point[1] - edge) <= 0 ? [[points[i][0], point[0]]] : []))
    .filter(([a, b]) => f(a) !== f(b));
  const [bracket] = brackets.toSorted((a, b) => away(a, now) - away(b, now));
  return bracket && halved(f, bracket[0], bracket[1], edge);
}

const away = ([a, b]: readonly number[], now: number) => Math.abs(Math.log(Math.abs((a + b) / 2 / now)));

/** The points from `now` on, until there is no answer any more. */
function walk(f: (x: number) => number | undefined, now: number, by: number): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0, x = now; i <= STEPS; i++, x *= by) {
    const y = f(x);
    if (y === undefined) break;
    points.push([x, y]);
  }
  return points;
}

function halved(f: (x: number) => number | undefined, from: number, to: number, edge: number): number {
  let [a, b] = [from, to];
  const rises = f(b)! > f(a)!;
  for (let i = 0; i < 100; i++) {
    const middle = (a + b) / 2;
    if (f(middle)! < edge === rises) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
