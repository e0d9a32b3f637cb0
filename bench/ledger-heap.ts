import { findFunction } from "../src/catalogue";
import { call } from "../src/functions/call";
import { makeLedger, sixtyMonths } from "./ledger-data";

/*
 * What a hundred recalculations of one call leave behind: after each an amount changes, so that nothing is
 * known from before. Bundle it first, as the add-in is: unbundled modules call each other at a third of the speed.
 */

const [rows = 1_000_000, times = 100] = process.argv.slice(2).map(Number);
const moves = findFunction("LEDGER.MOVES")!;
const { customer, start, end, amount } = makeLedger(rows);
const months = sixtyMonths();

/** Megabytes alive: objects, and the columns that lie outside of the heap. */
function alive(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const marks: number[] = [];
for (let i = 0; i <= times; i++) {
  amount[i % rows][0] = i;
  call(moves, [customer, start, end, amount, months]);
  if (i % Math.ceil(times / 10) === 0) marks.push(alive());
}
console.log(`${rows} rows, ${times} recalculations, MB alive:`, marks.map((mb) => mb.toFixed(1)).join(" "));
