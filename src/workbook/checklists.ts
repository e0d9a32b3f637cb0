import type { SheetPlan } from "../sheets/plan";
import { numbered } from "../sheets/readiness/numbered";
import { HISTORY_KIND, INPUTS_KIND, PAST_KIND, READINESS_KIND } from "../sheets/readiness/types";
import type { SheetInfo } from "./sheet-info";

/** One of the checklists of a workbook. */
export interface Checklist {
  /** 1 for the first. */
  readonly number: number;
  /** What its readiness sheet is called. */
  readonly name: string;
}

const KINDS: readonly string[] = [READINESS_KIND, INPUTS_KIND, HISTORY_KIND, PAST_KIND];

/** The kind without the number of its checklist: “readiness_2” → “readiness”. */
export const plainKind = (kind: string): string => {
  const [, plain] = /^(.+)_\d+$/.exec(kind) ?? [];
  return plain !== undefined && KINDS.includes(plain) ? plain : kind;
};

/** The number of the checklist that a sheet belongs to; undefined for a sheet of none. */
export const numberOf = (kind: string): number | undefined =>
  KINDS.includes(plainKind(kind)) ? Number(/_(\d+)$/.exec(kind)?.[1] ?? 1) : undefined;

/** The plan of a sheet of a checklist; other sheets have no number. */
export function planFor(plan: SheetPlan, number: number): SheetPlan {
  if (number === 1 || !KINDS.includes(plan.kind)) return plan;
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
