import { inWorkbook, runUndisturbed } from "../problems";
import { bySheet, rangeOf, rectangles } from "../areas";
import { nextSize } from "../batch-size";
import type { CellValue, Watch } from "../types";

/** A cell to be written, and what it held. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly content: CellValue;
  readonly before: CellValue;
  /** What it showed; undefined where that need not be kept. */
  readonly shows?: CellValue;
}

/** What was not written, and why: another value than before, Excel’s refusal, or another formula by then. */
export interface NotWritten<W extends CellWrite> {
  readonly cell: W;
  readonly why: "differs" | "refused" | "changed";
}

/** How many cells are written at once: a workbook takes hardly longer to calculate for a thousand than for one. */
const BATCH = { least: 100, most: 5_000 };
/** What Excel answers about single cells; anything else stops everything. */
const OF_CELLS: ReadonlySet<unknown> = new Set([
  "InvalidArgument",
  "InvalidOperation",
  "AccessDenied",
  "GeneralException",
]);

/**
 * Writes cells in batches, and reads each batch again. A cell that shows something else than before gets back what it
 * held; so does a batch that Excel refuses, of which then each half is tried alone.
 */
export async function writeCells<W extends CellWrite>(
  cells: readonly W[],
  { stopped, progress }: Watch,
): Promise<{ readonly written: readonly W[]; readonly failed: readonly NotWritten<W>[] }> {
  const written: W[] = [];
  const failed: NotWritten<W>[] = [];
  let [at, size] = [0, BATCH.least];
  progress(0, cells.length);
  while (at < cells.length && !stopped()) {
    const batch = cells.slice(at, at + size);
    const begun = performance.now();
    await writeBatch(batch, written, failed);
    size = nextSize(size, performance.now() - begun, BATCH);
    at += batch.length;
    progress(at, cells.length);
  }
  return { written, failed };
}

async function writeBatch<W extends CellWrite>(
  batch: readonly W[],
  written: W[],
  failed: NotWritten<W>[],
): Promise<void> {
  let shown: readonly CellValue[];
  try {
    shown = await write(batch, ({ content }) => content);
  } catch (error) {
    await putBack(batch);
    if (!OF_CELLS.has(codeOf(error))) throw error;
    if (batch.length === 1) {
      failed.push({ cell: batch[0], why: "refused" });
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await writeBatch(batch.slice(0, half), written, failed);
    await writeBatch(batch.slice(half), written, failed);
    return;
  }
  const other = batch.filter(({ shows }, i) => shows !== undefined && !isSame(shows, shown[i]));
  if (other.length > 0) await putBack(other);
  const back = new Set(other);
  for (const cell of batch) if (!back.has(cell)) written.push(cell);
  for (const cell of other) failed.push({ cell, why: "differs" });
}

/**
 * Every rectangle of cells at once; answers what the cells show afterwards, in their order. All is written before the
 * first cell is read: a reading between two writes makes the workbook calculate as often as there are rectangles.
 */
function write<W extends CellWrite>(
  batch: readonly W[],
  contentOf: (cell: W) => CellValue,
): Promise<CellValue[]> {
  return inWorkbook(async (context) => {
    const ranges = bySheet(batch).flatMap(([name, cells]) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const known = new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell] as const));
      return rectangles(cells).map((area) => {
        const range = rangeOf(sheet, area);
        range.formulas = Array.from({ length: area.rows }, (_, r) =>
          Array.from({ length: area.cols }, (__, c) =>
            contentOf(known.get(`${area.row + r},${area.col + c}`)!),
          ),
        );
        return { name, area, range };
      });
    });
    if (batch.every(({ shows }) => shows === undefined)) {
      await context.sync();
      return [];
    }
    for (const { range } of ranges) range.load("values");
    await context.sync();
    const shown = new Map<string, CellValue>();
    for (const { name, area, range } of ranges) {
      (range.values as CellValue[][]).forEach((line, r) =>
        line.forEach((value, c) => shown.set(`${name}!${area.row + r},${area.col + c}`, value)),
      );
    }
    return batch.map(({ sheet, row, col }) => shown.get(`${sheet}!${row},${col}`) ?? "");
  });
}

/** What the cells held before, cell by cell. */
export function putBack(batch: readonly CellWrite[]): Promise<void> {
  return runUndisturbed(async (context) => {
    for (const [name, cells] of bySheet(batch)) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const { row, col, before } of cells) {
        rangeOf(sheet, { row, col, rows: 1, cols: 1 }).formulas = [[before]];
      }
    }
    await context.sync();
  });
}

const TOLERANCE = 1e-9;

/** Numbers to nine digits: another order of the same sums may change the last ones. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return a === b;
}

/** WorkbookProblem keeps Excel’s own error as its cause. */
function codeOf(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? (cause as { code?: unknown }).code : undefined;
}
