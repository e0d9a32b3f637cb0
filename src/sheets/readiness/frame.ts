import { largest } from "../../catalogue/extremes";
import type { Text } from "../../locales/text";
import type { Geometry } from "../geometry";
import { findHead, findRows, says, type SheetCells } from "../locate";
import { placeAgain, placeNew, type Placement, type Section } from "../placement";
import type { ExistingSheet } from "../plan";
import { sideBySide, titles, type ColumnPlan } from "./columns";
import { missingHead, movedBlock, noHead } from "./refusals";
import { columnsOf } from "./types";

/** What a sheet of ours is made of: a block of lines, a head row, sections of rows. */
export interface Anatomy<K extends string> {
  readonly title: Text;
  /** Rows above the head row. */
  readonly block: number;
  readonly columns: readonly ColumnPlan<K>[];
  readonly sections: readonly Section[];
  /** The column that holds the keys of rows. */
  readonly keyColumn: K;
  readonly keyOf: (cell: unknown) => string | undefined;
  /** Columns that builds of before did not have, by the generation that brought them. */
  readonly added?: Readonly<Partial<Record<K, number>>>;
  /** Columns that have no title of their own, and what to say where they can’t be found. */
  readonly untitled?: {
    readonly find: (
      head: SheetCells[number],
      cols: ReadonlyMap<K, number>,
    ) => ReadonlyMap<K, number> | undefined;
    readonly refusal: (sheet: string) => Text;
  };
}

/** Where everything stands and will stand. */
export interface Frame<K extends string> {
  /** The first row of the block. */
  readonly top: number;
  readonly now: Geometry<K>;
  /** Before rows are inserted; undefined for a new sheet. */
  readonly old?: Geometry<K>;
  readonly placement: Placement;
  /** Columns of ours that are not there yet. */
  readonly newCols: ReadonlySet<number>;
}

export type FrameOrRefusal<K extends string> = Frame<K> | { readonly refusal: Text };

export function newFrame<K extends string>(anatomy: Anatomy<K>, sheet: string): Frame<K> {
  const head = anatomy.block;
  const placement = placeNew(anatomy.sections, head + 1);
  const cols = sideBySide(anatomy.columns);
  return { top: 0, now: { sheet, head, cols, rows: placement.rows }, placement, newCols: new Set() };
}

export function foundFrame<K extends string>(
  anatomy: Anatomy<K>,
  existing: ExistingSheet,
): FrameOrRefusal<K> {
  const { name: sheet, formulas: grid } = existing;
  const titled = anatomy.columns.filter(({ title }) => title.en !== "");
  const generation = columnsOf(existing.properties);
  const isAdded = (key: K) => (anatomy.added?.[key] ?? 0) > generation;
  const head = findHead(grid, titles(titled));
  if (head.cols.size < titled.length / 2) return { refusal: noHead(sheet) };
  const missing = titled.find(({ key }) => !head.cols.has(key) && !isAdded(key));
  if (missing) return { refusal: missingHead(sheet, missing.title) };
  const untitled = anatomy.untitled?.find(grid[head.row], head.cols);
  if (anatomy.untitled && !untitled) return { refusal: anatomy.untitled.refusal(sheet) };

  const right = largest([0, ...grid.map((cells) => lastFilled(cells) + 1)]);
  const newCols = titled.flatMap(({ key }) => (head.cols.has(key) ? [] : [key]));
  const added = newCols.map((key, i) => [key, right + i] as const);
  const cols = Object.fromEntries([...head.cols, ...added, ...(untitled ?? [])]) as Record<K, number>;
  const top = head.row - anatomy.block;
  const title = grid.findIndex(
    (cells, row) => row < head.row && says(cells[cols[anatomy.keyColumn]], anatomy.title),
  );
  if (top < 0 || (title >= 0 && title !== top)) return { refusal: movedBlock(sheet, anatomy.block) };

  const known = findRows(grid, head.row, cols[anatomy.keyColumn], anatomy.keyOf);
  const placement = placeAgain(anatomy.sections, known, head.row + 1);
  const old = { sheet, head: head.row, cols, rows: known };
  return {
    top,
    old,
    now: { ...old, rows: placement.rows },
    placement,
    newCols: new Set(added.map(([, col]) => col)),
  };
}

const lastFilled = (cells: SheetCells[number]) => cells.findLastIndex((cell) => cell !== "");
