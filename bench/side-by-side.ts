import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ExampleTask, Taken, Task } from "./one-build";
import { quantile } from "./timing";

/*
 * Two builds side by side. In one process they get in each other's way: whichever is loaded second meets objects
 * and compiled code that the first has shaped, and seems a sixth slower than a copy of itself. So each has a
 * process of its own, and they take turns round after round. What a compiler makes of a function differs more from
 * process to process than from round to round, so there are several pairs of them.
 */

export interface Compared {
  readonly name: string;
  /** Milliseconds of this build and of the earlier one for a call, the medians of all rounds. */
  readonly now: number;
  readonly before: number;
  /** This build's over the earlier one's: of each pair the median of its rounds, and of these the quartiles. */
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number };
}

export interface Comparison<T extends Task> {
  readonly name: string;
  /** The task of a round, which both builds get. */
  readonly next: () => T;
}

interface Build {
  ask(task: Task): Promise<Taken>;
  end(): void;
}

type Pair = readonly [now: Build, before: Build];
type Round = readonly [now: number, before: number];

type Files = readonly [now: string, before: string];

function start(file: string): Build {
  const child = fork(fileURLToPath(new URL("one-build.mjs", import.meta.url)), [file], {
    execArgv: ["--expose-gc"],
  });
  return {
    async ask(task) {
      child.send(task);
      const [taken] = (await once(child, "message")) as [Taken];
      return taken;
    },
    end: () => child.disconnect(),
  };
}

/** Milliseconds of calls: so many in one round, and so many until a function is compiled. */
const ROUND = 4;
const WARM = 60;

/** The task with as many calls as fill a round, and both builds warm; null where one has no answer. */
async function filled(pair: Pair, task: ExampleTask): Promise<ExampleTask | null> {
  let { calls } = task;
  for (const build of pair) {
    for (let spent = 0; spent < WARM;) {
      const taken = await build.ask({ ...task, calls });
      if (taken === null) return null;
      spent += taken * calls;
      calls = Math.min(2 * calls, Math.ceil(ROUND / taken));
    }
  }
  return { ...task, calls };
}

async function rounds(pair: Pair, next: () => Task, count: number): Promise<Round[]> {
  const all: Round[] = [];
  for (let round = 0; round < count; round++) {
    const task = next();
    const taken = [0, 0] as [number, number];
    for (const turn of round % 2 === 0 ? [0, 1] : [1, 0]) taken[turn] = (await pair[turn].ask(task))!;
    all.push(taken);
  }
  return all;
}

/** Every comparison in each of `pairs` pairs of processes; those that one build can't answer are left out. */
export async function sideBySide(
  files: Files,
  comparisons: readonly Comparison<Task>[],
  { pairs, rounds: count }: { readonly pairs: number; readonly rounds: number },
): Promise<Compared[]> {
  const found = comparisons.map((): Round[][] => []);
  for (let i = 0; i < pairs; i++) {
    const pair = files.map(start) as unknown as Pair;
    for (const [at, { next }] of comparisons.entries()) {
      const first = next();
      const task = "calls" in first ? await filled(pair, first) : null;
      if ("calls" in first && !task) continue;
      found[at].push(await rounds(pair, task ? () => task : next, count));
    }
    for (const build of pair) build.end();
  }
  return comparisons.flatMap(({ name }, at) => (found[at].length > 0 ? [compared(name, found[at])] : []));
}

const sorted = (values: readonly number[]) => Float64Array.from(values).sort();
const median = (values: readonly number[]) => quantile(sorted(values), 0.5);

function compared(name: string, pairs: readonly (readonly Round[])[]): Compared {
  const ratios = sorted(pairs.map((all) => median(all.map(([now, before]) => now / before))));
  const all = pairs.flat();
  return {
    name,
    now: median(all.map(([now]) => now)),
    before: median(all.map(([, before]) => before)),
    ratio: { median: median([...ratios]), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) },
  };
}
