import { cellAddress, areaAddress, readArea } from "../../excel/address";
import { formulaMark, originalsXml, ORIGINALS_NAMESPACE, valueMark, type OriginalCell, type OriginalName, type Originals } from "../../portable/originals"; // prettier-ignore
import { because } from "../../portable/reasons";
import { namesFor, rewrite, type Wish } from "../../portable/rewrite";
import { repair } from "../../portable/repair";
import { asItWas, asText, isFormula } from "../cell-content";
import { inWorkbook } from "../problems";
import type { CellValue } from "../types";
import type { PlannedRewrite } from "./plan";
import type { TravelScan } from "./scan";
import { putBack, writeCells, type CellWrite, type NotWritten } from "./write";

/** Says when to stop, and hears how far the work is. */
export interface Watch {
  readonly stopped: () => boolean;
  readonly progress: (share: number) => void;
}

/** What was done, and each cell that somebody should know of. */
export interface TravelReport {
  readonly formulas: number;
  readonly values: number;
  readonly listed: readonly PlannedRewrite[];
  /** Cells that were not reached because somebody pressed Stop. */
  readonly left: number;
}

type RewriteWrite = CellWrite & { readonly planned: PlannedRewrite };

/**
 * Writes what was planned. What stood there is kept in the workbook before the first cell is written, so that it is
 * never lost; every cell is compared with its value before, and one that differs gets its formula back.
 */
export async function makePortable(
  scan: TravelScan,
  plan: readonly PlannedRewrite[],
  wish: Wish,
  watch: Watch,
): Promise<TravelReport> {
  const writes = plan.flatMap(writesOf);
  const names = namesToWrite(scan, plan, wish);
  await keep(
    merged(
      scan.originals,
      plan.filter(({ becomes }) => becomes !== "stays").map(originalOf),
      names.map(({ kept }) => kept),
    ),
  );
  await writeNames(names);
  const { written, failed } = await writeCells(writes, watch);
  const done = new Set(written.map(({ planned }) => planned));
  const broken = new Map(failed.map(({ cell, why }) => [cell.planned, why] as const));
  // What fills several cells is written as a whole, or not at all.
  const halves = written.filter(({ planned }) => broken.has(planned));
  if (halves.length > 0) await putBack(writes.filter(({ planned }) => broken.has(planned)));
  const changed = plan.filter((each) => done.has(each) && !broken.has(each));
  const stays = plan.filter(({ becomes }) => becomes === "stays");
  await keep(
    merged(
      scan.originals,
      changed.map(originalOf),
      names.map(({ kept }) => kept),
    ),
  );
  return {
    formulas: changed.filter(({ becomes }) => becomes === "formula").length,
    values: changed.filter(({ becomes }) => becomes === "value").length,
    listed: [
      ...changed.filter(({ reason }) => reason !== undefined),
      ...stays,
      ...[...broken].map(([each, why]): PlannedRewrite => ({
        ...each,
        becomes: "stays",
        reason: because(why),
      })),
    ],
    left: plan.length - stays.length - changed.length - broken.size,
  };
}

/** A value that lies over several cells is written cell by cell, the formula’s own first. */
function writesOf(planned: PlannedRewrite): RewriteWrite[] {
  const { cell, becomes, formula } = planned;
  const { sheet, row, col, value, spilled = [[value]] } = cell;
  const base = { sheet, row, col, before: cell.formula, planned };
  if (becomes === "formula") return [{ ...base, content: formula!, ...(!cell.isStuck && { shows: value }) }];
  if (becomes === "stays") return [];
  return spilled.flatMap((line, r) =>
    line.map((shows, c): RewriteWrite => ({
      ...base,
      row: row + r,
      col: col + c,
      content: written(shows),
      before: r + c === 0 ? cell.formula : "",
      shows,
    })),
  );
}

/** A value as it is typed so that the cell shows the same. */
const written = (value: CellValue): CellValue =>
  typeof value === "string" && !/^#[A-Z/0-9]+[!?A]?$/.test(value) ? asText(value) : value;

const originalOf = ({ cell, becomes, formula }: PlannedRewrite): OriginalCell => ({
  sheet: cell.sheet,
  cell: cellAddress(cell.row, cell.col),
  was: cell.formula.replace(/^=/, ""),
  now: becomes === "formula" ? formulaMark(formula!) : markOfAll(cell.spilled ?? [[cell.value]]),
  ...(cell.rows * cell.cols > 1 && becomes === "value" && { area: areaAddress(cell) }),
});

const markOfAll = (values: readonly (readonly CellValue[])[]) =>
  valueMark(values.flat().map(String).join("\n"));

interface NameWrite {
  readonly name: string;
  readonly formula: string;
  readonly isNew: boolean;
  readonly kept: OriginalName;
}

function namesToWrite(
  { names, areas }: TravelScan,
  plan: readonly PlannedRewrite[],
  wish: Wish,
): NameWrite[] {
  const asked: Wish = wish.to === "values" ? { ...wish, to: "native" } : wish;
  const changed = names.flatMap(({ name, formula }): NameWrite[] => {
    const made = rewrite(formula, asked, areas);
    if (made.is !== "formula") return [];
    const kept = { name, was: formula.replace(/^=/, ""), now: formulaMark(made.formula) };
    return [{ name, formula: made.formula, isNew: false, kept }];
  });
  if (wish.to !== "names") return changed;
  const ids = plan.flatMap(({ becomes, ids: used }) => (becomes === "formula" ? used : []));
  const added = [...namesFor(ids)].map(([name, formula]): NameWrite => ({
    name,
    formula,
    isNew: true,
    kept: { name, now: formulaMark(formula) },
  }));
  return [...changed, ...added];
}

