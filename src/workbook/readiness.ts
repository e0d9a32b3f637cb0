import type { ExistingSheet } from "../sheets/plan";
import {
  INPUTS_KIND,
  READINESS_KIND,
  type BuildReport,
  type ReadinessChoice,
  type ReadinessNames,
  type ReadinessPlan,
  type ReadinessSheets,
  type ReadinessSummary,
} from "../sheets/readiness/types";
import { applyPlans } from "./apply/apply-plans";
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
  return (await plan(choice, names)).report;
}

/** Makes both sheets, or brings those that are there up to date. What people typed stays. */
export async function buildReadiness(
  choice: ReadinessChoice,
  names?: ReadinessNames,
): Promise<ReadinessBuild> {
  const { plans, report } = await plan(choice, names);
  return { applied: await applyPlans(plans), report };
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

async function plan(choice: ReadinessChoice, names: ReadinessNames | undefined): Promise<Plans> {
  const existing = await inWorkbook(readExistingSheets);
  const { planReadiness } = await loadPlanner();
  const planned = planReadiness(choice, existing, names);
  if ("refusal" in planned) throw new WorkbookProblem(planned.refusal);
  return planned;
}

function ourPair(sheets: readonly SheetInfo[]) {
  return { readiness: findOurs(sheets, READINESS_KIND), inputs: findOurs(sheets, INPUTS_KIND) };
}

async function readExistingSheets(context: Excel.RequestContext): Promise<ReadinessSheets> {
  const { readiness, inputs } = ourPair(await readSheets(context));
  return {
    readiness: readiness && (await readExisting(context, readiness)),
    inputs: inputs && (await readExisting(context, inputs)),
  };
}

/** The formulas from A1 to the last cell that holds something. */
async function readExisting(
  context: Excel.RequestContext,
  { name, properties }: SheetInfo,
): Promise<ExistingSheet> {
  const range = (await fromFirstCell(context, name)).load("formulas");
  await context.sync();
  return { name, properties, formulas: range.formulas as CellValue[][] };
}

async function fromFirstCell(context: Excel.RequestContext, name: string): Promise<Excel.Range> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return sheet.getRangeByIndexes(0, 0, 1, 1);
  return sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
}
