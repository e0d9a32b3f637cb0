import { readAddress } from "../../excel/sheet-name";
import { oncePerShape } from "../../excel/formula/cells-apart";
import { functionsIn } from "../../excel/formula/calls";
import { ORIGINALS_NAMESPACE, readOriginals, type Originals } from "../../portable/originals";
import { maySpill } from "../../portable/rewrite";
import { isVolatile, readsOtherWorkbook } from "../../portable/volatile";
import { repair } from "../../portable/repair";
import { isFormula } from "../cell-content";
import { inWorkbook } from "../problems";
import type { CellValue } from "../types";

/** A cell of the workbook that calls our functions. */
export interface OurCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
  readonly value: CellValue;
  /** How many cells its answer fills; 1 × 1 where it is a single one. */
  readonly rows: number;
  readonly cols: number;
  /** What those cells show, where they are several. */
  readonly spilled?: readonly (readonly CellValue[])[];
  /** Typed or saved without the add-in, so that Excel doesn’t know it. */
  readonly isStuck: boolean;
}

export interface TravelScan {
  readonly cells: readonly OurCell[];
  /** Sheets that nothing can be written to. */
  readonly locked: ReadonlySet<string>;
  /** Names of the workbook that call our functions. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Names that stand for several cells, in small letters. */
  readonly areas: ReadonlySet<string>;
  readonly originals?: Originals;
  readonly beside: Beside;
}

/** What else travels along with the workbook. */
interface Beside {
  /** Sheets that no tab shows. */
  readonly hidden: ReadonlySet<string>;
  /** Formulas that calculate anew with every change, and those that read other workbooks. */
  readonly volatile: number;
  readonly links: number;
  /** Who made and who last saved the workbook, as its properties say. */
  readonly people: readonly string[];
}

/** Excel on the web answers with 5 MB at most. */
const CELLS_AT_ONCE = 25_000;

/** What travels with the workbook, read in few syncs. `progress` hears of the share that is done. */
export function scanWorkbook(progress: (share: number) => void = () => undefined): Promise<TravelScan> {
  return inWorkbook(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const properties = context.workbook.properties.load("author,lastAuthor");
    names.load("items/name,items/formula");
    const parts = customXmlParts.getByNamespace(ORIGINALS_NAMESPACE).load("items/id");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    const kept = parts.items.map((part) => part.getXml());
    await context.sync();
    const blocks = sheets.flatMap(({ sheet, used }) => (used.isNullObject ? [] : blocksOf(sheet, used)));
    const cells: OurCell[] = [];
    const others = { volatile: 0, links: 0 };
    let [waiting, size]: [Block[], number] = [[], 0];
    const read = async () => {
      for (const { range } of waiting) range.load("formulas,values");
      await context.sync();
      for (const block of waiting) {
        for (const cell of oursIn(block)) cells.push(cell);
        countOthers(block, others);
      }
      [waiting, size] = [[], 0];
    };
    for (const [i, block] of blocks.entries()) {
      if (size > 0 && size + block.cells > CELLS_AT_ONCE) await read();
      waiting.push(block);
      size += block.cells;
      progress(i / blocks.length);
    }
    if (waiting.length > 0) await read();
    const sized = await withSpills(context, cells);
    const found = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const originals = kept.map(({ value }) => readOriginals(value)).find((each) => each !== undefined);
    return {
      cells: sized,
      locked: new Set(sheets.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet.name)),
      names: found.filter(({ formula }) => functionsIn(formula).length > 0),
      areas: new Set(found.filter(({ formula }) => isSeveral(formula)).map(({ name }) => name.toLowerCase())),
      ...(originals && { originals }),
      beside: {
        hidden: new Set(
          worksheets.items.filter(({ visibility }) => visibility !== "Visible").map(({ name }) => name),
        ),
        ...others,
        people: [...new Set([properties.author, properties.lastAuthor])].filter((name) => name !== ""),
      },
    };
  });
}

interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly range: Excel.Range;
  readonly cells: number;
}

function blocksOf(sheet: Excel.Worksheet, used: Excel.Range): Block[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, i) => {
    const [row, rows] = [rowIndex + i * height, Math.min(height, rowCount - i * height)];
    const range = sheet.getRangeByIndexes(row, columnIndex, rows, columnCount);
    return { sheet: sheet.name, row, col: columnIndex, range, cells: rows * columnCount };
  });
}

function oursIn({ sheet, row, col, range }: Block): OurCell[] {
  const values = range.values as CellValue[][];
  return (range.formulas as CellValue[][]).flatMap((line, r) =>
    line.flatMap((formula, c): OurCell[] => {
      const value = values[r][c];
      if (!isFormula(formula, value) || !/SAAS[._]/i.test(formula) || !callsOurs(formula)) return [];
      const isStuck = value === "#NAME?" || isMisspelt(formula);
      return [{ sheet, row: row + r, col: col + c, formula, value, rows: 1, cols: 1, isStuck }];
    }),
  );
}

function countOthers({ range }: Block, others: { volatile: number; links: number }): void {
  for (const line of range.formulas as CellValue[][]) {
    for (const formula of line) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      if (isVolatile(formula)) others.volatile++;
      if (readsOtherWorkbook(formula)) others.links++;
    }
  }
}

const callsOurs = oncePerShape((formula) => functionsIn(formula).length > 0);
const isMisspelt = oncePerShape((formula) => repair(formula) !== formula);
const mayFillSeveral = oncePerShape(maySpill);

/** Cells of a table’s answer. */
async function withSpills(context: Excel.RequestContext, cells: readonly OurCell[]): Promise<OurCell[]> {
  const asked = cells.map((cell) => {
    if (!mayFillSeveral(cell.formula)) return undefined;
    const range = context.workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.col, 1, 1);
    return range.getSpillingToRangeOrNullObject().load("rowCount,columnCount,values");
  });
  if (asked.some((each) => each !== undefined)) await context.sync();
  return cells.map((cell, i) => {
    const spill = asked[i];
    if (!spill || spill.isNullObject) return cell;
    const { rowCount: rows, columnCount: cols, values: spilled } = spill;
    return { ...cell, rows, cols, spilled: spilled as CellValue[][] };
  });
}

function isSeveral(formula: string): boolean {
  const place = readAddress(formula.replace(/^=/, ""));
  return !place || place.area.rows * place.area.cols > 1;
}
