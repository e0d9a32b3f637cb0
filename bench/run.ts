import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { format } from "prettier";
import headless from "../tools/headless";
import { fetchOwnPackage, run } from "../tools/own-package";
import { report, type Results } from "./report";

/*
 * npm run bench: measures everything side by side and writes the tables of docs/performance.md. Each suite runs
 * in a process of its own. With the names of suites it runs only those, and writes no tables: what stands beside
 * each other there is from one run.
 */

const ROOT = join(__dirname, "..");
const PAGE = join(ROOT, "docs/performance.md");
const OUTPUT = join(ROOT, ".cache/bench");
/** Below bench's own packages, so that the bundles find them, and out of the way of every other tool. */
const BUNDLES = join(__dirname, "node_modules/.cache/bench");

const SIZES = [10_000, 100_000, 1_000_000];
const SUITES = [
  { name: "scalar", sizes: [0] },
  { name: "ledger", sizes: SIZES },
  { name: "check", sizes: SIZES },
  { name: "stages", sizes: SIZES },
  { name: "heap", sizes: [0] },
];
/** Every function on large ranges, and two builds side by side: to look at, and no part of the page. */
const LARGE = { name: "large", sizes: [0] };
const BUILDS = { name: "builds", sizes: [0] };
/** What it takes to make a workbook and a file portable: to look at, as well. */
const TRAVEL = { name: "travel", sizes: [0] };
/** What each of the two builds runs in. */
const ONE_BUILD = "one-build";
/** Ledgers in files beside DuckDB; the count of rows is an argument. */
const FILES = "files";
const FILE_ROWS = 5_000_000;
/** What DuckDB runs in there. */
const FILES_PEER = "files-duckdb";
/** This one measures in a browser, which has a bundle already. */
const WORKBENCH = "workbench";
/** A workbook of all sheets beside one of Metrics, in the workbench's grid without a page. */
const SHEETS = "sheets";
const ALL = [
  ...SUITES,
  LARGE,
  BUILDS,
  TRAVEL,
  { name: FILES, sizes: [FILE_ROWS] },
  { name: WORKBENCH, sizes: [0] },
  { name: SHEETS, sizes: [0] },
];
const ASIDE = new Set([LARGE.name, BUILDS.name, TRAVEL.name, FILES, SHEETS]);

const BEGIN = "<!-- written by npm run bench -->";
const END = "<!-- up to here -->";

/** tsx gives every closure a name when it runs, which slows them; so does no bundle. */
async function bundle(): Promise<void> {
  await build({
    entryPoints: [...SUITES.map(({ name }) => name), ...ASIDE, ONE_BUILD, FILES_PEER]
      .filter((name) => name !== SHEETS)
      .map((name) => join(__dirname, `${name}.ts`)),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: BUNDLES,
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
  await build({
    ...headless,
    entryPoints: [join(__dirname, `${SHEETS}.ts`)],
    outfile: join(BUNDLES, `${SHEETS}.cjs`),
    logLevel: "error",
  });
}

function measure(name: string, rows: number, files: readonly string[] = []): unknown {
  const output = join(OUTPUT, `${name}-${rows}.json`);
  const start =
    name === WORKBENCH
      ? ["--import", "tsx", join(__dirname, `${name}.ts`)]
      : ["--expose-gc", join(BUNDLES, `${name}.${name === SHEETS ? "cjs" : "mjs"}`)];
  if (!run(ROOT, process.execPath, [...start, output, String(rows), ...files])) {
    throw new Error(`The suite ${name} failed.`);
  }
  return JSON.parse(readFileSync(output, "utf8"));
}

function machine(): string {
  const cores = availableParallelism();
  const memory = Math.round(totalmem() / 2 ** 30);
  const versions = ["@duckdb/node-api", "nodejs-polars", "arquero", "@formulajs/formulajs"].map((name) => {
    const file = join(__dirname, "node_modules", name, "package.json");
    return `${name} ${(JSON.parse(readFileSync(file, "utf8")) as { version: string }).version}`;
  });
  return `${cores} cores, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}; ${versions.join(", ")}.`;
}

async function writePage(results: Results): Promise<void> {
  const page = readFileSync(PAGE, "utf8");
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < 0) throw new Error("docs/performance.md has lost the marks of its tables.");
  const tables = await format(report(results), { parser: "markdown", printWidth: 110 });
  writeFileSync(PAGE, `${page.slice(0, begin)}${BEGIN}\n\n${tables}\n${page.slice(end)}`);
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const files = given.filter((word) => word.endsWith(".js"));
  const rows = given.map(Number).filter((number) => number > 0);
  const chosen = given.filter((word) => !files.includes(word) && !(Number(word) > 0));
  const unknown = chosen.find((name) => ALL.every((suite) => suite.name !== name));
  if (unknown !== undefined) throw new Error(`There is no suite ${unknown}.`);
  fetchOwnPackage(__dirname, "the peers of the benchmark");
  mkdirSync(OUTPUT, { recursive: true });
  await bundle();
  const found: Record<string, unknown[]> = {};
  for (const { name, sizes } of ALL) {
    if (chosen.length > 0 ? !chosen.includes(name) : ASIDE.has(name)) continue;
    const asked = name === FILES && rows.length > 0 ? rows : sizes;
    found[name] = asked.map((size) => measure(name, size, files));
  }
  if (chosen.length > 0) return;
  const { scalar, ledger, check, stages, heap, workbench } = found;
  const alone = { scalar: scalar[0], heap: heap[0], workbench: workbench[0] };
  await writePage({ machine: machine(), ledger, check, stages, ...alone } as Results);
  console.log("\ndocs/performance.md is written.");
}

void main();
