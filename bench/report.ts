import type { CheckResult } from "./check";
import type { HeapResult } from "./heap";
import type { LedgerResult } from "./ledger";
import type { ScalarResult } from "./scalar";
import type { StagesResult } from "./stages";
import type { Timing } from "./timing";
import type { WorkbenchResult } from "./workbench";

/* The tables of docs/performance.md, out of what the suites found. */

export interface Results {
  readonly machine: string;
  readonly scalar: ScalarResult;
  /** By size, the smallest ledger first. */
  readonly ledger: readonly LedgerResult[];
  readonly check: readonly CheckResult[];
  readonly stages: readonly StagesResult[];
  readonly heap: HeapResult;
  readonly workbench: WorkbenchResult;
}

export function report({ machine, scalar, ledger, check, stages, heap, workbench }: Results): string {
  return [
    machine,
    "### A ledger call",
    "Milliseconds for one call, the median; after it how many times as long as ours, the median of the rounds and in brackets its quartiles.",
    ...ledger[0].tasks.map((_, task) => ledgerTable(ledger, task)),
    roundsNote(ledger),
    "### LEDGER.CHECK beside LEDGER.MOVES",
    timingsTable("", check),
    "### Where the time of LEDGER.MOVES goes",
    stagesTable(stages),
    "### A scalar call",
    `${scalar.rounds} rounds. The ratio is ours over theirs, the median and in brackets its quartiles.`,
    scalarTable(scalar),
    "### Memory",
    `SAAS.${heap.id} on ${count(heap.rows)} rows again and again, and what is left after the garbage has been collected:`,
    heapTable(heap),
    "### A dashboard in the workbench",
    `${workbench.formulas.length} ledger formulas over ${count(workbench.rows)} rows on a sheet, and one amount changed: milliseconds until all is calculated anew, in ${workbench.edits} edits.`,
    workbenchTable(workbench),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const count = (whole: number) => whole.toLocaleString("en-US");

/** Three digits, as no benchmark knows more. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function ledgerTable(ledger: readonly LedgerResult[], task: number): string {
  const sizes = ledger.map(({ rows, tasks }) => ({ rows, timings: tasks[task].timings }));
  return timingsTable(`SAAS.${ledger[0].tasks[task].id}`, sizes);
}

/** A row for each contestant, a column for each size of ledger. */
function timingsTable(title: string, sizes: readonly CheckResult[]): string {
  const head = [title, ...sizes.map(({ rows }) => `${count(rows)} rows`)];
  const rows = sizes[0].timings.map(({ name }, at) => [
    at === 0 ? `**${name}**` : name,
    ...sizes.map(({ timings }) => ledgerCell(timings[at], at === 0)),
  ]);
  return table(head, rows);
}

function ledgerCell({ median, ratio }: Timing, own: boolean): string {
  if (own) return `**${digits(median)} ms**`;
  return `${digits(median)} ms · ${digits(ratio.median)} × (${digits(ratio.low)}–${digits(ratio.high)})`;
}

function roundsNote(ledger: readonly LedgerResult[]): string {
  const notes = ledger.map(({ rows, tasks: [{ timings }] }) => {
    const all = timings.map(({ rounds }) => rounds);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return `${least === most ? most : `${least} to ${most}`} at ${count(rows)} rows`;
  });
  return `Rounds: ${notes.join(", ")}; the slow peers sit some of them out.`;
}

function stagesTable(stages: readonly StagesResult[]): string {
  const head = ["milliseconds, medians", ...stages.map(({ rows }) => `${count(rows)} rows`)];
  const rows = stages[0].stages.map(({ name }, at) => [
    name,
    ...stages.map((size) => digits(size.stages[at].median)),
  ]);
  return table(head, rows);
}

function scalarTable({ pairs }: ScalarResult): string {
  return table(
    ["shape of the call", "ours", "formulajs", "ratio"],
    pairs.map(({ shape, id, formulajs, ours, theirs, ratio }) => [
      shape,
      `${id}: ${ours} ns`,
      `${formulajs}: ${theirs} ns`,
      `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
    ]),
  );
}

function heapTable({ readings }: HeapResult): string {
  return table(
    ["after", "objects", "typed arrays"],
    readings.map(({ calls, heap, buffers }) => [
      `${calls} calls`,
      `${heap.toFixed(1)} MB`,
      `${buffers.toFixed(1)} MB`,
    ]),
  );
}

function workbenchTable({ own, whole }: WorkbenchResult): string {
  return table(
    ["", "median", "most"],
    [
      ["in our functions", digits(own.median), digits(own.most)],
      ["in all, the workbench’s grid included", digits(whole.median), digits(whole.most)],
    ],
  );
}
