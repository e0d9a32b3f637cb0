import type { SheetPlan } from "../sheets/plan";
import { numbered, numberOf, plainKind } from "../sheets/readiness/numbered";
import { READINESS_KIND } from "../sheets/readiness/types";
import type { SheetInfo } from "./sheet-info";

/** One of the checklists of a workbook. */
export interface Checklist {
  /** 1 for the first. */
  readonly number: number;
  /** What its readiness sheet is called. */
  readonly name: string;
}

/** The plan of a sheet of a checklist; other sheets have no number. */
export function planFor(plan: SheetPlan, number: number): SheetPlan {
  if (number === 1 || numberOf(plan.kind) === undefined) return plan;
  const { names } = plan;
  return {
    ...plan,
    kind: numbered(plan.kind, number),
    ...(names && { names: names.map((each) => ({ ...each, name: numbered(each.name, number) })) }),
  };
}

/** The checklists of a workbook in their order. */
export function checklistsAmong(sheets: readonly SheetInfo[]): readonly Checklist[] {
  const found = sheets.flatMap(({ kind, name, isMeant }) => {
    if (kind === undefined || !isMeant || plainKind(kind) !== READINESS_KIND) return [];
    return [{ number: numberOf(kind)!, name }];
  });
  return found.sort((a, b) => a.number - b.number);
}
