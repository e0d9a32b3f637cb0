import { writeFileSync } from "node:fs";
import { findFunction } from "../src/catalogue";
import { isFailure, type Coded, type Series } from "../src/catalogue/define";
import { askedMonths, ledgerFrom } from "../src/catalogue/ledger/columns";
import { ledgerMoves } from "../src/engine/ledger/moves";
import { stepsOf } from "../src/engine/ledger/steps";
import { boundsCheckOf, readerOf } from "../src/functions/read";
import { withLeftOut } from "./adapter";
import { editionsOf, type LedgerInput } from "./ledger-data";
import { quantile } from "./timing";
import { readEveryCell } from "./touch";

/*
 * Where the time of one LEDGER.MOVES call goes: its steps one after the other, each timed on its own, on cells
 * that nobody has seen before.
 *
 * node --expose-gc stages.mjs <file for the results> <rows>
 */

export interface StagesResult {
  readonly rows: number;
  /** Milliseconds, medians; the first is the floor. */
  readonly stages: readonly { readonly name: string; readonly median: number }[];
}

const ID = "LEDGER.MOVES";
const definition = findFunction(ID);
if (!definition) throw new Error(`There is no ${ID}`);
const { params, unreadable } = definition;
const readers = params.map(readerOf);
const checks = params.map(boundsCheckOf);

function read(at: number, raw: unknown): never {
  const value = readers[at](raw);
  if (isFailure(value)) throw new Error(value.text.en);
  return value as never;
}

/** The steps of a call; `lap` notes the time that each has taken. */
function walk(input: LedgerInput, lap: (stage: string) => void): unknown {
  const raw = withLeftOut(ID, [input.customer, input.start, input.end, input.amount, input.months]);
  const [start, end, amount]: Series[] = [1, 2, 3].map((at) => read(at, raw[at]));
  lap("dates and amounts into columns");
  const customer: Coded = read(0, raw[0]);
  lap("ids into numbers");
  const months: Series = read(4, raw[4]);
  const interval: Coded<"month"> = read(5, raw[5]);
  const count: Series = read(6, raw[6]);
  const args = [customer, start, end, amount, months, interval, count];
  args.forEach((arg, at) => checks[at]?.(arg));
  unreadable?.(...(args as never[]));
  lap("validation");
  const ledger = ledgerFrom(customer, start, end, amount, interval, count, "excluded");
  lap("whole units of money, days into months");
  stepsOf(ledger);
  lap("steps of customers in the order of months");
  const options = { reactivationDays: 0, countSameMonth: false, measure: "mrr" } as const;
  const moves = ledgerMoves(ledger, askedMonths(months).months, options);
  lap("movements");
  return moves;
}

const rows = Number(process.argv[3]);
const rounds = rows >= 1_000_000 ? 9 : rows >= 100_000 ? 41 : 201;
const edition = editionsOf(rows);
const taken = new Map<string, number[]>();

/** Starts a watch that notes how long it was between one lap and the next. */
function watch(): (stage: string) => void {
  let last = performance.now();
  return (stage) => {
    taken.set(stage, [...(taken.get(stage) ?? []), performance.now() - last]);
    last = performance.now();
  };
}

let kept: unknown;
for (let round = 0; round < rounds; round++) {
  if (rows >= 1_000_000) globalThis.gc?.();
  const [floor, input] = [edition(2 * round), edition(2 * round + 1)];
  const lap = watch();
  kept = readEveryCell(floor);
  lap("the floor: reading every cell once");
  kept = walk(input, lap);
}
const stages = [...taken].map(([name, times]) => ({
  name,
  median: quantile(Float64Array.from(times).sort(), 0.5),
}));
console.log(`\nSteps of ${ID}, ${rows} rows, ${typeof kept}`);
for (const { name, median } of stages) console.log(`  ${name.padEnd(42)} ${median.toFixed(2)} ms`);
writeFileSync(process.argv[2], JSON.stringify({ rows, stages } satisfies StagesResult));
