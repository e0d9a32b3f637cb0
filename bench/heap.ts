import { writeFileSync } from "node:fs";
import { saas, withLeftOut } from "./adapter";
import { editionsOf } from "./ledger-data";

/*
 * A hundred recalculations of one call on a million rows, each with cells that nobody has seen before: what is
 * still in memory after the garbage has been collected must not grow.
 *
 * node --expose-gc heap.mjs <file for the results>
 */

export interface HeapResult {
  readonly rows: number;
  readonly id: string;
  readonly readings: readonly Reading[];
}

interface Reading {
  readonly calls: number;
  /** Megabytes: objects, and the memory of typed arrays beside them. */
  readonly heap: number;
  readonly buffers: number;
}

const ID = "LEDGER.MOVES";
const ROWS = 1_000_000;
const READ_AFTER = [10, 50, 100];
/** Megabytes between the first reading and the last: less than a thousandth of what one call takes. */
const NO_GROWTH = 1;

const implementation = saas(ID);
const edition = editionsOf(ROWS);

function recalculate(number: number): void {
  const { customer, start, end, amount, months } = edition(number);
  implementation(...withLeftOut(ID, [customer, start, end, amount, months]));
}

function read(calls: number): Reading {
  if (!globalThis.gc) throw new Error("Start with node --expose-gc");
  for (let times = 0; times < 3; times++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { calls, heap: heapUsed / 1e6, buffers: arrayBuffers / 1e6 };
}

const readings: Reading[] = [];
for (let calls = 1; calls <= READ_AFTER[READ_AFTER.length - 1]; calls++) {
  recalculate(calls);
  if (!READ_AFTER.includes(calls)) continue;
  const reading = read(calls);
  readings.push(reading);
  console.log(`${calls} calls: ${reading.heap.toFixed(2)} MB heap, ${reading.buffers.toFixed(2)} MB buffers`);
}
const growth = ({ heap, buffers }: Reading) => heap + buffers - readings[0].heap - readings[0].buffers;
if (growth(readings[readings.length - 1]) > NO_GROWTH) throw new Error("Memory grows from call to call.");
writeFileSync(process.argv[2], JSON.stringify({ rows: ROWS, id: ID, readings } satisfies HeapResult));
