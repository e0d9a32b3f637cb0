import type { Text } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { propertyKey } from "../our-sheets";
import { asProblem, inWorkbook, runUndisturbed } from "../problems";
import { WorkbookProblem, type AppliedReport } from "../types";
import { areDrawn, drawCharts, hideRows, removeCharts, startReadingCharts, type ChartStep } from "./charts";
import { checkKept, keptOn } from "./kept";
import { layOut, layOutInserted, setUpPage } from "./layout";
import { locate, type Target } from "./locate";
import { changesFor, countContents, type SheetChanges } from "./sheet-changes";
import { nameChanges, restoreNames, writeNames } from "./sheet-names";
import { startReading, type SheetState } from "./sheet-state";
import { MADE_BY, removeSheet, restoreSheet, Undo } from "./undo";
import {
  changedCell,
  changedMeanwhile,
  lookAt,
  readWorkbook,
  type OurSheet,
  type WorkbookRead,
} from "./workbook-read";
import { writeChanges } from "./write-changes";

/** Which sheets a build wants to know of: their kind, and the name where several are of one kind. */
export type Wanted = readonly { readonly kind: string; readonly name?: string }[];

interface Planned {
  readonly plans: readonly SheetPlan[];
}

export interface Built<P> {
  readonly planned: P;
  readonly applied: AppliedReport;
}

/**
 * Reads, plans and writes in one run, six syncs for any number of sheets: names of sheets, what is ours, what
 * it holds; whether that still stands, everything written, pages set up. What was planned from is what is
 * written to: where a cell changed in between, it is planned anew, twice at most. A sync is no transaction, so
 * the way back is laid first; after a refusal the workbook is as it was, or the problem names the cells.
 */
export function buildPlans<P extends Planned>(
  wanted: Wanted,
  plan: (workbook: WorkbookRead) => P,
): Promise<Built<P>> {
  return inWorkbook(async (context) => {
    let read = await readWorkbook(context, wanted);
    for (let attempts = 0; ; attempts++) {
      const planned = plan(read);
      const targets = locate(planned.plans, read.sheets);
      const now = read.ours.map(({ info }) => lookAt(context, info));
      const states = startReading(context, targets, read.ours);
      const charts = startReadingCharts(context, targets, read.ours);
      await context.sync();
      const changed = changedCell(read.ours, now);
      if (changed === undefined) {
        const ready = { targets, states: states(), ours: now, names: read.names, charts: charts() };
        const applied = await write(context, ready);
        return { planned, applied };
      }
      if (attempts === 2) throw changedMeanwhile(changed);
      read = { ...read, ours: now };
    }
  });
}

/** Makes the workbook look as planned, whatever stands. */
export async function applyPlans(plans: readonly SheetPlan[]): Promise<AppliedReport> {
  return (await buildPlans(plans, () => ({ plans }))).applied;
}

interface Ready {
  readonly targets: readonly Target[];
  readonly states: readonly SheetState[];
  readonly ours: readonly OurSheet[];
  readonly names: WorkbookRead["names"];
  readonly charts: readonly ChartStep[];
}

async function write(context: Excel.RequestContext, ready: Ready): Promise<AppliedReport> {
  const { targets, states } = ready;
  const undo = new Undo();
  try {
    const changes = targets.map(({ plan }, i) => changesFor(plan, states[i]));
    await writeAll(context, ready, changes, undo);
    return {
      sheets: targets.map(({ plan, name, isNew }, i) => ({
        kind: plan.kind,
        name,
        created: isNew,
        changedCells: countContents(changes[i]),
      })),
      notes: await finish(context, ready, undo),
    };
  } catch (error) {
    throw await undo.run(asProblem(error));
  }
}

/** One sync: new sheets and rows first, for all that follows counts on them; at the end what people typed is read. */
async function writeAll(
  context: Excel.RequestContext,
  { targets, states, ours, names }: Ready,
  changes: readonly SheetChanges[],
  undo: Undo,
): Promise<void> {
  const { worksheets } = context.workbook;
  const usedOn = (name: string) => ours.find(({ info }) => info.name === name)?.used;
  const kept = targets.map((target) => keptOn(target, target.isNew ? undefined : usedOn(target.name)));
  targets.forEach((target, i) => {
    if (target.isNew) makeSheet(context, target.name, undo);
    else undo.add(restoreSheet(target, states[i], rowsIn(usedOn(target.name))));
  });
  for (const { name, plan } of targets) {
    for (const { at, count } of plan.insertRows)
      worksheets.getItem(name).getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down");
  }
  const renamed = targets.flatMap((target) => nameChanges(target, names));
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
}

/** The mark is the moment of the build: no other build has it. */
function makeSheet(context: Excel.RequestContext, name: string, undo: Undo): void {
  const mark = String(performance.timeOrigin + performance.now());
  undo.add(removeSheet(name, mark));
  context.workbook.worksheets.add(name).customProperties.add(propertyKey(MADE_BY), mark);
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
  { targets, charts }: Ready,
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
  for (const { name, plan, isNew } of targets)
    if (isNew && plan.print) setUpPage(context.workbook.worksheets.getItem(name), plan.print);
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
