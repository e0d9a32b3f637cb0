import type { SheetPlan } from "../../sheets/plan";
import type { Target } from "./locate";

/*
 * Excel on the web takes and gives five million bytes at once, and all sheets together are twenty. So they are written
 * in portions of whole sheets, as many at once as surely fit.
 */

/** Bytes of a portion. What can be stopped begins with less. */
export const PORTION = { least: 1_000_000, most: 4_000_000 };

/** About what a cell takes with its looks, measured over all sheets; and one that stands, which is read first. */
const NEW_CELL = 250;
const STANDING_CELL = 400;
const RULE = 1_500;
const VALIDATION = 600;
const NAME = 400;

/** The first of these sheets, as many as go at once; always one. */
export function portionOf(targets: readonly Target[], bytes: number): readonly Target[] {
  let sum = 0;
  const end = targets.findIndex(({ plan, isNew }) => (sum += bytesOf(plan, isNew)) > bytes);
  return targets.slice(0, end < 0 ? targets.length : Math.max(1, end));
}

function bytesOf({ cells, rules, validations, names = [] }: SheetPlan, isNew: boolean): number {
  const own = cells.length * (isNew ? NEW_CELL : STANDING_CELL);
  return own + rules.length * RULE + validations.length * VALIDATION + names.length * NAME;
}
