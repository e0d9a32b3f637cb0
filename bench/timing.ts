/** What is timed, by name; each is one task that does the same work as the others. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds for one run, the median over the rounds. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Of each round, this one's time over the first contestant's: the medians and the quartiles. */
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number };
}

/**
 * Times all side by side, round after round, in changing order, so that a machine that slows down slows all of
 * them. Ratios are taken within a round. What `run` returns is kept until the round ends, so that no engine
 * can leave the work out.
 */
export function race(contestants: readonly Contestant[], rounds: number, times: number): Timing[] {
  const taken = contestants.map(() => new Float64Array(rounds));
  for (const { run } of contestants) repeat(run, Math.ceil(times / 5));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const at = (turn + round) % contestants.length;
      taken[at][round] = repeat(contestants[at].run, times);
    }
  }
  return contestants.map(({ name }, at) => {
    const sorted = Float64Array.from(taken[at]).sort();
    const ratios = taken[at].map((time, round) => time / taken[0][round]).sort();
    return {
      name,
      median: quantile(sorted, 0.5),
      least: sorted[0],
      most: sorted[sorted.length - 1],
      ratio: { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) },
    };
  });
}

let kept: unknown;

/** Milliseconds for one of `times` runs. */
function repeat(run: () => unknown, times: number): number {
  const from = performance.now();
  for (let i = 0; i < times; i++) kept = run();
  return (performance.now() - from) / times;
}

/** So that nobody can say the results were never looked at. */
export const lastResult = () => kept;

export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
