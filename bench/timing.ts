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
  readonly rounds: number;
  /** Of each round, this one's time over the first contestant's: the median and the quartiles. */
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
  return contestants.map(({ name }, at) => timing(name, taken[at], taken[0]));
}

/** Milliseconds for one of `times` runs. */
function repeat(run: () => unknown, times: number): number {
  const from = performance.now();
  for (let i = 0; i < times; i++) kept.result = run();
  return (performance.now() - from) / times;
}

/** A contestant that gets new arguments each time. */
export interface FreshContestant<Input> {
  readonly name: string;
  readonly input: () => Input;
  readonly run: (input: Input) => unknown;
  /** The slow ones sit out: they run in every so many rounds. */
  readonly every: number;
}

/**
 * As `race`, with fresh arguments for every run; making them is not timed. With `collect` the garbage of the run
 * before is collected first: fit for long runs only, as a full collection also throws away compiled code.
 */
export async function raceOnFresh<Input>(
  contestants: readonly FreshContestant<Input>[],
  rounds: number,
  collect: boolean,
): Promise<Timing[]> {
  const taken = contestants.map(() => new Float64Array(rounds).fill(NaN));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const at = (turn + round) % contestants.length;
      const { input, run, every } = contestants[at];
      if (round % every > 0) continue;
      if (collect) globalThis.gc?.();
      taken[at][round] = await once(run, input());
    }
  }
  return contestants.map(({ name }, at) => timing(name, taken[at], taken[0]));
}

async function once<Input>(run: (input: Input) => unknown, input: Input): Promise<number> {
  const from = performance.now();
  const result = run(input);
  kept.result = result instanceof Promise ? await result : result;
  return performance.now() - from;
}

/** Out of the milliseconds of each round, NaN where it sat out, and those of the first contestant. */
function timing(name: string, taken: Float64Array, first: Float64Array): Timing {
  const sorted = taken.filter((time) => !Number.isNaN(time)).sort();
  const ratios = taken
    .map((time, round) => time / first[round])
    .filter((ratio) => !Number.isNaN(ratio))
    .sort();
  return {
    name,
    median: quantile(sorted, 0.5),
    least: sorted[0],
    most: sorted[sorted.length - 1],
    rounds: sorted.length,
    ratio: { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) },
  };
}

const kept: { result?: unknown } = {};

export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
