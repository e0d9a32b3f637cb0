import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { CATALOGUE } from "../src/catalogue";
import { SHEETS } from "../src/sheets";
import { installHost } from "../src/workbench/host/install";
import { createSpreadsheet } from "../src/workbench/univer/create";
import { UniverGrid } from "../src/workbench/univer/univer-grid";
import { buildSheets } from "../src/workbook/sheet-library";
import { makeLedger } from "./ledger-data";

/*
 * One edit in a ledger of 10,000 rows, and how long the workbench’s grid takes to calculate a workbook of all sheets
 * anew, beside one of Metrics and what it reads. Each workbook has a process of its own, as a page has but one; both
 * take turns.
 */

const ROWS = 10_000;
const EDITS = 7;
const CHOICE = { language: "en", stage: "GTM", asOf: 45_700 } as const;
const WORKBOOKS = {
  metrics: ["setup", "ledger", "costs", "metrics"],
  all: SHEETS.map(({ id }) => id),
} as const;
type Which = keyof typeof WORKBOOKS;
const INTERVALS: Readonly<Record<string, string>> = { year: "year", month: "month" };

/** Where a column of the ledger begins: the sheet, and its first cell counted from 0. */
function placeOf(grid: UniverGrid, column: string): { sheet: string; row: number; col: number } {
  const [, sheet, letters, row] = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(
    grid.names().get(`hg_ledger_${column}`)!,
  )!;
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row) - 1, col };
}

async function workbook(ids: readonly string[]): Promise<UniverGrid> {
  const grid = new UniverGrid(createSpreadsheet(null, CATALOGUE, "en"));
  installHost(globalThis, grid, { language: "en" });
  await buildSheets(ids, CHOICE, undefined, { ledger: ROWS + 1 });
  const ledger = makeLedger(ROWS);
  const columns = { ...ledger, interval: ledger.interval.map(([word]) => [INTERVALS[String(word)]]) };
  for (const [column, cells] of Object.entries(columns)) {
    const { sheet, row, col } = placeOf(grid, column);
    grid.write(sheet, row, col, cells as (string | number)[][]);
  }
  await grid.settled();
  return grid;
}

async function edit(grid: UniverGrid, at: number): Promise<number> {
  const { sheet, row, col } = placeOf(grid, "amount");
  const from = performance.now();
  grid.write(sheet, row + at, col, [[at + 0.25]]);
  await grid.settled();
  return performance.now() - from;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1];

/** In a process of its own: a workbook that tells how long each edit that it is asked for takes. */
async function serve(which: Which): Promise<void> {
  const grid = await workbook(WORKBOOKS[which]);
  process.on("message", (at: number) => void edit(grid, at).then((took) => process.send!(took)));
  process.send!("ready");
}

const answerOf = <T>(child: ChildProcess) => once(child, "message").then(([message]) => message as T);

async function start(which: Which): Promise<ChildProcess> {
  const child = fork(process.argv[1], [which], { execArgv: process.execArgv });
  await answerOf(child);
  return child;
}

async function measure() {
  const children = { metrics: await start("metrics"), all: await start("all") };
  const times = { metrics: [] as number[], all: [] as number[] };
  for (let i = 0; i <= EDITS; i++) {
    for (const which of ["metrics", "all"] as const) {
      const answer = answerOf<number>(children[which]);
      children[which].send(1 + i * 1_000);
      const took = await answer;
      // The first one warms up.
      if (i > 0) times[which].push(took);
    }
  }
  for (const child of Object.values(children)) child.kill();
  const result = { rows: ROWS, edits: EDITS, metrics: median(times.metrics), all: median(times.all) };
  return { ...result, ratio: result.all / result.metrics };
}

const [, , argument] = process.argv;
if (argument in WORKBOOKS) void serve(argument as Which);
else
  void measure().then((result) => {
    if (argument) writeFileSync(argument, JSON.stringify(result));
    console.log(result);
    process.exit();
  });
