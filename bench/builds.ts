import { readFileSync, writeFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { REFERENCE } from "../src/catalogue/reference";
import { CellError, INVOCATION, type Implementation } from "./adapter";
import { ASOF, editionsOf, type LedgerInput } from "./ledger-data";
import { quantile, race, raceOnFresh, type Timing } from "./timing";

/*
 * This build's functions.js beside an earlier build's: every function on its first example, which both must
 * answer, and complete ledger calls on cells that nobody has seen before. A ratio is this build's time over the
 * earlier one's.
 *
 * node --expose-gc builds.mjs <file for the results> 0 <functions.js of this build> <that of an earlier one>
 */

type Build = ReadonlyMap<string, Implementation>;

/** Runs a built functions.js as a page does, and collects what it registers. */
function load(file: string): Build {
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
const declared = (file: string): ReadonlyMap<string, number> =>
  new Map(
    (
      JSON.parse(readFileSync(file.replace(/functions\.js$/, "functions.json"), "utf8")) as {
        functions: { id: string; parameters: unknown[] }[];
      }
    ).functions.map(({ id, parameters }) => [id, parameters.length]),
  );

const [output, , now, before] = process.argv.slice(2);
if (!before)
  throw new Error("Name two builds: npm run bench -- builds dist/functions.js EARLIER/functions.js");
const builds = [before, now].map((file) => ({ functions: load(file), lengths: declared(file) }));

function call(build: (typeof builds)[number], id: string, given: readonly unknown[]): () => unknown {
  const implementation = build.functions.get(id)!;
  const args = Array.from({ length: build.lengths.get(id)! }, (_, i) => given[i] ?? null);
  return () => implementation(...args, INVOCATION);
}

const ROUNDS = 61;
/** Milliseconds for one round of one function. */
const ROUND = 4;

/** How many calls fill a round. */
function timesOf(run: () => unknown): number {
  const from = performance.now();
  let calls = 0;
  do {
    run();
    calls++;
  } while (performance.now() - from < 5 * ROUND);
  return Math.max(1, Math.ceil(calls / 5));
}

interface Compared {
  readonly id: string;
  readonly timing: Timing;
}

function said(id: string, timing: Timing): Compared {
  const { median, low, high } = timing.ratio;
  console.log(`${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})  ${id}`);
  return { id, timing };
}

function examples(): Compared[] {
  return REFERENCE.flatMap(({ id, examples: [{ args }] }) => {
    if (builds.some(({ functions }) => !functions.has(id))) return [];
    const runs = builds.map((build) => call(build, id, args as readonly unknown[]));
    try {
      runs.forEach((run) => run());
    } catch (error) {
      if (error instanceof CellError) return [];
      throw error;
    }
    const [, timing] = race(
      [
        { name: "before", run: runs[0] },
        { name: id, run: runs[1] },
      ],
      ROUNDS,
      timesOf(runs[0]),
    );
    return [said(id, timing)];
  });
}

const LEDGER: Readonly<Record<string, (input: LedgerInput) => readonly unknown[]>> = {
  "LEDGER.MOVES": ({ customer, start, end, amount, months }) => [customer, start, end, amount, months],
  "LEDGER.COHORT": ({ customer, start, end, amount }) => [customer, start, end, amount, ASOF],
  "LEDGER.RETENTION": ({ customer, start, end, amount, months }) => [customer, start, end, amount, months],
  "LEDGER.CHECK": ({ customer, start, end, amount }) => [customer, start, end, amount],
};
const SIZES = [
  { rows: 10_000, rounds: 61 },
  { rows: 100_000, rounds: 21 },
  { rows: 1_000_000, rounds: 9 },
];

async function ledgers(): Promise<Compared[]> {
  const all: Compared[] = [];
  for (const { rows, rounds } of SIZES) {
    const edition = editionsOf(rows);
    let latest = 0;
    const ways = [
      { name: "", input: () => edition(++latest) },
      { name: ", the same ledger again", input: () => edition(0) },
    ];
    for (const [id, argumentsOf] of Object.entries(LEDGER)) {
      for (const { name, input } of ways) {
        const contestants = builds.map((build) => ({
          name: `${id}, ${rows} rows${name}`,
          run: (ledger: LedgerInput) => call(build, id, argumentsOf(ledger))(),
          every: 1,
          input,
        }));
        const [, timing] = await raceOnFresh(contestants, rounds, rows >= 1_000_000);
        all.push(said(timing.name, timing));
      }
    }
  }
  return all;
}

async function main(): Promise<void> {
  const compared = [...examples(), ...(await ledgers())];
  const ratios = Float64Array.from(compared, ({ timing }) => timing.ratio.median).sort();
  console.log(`\n${compared.length} compared; the median is ${quantile(ratios, 0.5).toFixed(2)}.`);
  writeFileSync(output, JSON.stringify(compared));
}

void main();
