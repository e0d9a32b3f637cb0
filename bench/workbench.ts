import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { launchBrowser } from "../test/e2e/browser";
import setUp from "../test/e2e/global-setup";
import { serveDist } from "../test/e2e/site";
import { openWorkbench } from "../test/e2e/workbench-page";
import { makeLedger } from "./ledger-data";

/*
 * One edit in a ledger of 100,000 rows on a sheet of the workbench, and a dashboard of ledger formulas over it:
 * how long all of the grid takes to calculate it anew, and how much of that is spent in our functions.
 */

export interface WorkbenchResult {
  readonly rows: number;
  readonly formulas: readonly string[];
  readonly edits: number;
  /** Milliseconds for one edit. */
  readonly own: Spread;
  readonly whole: Spread;
  readonly byFunction: Readonly<Record<string, number>>;
}

interface Spread {
  readonly median: number;
  readonly most: number;
}

const ROWS = 100_000;
const EDITS = 15;
const MONTHS = 36;
const LAST_ROW = ROWS + 1;
const COLUMNS = `Big!A2:A${LAST_ROW},Big!B2:B${LAST_ROW},Big!C2:C${LAST_ROW},Big!D2:D${LAST_ROW}`;
const FORMULAS = [
  `=SAAS.LEDGER.MRR(${COLUMNS},B1:AK1)`,
  `=SAAS.LEDGER.MOVES(${COLUMNS},B1:AK1)`,
  `=SAAS.LEDGER.MOVES(${COLUMNS},B1:AK1,,,,,"customers")`,
  `=SAAS.LEDGER.RETENTION(${COLUMNS},B1:AK1)`,
  `=SAAS.LEDGER.RENEWALS(${COLUMNS},B1:AK1)`,
  `=SAAS.LEDGER.COHORT(${COLUMNS},AK1)`,
  `=SAAS.LEDGER.COHORT(${COLUMNS},AK1,,,"pct_customers","quarter")`,
];
/** Room for each answer to spill. */
const APART = 70;

type Cells = (string | number)[][];

function dashboard(): Cells {
  const heads = ["", ...Array.from({ length: MONTHS }, (_, m) => `=EDATE(DATE(2022,1,1),${m})`)];
  return [
    heads,
    ...FORMULAS.flatMap((formula) => [[formula], ...Array.from({ length: APART - 1 }, () => [""])]),
  ];
}

function ledgerCells(): Cells {
  const { customer, start, end, amount } = makeLedger(ROWS);
  return customer.map(([id], i) => [id, start[i][0], end[i][0], amount[i][0]]) as Cells;
}

async function writeSheets(page: Page): Promise<void> {
  await page.evaluate(
    async ([ledger, formulas]) => {
      const { grid } = window.hourglassWorkbench!;
      grid.addSheet("Big");
      grid.addSheet("Dashboard");
      for (let at = 0; at < ledger.length; at += 20_000) {
        grid.write("Big", at + 1, 0, ledger.slice(at, at + 20_000));
      }
      await grid.settled();
      formulas.forEach((line, row) => grid.write("Dashboard", row, 0, [line]));
      await grid.settled();
    },
    [ledgerCells(), dashboard()] as const,
  );
}

/** Changes one amount and waits for the calculation; what the functions took is taken from the browser's record. */
function edit(page: Page, row: number): Promise<{ whole: number; calls: [string, number][] }> {
  return page.evaluate(async (at) => {
    const { grid } = window.hourglassWorkbench!;
    const calls: [string, number][] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) calls.push([name, duration]);
    });
    observer.observe({ entryTypes: ["measure"] });
    const from = performance.now();
    grid.write("Big", at, 3, [[at + 0.25]]);
    await grid.settled();
    const whole = performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    return { whole, calls };
  }, row);
}

const spread = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], most: sorted[sorted.length - 1] };
};

const sum = (calls: readonly [string, number][]) => calls.reduce((total, [, time]) => total + time, 0);

async function measure(): Promise<WorkbenchResult> {
  await setUp();
  const [browser, site] = [await launchBrowser(), await serveDist()];
  try {
    const { page } = await openWorkbench(browser, site);
    await writeSheets(page);
    const edits = [];
    for (let i = 0; i <= EDITS; i++) edits.push(await edit(page, 1 + i * 1000));
    // The first one warms up.
    const counted = edits.slice(1);
    if (counted.some(({ calls }) => calls.length < FORMULAS.length))
      throw new Error("A formula was not calculated.");
    const byFunction: Record<string, number> = {};
    for (const [name, time] of counted.flatMap(({ calls }) => calls)) {
      byFunction[name] = (byFunction[name] ?? 0) + time / EDITS;
    }
    return {
      rows: ROWS,
      formulas: FORMULAS,
      edits: EDITS,
      own: spread(counted.map(({ calls }) => sum(calls))),
      whole: spread(counted.map(({ whole }) => whole)),
      byFunction,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

void measure().then((result) => {
  const [, , output] = process.argv;
  if (output) writeFileSync(output, JSON.stringify(result));
  console.log(result);
});
