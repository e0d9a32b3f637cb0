import type { SheetPlan } from "../sheets/plan";
import type { Text } from "../locales/text";
import { existingOf, readWorkbook, valuesOf } from "./apply/workbook-read";
import { inWorkbook } from "./problems";

/** The sheets of the library that stand, as plans of new ones, and what stands in the way of others. */
export interface StandingPlans {
  /** By id, in the order of the library. */
  readonly plans: ReadonlyMap<string, SheetPlan>;
  readonly refusals: readonly Text[];
}

/** Reads every sheet of ours that stands, with what people typed. Nothing is written. */
export async function readStandingSheets(today: number): Promise<StandingPlans> {
  const [{ ALL_SHEETS }, { planAsItStands }] = await Promise.all([
    import("../sheets"),
    import("../sheets/template"),
  ]);
  const wanted = ALL_SHEETS.map(({ id }) => ({ kind: id }));
  const { ours, names } = await inWorkbook((context) => readWorkbook(context, wanted));
  const sheets = new Map(
    ours.map((sheet) => [sheet.info.kind ?? "", { existing: existingOf(sheet), values: valuesOf(sheet) }]),
  );
  const plans = new Map<string, SheetPlan>();
  const refusals: Text[] = [];
  for (const definition of ALL_SHEETS.filter(({ id }) => sheets.has(id))) {
    const plan = planAsItStands(definition, { definitions: ALL_SHEETS, sheets, names, today });
    if ("refusal" in plan) refusals.push(plan.refusal);
    else plans.set(definition.id, plan);
  }
  return { plans, refusals };
}
