import { findFunction } from "../src/catalogue";
import { call } from "../src/functions/call";
import { makeLedger, sixtyMonths, type RawLedger } from "./ledger-data";

/*
 * What one complete call of a ledger function costs: fresh nested arrays in, a table out, validation on.
 * Run with `node --expose-gc --import tsx bench/ledger.ts [rows …]`. Cells are fresh for every call, texts
 * included, as they are when they come from Excel.
 */

const SIZES = process.argv.slice(2).map(Number);
const rows = SIZES.length > 0 ? SIZES : [10_000, 100_000, 1_000_000];
const months = sixtyMonths();
/** 31 December 2024. */
const ASOF = 45_657;

type Columns = readonly unknown[];

const CALLS: readonly (readonly [string, (ledger: RawLedger) => Columns])[] = [
  ["LEDGER.MRR", plain],
  ["LEDGER.MOVES", plain],
  ["LEDGER.MOVES", (ledger) => [...plain(ledger), ledger.interval]],
  ["LEDGER.RETENTION", plain],
  ["LEDGER.COHORT", ({ customer, start, end, amount }) => [customer, start, end, amount, ASOF]],
];

function plain({ customer, start, end, amount }: RawLedger): Columns {
  return [customer, start, end, amount, months];
}

/** The floor: every cell looked at once. */
function touch(columns: Columns): number {
  let cells = 0;
  for (const column of columns) {
    for (const row of column as unknown[][]) if (row.at(0) !== null) cells++;
  }
  return cells;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Times `task` on fresh copies of its arguments; the copying and the collecting of garbage are not timed. */
function time(columns: Columns, task: (columns: Columns) => unknown, runs: number): string {
  const text = columns.map((column) => JSON.stringify(column));
  const times = Array.from({ length: runs }, () => {
    const fresh = text.map((json) => JSON.parse(json) as unknown);
    globalThis.gc?.();
    const from = performance.now();
    task(fresh);
    return performance.now() - from;
  });
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${median(times).toFixed(2)} ms (${least.toFixed(2)}–${most.toFixed(2)})`;
}

for (const size of rows) {
  const ledger = makeLedger(size);
  const runs = size >= 1e6 ? 7 : size >= 1e5 ? 25 : 101;
  console.log(`\n${size} rows`);
  console.log(`  ${"reading every cell".padEnd(26)} ${time(plain(ledger), touch, runs)}`);
  for (const [id, columnsOf] of CALLS) {
    const definition = findFunction(id);
    if (!definition) continue;
    const columns = columnsOf(ledger);
    const name = columns.includes(ledger.interval) ? `${id} + interval` : id;
    console.log(`  ${name.padEnd(26)} ${time(columns, (fresh) => call(definition, fresh), runs)}`);
  }
}
