import { largest } from "../../catalogue/extremes";
import { says, type SheetCells } from "../locate";
import type { ExistingSheet } from "../plan";
import {
  allKeys,
  DAYS,
  endKey,
  headKey,
  idText,
  keysBelow,
  layColumns,
  placesBeside,
  rowKey,
  type SheetGeometry,
} from "./geometry";
import { periodColumns } from "./formula";
import { Refused, type Refusal, refusals } from "./refusals";
import { besideOf, isChart, isLog, rowsOf, type Section, type SheetDefinition } from "./types";

/**
 * Where the parts of a sheet that people have worked on stand by now: rows by their ids, columns by their
 * heads in either language, wherever they were moved. What can't be told is refused in words.
 */
export function findGeometry(definition: SheetDefinition, existing: ExistingSheet): SheetGeometry | Refusal {
  try {
    return found(definition, existing);
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.text };
    throw error;
  }
}

function found(definition: SheetDefinition, { name: sheet, formulas: grid }: ExistingSheet): SheetGeometry {
  const keys = new Map(allKeys(definition).map((key) => [idText(definition, key), key]));
  const ids = idColumn(grid, keys);
  if (ids < 0) throw new Refused(refusals.noIds(sheet));
  const candidates = new Map<string, number[]>();
  grid.forEach((cells, row) => {
    const key = keys.get(String(cells[ids]));
    if (key !== undefined) candidates.set(key, [...(candidates.get(key) ?? []), row]);
  });
  const rows = new Map<string, number>();
  const laid = layColumns(definition).cols;
  const sections = definition.sections.map((section) => {
    const standing = !isChart(section) && keysBelow(section).some((key) => candidates.has(key));
    return [
      section.id,
      standing ? findSection(section, candidates, rows, grid, sheet) : laid[section.id],
    ] as const;
  });
  const cols = withCharts(definition, Object.fromEntries(sections));
  for (const [key, at] of candidates) {
    if (!rows.has(key)) rows.set(key, onlyOne(definition, key, at, cols, grid, sheet));
  }
  const geometry = { sheet, ids, rows, cols, beside: findBeside(definition, rows, grid) };
  for (const section of definition.sections.filter(isLog)) checkLog(section, geometry);
  return geometry;
}

/** The heading of a chart begins where that of the section does which it draws. */
function withCharts({ sections }: SheetDefinition, cols: SheetGeometry["cols"]): SheetGeometry["cols"] {
  const charts = sections.filter(isChart);
  const labels = charts.map(({ id, chart }) => [id, { label: cols[chart.of].label ?? 1 }] as const);
  return { ...cols, ...Object.fromEntries(labels) };
}

/** Where the headings of charts at the right stand; those that are new go right of everything. */
function findBeside(
  definition: SheetDefinition,
  rows: ReadonlyMap<string, number>,
  grid: SheetCells,
): SheetGeometry["beside"] {
  const width = largest([0, ...grid.map((cells) => cells.length)]);
  const places = Object.entries(placesBeside(definition, width)).map(([id, right]) => {
    const section = definition.sections.find((each) => each.id === id)!;
    const row = rows.get(besideOf(section)!) ?? -1;
    const col = (grid[row] ?? []).findIndex((cell) => says(cell, section.title));
    return [id, col < 0 ? right : col] as const;
  });
  return Object.fromEntries(places);
}

