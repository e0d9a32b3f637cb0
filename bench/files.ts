import { spawnSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { usualAsk } from "../src/bulk/ask";
import { Hand, sumParts, type Reading } from "../src/bulk/hand";
import { layoutOf } from "../src/bulk/layout";
import { isRefusal } from "../src/bulk/refusal";
import { piecesOf, settle } from "../src/bulk/settle";
import { byteFile } from "../src/cli/byte-file";
import { writeLedger } from "./file-data";
import { quantile } from "./timing";

/*
 * npm run bench -- files 5000000: a ledger in a file beside DuckDB, each in a process of its own, turn about. Both say
 * what they took from opening to the table in hand, and the most memory their process held. Then where our time goes,
 * in one thread.
 */

const [output, rows] = [process.argv[2], Number(process.argv[3])];
const file = join(dirname(output), `ledger-${rows}.csv`);
const ROUNDS = rows > 10_000_000 ? 2 : rows > 1_000_000 ? 5 : 9;
/** January 2020 to December 2024. */
const [FIRST, LAST] = [1440, 1499];
const PIECE = 1 << 20;

interface Run {
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly seconds: number;
  readonly peakMemory: number;
}

const hourglass = (): Run => {
  const found = json([
    "bin/hourglass.mjs",
    "metrics",
    file,
    "--months",
    "2020-01:2024-12",
    "--table",
    "moves",
    "--json",
  ]);
  return { ...(found.stats as Run), rows: found.rows as Run["rows"] };
};

const duckdb = (): Run =>
  json([
    fileURLToPath(new URL("./files-duckdb.mjs", import.meta.url)),
    file,
    String(FIRST),
    String(LAST),
  ]) as unknown as Run;

function json(command: readonly string[]): Record<string, unknown> {
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${command[0]} failed: ${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}

function mustBeEqual(ours: Run, theirs: Run): void {
  for (const [line, values] of Object.entries(theirs.rows)) {
    const odd = values.findIndex(
      (value, month) => Math.abs(value - ours.rows[line][month]) > 1e-9 * Math.max(1, Math.abs(value)),
    );
    if (odd >= 0)
      throw new Error(`${line}, month ${odd}: ${ours.rows[line][odd]}, and DuckDB says ${values[odd]}.`);
  }
}

/** Reading, and the tables, of all in one thread. */
function stages(): Record<string, number> {
  const source = byteFile(file);
  const layout = layoutOf(source, new Map(), null);
  if (isRefusal(layout)) throw new Error(layout.refusal.en);
  const newBuffer = (bytes: number) => new SharedArrayBuffer(bytes);
  const parts = 2 ** Math.max(0, Math.ceil(Math.log2(source.size / PIECE)));
  const taken = new Int32Array(2);
  const reading: Reading = {
    layouts: [layout],
    pieces: piecesOf([source], [layout], PIECE),
    parts: Math.min(1024, parts),
    only: null,
    taken,
  };
  const began = performance.now();
  const hand = new Hand([source], reading, newBuffer);
  const read = hand.readAll();
  const readAt = performance.now();
  const settled = settle([read], hand, [source], reading);
  if (isRefusal(settled)) throw new Error(settled.refusal.en);
  const months = Int32Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  const ask = usualAsk("moves", months);
  const whole = { unit: { decimals: 2, months: 12 }, termDecimals: null };
  const { blocks, terms, segments } = settled;
  sumParts({ blocks, terms, segments, whole, parts: reading.parts, taken, ask });
  return { reading: readAt - began, tables: performance.now() - readAt };
}

const middle = (values: readonly number[]) => quantile(Float64Array.from(values).sort(), 0.5);
const quartiles = (values: readonly number[]) =>
  [0.25, 0.75].map((share) => quantile(Float64Array.from(values).sort(), share).toFixed(2)).join("–");

writeLedger(file, rows);
const runs: { ours: Run; theirs: Run }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const first = round % 2 === 0 ? hourglass() : duckdb();
  const second = round % 2 === 0 ? duckdb() : hourglass();
  const [ours, theirs] = round % 2 === 0 ? [first, second] : [second, first];
  mustBeEqual(ours, theirs);
  runs.push({ ours, theirs });
}
const times = runs.map(({ ours, theirs }) => theirs.seconds / ours.seconds);
const memory = runs.map(({ ours, theirs }) => ours.peakMemory / theirs.peakMemory);
const seconds = (of: "ours" | "theirs") => middle(runs.map((run) => run[of].seconds)).toFixed(2);
const megabytes = (of: "ours" | "theirs") => Math.round(middle(runs.map((run) => run[of].peakMemory)) / 1e6);
console.log(
  `${rows} rows, ${Math.round(statSync(file).size / 1e6)} MB, ${ROUNDS} rounds; equal in every round`,
);
console.log(`hourglass metrics  ${seconds("ours")} s  ${megabytes("ours")} MB`);
console.log(`DuckDB             ${seconds("theirs")} s  ${megabytes("theirs")} MB`);
console.log(`DuckDB takes ${middle(times).toFixed(2)} times as long (${quartiles(times)})`);
console.log(`we take ${middle(memory).toFixed(2)} of its memory (${quartiles(memory)})`);
const took = stages();
console.log(
  `in one thread: ${Object.entries(took)
    .map(([stage, ms]) => `${stage} ${Math.round(ms)} ms`)
    .join(", ")}`,
);
writeFileSync(
  output,
  JSON.stringify({
    rows,
    runs: runs.map(({ ours, theirs }) => ({ ours: ours.seconds, theirs: theirs.seconds })),
    took,
  }),
);
