import type { SheetPlan } from "../../sheets/plan";
import type { SheetInfo } from "../sheet-info";
import type { Target } from "./locate";

/*
 * Excel on the web takes and gives five million bytes at once, and all sheets together are twenty. So they are read
 * and written in portions of whole sheets, as many at once as surely fit.
 */

/** Bytes of a portion. What can be stopped begins with less. */
export const PORTION = { least: 1_000_000, most: 4_000_000 };

/** About what a cell takes with its looks, measured over all sheets; and one that stands, which is read first. */
const NEW_CELL = 250;
const STANDING_CELL = 400;
/** What its formula and its value take where that is all that is read; 14 over all sheets, more where all is full. */
const READ_CELL = 20;
const RULE = 1_500;
const VALIDATION = 600;
const NAME = 400;

/** The first of these sheets, as many as go at once; always one. */
export function portionOf(targets: readonly Target[], bytes: number): readonly Target[] {
  return firstOf(targets, writtenBytes, bytes);
}

interface Read {
  readonly info: Pick<SheetInfo, "name" | "cells">;
}

/** What is read at once. Sheets that are to be written come last, and together: their looks are read as well. */
export function readInPortions<T extends Read>(
  sheets: readonly T[],
  targets: readonly Target[] = [],
): readonly (readonly T[])[] {
  const isTarget = ({ info }: T) => targets.some(({ name }) => name === info.name);
  const last = sheets.filter(isTarget);
  let rest = sheets.filter((sheet) => !isTarget(sheet));
  const portions: (readonly T[])[] = [];
  const reserved = sum(targets.map(writtenBytes));
  while (sum(rest.map(readBytes)) + reserved > PORTION.most && rest.length > 0) {
    const portion = firstOf(rest, readBytes, PORTION.most);
    portions.push(portion);
    rest = rest.slice(portion.length);
  }
  const isAllRead = rest.length === 0 && targets.length === 0 && portions.length > 0;
  return isAllRead ? portions : [...portions, [...rest, ...last]];
}

function firstOf<T>(items: readonly T[], bytesOf: (item: T) => number, bytes: number): readonly T[] {
  let taken = 0;
  const end = items.findIndex((item) => (taken += bytesOf(item)) > bytes);
  return items.slice(0, end < 0 ? items.length : Math.max(1, end));
}

const readBytes = ({ info }: Read) => info.cells * READ_CELL;
const writtenBytes = ({ plan, isNew }: Target) => bytesOf(plan, isNew);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function bytesOf({ cells, rules, validations, names = [] }: SheetPlan, isNew: boolean): number {
  const own = cells.length * (isNew ? NEW_CELL : STANDING_CELL);
  return own + rules.length * RULE + validations.length * VALIDATION + names.length * NAME;
}
