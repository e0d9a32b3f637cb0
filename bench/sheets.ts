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
 * anew, beside one of Metrics and what it reads. Both take turns.
 */

const ROWS = 10_000;
const EDITS = 7;
const CHOICE = { language: "en", stage: "GTM", asOf: 45_700 } as const;
const METRICS = ["setup", "ledger", "costs", "metrics"];
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

async function measure() {
  const [metrics, all] = [await workbook(METRICS), await workbook(SHEETS.map(({ id }) => id))];
  const times = { metrics: [] as number[], all: [] as number[] };
  for (let i = 0; i <= EDITS; i++) {
    const [one, other] = [await edit(metrics, 1 + i * 1_000), await edit(all, 1 + i * 1_000)];
    // The first one warms up.
    if (i > 0) times.metrics.push(one);
    if (i > 0) times.all.push(other);
  }
  const result = { rows: ROWS, edits: EDITS, metrics: median(times.metrics), all: median(times.all) };
  return { ...result, ratio: result.all / result.metrics };
}

void measure().then((result) => {
  const [, , output] = process.argv;
  if (output) writeFileSync(output, JSON.stringify(result));
  console.log(result);
  process.exit();
});
