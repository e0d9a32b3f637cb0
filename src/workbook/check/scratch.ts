import { freeSheetName } from "../../excel/sheet-name";
import type { Area } from "../../excel/area";
import { inWorkbook, runUndisturbed } from "../problems";
import { WorkbookProblem, type CellValue } from "../types";

/** Cells that are written together; null leaves one alone. */
export interface Block {
  readonly row: number;
  readonly col: number;
  readonly cells: readonly (readonly (CellValue | null)[])[];
}

/** A sheet of our own beside the user’s, which stay in front and as they are. Answers its name. */
export function openScratch(): Promise<string> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    const name = freeSheetName("Hourglass check", taken);
    context.workbook.worksheets.add(name);
    await context.sync();
    return name;
  });
}

/** Takes the sheet and our names away again, also after a fault. */
export function removeScratch(sheet: string, names: readonly string[]): Promise<void> {
  return runUndisturbed(async (context) => {
    const found = names.map((name) => context.workbook.names.getItemOrNullObject(name));
    const standing = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    for (const item of found) if (!item.isNullObject) item.delete();
    if (!standing.isNullObject) standing.delete();
    await context.sync();
  });
}

/** Writes blocks in one sync. Where Excel refuses, each half is tried alone; answers the blocks that it refuses. */
export async function fillScratch<B extends Block>(
  sheet: string,
  blocks: readonly B[],
): Promise<readonly B[]> {
  try {
    await inWorkbook(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const { row, col, cells } of blocks) {
        worksheet.getRangeByIndexes(row, col, cells.length, cells[0].length).formulas = cells.map((line) => [
          ...line,
        ]);
      }
      await context.sync();
    });
    return [];
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    if (blocks.length === 1) return blocks;
    const half = Math.ceil(blocks.length / 2);
    return [
      ...(await fillScratch(sheet, blocks.slice(0, half))),
      ...(await fillScratch(sheet, blocks.slice(half))),
    ];
  }
}

/** Milliseconds between two looks at cells that are still being calculated, and how often. */
const PAUSE = 200;
const LOOKS = 50;

/** What areas of the sheet show, once nothing there is busy any more. */
export async function readScratch(sheet: string, areas: readonly Area[]): Promise<CellValue[][][]> {
  for (let look = 1; ; look++) {
    const values = await inWorkbook(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const ranges = areas.map(({ row, col, rows, cols }) =>
        worksheet.getRangeByIndexes(row, col, rows, cols).load("values"),
      );
      await context.sync();
      return ranges.map((range) => range.values as CellValue[][]);
    });
    const isBusy = values.some((block) => block.some((line) => line.some((cell) => BUSY.has(cell))));
    if (!isBusy || look === LOOKS) return values;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

const BUSY: ReadonlySet<CellValue> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Writes a name of the workbook and a formula that uses it in one sync. */
export function writeName(sheet: string, name: string, formula: string, block: Block): Promise<void> {
  return inWorkbook(async (context) => {
    context.workbook.names.add(name, formula);
    const { row, col, cells } = block;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(row, col, 1, 1).formulas = cells.map((line) => [...line]);
    await context.sync();
  });
}

/** Gives cells number formats; answers those that read back and what the cells then show. */
export function formatScratch(
  sheet: string,
  row: number,
  formats: readonly string[],
): Promise<readonly (readonly [format: string, text: string])[]> {
  return inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, formats.length);
    range.numberFormat = [[...formats]];
    range.load("numberFormat,text");
    await context.sync();
    return formats.map((_, i) => [String(range.numberFormat[0][i]), range.text[0][i]] as const);
  });
}

/** Where this runs, in Office’s own words; none where it does not say. */
export function hostInfo(): { readonly platform: string; readonly version: string } | undefined {
  const diagnostics = typeof Office === "undefined" ? undefined : Office.context.diagnostics;
  return diagnostics && { platform: String(diagnostics.platform), version: diagnostics.version };
}
