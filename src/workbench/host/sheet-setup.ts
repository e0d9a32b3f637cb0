import type { Area, Grid } from "./grid";

/*
 * What a sheet is told and no grid shows or tells again: its page, its frozen panes, its groups of rows. It stays
 * here, so that it reads back as Excel answers it.
 */

interface SheetSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  printArea: Area | null;
  titleRows: Area | null;
  readonly breaks: Area[];
  frozen: Area | null;
  readonly groups: Area[];
  /** How many levels of groups are shown. */
  levels: number;
}

/** By what stays of a sheet when it is renamed; a new one of the name of one that is gone is told anew. */
const setups = new WeakMap<Grid, Map<unknown, SheetSetup>>();

/** Of a sheet; one that was never told anything has what a new sheet has. */
export function setupOf(grid: Grid, sheet: string): SheetSetup {
  const known = setups.get(grid) ?? new Map<unknown, SheetSetup>();
  setups.set(grid, known);
  const key = grid.keyOf(sheet);
  const setup = known.get(key) ?? {
    orientation: "Portrait",
    paperSize: "Letter",
    printArea: null,
    titleRows: null,
    breaks: [],
    frozen: null,
    groups: [],
    levels: 8,
  };
  known.set(key, setup);
  return setup;
}

/** Whether a group of which only the line above is shown folds the row away. */
export function isFolded(grid: Grid, { sheet, row, rows }: Area & { readonly sheet: string }): boolean {
  const { groups, levels } = setupOf(grid, sheet);
  return levels === 1 && groups.some((group) => group.row <= row && row + rows <= group.row + group.rows);
}