/** The column in which most of our ids stand. */
function idColumn(grid: SheetCells, keys: ReadonlyMap<string, string>): number {
  const counts = new Map<number, number>();
  for (const cells of grid) {
    cells.forEach((cell, col) => {
      if (typeof cell === "string" && keys.has(cell)) counts.set(col, (counts.get(col) ?? 0) + 1);
    });
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? -1;
}

/** The columns of a section that stands; its head row is put into `rows`. */
function findSection(
  section: Section,
  candidates: ReadonlyMap<string, readonly number[]>,
  rows: Map<string, number>,
  grid: SheetCells,
  sheet: string,
): Record<string, number> {
  const heads = candidates.get(headKey(section)) ?? [];
  if (heads.length === 0) throw new Refused(refusals.noHead(sheet, section.title));
  const titled = section.columns.filter(({ period }) => period === undefined);
  const score = (row: number) =>
    titled.filter(({ title }) => grid[row].some((cell) => says(cell, title))).length;
  const best = largest(heads.map(score));
  const likely = heads.filter((row) => score(row) === best);
  if (likely.length > 1) throw new Refused(refusals.twoRows(sheet, section.title, likely));
  const [head] = likely;
  rows.set(headKey(section), head);
  const cols = titled.flatMap(({ key, title, isLate }) => {
    const at = grid[head].flatMap((cell, col) => (says(cell, title) ? [col] : []));
    if (at.length === 0 && isLate) return [];
    if (at.length === 0) throw new Refused(refusals.noColumn(sheet, section.title, title));
    if (at.length > 1) throw new Refused(refusals.twoColumns(sheet, section.title, title));
    return [[key, at[0]] as const];
  });
  return {
    ...Object.fromEntries(cols),
    ...lateColumns(section, new Map(cols), grid),
    ...findPeriods(
      section,
      candidates,
      cols.map(([, col]) => col),
      grid,
      sheet,
    ),
  };
}

/** The columns that a sheet of before lacks, each right of everything that stands on the sheet. */
function lateColumns(
  { columns }: Section,
  standing: ReadonlyMap<string, number>,
  grid: SheetCells,
): Record<string, number> {
  const missing = columns.filter(({ key, isLate }) => isLate && !standing.has(key));
  const width = largest([0, ...grid.map((cells) => cells.length)]);
  return Object.fromEntries(missing.map(({ key }, i) => [key, width + i]));
}

/** The periods of a timeline, by the last days that stand above their numbers. */
function findPeriods(
  section: Section,
  candidates: ReadonlyMap<string, readonly number[]>,
  others: readonly number[],
  grid: SheetCells,
  sheet: string,
): Record<string, number> {
  const columns = periodColumns(section);
  if (columns.length === 0) return {};
  const [row] = candidates.get(rowKey(section, DAYS)) ?? [];
  const cells = row === undefined ? [] : grid[row].map((cell, col) => ({ col, at: dayAt(cell) }));
  const days = cells.filter(
    (cell): cell is { col: number; at: number } => cell.at !== undefined && !others.includes(cell.col),
  );
  if (days.length !== columns.length)
    throw new Refused(refusals.periods(sheet, section.title, columns.length, days.length));
  const sorted = days.sort((a, b) => a.at - b.at);
  return Object.fromEntries(columns.map(({ key }, i) => [key, sorted[i].col]));
}

/** A typed day, or how many months a formula of ours goes back; undefined for anything else. */
function dayAt(cell: SheetCells[number][number]): number | undefined {
  if (typeof cell === "number") return cell;
  const back = typeof cell === "string" ? /^=EOMONTH\(.*,(-?\d+)\)$/i.exec(cell.replace(/\s/g, "")) : null;
  return back ? Number(back[1]) : undefined;
}

/** Of several rows with one id, the one with our words in it. */
function onlyOne(
  definition: SheetDefinition,
  key: string,
  at: readonly number[],
  cols: SheetGeometry["cols"],
  grid: SheetCells,
  sheet: string,
): number {
  if (at.length === 1) return at[0];
  for (const section of definition.sections) {
    const row = rowsOf(section).find(({ id }) => rowKey(section, id) === key);
    const label = row?.cells.label?.value;
    if (!label || !("text" in label)) continue;
    const ours = at.filter((each) => says(grid[each][cols[section.id].label], label.text));
    if (ours.length === 1) return ours[0];
  }
  throw new Refused(refusals.twoRows(sheet, definition.title, at));
}

/** A log ends below its head, and nothing else of ours stands in between. */
function checkLog(section: Section, { sheet, rows }: SheetGeometry): void {
  const head = rows.get(headKey(section));
  if (head === undefined) return;
  const end = rows.get(endKey(section));
  if (end === undefined || end <= head) throw new Refused(refusals.noEnd(sheet, section.title));
  for (const row of rows.values()) {
    if (row > head && row < end) throw new Refused(refusals.inLog(sheet, section.title, row));
  }
}
