import type { Listener, Matchers, Runner } from "../workbench/host/grid-contract";

/*
 * A contract runs on a page in two steps: there every expectation is written down with what it was about,
 * here Jest checks it. So a page needs no matchers, and a failure reads as in any other test.
 */

/** What an expectation looks at, as far as it can leave the page. */
type Actual =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "listener"; readonly calls: readonly unknown[][] }
  | { readonly kind: "action"; readonly problem: string | null };

interface Expectation {
  readonly actual: Actual;
  readonly not: boolean;
  readonly matcher: keyof Matchers;
  readonly args: readonly unknown[];
}

/** What one test expected, in order, and the error that ended it early. */
export interface Recording {
  readonly expectations: readonly Expectation[];
  readonly problem: string | null;
}

export interface RecordedTest {
  readonly name: string;
  run(): Promise<Recording>;
}

const MATCHERS: readonly (keyof Matchers)[] = [
  "toBe",
  "toBeNull",
  "toEqual",
  "toMatchObject",
  "toHaveBeenCalled",
  "toHaveBeenCalledWith",
  "toThrow",
];

/** The tests of a contract, to be run one after the other. */
export function recordedTests(contract: (runner: Runner) => void): readonly RecordedTest[] {
  const tests: RecordedTest[] = [];
  const path: string[] = [];
  const preparations: (() => Promise<void>)[] = [];
  let expectations: Expectation[] = [];

  contract({
    describe(name, body) {
      path.push(name);
      body();
      path.pop();
    },
    beforeEach: (prepare) => void preparations.push(prepare),
    test(name, body) {
      const run = async () => {
        expectations = [];
        const problem = await problemOf(async () => {
          for (const prepare of preparations) await prepare();
          await body();
        });
        return { expectations, problem };
      };
      tests.push({ name: [...path, name].join(" › "), run });
    },
    expect(actual) {
      const seen = look(actual);
      const matchers = (not: boolean) =>
        Object.fromEntries(
          MATCHERS.map((matcher) => [
            matcher,
            (...args: unknown[]) => void expectations.push({ actual: seen, not, matcher, args }),
          ]),
        ) as unknown as Matchers;
      return { ...matchers(false), not: matchers(true) };
    },
    listener,
  });
  return tests;
}

const heard = new WeakMap<Listener, unknown[][]>();

function listener(): Listener {
  const calls: unknown[][] = [];
  const listen = Object.assign((...args: unknown[]) => void calls.push(args), {
    mockClear: () => void calls.splice(0),
  });
  heard.set(listen, calls);
  return listen;
}

/** As it is now: a listener may hear more later, and lists may change. */
function look(actual: unknown): Actual {
  if (typeof actual !== "function") return { kind: "value", value: structuredClone(actual) };
  const calls = heard.get(actual as Listener);
  if (calls) return { kind: "listener", calls: structuredClone(calls) };
  try {
    actual();
    return { kind: "action", problem: null };
  } catch (problem) {
    return { kind: "action", problem: textOf(problem) };
  }
}

async function problemOf(action: () => Promise<void>): Promise<string | null> {
  try {
    await action();
    return null;
  } catch (problem) {
    return textOf(problem);
  }
}

const textOf = (problem: unknown) =>
  problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);

/** Lets Jest check what was written down; fails at the first expectation that doesn't hold. */
export function replay({ expectations, problem }: Recording): void {
  for (const { actual, not, matcher, args } of expectations) {
    const matchers = expect(again(actual));
    const check = (not ? matchers.not : matchers)[matcher] as (...args: readonly unknown[]) => void;
    check(...args);
  }
  if (problem !== null) throw new Error(problem);
}

function again(actual: Actual): unknown {
  if (actual.kind === "value") return actual.value;
  if (actual.kind === "listener") {
    const spy = jest.fn();
    for (const args of actual.calls) spy(...args);
    return spy;
  }
  return () => {
    if (actual.problem !== null) throw new Error(actual.problem);
  };
}
