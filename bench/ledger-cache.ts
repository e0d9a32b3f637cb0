import { findFunction } from "../src/catalogue";
import { forgetColumns } from "../src/functions/cache";
import { call } from "../src/functions/call";
import { makeLedger, sixtyMonths } from "./ledger-data";

/*
 * The same call on a ledger that was read before, against one that has to be read: fresh cells for both.
 * Bundle it first, as the add-in is: unbundled modules call each other at a third of the speed.
 */

const [rows = 100_000, rounds = 25] = process.argv.slice(2).map(Number);
const { customer, start, end, amount } = makeLedger(rows);
const text = [customer, start, end, amount].map((column) => JSON.stringify(column));
const months = sixtyMonths();

function time(id: string, known: boolean): number {
  const definition = findFunction(id)!;
  const fresh = text.map((json) => JSON.parse(json) as unknown);
  if (!known) forgetColumns();
  globalThis.gc?.();
  const from = performance.now();
  call(definition, [...fresh, months]);
  return performance.now() - from;
}

for (const id of ["LEDGER.MRR", "LEDGER.MOVES", "LEDGER.RETENTION"]) {
  const ratios: number[] = [];
  const [read, known]: number[][] = [[], []];
  for (let round = 0; round < rounds; round++) {
    read.push(time(id, false));
    known.push(time(id, true));
    ratios.push(known[round] / read[round]);
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  console.log(
    `${id}, ${rows} rows: read ${median(read).toFixed(2)} ms, known ${median(known).toFixed(2)} ms, ratio ${median(ratios).toFixed(2)}`,
  );
}
