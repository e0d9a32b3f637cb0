import {
  INPUTS_KIND,
  READINESS_KIND,
  type BuildReport,
  type ReadinessChoice,
  type ReadinessNames,
  type ReadinessPlan,
  type ReadinessSummary,
} from "../sheets/readiness/types";
import { buildPlans } from "./apply/apply-plans";
import { existingOf, readWorkbook, type WorkbookRead } from "./apply/workbook-read";
import { findOurs, readSheets, type SheetInfo } from "./our-sheets";
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
  /** The names of all sheets; a new one needs another name. */
  readonly takenNames: readonly string[];
}

export interface ReadinessBuild {
  readonly applied: AppliedReport;
  readonly report: BuildReport;
}

/** Which of the two sheets the workbook has. */
export function inspectReadiness(): Promise<ReadinessInspection> {
  return inWorkbook(async (context) => {
    const sheets = await readSheets(context);
    const { readiness, inputs } = ourPair(sheets);
    return {
      readiness: readiness ?? null,
      inputs: inputs ?? null,
      takenNames: sheets.map(({ name }) => name),
    };
  });
}

/** What a build would keep, change and add. Nothing is written. */
export async function previewReadiness(
  choice: ReadinessChoice,
  names?: ReadinessNames,
): Promise<BuildReport> {
  const plan = await planner(choice, names);
  return inWorkbook(async (context) => plan(await readWorkbook(context, PAIR)).report);
}

/** Makes both sheets, or brings those that are there up to date. What people typed stays. */
export async function buildReadiness(
  choice: ReadinessChoice,
  names?: ReadinessNames,
): Promise<ReadinessBuild> {
  const { planned, applied } = await buildPlans(PAIR, await planner(choice, names));
  return { applied, report: planned.report };
}

/** What the built sheet says; null where there is none, or none that can be read. */
export function readReadinessSummary(): Promise<ReadinessSummary | null> {
  return inWorkbook(async (context) => {
    const { readiness, inputs } = ourPair(await readSheets(context));
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

type Plans = Exclude<ReadinessPlan, { readonly refusal: unknown }>;

const PAIR = [{ kind: READINESS_KIND }, { kind: INPUTS_KIND }];

async function planner(choice: ReadinessChoice, names: ReadinessNames | undefined) {
  const { planReadiness, PRESET_NAME } = await loadPlanner();
  return ({ ours, names: known }: WorkbookRead): Plans => {
    const existing = (kind: string) => {
      const found = ours.find(({ info }) => info.kind === kind);
      return found && existingOf(found);
    };
    const standing = { readiness: existing(READINESS_KIND), inputs: existing(INPUTS_KIND) };
    const planned = planReadiness({ ...choice, hasSetup: known.has(PRESET_NAME) }, standing, names);
    if ("refusal" in planned) throw new WorkbookProblem(planned.refusal);
    return planned;
  };
}

function ourPair(sheets: readonly SheetInfo[]) {
  return { readiness: findOurs(sheets, READINESS_KIND), inputs: findOurs(sheets, INPUTS_KIND) };
}

async function fromFirstCell(context: Excel.RequestContext, name: string): Promise<Excel.Range> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return sheet.getRangeByIndexes(0, 0, 1, 1);
  return sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
}
