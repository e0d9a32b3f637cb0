import { readArea } from "../../excel/address";
import { withoutFilePrefixes } from "../../excel/formula/prefixes";
import { hasMark } from "../../portable/marks";
import type { OriginalCell, OriginalName, Originals } from "../../portable/originals";
import { repair } from "../../portable/repair";
import { asItWas, isFormula } from "../cell-content";
import { inWorkbook } from "../problems";
import type { CellValue, Watch } from "../types";
import { keep, markOfAll } from "./keep";
import type { OurCell, TravelScan } from "./scan";
import { stillThere } from "./still-there";
import { unnoteFormulas } from "./value-notes";
import { writeCells, type CellWrite, type NotWritten } from "./write";

/** A cell whose formula came back, or didn’t. */
type BackWrite = CellWrite & { readonly original: OriginalCell };

export interface LiveReport {
  readonly live: number;
  /** Cells that stay, as Sheet!A1: edited since, refused, or not reached. */
  readonly edited: readonly OriginalCell[];
  /** Names of the workbook that stay, since they were given another meaning. */
  readonly editedNames: readonly string[];
  readonly refused: readonly OriginalCell[];
  readonly left: number;
  /** Cells that still have the note of their formula, since Excel refused to take it away. */
  readonly noted: number;
  /** Formulas that are kept still, for they come back in the file alone: of rules, columns of tables, a sheet’s own names. */
  readonly inFile: number;
}

/** Brings back the formulas of before; a cell that was edited since stays as it is. */
export async function makeLive(originals: Originals, watch: Watch): Promise<LiveReport> {
  const { writes, edited } = await standing(originals.cells);
  const { written: back, failed } = await writeCells(writes, watch);
  const known = new Set<BackWrite>([...back, ...failed.map(({ cell }) => cell)]);
  const left = writes.filter((each) => !known.has(each));
  const isDone = left.length === 0;
  // Should this fail, the part that keeps everything still stands, and another try goes on from here.
  const editedNames = isDone ? await namesBack(originals.names) : [];
  const refused = failed.map(({ cell }) => cell.original);
  await keep({
    ...originals,
    cells: [...refused, ...left.map(({ original }) => original)],
    names: isDone ? originals.names.filter(isOfSheet) : originals.names,
  });
  const live = new Set(back.map(({ original }) => original));
  const noted = await unnoteFormulas(
    [...live]
      .filter(({ now }) => now.startsWith(VALUE))
      .map(({ sheet, cell, was }) => ({ sheet, cell, formula: `=${typed(was)}` })),
  );
  const { rules = [], columns = [], names } = originals;
  const inFile = rules.length + columns.length + names.filter(isOfSheet).length;
  return { live: live.size, edited, editedNames, refused, left: left.length, noted, inFile };
}

/** A sheet’s own names come from files, and are no names of the workbook. */
const isOfSheet = ({ sheet }: OriginalName) => sheet !== undefined;

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
      const isSame = isFormula(formula, value)
        ? hasMark(formula, original.now)
        : markOfAll(values) === original.now;
      if (!found || !isSame) {
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

/** How the mark of a value begins. */
const VALUE = "v";

/** The command line keeps formulas as files spell them. */
const typed = (was: string): string => withoutFilePrefixes(`=${was}`).slice(1);

/** Answers the names that were given another meaning since. */
function namesBack(originals: readonly OriginalName[]): Promise<string[]> {
  return inWorkbook(async (context) => {
    const whole = originals.filter((each) => !isOfSheet(each));
    const found = whole.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load("formula"));
    await context.sync();
    const edited: string[] = [];
    whole.forEach(({ name, was, now }, i) => {
      const item = found[i];
      if (item.isNullObject || isBack(item.formula, was)) return;
      if (!hasMark(String(item.formula), now)) edited.push(name);
      else if (was === undefined) item.delete();
      else item.formula = `=${typed(was)}`;
    });
    await context.sync();
    return edited;
  });
}

/** Whether an earlier try has brought a name back already. */
const isBack = (formula: unknown, was: string | undefined): boolean =>
  was !== undefined && formula === `=${typed(was)}`;

/** Enters stuck formulas again, as people type them. */
export async function repairWorkbook(
  { cells, locked }: TravelScan,
  watch: Watch,
): Promise<{ readonly mended: number; readonly failed: readonly NotWritten<CellWrite>[] }> {
  const stuck = cells.filter(({ isStuck, sheet }) => isStuck && !locked.has(sheet));
  const standing = await stillThere(stuck);
  const writeOf = ({ sheet, row, col, formula }: OurCell): CellWrite => ({
    sheet,
    row,
    col,
    content: repair(formula),
    before: formula,
  });
  const { written: mended, failed } = await writeCells([...standing].map(writeOf), watch);
  const changed = stuck.filter((cell) => !standing.has(cell));
  return {
    mended: mended.length,
    failed: [...failed, ...changed.map((cell) => ({ cell: writeOf(cell), why: "changed" as const }))],
  };
}
