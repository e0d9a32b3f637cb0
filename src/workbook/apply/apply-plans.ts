import type { Text } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { nextSize } from "../batch-size";
import { asProblem, inWorkbook } from "../problems";
import type { AppliedReport, AppliedSheet, Watch } from "../types";
import { startReadingCharts } from "./charts";
import { locate, type Target } from "./locate";
import { NewSheets } from "./new-sheets";
import { PORTION, portionOf, readInPortions } from "./portions";
import { startReading } from "./sheet-state";
import { Undo } from "./undo";
import {
  changedCell,
  changedMeanwhile,
  lookAt,
  readWorkbook,
  type OurSheet,
  type WantedKind,
  type WorkbookRead,
} from "./workbook-read";
import { writePortion, type Portion } from "./write-portion";

/** Which sheets a build wants to know of, by their kinds. */
export type Wanted = readonly WantedKind[];

interface Planned {
  readonly plans: readonly SheetPlan[];
}

/** Plans all sheets out of what was read, or `only` those of these kinds as if nobody wanted the others. */
type Planner<P> = (workbook: WorkbookRead, only?: ReadonlySet<string>) => P;

export interface Built<P> {
  readonly planned: P;
  readonly applied: AppliedReport;
}

const NOBODY: Watch = { stopped: () => false, progress: () => undefined };

/**
 * Reads, plans and writes in one run, six syncs for as many sheets as Excel gives and takes at once: names of sheets, what is
 * ours, what it holds; whether that still stands, everything written, pages set up. Further portions take three more.
 * What was planned from is what is written to: where a cell changed in between, it is planned anew, twice at most. A
 * sync is no transaction, so the way back is laid first; after a refusal the workbook is as it was, or the problem names
 * the cells. With a watch somebody may stop between two portions: sheets that are written stay, and read none of those
 * that are not.
 */
export function buildPlans<P extends Planned>(
  wanted: Wanted,
  plan: Planner<P>,
  watch?: Watch,
): Promise<Built<P>> {
  return inWorkbook(async (context) => {
    const undo = new Undo();
    try {
      return await build(context, { wanted, plan, watch: watch ?? NOBODY, undo }, watch && PORTION.least);
    } catch (error) {
      throw await undo.run(asProblem(error));
    }
  });
}

/** Makes the workbook look as planned, whatever stands. */
export async function applyPlans(plans: readonly SheetPlan[]): Promise<AppliedReport> {
  return (await buildPlans(plans, () => ({ plans }))).applied;
}

interface Job<P> {
  readonly wanted: Wanted;
  readonly plan: Planner<P>;
  readonly watch: Watch;
  readonly undo: Undo;
  /** It plans anew what is written already. */
  readonly isWritten?: boolean;
}

/** What is written, out of what it was planned from. */
interface Course<P> {
  readonly read: WorkbookRead;
  readonly planned: P;
  readonly targets: readonly Target[];
}

function courseFrom<P extends Planned>(read: WorkbookRead, planned: P): Course<P> {
  return { read, planned, targets: locate(planned.plans, read.sheets) };
}

async function build<P extends Planned>(
  context: Excel.RequestContext,
  job: Job<P>,
  first: number = PORTION.most,
): Promise<Built<P>> {
  const { plan, watch, undo } = job;
  const read = await readWorkbook(context, job.wanted);
  let course = courseFrom(read, plan(read));
  const fresh = new NewSheets(undo);
  const sheets: AppliedSheet[] = [];
  const notes = new Set<Text>();
  const leftOf = (targets: readonly Target[]) => targets.slice(sheets.length);
  let size = first;
  const tell = () => watch.progress(shown(course.targets.slice(0, sheets.length)), shown(course.targets));
  for (tell(); sheets.length < course.targets.length && !watch.stopped(); tell()) {
    const began = performance.now();
    const count = portionOf(leftOf(course.targets), size).length;
    const next = await verified(context, job, course, { from: sheets.length, count });
    course = next.course;
    if (watch.stopped()) break;
    fresh.make(context, course.targets, read.names);
    const written = await writePortion(context, next.portion, undo);
    for (const sheet of written.sheets) sheets.push(sheet);
    for (const note of written.notes) notes.add(note);
    size = nextSize(size, performance.now() - began, PORTION);
  }
  const left = leftOf(course.targets);
  await withdraw(context, job, { fresh, left, done: sheets });
  return {
    planned: course.planned,
    applied: { sheets, notes: [...notes], left: left.map(({ plan: { kind } }) => kind) },
  };
}

/** People count the sheets that they see. */
const shown = (targets: readonly Target[]) => targets.filter(({ plan }) => !plan.hidden).length;

interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** The next sheets to write, once it is sure that what was read still stands: of the first ones that of all. */
async function verified<P extends Planned>(
  context: Excel.RequestContext,
  { plan, isWritten = false }: Job<P>,
  planned: Course<P>,
  { from, count }: Stretch,
): Promise<{ course: Course<P>; portion: Portion }> {
  let course = planned;
  for (let attempts = 0; ; attempts++) {
    const { read } = course;
    const targets = course.targets.slice(from, from + count);
    const names = new Set(targets.map(({ name }) => name));
    const known = from === 0 ? read.ours : read.ours.filter(({ info }) => names.has(info.name));
    const portions = readInPortions(known, targets);
    const before = portions.flat();
    const now: OurSheet[] = [];
    for (const [i, portion] of portions.entries()) {
      if (i > 0) await context.sync();
      for (const { info } of portion) now.push(lookAt(context, info));
    }
    const states = startReading(context, targets, before);
    const charts = startReadingCharts(context, targets, before);
    await context.sync();
    const changed = changedCell(before, now);
    if (changed === undefined)
      return {
        course,
        portion: { targets, states: states(), charts: charts(), ours: now, names: read.names },
      };
    if (attempts === 2) throw changedMeanwhile(changed, from === 0 && !isWritten);
    const ours = read.ours.map((sheet) => now.find(({ info }) => info === sheet.info) ?? sheet);
    const again = { ...read, ours };
    course = courseFrom(again, plan(again));
  }
}

interface Stopped {
  readonly fresh: NewSheets;
  readonly left: readonly Target[];
  readonly done: readonly AppliedSheet[];
}

/** After Stop: what was not begun goes again, and what was written is planned as if nobody had wanted the rest. */
async function withdraw<P extends Planned>(
  context: Excel.RequestContext,
  job: Job<P>,
  { fresh, left, done }: Stopped,
): Promise<void> {
  if (left.length === 0) return;
  await fresh.takeAway(left);
  const kinds = new Set(done.map(({ kind }) => kind));
  const planned = (read: WorkbookRead) => job.plan(read, kinds);
  if (kinds.size > 0) await build(context, { ...job, watch: NOBODY, plan: planned, isWritten: true });
}
