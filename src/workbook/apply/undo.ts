import { fullAddress } from "../../excel/sheet-name";
import { fill, type Text, wordList } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { propertyKey } from "../our-sheets";
import { runUndisturbed } from "../problems";
import { WorkbookProblem } from "../types";
import type { Target } from "./locate";
import { changesBack } from "./sheet-changes";
import { plannedArea, type SheetState } from "./sheet-state";
import { writeChanges } from "./write-changes";

/** One way back, and the cells to name if it is barred. */
export interface Step {
  readonly where: readonly string[];
  readonly run: (context: Excel.RequestContext) => Promise<void>;
}

/** The way back to the workbook as it was: what was done last is undone first. */
export class Undo {
  private readonly steps: Step[] = [];

  /** To be called before the deed: what a refused sync did nevertheless is undone as well. */
  add(step: Step): void {
    this.steps.push(step);
  }

  /** Goes all the way back and answers with the problem in the words that are then true. */
  async run(problem: unknown): Promise<unknown> {
    const lost: (readonly string[])[] = [];
    const causes = [problem];
    for (const { where, run } of [...this.steps].reverse()) {
      try {
        await runUndisturbed(run);
      } catch (error) {
        lost.push(where);
        causes.push(error);
      }
    }
    if (lost.length > 0) return notPutBack(lost.flat(), new AggregateError(causes));
    if (!(problem instanceof WorkbookProblem) || this.steps.length === 0) return problem;
    return new WorkbookProblem(fill(AS_BEFORE, { reason: problem.text }), { cause: problem });
  }
}

const AS_BEFORE: Text = {
  en: "{reason} The workbook is as it was before.",
  "zh-CN": "{reason}工作簿已恢复原样。",
};

function notPutBack(where: readonly string[], cause: unknown): WorkbookProblem {
  const text: Text = {
    en: "Excel stopped halfway, and these cells could not be put back: {where}. Undo in Excel, or close without saving.",
    "zh-CN": "Excel 中途停止，以下单元格未能恢复：{where}。请在 Excel 中撤销，或不保存直接关闭。",
  };
  return new WorkbookProblem(fill(text, { where: wordList(where) }), { cause });
}

/** The property that tells a sheet of this build from one of the same name that somebody else has made. */
export const MADE_BY = "made";

/** Takes away a sheet that this build made; one that lacks its mark only while it is as empty as just made. */
export function removeSheet(name: string, mark: string): Step {
  return {
    where: [fullAddress(name, { row: 0, col: 0, rows: 1, cols: 1 })],
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const found = sheet.customProperties.getItemOrNullObject(propertyKey(MADE_BY)).load("value");
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      if (sheet.isNullObject) return;
      const isOurs = found.isNullObject ? used.isNullObject : found.value === mark;
      if (!isOurs) return;
      sheet.delete();
      await context.sync();
    },
  };
}

/** How many rows a sheet uses, counted from its first. */
async function usedRows(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

/**
 * Takes the inserted rows out again, then writes back what the cells of a plan held and takes its rules and
 * properties away. Rows went in before all else, so the length of the sheet tells how many of them are there.
 */
export function restoreSheet({ name, plan }: Target, state: SheetState, usedBefore: number): Step {
  const area = plannedArea(plan) ?? { row: 0, col: 0, rows: 1, cols: 1 };
  const rows = plan.insertRows.map(({ at, count }) => ({ row: at, col: 0, rows: count, cols: 1 }));
  return {
    where: [area, ...rows].map((each) => fullAddress(name, each)),
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const inserted = rows.length > 0 ? insertedSoFar(plan, usedBefore, await usedRows(context, sheet)) : [];
      // The last one in is the first to go: they were put in from the bottom up.
      for (const { at, count } of [...inserted].reverse())
        sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().delete("Up");
      if (inserted.length === rows.length) await restoreCells(context, sheet, plan, state);
      await context.sync();
    },
  };
}

function insertedSoFar(
  { insertRows }: SheetPlan,
  usedBefore: number,
  usedNow: number,
): SheetPlan["insertRows"] {
  let used = usedBefore;
  const done = insertRows.findIndex(({ at, count }) => {
    if (at < used) used += count;
    return used > usedNow;
  });
  return done < 0 ? insertRows : insertRows.slice(0, done);
}

async function restoreCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  state: SheetState,
): Promise<void> {
  const changes = changesBack(plan, state);
  const rules = sheet.getRange().conditionalFormats.load("items/id");
  const properties = [...changes.properties]
    .filter(([, value]) => value === null)
    .map(([key]) => sheet.customProperties.getItemOrNullObject(key));
  await context.sync();
  for (const rule of rules.items) {
    if (!state.rules.some(({ id }) => id === rule.id)) rule.delete();
  }
  for (const property of properties) if (!property.isNullObject) property.delete();
  writeChanges(sheet, changes);
  await context.sync();
}