function writeNames(writes: readonly NameWrite[]): Promise<void> {
  return inWorkbook(async (context) => {
    const { names } = context.workbook;
    const standing = writes.map(({ name }) => names.getItemOrNullObject(name).load("formula"));
    await context.sync();
    writes.forEach(({ name, formula }, i) => {
      if (standing[i].isNullObject) names.add(name, formula);
      else standing[i].formula = formula;
    });
    await context.sync();
  });
}

function merged(
  earlier: Originals | undefined,
  cells: readonly OriginalCell[],
  names: readonly OriginalName[],
): Originals {
  const place = ({ sheet, cell }: OriginalCell) => `${sheet}!${cell}`.toLowerCase();
  const [places, words] = [new Set(cells.map(place)), new Set(names.map(({ name }) => name))];
  return {
    cells: [...(earlier?.cells ?? []).filter((each) => !places.has(place(each))), ...cells],
    names: [...(earlier?.names ?? []).filter(({ name }) => !words.has(name)), ...names],
    calculation: earlier?.calculation,
  };
}

/** The one part that keeps them; none where there is nothing to keep. */
function keep(originals: Originals): Promise<void> {
  return inWorkbook(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(ORIGINALS_NAMESPACE).load("items/id");
    await context.sync();
    if (originals.cells.length + originals.names.length > 0)
      context.workbook.customXmlParts.add(originalsXml(originals));
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}

/** A cell whose formula came back, or didn’t. */
type BackWrite = CellWrite & { readonly original: OriginalCell };

export interface LiveReport {
  readonly live: number;
  /** Cells that stay, as Sheet!A1: edited since, refused, or not reached. */
  readonly edited: readonly OriginalCell[];
  readonly refused: readonly OriginalCell[];
  readonly left: number;
}

/** Brings back the formulas of before; a cell that was edited since stays as it is. */
export async function makeLive(originals: Originals, watch: Watch): Promise<LiveReport> {
  const { writes, edited } = await standing(originals.cells);
  const { written: back, failed } = await writeCells(writes, watch);
  const known = new Set<BackWrite>([...back, ...failed.map(({ cell }) => cell)]);
  const left = writes.filter((each) => !known.has(each));
  const isDone = left.length === 0;
  if (isDone) await namesBack(originals.names);
  const refused = failed.map(({ cell }) => cell.original);
  await keep({
    ...originals,
    cells: [...refused, ...left.map(({ original }) => original)],
    names: isDone ? [] : originals.names,
  });
  const live = new Set(back.map(({ original }) => original)).size;
  return { live, edited, refused, left: left.length };
}

function standing(cells: readonly OriginalCell[]): Promise<{ writes: BackWrite[]; edited: OriginalCell[] }> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const names = new Map(sheets.items.map(({ name }) => [name.toLowerCase(), name]));
    const asked = cells.map((original) => {
      const name = names.get(original.sheet.toLowerCase());
      const area = readArea(original.area ?? original.cell);
      if (name === undefined || !area) return undefined;
      const sheet = context.workbook.worksheets.getItem(name);
      const { row, col, rows, cols } = area;
      return { name, row, col, range: sheet.getRangeByIndexes(row, col, rows, cols).load("formulas,values") };
    });
    await context.sync();
    const writes: BackWrite[] = [];
    const edited: OriginalCell[] = [];
    cells.forEach((original, i) => {
      const found = asked[i];
      const back = `=${typed(original.was)}`;
      const formulas = (found?.range.formulas ?? []) as CellValue[][];
      const values = (found?.range.values ?? []) as CellValue[][];
      const [formula = "", value = ""] = [formulas[0]?.[0], values[0]?.[0]];
      // A cell that was planned and never reached is live.
      if (formula === back) return;
      const mark = isFormula(formula, value) ? formulaMark(formula) : markOfAll(values);
      if (!found || mark !== original.now) {
        edited.push(original);
        return;
      }
      formulas.forEach((line, r) =>
        line.forEach((before, c) => {
          const content = r + c === 0 ? back : "";
          writes.push({
            sheet: found.name,
            row: found.row + r,
            col: found.col + c,
            content,
            before: asItWas(before, values[r][c]),
            original,
          });
        }),
      );
    });
    return { writes, edited };
  });
}

/** The command line keeps formulas as files spell them. */
const typed = (was: string): string => repair(`=${was}`).slice(1);

function namesBack(originals: readonly OriginalName[]): Promise<void> {
  return inWorkbook(async (context) => {
    const found = originals.map(({ name }) =>
      context.workbook.names.getItemOrNullObject(name).load("formula"),
    );
    await context.sync();
    originals.forEach(({ was, now }, i) => {
      const item = found[i];
      if (item.isNullObject || formulaMark(String(item.formula)) !== now) return;
      if (was === undefined) item.delete();
      else item.formula = `=${typed(was)}`;
    });
    await context.sync();
  });
}

/** Enters stuck formulas again, as people type them. */
export async function repairWorkbook(
  { cells, locked }: TravelScan,
  watch: Watch,
): Promise<{ readonly mended: number; readonly failed: readonly NotWritten<CellWrite>[] }> {
  const writes = cells
    .filter(({ isStuck, sheet }) => isStuck && !locked.has(sheet))
    .map(({ sheet, row, col, formula }): CellWrite => ({
      sheet,
      row,
      col,
      content: repair(formula),
      before: formula,
    }));
  const { written: mended, failed } = await writeCells(writes, watch);
  return { mended: mended.length, failed };
}
