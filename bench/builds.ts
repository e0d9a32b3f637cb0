import { writeFileSync } from "node:fs";
import { REFERENCE } from "../src/catalogue/reference";
import type { ExampleTask, LedgerTask } from "./one-build";
import { sideBySide, type Compared, type Comparison } from "./side-by-side";
import { quantile } from "./timing";

/*
 * This build's functions.js beside an earlier build's: every function on its first example, which both must
 * answer, and complete ledger calls on cells that nobody has seen before. How much a ratio means is seen by
 * comparing a build with a copy of itself.
 *
 * node builds.mjs <file for the results> 0 <functions.js of this build> <that of an earlier one>
 */

const [output, , now, before] = process.argv.slice(2);
if (!before)
  throw new Error("Name two builds: npm run bench -- builds dist/functions.js EARLIER/functions.js");

const EXAMPLES = { pairs: 7, rounds: 9 };
const SIZES = [
  { rows: 10_000, pairs: 7, rounds: 21 },
  { rows: 100_000, pairs: 5, rounds: 9 },
  { rows: 1_000_000, pairs: 3, rounds: 5 },
];
const LEDGER_IDS = ["LEDGER.MOVES", "LEDGER.COHORT", "LEDGER.RETENTION", "LEDGER.CHECK"] as const;

function examples(): Comparison<ExampleTask>[] {
  return REFERENCE.map(({ id, examples: [{ args }] }) => ({
    name: id,
    next: () => ({ id, args: args as readonly unknown[], calls: 1 }),
  }));
}

/** Each function on ledger after ledger, and then on the last of them again and again. */
function ledgers(rows: number): Comparison<LedgerTask>[] {
  let edition = 0;
  return LEDGER_IDS.flatMap((id) => [
    { name: `${id}, ${rows} rows`, next: () => ({ id, rows, edition: ++edition }) },
    { name: `${id}, ${rows} rows, the same ledger again`, next: () => ({ id, rows, edition }) },
  ]);
}

function say({ name, now, before, ratio: { median, low, high } }: Compared): void {
  const microseconds = (milliseconds: number) => `${(1000 * milliseconds).toPrecision(3)} µs`;
  console.log(
    `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})  ${name}: ${microseconds(now)}, before ${microseconds(before)}`,
  );
}

async function main(): Promise<void> {
  const compared: Compared[] = [];
  const compare = async (
    ...[comparisons, often]: [Comparison<ExampleTask | LedgerTask>[], typeof EXAMPLES]
  ) => {
    const found = await sideBySide([now, before], comparisons, often);
    found.forEach(say);
    compared.push(...found);
  };
  await compare(examples(), EXAMPLES);
  for (const { rows, ...often } of SIZES) await compare(ledgers(rows), often);
  const ratios = Float64Array.from(compared, ({ ratio }) => ratio.median).sort();
  console.log(`\n${compared.length} compared; the median is ${quantile(ratios, 0.5).toFixed(2)}.`);
  writeFileSync(output, JSON.stringify(compared));
}

void main();
