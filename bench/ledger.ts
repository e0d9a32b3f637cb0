import { writeFileSync } from "node:fs";
import { saas, withLeftOut } from "./adapter";
import { CellError } from "./excel";
import { ASOF, editionsOf, type LedgerInput } from "./ledger-data";
import { arquero } from "./peers/arquero";
import { duckdb } from "./peers/duckdb";
import { plain } from "./peers/plain";
import { polars } from "./peers/polars";
import type { Peer, Table, Task } from "./peers/tables";
import { raceOnFresh, type FreshContestant, type Timing } from "./timing";
import { readEveryCell } from "./touch";

/*
 * One complete call on a ledger: nested arrays in that nobody has seen before, a table out. First all must agree,
 * then they are timed side by side.
 *
 * node --expose-gc ledger.mjs <file for the results> <rows>
 */

export interface LedgerResult {
  readonly rows: number;
  readonly tasks: readonly { readonly id: string; readonly timings: readonly Timing[] }[];
}

interface Measured {
  readonly id: string;
  readonly task: Task;
  readonly ours: (input: LedgerInput) => unknown;
}

const TASKS: readonly Measured[] = [
  { id: "LEDGER.MOVES", task: "moves", ours: (input) => call("LEDGER.MOVES", input, input.months) },
  { id: "LEDGER.COHORT", task: "cohort", ours: (input) => call("LEDGER.COHORT", input, ASOF) },
  {
    id: "LEDGER.RETENTION",
    task: "retention",
    ours: (input) => call("LEDGER.RETENTION", input, input.months),
  },
];

/** What `when` is to each function: its months, or its day. All else is left out. */
function call(id: string, { customer, start, end, amount }: LedgerInput, when: unknown): unknown {
  return saas(id)(...withLeftOut(id, [customer, start, end, amount, when]));
}

/** How many rounds for so many rows, and which of them the slow ones run in. */
function planFor(rows: number) {
  if (rows >= 1_000_000) return { rounds: 8, everySlow: 4 };
  return rows >= 100_000 ? { rounds: 21, everySlow: 3 } : { rounds: 61, everySlow: 1 };
}

/** Where two tables part, or null where they are the same to a millionth. */
function difference(ours: unknown, theirs: Table): string | null {
  const table = ours as unknown[][];
  if (table.length !== theirs.length) return `${table.length} rows against ${theirs.length}`;
  for (let r = 0; r < table.length; r++) {
    if (table[r].length !== theirs[r].length)
      return `row ${r}: ${table[r].length} cells, not ${theirs[r].length}`;
    for (let c = 0; c < table[r].length; c++) {
      if (!same(table[r][c], theirs[r][c])) return `row ${r}, cell ${c}: ${table[r][c]}, not ${theirs[r][c]}`;
    }
  }
  return null;
}

function same(ours: unknown, theirs: string | number | null): boolean {
  if (theirs === null) return ours instanceof CellError;
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(theirs));
}

async function measure(
  { id, task, ours }: Measured,
  peers: readonly (readonly [Peer, every: number])[],
  rounds: number,
): Promise<Timing[]> {
  const input = unseen();
  const answer = ours(input);
  for (const [{ name, tasks }] of peers) {
    const found = difference(answer, await tasks[task](input));
    if (found) throw new Error(`SAAS.${id} and ${name} disagree. ${found}`);
  }
  let seen = 0;
  const contestants: FreshContestant<LedgerInput>[] = [
    { name: `SAAS.${id}`, run: ours, every: 1, input: () => edition((seen = ++latest)) },
    { name: "the same ledger again", run: ours, every: 1, input: () => edition(seen) },
    ...peers.map(([{ name, tasks }, every]) => ({ name, run: tasks[task], every, input: unseen })),
    { name: "reading every cell once", run: readEveryCell, every: 1, input: unseen },
  ];
  return raceOnFresh(contestants, rounds, input.customer.length >= 1_000_000);
}

const [output, size] = process.argv.slice(2);
const rows = Number(size);
const { rounds, everySlow } = planFor(rows);
const edition = editionsOf(rows);
let latest = 0;
/** An edition that nobody has seen before. */
const unseen = () => edition(++latest);
const [open, opened] = await duckdb();
const peers = [
  [open, 1],
  [opened, 1],
  [polars, Math.min(everySlow, 2)],
  [arquero, everySlow],
  [plain, everySlow],
] as const;

const tasks: { id: string; timings: Timing[] }[] = [];
for (const measured of TASKS) {
  console.log(`\nSAAS.${measured.id}, ${rows} rows`);
  const timings = await measure(measured, peers, rounds);
  tasks.push({ id: measured.id, timings });
  for (const { name, median, ratio, rounds, least } of timings) {
    const spread = `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
    console.log(
      `  ${name.padEnd(34)} ${median.toFixed(2).padStart(9)} ms  ${spread}  ${rounds} rounds, least ${least.toFixed(2)}`,
    );
  }
}
writeFileSync(output, JSON.stringify({ rows, tasks } satisfies LedgerResult));
