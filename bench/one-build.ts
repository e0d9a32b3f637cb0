import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { CellError, INVOCATION, type Implementation } from "./excel";
import { ASOF, editionsOf, type LedgerInput } from "./ledger-data";

/*
 * One build's functions.js in a process of its own. The process answers tasks one after the other, each with the
 * milliseconds of processor time that a call took.
 *
 * node --expose-gc one-build.mjs <functions.js>, started by builds.mjs
 */

export type Task = ExampleTask | LedgerTask;

/** A function on the same arguments again and again. */
export interface ExampleTask {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly calls: number;
}

/** One call on a ledger in an edition of its own, or in one that the process has read before. */
export interface LedgerTask {
  readonly id: keyof typeof LEDGER;
  readonly rows: number;
  readonly edition: number;
}

/** Milliseconds for one call; null where this build has no such function, or only an error for an answer. */
export type Taken = number | null;

export const LEDGER = {
  "LEDGER.MOVES": ({ customer, start, end, amount, months }: LedgerInput) => [
    customer,
    start,
    end,
    amount,
    months,
  ],
  "LEDGER.COHORT": ({ customer, start, end, amount }: LedgerInput) => [customer, start, end, amount, ASOF],
  "LEDGER.RETENTION": ({ customer, start, end, amount, months }: LedgerInput) => [
    customer,
    start,
    end,
    amount,
    months,
  ],
  "LEDGER.CHECK": ({ customer, start, end, amount }: LedgerInput) => [customer, start, end, amount],
};

/** Runs a built functions.js as a page does, and collects what it registers. */
function load(file: string): ReadonlyMap<string, Implementation> {
  const found = new Map<string, Implementation>();
  const functions = {
    associate: (id: string, implementation: Implementation) => found.set(id, implementation),
    Error: CellError,
    ErrorCode: {},
  };
  Object.assign(globalThis, { CustomFunctions: functions });
  runInThisContext(readFileSync(file, "utf8"));
  return found;
}

/** The arguments that a build declares: an earlier one may have fewer, and the invocation comes behind them. */
function declaredIn(file: string): ReadonlyMap<string, number> {
  const { functions } = JSON.parse(
    readFileSync(file.replace(/functions\.js$/, "functions.json"), "utf8"),
  ) as {
    functions: { id: string; parameters: unknown[] }[];
  };
  return new Map(functions.map(({ id, parameters }) => [id, parameters.length]));
}

/** Excel hands over new arrays with each call, but that would be timed too; the argument list is new. */
function caller(file: string): (id: string, given: readonly unknown[]) => (() => unknown) | null {
  const functions = load(file);
  const lengths = declaredIn(file);
  return (id, given) => {
    const implementation = functions.get(id);
    if (!implementation) return null;
    const args = Array.from({ length: lengths.get(id)! }, (_, i) => given[i] ?? null);
    return () => implementation(...args, INVOCATION);
  };
}

/** Processor time, as other programs take their share of the clock's; that of the collector's threads is in it. */
function milliseconds(run: () => unknown, times: number): number {
  const from = process.cpuUsage();
  for (let i = 0; i < times; i++) kept.result = run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / times;
}

const kept: { result?: unknown } = {};

const call = caller(process.argv[2]);
const editions = new Map<number, ReturnType<typeof editionsOf>>();

function example({ id, args, calls }: ExampleTask): Taken {
  const run = call(id, args);
  if (!run) return null;
  try {
    return milliseconds(run, calls);
  } catch (error) {
    if (error instanceof CellError) return null;
    throw error;
  }
}

/** Making the cells is not timed. The garbage that this leaves is collected before a long call. */
function ledger({ id, rows, edition }: LedgerTask): Taken {
  const make = editions.get(rows) ?? editionsOf(rows);
  editions.clear();
  editions.set(rows, make);
  const run = call(id, LEDGER[id](make(edition)));
  if (rows >= 1_000_000) globalThis.gc?.();
  return run && milliseconds(run, 1);
}

process.on("message", (task: Task) => {
  process.send!("rows" in task ? ledger(task) : example(task));
});
