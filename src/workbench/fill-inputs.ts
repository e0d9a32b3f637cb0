import { LANGUAGES } from "../locales/text";
import { findHead, findRows } from "../sheets/locate";
import { INPUTS_KIND, READINESS_KIND } from "../sheets/readiness";
import { INPUT_COLUMNS, READINESS_COLUMNS, titles, type ColumnPlan } from "../sheets/readiness/columns";
import type { Grid, GridValue } from "./host/grid";
import { sampleInputs, sampleStatuses } from "../sample";

/** Whether a build has left an inputs sheet, whatever it is called by now. */
export function hasInputs(grid: Grid): boolean {
  return sheetOf(grid, INPUTS_KIND) !== undefined;
}

/** A cell that the sample has a value for. */
interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly held: GridValue;
  readonly value: GridValue;
}

/** How many cells hold something else than what would be typed into them, by sheet. */
export function overwrittenByFill(grid: Grid): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of entries(grid).filter(isTaken)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

/** Types what people at the sample company would: figures by quarter, and how far each item has come. */
export async function fillInputs(grid: Grid, { overwrite }: { readonly overwrite: boolean }): Promise<void> {
  const inputs = sheetOf(grid, INPUTS_KIND);
  if (inputs === undefined) return;
  const endStep = grid.beginStep();
  try {
    for (const entry of entries(grid)) {
      if (!overwrite && isTaken(entry)) continue;
      grid.write(entry.sheet, entry.row, entry.col, [[entry.value]]);
    }
    if (grid.activeSheet() !== sheetOf(grid, READINESS_KIND)) grid.activate(inputs);
    await grid.settled();
  } finally {
    endStep();
  }
}

const isTaken = ({ held, value }: Entry) => held !== "" && held !== value;

function entries(grid: Grid): readonly Entry[] {
  const inputs = sheetOf(grid, INPUTS_KIND);
  const readiness = sheetOf(grid, READINESS_KIND);
  return [
    ...(inputs === undefined ? [] : figureEntries(grid, inputs)),
    ...(readiness === undefined ? [] : statusEntries(grid, readiness)),
  ];
}

function figureEntries(grid: Grid, sheet: string): Entry[] {
  const figures = sampleInputs();
  const { held, cols, rows } = locate(grid, sheet, INPUT_COLUMNS, "ref", figures);
  const firstQuarter = (cols.get("unit") ?? 0) + 1;
  return [...rows].flatMap(([ref, row]) =>
    figures[ref].flatMap((value, quarter) => {
      const col = firstQuarter + quarter;
      return value === null ? [] : [{ sheet, row, col, held: held[row][col] ?? "", value }];
    }),
  );
}

function statusEntries(grid: Grid, sheet: string): Entry[] {
  const spoken = grid.properties(sheet).get("hourglass.language");
  const statuses = sampleStatuses(LANGUAGES.find((language) => language === spoken) ?? "en");
  const { held, cols, rows } = locate(grid, sheet, READINESS_COLUMNS, "id", statuses);
  return [...rows].flatMap(([id, row]) =>
    Object.entries<GridValue>({ ...statuses[id] }).flatMap(([key, value]) => {
      const col = cols.get(key as keyof (typeof statuses)[string]);
      return col === undefined ? [] : [{ sheet, row, col, held: held[row][col] ?? "", value }];
    }),
  );
}

/** Finds columns by their titles and rows by their ids, for people may have moved both. */
function locate<K extends string>(
  grid: Grid,
  sheet: string,
  columns: readonly ColumnPlan<K>[],
  idColumn: K,
  ids: Readonly<Record<string, unknown>>,
) {
  const used = grid.usedArea(sheet) ?? { row: 0, col: 0, rows: 1, cols: 1 };
  const held = grid.formulas({
    sheet,
    row: 0,
    col: 0,
    rows: used.row + used.rows,
    cols: used.col + used.cols,
  });
  const { row, cols } = findHead(held, titles(columns));
  const isId = (cell: unknown) => (typeof cell === "string" && cell in ids ? cell : undefined);
  return { held, cols, rows: findRows(held, row, cols.get(idColumn) ?? 0, isId) };
}

function sheetOf(grid: Grid, kind: string): string | undefined {
  return grid.sheets().find((sheet) => grid.properties(sheet).get("hourglass.kind") === kind);
}
