import { writeFileSync } from "node:fs";
import { saas, withLeftOut } from "./adapter";
import { editionsOf, type LedgerInput } from "./ledger-data";
import { raceOnFresh, type Timing } from "./timing";

/*
 * LEDGER.CHECK beside LEDGER.MOVES: complete calls on ledgers that nobody has seen before, so that each reads its
 * columns itself. Whoever waits for the one can be asked to wait twice as long for the other.
 *
 * node --expose-gc check.mjs <file for the results> <rows>
 */

export interface CheckResult {
  readonly rows: number;
  readonly timings: readonly Timing[];
}

const [output, size] = process.argv.slice(2);
const rows = Number(size);
const rounds = rows >= 1_000_000 ? 9 : rows >= 100_000 ? 41 : 201;
const edition = editionsOf(rows);
let latest = 0;

function contestant(id: string, run: (input: LedgerInput) => readonly unknown[]) {
  const call = (input: LedgerInput) => saas(id)(...withLeftOut(id, run(input)));
  return { name: `SAAS.${id}`, run: call, every: 1, input: () => edition(++latest) };
}

async function main(): Promise<void> {
  const contestants = [
    contestant("LEDGER.MOVES", ({ customer, start, end, amount, months }) => [
      customer,
      start,
      end,
      amount,
      months,
    ]),
    contestant("LEDGER.CHECK", ({ customer, start, end, amount }) => [customer, start, end, amount]),
  ];
  const timings = await raceOnFresh(contestants, rounds, rows >= 1_000_000);
  console.log(`\nLEDGER.CHECK beside LEDGER.MOVES, ${rows} rows`);
  for (const { name, median, ratio } of timings) {
    const spread = `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
    console.log(`  ${name.padEnd(20)} ${median.toFixed(2).padStart(9)} ms  ${spread}`);
  }
  writeFileSync(output, JSON.stringify({ rows, timings } satisfies CheckResult));
}

void main();
