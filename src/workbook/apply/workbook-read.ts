import { cellAddress } from "../../excel/address";
import { onSheet } from "../../excel/sheet-name";
import { fill, type Text } from "../../locales/text";
import type { ExistingSheet } from "../../sheets/plan";
import { readSheets, findOurs } from "../our-sheets";
import type { SheetInfo } from "../sheet-info";
import { WorkbookProblem, type CellValue } from "../types";
import { readInPortions } from "./portions";

/** What a build knows of the workbook before it plans. */
export interface WorkbookRead {
  readonly sheets: readonly SheetInfo[];
  /** Every name of the workbook and what it stands for, with “=”. */
  readonly names: ReadonlyMap<string, string>;
  /** Those of the wanted kinds that stand. */
  readonly ours: readonly OurSheet[];
  /** Copies that people made of them, where they are wanted. */
  readonly copies: readonly OurSheet[];
}

/** A kind of sheet that a build wants to know of. */
export interface WantedKind {
  readonly kind: string;
  readonly withCopies?: boolean;
}

export interface OurSheet {
  readonly info: SheetInfo;
  readonly used: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
}

/**
 * Three syncs for as many sheets as Excel gives at once. Copies are read once: they only tell which formulas of ours read
 * the wrong rows, and none of them is written to.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: readonly WantedKind[],
): Promise<WorkbookRead> {
  const named = context.workbook.names.load("items/name,items/formula");
  const sheets = await readSheets(context);
  const infos = wanted.flatMap(({ kind }) => findOurs(sheets, kind) ?? []);
  const withCopies = new Set(wanted.flatMap((each) => (each.withCopies ? each.kind : [])));
  const copied = sheets.filter(({ kind = "", isMeant }) => withCopies.has(kind) && !isMeant);
  const all: OurSheet[] = [];
  for (const portion of readInPortions([...infos, ...copied].map((info) => ({ info })))) {
    for (const { info } of portion) all.push(lookAt(context, info));
    await context.sync();
  }
  const names = new Map(named.items.map(({ name, formula }) => [name, String(formula)]));
  return { sheets, names, ours: all.slice(0, infos.length), copies: all.slice(infos.length) };
}

/** Asks once more for what was read; the answer comes with the next sync. */
export function lookAt(context: Excel.RequestContext, info: SheetInfo): OurSheet {
  const sheet = context.workbook.worksheets.getItem(info.name);
  return {
    info,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas,values"),
    rules: sheet.getRange().conditionalFormats.load("items/id,items/type"),
  };
}

/** A sheet as planners read it: from A1. */
export function existingOf({ info, used }: OurSheet): ExistingSheet {
  const { name, properties } = info;
  return { name, properties, formulas: used.isNullObject ? [[""]] : linesFromA1(used, used.formulas) };
}

/** What the cells show, from A1. */
export function valuesOf({ used }: OurSheet): readonly (readonly CellValue[])[] {
  return used.isNullObject ? [[""]] : linesFromA1(used, used.values);
}

/** A sheet with its values in place of its formulas. */
export const withValues = (sheet: OurSheet): ExistingSheet => ({
  ...sheet.info,
  formulas: valuesOf(sheet),
});

export function linesFromA1({ rowIndex, columnIndex }: Excel.Range, cells: unknown[][]): CellValue[][] {
  const left = new Array<CellValue>(columnIndex).fill("");
  const lines = (cells as CellValue[][]).map((line) => [...left, ...line]);
  const blank = new Array<CellValue>(lines[0]?.length ?? 0).fill("");
  return [...Array.from({ length: rowIndex }, () => blank), ...lines];
}

/** The first cell that somebody changed since it was read, with its sheet; undefined while all stands. */
export function changedCell(before: readonly OurSheet[], now: readonly OurSheet[]): string | undefined {
  for (const [i, sheet] of before.entries()) {
    const [old, next] = [existingOf(sheet).formulas, existingOf(now[i]).formulas];
    for (let row = 0; row < Math.max(old.length, next.length); row++) {
      const width = Math.max(old[row]?.length ?? 0, next[row]?.length ?? 0);
      for (let col = 0; col < width; col++) {
        if ((old[row]?.[col] ?? "") !== (next[row]?.[col] ?? ""))
          return onSheet(sheet.info.name, cellAddress(row, col));
      }
    }
  }
  return undefined;
}

/** Where sheets of the same build were written before, the way back says what became of them. */
export function changedMeanwhile(cell: string, isFirst: boolean): WorkbookProblem {
  return new WorkbookProblem(fill(isFirst ? CHANGED_FIRST : CHANGED, { cell }));
}

const CHANGED: Text = {
  en: "Somebody is working on these sheets: {cell} changed while they were being read. Try again in a moment.",
  "zh-CN": "有人正在编辑这些工作表：读取期间 {cell} 发生了变化。请稍后重试。",
};
const CHANGED_FIRST: Text = {
  en: "Somebody is working on these sheets: {cell} changed while they were being read. Nothing was written. Try again in a moment.",
  "zh-CN": "有人正在编辑这些工作表：读取期间 {cell} 发生了变化。尚未写入任何内容，请稍后重试。",
};
