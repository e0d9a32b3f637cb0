import {
  INPUTS_KIND,
  READINESS_KIND,
  type BuildReport,
  type ReadinessChoice,
  type ReadinessNames,
  type ReadinessSummary,
} from "../sheets/readiness/types";
import type { SheetPlan } from "../sheets/plan";
import { buildPlans } from "./apply/apply-plans";
import { existingOf, readWorkbook, type WorkbookRead } from "./apply/workbook-read";
import { numbered } from "../sheets/readiness/numbered";
import { checklistsAmong, planFor, type Checklist } from "./checklists";
import { meantOf } from "./meant";
import { findOurs, readSheets } from "./our-sheets";
import type { SheetInfo } from "./sheet-info";
import { inWorkbook } from "./problems";
import { WorkbookProblem, type AppliedReport, type CellValue } from "./types";

/** A sheet of ours as it stands in the workbook. */
interface FoundSheet {
  readonly name: string;
  /** What the last build stored: language, stage and more. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface ReadinessInspection {
  readonly readiness: FoundSheet | null;
  readonly inputs: FoundSheet | null;
  /** The names of other worksheets with the mark of the one or the other: people have copied it. */
  readonly copies: { readonly readiness: readonly string[]; readonly inputs: readonly string[] };
  /** The names of all sheets; a new one needs another name. */
  readonly takenNames: readonly string[];
  /** Which checklist this is, and all that the workbook has. */
  readonly number: number;
  readonly checklists: readonly Checklist[];
}

export interface ReadinessBuild {
  readonly applied: AppliedReport;
  readonly report: BuildReport;
}

/** Which of the two sheets of a checklist the workbook has. */
export function inspectReadiness(number = 1): Promise<ReadinessInspection> {
  return inWorkbook(async (context) => {
    const sheets = await readSheets(context);
    const { readiness, inputs } = ourPair(sheets, number);
    return {
      readiness: readiness ?? null,
      inputs: inputs ?? null,
      copies: {
        readiness: meantOf(sheets, numbered(READINESS_KIND, number)).copies,
        inputs: meantOf(sheets, numbered(INPUTS_KIND, number)).copies,
      },
      takenNames: sheets.map(({ name }) => name),
      number,
      checklists: checklistsAmong(sheets),
    };
  });
}

/** What a build would keep, change and add. Nothing is written. */
export async function previewReadiness(
  choice: ReadinessChoice,
  names?: ReadinessNames,
  number = 1,
): Promise<BuildReport> {
  const plan = await planner(choice, names, number);
  return inWorkbook(async (context) => plan(await readWorkbook(context, pairOf(number))).report);
}

/** Makes both sheets, or brings those that are there up to date. What people typed stays. */
export async function buildReadiness(
  choice: ReadinessChoice,
  names?: ReadinessNames,
  number = 1,
): Promise<ReadinessBuild> {
  const { planned, applied } = await buildPlans(pairOf(number), await planner(choice, names, number));
  return { applied, report: planned.report };
}

/** What the built sheet says; null where there is none, or none that can be read. */
export function readReadinessSummary(number = 1): Promise<ReadinessSummary | null> {
  return inWorkbook(async (context) => {
    const { readiness, inputs } = ourPair(await readSheets(context), number);
    if (!readiness) return null;
    const range = (await fromFirstCell(context, readiness.name)).load("values,text");
    const typed = inputs && (await fromFirstCell(context, inputs.name)).load("values");
    await context.sync();
    const { readSummary } = await loadPlanner();
    const given = inputs && { ...inputs, formulas: typed?.values as CellValue[][] };
    return readSummary(range.values as CellValue[][], range.text, given) ?? null;
  });
}

/** The planner and the texts of the checklist; no part of the pane's first load. */
const loadPlanner = () => import("../sheets/readiness");

interface Plans {
  readonly plans: readonly SheetPlan[];
  readonly report: BuildReport;
}

/** Items that read one sheet of inputs until now may come to read a copy of it. */
const pairOf = (number: number) => [
  { kind: numbered(READINESS_KIND, number) },
  { kind: numbered(INPUTS_KIND, number), withCopies: true },
];

async function planner(choice: ReadinessChoice, names: ReadinessNames | undefined, number: number) {
  const { planReadiness, PRESET_NAME } = await loadPlanner();
  return ({ ours, copies, names: known }: WorkbookRead): Plans => {
    const existing = (kind: string) => {
      const found = ours.find(({ info }) => info.kind === numbered(kind, number));
      return found && existingOf(found);
    };
    const standing = {
      readiness: existing(READINESS_KIND),
      inputs: existing(INPUTS_KIND),
      otherInputs: copies.map(existingOf),
    };
    const planned = planReadiness(
      { ...choice, hasSetup: known.has(PRESET_NAME), checklist: number },
      standing,
      names,
    );
    if ("refusal" in planned) throw new WorkbookProblem(planned.refusal);
    return { ...planned, plans: planned.plans.map((each) => planFor(each, number)) };
  };
}

function ourPair(sheets: readonly SheetInfo[], number: number) {
  const [readiness, inputs] = pairOf(number).map(({ kind }) => findOurs(sheets, kind));
  return { readiness, inputs };
}

async function fromFirstCell(context: Excel.RequestContext, name: string): Promise<Excel.Range> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return sheet.getRangeByIndexes(0, 0, 1, 1);
  return sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
}
