import { smallest } from "../catalogue/extremes";
import { LANGUAGES, type Language } from "../locales/text";
import type { PlannedCell, SheetPlan } from "../sheets/plan";
import { applyPlans } from "../workbook/apply/apply-plans";
import type { Grid, GridValue } from "./host/grid";
import { sampleSheets } from "./sample-sheets";

/** Names the one sheet that stands while all others change places. */
const SPARE = "~";

/** Leaves nothing in the workbook but the sample company’s sheets, the first of them in view. One step for Undo. */
export async function resetSample(grid: Grid, language: Language): Promise<void> {
  const plans = sampleSheets(language);
  const old = grid.sheets();
  const endStep = grid.beginStep();
  try {
    grid.addSheet(SPARE);
    for (const sheet of old) grid.deleteSheet(sheet);
    await applyPlans(plans);
    grid.select({ sheet: plans[0].name, row: 0, col: 0, rows: 1, cols: 1 });
    grid.deleteSheet(SPARE);
    await grid.settled();
  } finally {
    endStep();
  }
}

/** A sheet that a reset would delete or put back, and how many of its cells that people filled would go. */
export interface LostSheet {
  readonly name: string;
  readonly isOurs: boolean;
  readonly cells: number;
}

/** What a reset would take from people: sheets that are no part of the sample, and cells changed on those that are. */
export function lostByReset(grid: Grid): readonly LostSheet[] {
  const plans = LANGUAGES.flatMap((language) => sampleSheets(language));
  return grid
    .sheets()
    .map((name) => {
      const kind = grid.properties(name).get("hourglass.kind");
      const originals = plans.filter((plan) => plan.kind === kind);
      const held = contentOf(grid, name);
      // A sheet of the sample is compared with itself in each language, for it may have been written in either.
      const changed = originals.map((plan) => countChanged(held, plan));
      return changed.length > 0
        ? { name, isOurs: true, cells: smallest(changed) }
        : { name, isOurs: false, cells: held.size };
    })
    .filter(({ isOurs, cells }) => !isOurs || cells > 0);
}

type Content = ReadonlyMap<string, GridValue>;

const keyOf = (row: number, col: number) => `${row},${col}`;

function contentOf(grid: Grid, sheet: string): Content {
  const used = grid.usedArea(sheet);
  if (used === null) return new Map();
  const cells = grid
    .formulas({ sheet, ...used })
    .flatMap((line, r) => line.map((value, c) => [keyOf(used.row + r, used.col + c), value] as const));
  return new Map(cells.filter(([, value]) => value !== ""));
}

function countChanged(held: Content, plan: SheetPlan): number {
  const planned = new Map(plan.cells.flatMap((cell) => plannedContent(cell)));
  const places = new Set([...held.keys(), ...planned.keys()]);
  return [...places].filter((place) => held.get(place) !== planned.get(place)).length;
}

function plannedContent({ row, col, content }: PlannedCell): [string, GridValue][] {
  if (content === undefined || "blank" in content) return [];
  if ("formula" in content) return [[keyOf(row, col), content.formula]];
  return [[keyOf(row, col), "number" in content ? content.number : content.text]];
}
