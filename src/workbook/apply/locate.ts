import { sameSheet } from "../../excel/sheet-name";
import { fill } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { findOurs } from "../our-sheets";
import type { SheetInfo } from "../sheet-info";
import { WorkbookProblem } from "../types";

/** A plan and the sheet it is for. */
export interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Whether the sheet must be made. */
  readonly isNew: boolean;
}

/** Finds the sheets of the plans, and refuses before anything is touched. */
export function locate(plans: readonly SheetPlan[], sheets: readonly SheetInfo[]): Target[] {
  return plans.map((plan) => targetOf(plan, sheets));
}

function targetOf(plan: SheetPlan, sheets: readonly SheetInfo[]): Target {
  const ours = findOurs(sheets, plan.kind);
  if (ours?.isProtected) throw protectedSheet(ours.name);
  if (ours) return { plan, name: ours.name, isNew: false };
  const taken = sheets.find(({ name }) => sameSheet(name, plan.name));
  if (taken) throw nameTaken(taken.name);
  return { plan, name: plan.name, isNew: true };
}

export function protectedSheet(name: string): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "The sheet “{name}” is protected. Unprotect it on the Review tab, then try again.",
        "zh-CN": "工作表「{name}」受保护。在「审阅」选项卡中取消保护后重试。",
      },
      { name },
    ),
  );
}

function nameTaken(name: string): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "A sheet “{name}” that Hourglass didn’t make is already in the workbook. Rename it, or choose another name.",
        "zh-CN": "工作簿中已有名为「{name}」的工作表，且不是 Hourglass 建的。请将其改名，或另选名称。",
      },
      { name },
    ),
  );
}
