import type { Text } from "../../locales/text";
import { asProblem, runUndisturbed } from "../problems";
import { WorkbookProblem, type AppliedSheet } from "../types";
import { areDrawn, drawCharts, hideRows, removeCharts, type ChartStep } from "./charts";
import { checkKept, keptOn } from "./kept";
import { layOut, layOutInserted, setUpPage, setUpPrinted } from "./layout";
import type { Target } from "./locate";
import { changesFor, countContents } from "./sheet-changes";
import { nameChanges, restoreNames, writeNames } from "./sheet-names";
import type { SheetState } from "./sheet-state";
import { restoreSheet, type Undo } from "./undo";
import type { OurSheet } from "./workbook-read";
import { writeChanges } from "./write-changes";

/** Sheets that are written at once, and what is known of them. */
export interface Portion {
  readonly targets: readonly Target[];
  readonly states: readonly SheetState[];
  readonly charts: readonly ChartStep[];
  readonly ours: readonly OurSheet[];
  /** Every name of the workbook and what it stands for, with “=”. */
  readonly names: ReadonlyMap<string, string>;
}

interface Written {
  readonly sheets: readonly AppliedSheet[];
  readonly notes: readonly Text[];
}

/** Two syncs: cells, then charts and pages. New sheets are there, or their making is queued. */
export async function writePortion(
  context: Excel.RequestContext,
  portion: Portion,
  undo: Undo,
): Promise<Written> {
  const { targets } = portion;
  const changed = await writeCells(context, portion, undo);
  return {
    sheets: targets.map(({ plan, name, isNew }, i) => ({
      kind: plan.kind,
      name,
      created: isNew,
      changedCells: changed[i],
    })),
    notes: await finish(context, portion, undo),
  };
}

/** Rows first, for all that follows counts on them; at the end what people typed is read. Answers how many cells differ. */
async function writeCells(
  context: Excel.RequestContext,
  { targets, states, ours, names }: Portion,
  undo: Undo,
): Promise<readonly number[]> {
  const { worksheets } = context.workbook;
  const usedOn = (name: string) => ours.find(({ info }) => info.name === name)?.used;
  const changes = targets.map(({ plan }, i) => changesFor(plan, states[i]));
  const kept = targets.map((target) => keptOn(target, target.isNew ? undefined : usedOn(target.name)));
  targets.forEach((target, i) => {
    if (!target.isNew) undo.add(restoreSheet(target, states[i], rowsIn(usedOn(target.name))));
  });
  for (const { name, plan } of targets) {
    for (const { at, count } of plan.insertRows)
      worksheets.getItem(name).getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down");
  }
  const renamed = targets.flatMap((target) => (target.isNew ? [] : nameChanges(target, names)));
  if (renamed.length > 0) undo.add(restoreNames(renamed));
  // Names come before the formulas that read them: not every spreadsheet looks again.
  writeNames(context, renamed);
  targets.forEach(({ name, plan, isNew }, i) => {
    const sheet = worksheets.getItem(name);
    if (isNew) layOut(sheet, plan);
    else layOutInserted(sheet, plan, columnsIn(usedOn(name)));
    writeChanges(sheet, changes[i]);
  });
  const now = targets.map(({ name, isNew }) =>
    isNew
      ? undefined
      : worksheets.getItem(name).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas"),
  );
  await context.sync();
  checkKept(targets, kept, now);
  return changes.map(countContents);
}

function rowsIn(used: Excel.Range | undefined): number {
  return !used || used.isNullObject ? 0 : used.rowIndex + (used.formulas as unknown[][]).length;
}

function columnsIn(used: Excel.Range | undefined): number {
  return !used || used.isNullObject ? 0 : used.columnIndex + (used.formulas as unknown[][])[0].length;
}

/** One more sync: charts, and the pages of new sheets. The sheets are complete without either. */
async function finish(
  context: Excel.RequestContext,
  { targets, charts }: Portion,
  undo: Undo,
): Promise<readonly Text[]> {
  const pages = () => setUpPages(context, targets);
  const hidden = () => targets.forEach((target) => hideRows(context, target));
  undo.add(removeCharts(charts));
  try {
    drawCharts(context, charts);
    hidden();
    pages();
    await context.sync();
    return [];
  } catch (error) {
    const problem = asProblem(error);
    if (!(problem instanceof WorkbookProblem)) throw problem;
    if (await areDrawn(charts)) return [NO_PAGE_SETUP];
  }
  await runUndisturbed(removeCharts(charts).run);
  return [NO_CHARTS, ...(await inOneSync(context, hidden, pages))];
}

/** Some Excels may refuse a chart; then the pages are set up without it. */
async function inOneSync(
  context: Excel.RequestContext,
  ...steps: readonly (() => void)[]
): Promise<readonly Text[]> {
  try {
    for (const step of steps) step();
    await context.sync();
    return [];
  } catch (error) {
    const problem = asProblem(error);
    if (!(problem instanceof WorkbookProblem)) throw problem;
    return [NO_PAGE_SETUP];
  }
}

function setUpPages(context: Excel.RequestContext, targets: readonly Target[]): void {
  for (const { name, plan, isNew } of targets) {
    if (!plan.print || !(isNew || plan.print.grown)) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    if (isNew) setUpPage(sheet, plan.print);
    else setUpPrinted(sheet, plan.print);
  }
}

/** Without a printer some Excels refuse this. */
const NO_PAGE_SETUP: Text = {
  en: "The page setup for printing was left as it is. Excel refuses it, for example where no printer is installed.",
  "zh-CN": "打印页面未设置：Excel 不接受（例如未安装打印机），其余内容完整。",
};
const NO_CHARTS: Text = {
  en: "The charts could not be drawn; Excel refuses them. All their numbers are in the cells.",
  "zh-CN": "图表未能生成：Excel 不接受。图表的数据均在单元格中。",
};
