import type { Area } from "../../excel/area";
import { fullAddress } from "../../excel/sheet-name";
import { fill, type Text } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { runUndisturbed } from "../problems";
import { WorkbookProblem } from "../types";
import type { Target } from "./locate";
import { changesBack } from "./sheet-changes";
import { plannedArea, type SheetState } from "./sheet-state";
import { writeChanges } from "./write-changes";

/** One way back, and the cells to name if it is barred. */
interface Step {
  readonly where: string;
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
    const lost: string[] = [];
    const causes = [problem];
    for (const { where, run } of [...this.steps].reverse()) {
      try {
        await runUndisturbed(run);
      } catch (error) {
        lost.push(where);
        causes.push(error);
      }
    }
    if (lost.length > 0) return notPutBack(lost, new AggregateError(causes));
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
  const list = { en: where.join(", "), "zh-CN": where.join("、") };
  return new WorkbookProblem(fill(text, { where: list }), { cause });
}

export function removeSheet(name: string): Step {
  return {
    where: fullAddress(name, { row: 0, col: 0, rows: 1, cols: 1 }),
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    },
  };
}

/** Takes inserted rows out again. Only the length of the sheet, `usedBefore`, tells whether they got in. */
export function removeRows(
  name: string,
  { at, count }: SheetPlan["insertRows"][number],
  usedBefore: number,
): Step {
  const rows: Area = { row: at, col: 0, rows: count, cols: 1 };
  return {
    where: fullAddress(name, rows),
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if ((await usedRows(context, sheet)) <= usedBefore) return;
      sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().delete("Up");
      await context.sync();
    },
  };
}

/** How many rows a sheet uses, counted from its first. */
export async function usedRows(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

/** Writes back what the cells of a plan held, and takes its rules and properties away again. */
export function restoreCells({ name, plan }: Target, state: SheetState): Step {
  const area = plannedArea(plan) ?? { row: 0, col: 0, rows: 1, cols: 1 };
  return {
    where: fullAddress(name, area),
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
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
    },
  };
}
