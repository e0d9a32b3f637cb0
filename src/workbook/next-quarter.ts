import type { QuarterReport, StandingCells } from "../sheets/quarter";
import { HISTORY_KIND, INPUTS_KIND, PAST_KIND, READINESS_KIND } from "../sheets/readiness/types";
import { buildPlans } from "./apply/apply-plans";
import { existingOf, readWorkbook, valuesOf, type OurSheet, type WorkbookRead } from "./apply/workbook-read";
import { numbered, plainKind } from "../sheets/readiness/numbered";
import { planFor } from "./checklists";
import { freeName } from "./our-sheets";
import { inWorkbook } from "./problems";
import { WorkbookProblem } from "./types";

/** What the start of the next quarter would write, and which figures would leave their sheets. Nothing is written. */
export async function previewQuarter(today: number, number = 1): Promise<QuarterReport> {
  const { wanted, plan } = await planner(today, new Set(), number);
  return inWorkbook(async (context) => plan(await readWorkbook(context, wanted)).report);
}

/**
 * Takes a snapshot, then moves typed quarters one to the left on the inputs and on all other sheets but `without`, by
 * their kinds. All in one run: after a refusal of Excel the workbook is as it was.
 */
export async function startQuarter(
  today: number,
  without: ReadonlySet<string>,
  number = 1,
): Promise<QuarterReport> {
  const { wanted, plan } = await planner(today, without, number);
  return (await buildPlans(wanted, plan)).planned.report;
}

async function planner(today: number, without: ReadonlySet<string>, number: number) {
  const [{ ALL_SHEETS }, { planNextQuarter }] = await Promise.all([
    import("../sheets"),
    import("../sheets/quarter"),
  ]);
  const ours = [READINESS_KIND, INPUTS_KIND, HISTORY_KIND, PAST_KIND];
  const kinds = [...ours.map((kind) => numbered(kind, number)), ...ALL_SHEETS.map(({ id }) => id)];
  const wanted = kinds.map((kind) => ({ kind }));
  const plan = (read: WorkbookRead) => {
    const standing = new Map(read.ours.map((sheet) => [plainKind(sheet.info.kind ?? ""), cellsOf(sheet)]));
    const [readiness, inputs] = [READINESS_KIND, INPUTS_KIND].map((kind) => standing.get(kind));
    if (!readiness || !inputs) throw new WorkbookProblem(NO_INPUTS);
    const planned = planNextQuarter({
      definitions: ALL_SHEETS,
      readiness,
      inputs,
      history: standing.get(HISTORY_KIND),
      past: standing.get(PAST_KIND),
      library: new Map([...standing].filter(([kind]) => !ours.includes(kind))),
      names: read.names,
      today,
      free: (name) => freeName(read.sheets, name),
      without,
    });
    if ("refusal" in planned) throw new WorkbookProblem(planned.refusal);
    return { ...planned, plans: planned.plans.map((each) => planFor(each, number)) };
  };
  return { wanted, plan };
}

const cellsOf = (sheet: OurSheet): StandingCells => ({ ...existingOf(sheet), values: valuesOf(sheet) });

const NO_INPUTS = {
  en: "The next quarter can’t be started: the sheet of the inputs is gone. Update the readiness sheet, which builds it again.",
  "zh-CN": "无法开始下一季度：找不到输入表。先更新就绪度表，会重新生成输入表。",
};
