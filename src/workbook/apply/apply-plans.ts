import type { Text } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { asProblem, inWorkbook } from "../problems";
import { WorkbookProblem, type AppliedReport } from "../types";
import { checkKept, readKept } from "./kept";
import { layOut, layOutInserted, setUpPage } from "./layout";
import { locate, type Target } from "./locate";
import { changesFor, countContents, type SheetChanges } from "./sheet-changes";
import { readStates } from "./sheet-state";
import { removeRows, removeSheet, restoreCells, Undo, usedRows } from "./undo";
import { writeChanges } from "./write-changes";

/**
 * Makes the workbook look as planned: finds our sheets by their property and updates them in place, makes
 * those that are missing, writes only what differs. A sync is no transaction, so the way back is laid
 * before each step; after a refusal the workbook is as it was, or the problem names the cells.
 */
export function applyPlans(plans: readonly SheetPlan[]): Promise<AppliedReport> {
  return inWorkbook(async (context) => {
    const targets = await locate(context, plans);
    const undo = new Undo();
    try {
      const changes = await apply(context, targets, undo);
      return {
        sheets: targets.map(({ plan, name, isNew }, i) => ({
          kind: plan.kind,
          name,
          created: isNew,
          changedCells: countContents(changes[i]),
        })),
        notes: await setUpPages(context, targets),
      };
    } catch (error) {
      throw await undo.run(asProblem(error));
    }
  });
}

async function apply(
  context: Excel.RequestContext,
  targets: readonly Target[],
  undo: Undo,
): Promise<SheetChanges[]> {
  const kept = await readKept(context, targets);
  await makeRoom(context, targets, undo);
  const states = await readStates(context, targets);
  const changes = targets.map(({ plan }, i) => changesFor(plan, states[i]));
  targets.forEach((target, i) => {
    if (!target.isNew) undo.add(restoreCells(target, states[i]));
    const sheet = context.workbook.worksheets.getItem(target.name);
    if (target.isNew) layOut(sheet, target.plan);
    else layOutInserted(sheet, target.plan);
    writeChanges(sheet, changes[i]);
  });
  await context.sync();
  await checkKept(context, targets, kept);
  return changes;
}

/** New sheets and rows, before anything else: what is read and written afterwards counts on them. */
async function makeRoom(
  context: Excel.RequestContext,
  targets: readonly Target[],
  undo: Undo,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { name, isNew } of targets) {
    if (!isNew) continue;
    undo.add(removeSheet(name));
    worksheets.add(name);
  }
  await context.sync();
  for (const target of targets) await insertRows(context, target, undo);
}

/** Each insertion has a sync of its own, so that the length of the sheet tells whether it was done. */
async function insertRows(context: Excel.RequestContext, { name, plan }: Target, undo: Undo): Promise<void> {
  if (plan.insertRows.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(name);
  let used = await usedRows(context, sheet);
  for (const rows of plan.insertRows) {
    undo.add(removeRows(name, rows, used));
    sheet.getRangeByIndexes(rows.at, 0, rows.count, 1).getEntireRow().insert("Down");
    await context.sync();
    if (rows.at < used) used += rows.count;
  }
}

/** Without a printer some Excels refuse this; the sheets are complete without it. */
async function setUpPages(context: Excel.RequestContext, targets: readonly Target[]): Promise<Text[]> {
  const created = targets.filter(({ isNew, plan }) => isNew && plan.print);
  if (created.length === 0) return [];
  try {
    for (const { name, plan } of created) setUpPage(context.workbook.worksheets.getItem(name), plan.print!);
    await context.sync();
    return [];
  } catch (error) {
    const problem = asProblem(error);
    if (!(problem instanceof WorkbookProblem)) throw problem;
    return [NO_PAGE_SETUP];
  }
}

const NO_PAGE_SETUP: Text = {
  en: "The page setup for printing was left as it is. Excel refuses it, for example where no printer is installed.",
  "zh-CN": "打印页面未设置：Excel 不接受（例如未安装打印机），其余内容完整。",
};
