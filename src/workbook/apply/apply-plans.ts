import type { SheetPlan } from "../../sheets/plan";
import type { AppliedReport } from "../types";
export function applyPlans(_plans: readonly SheetPlan[]): Promise<AppliedReport> {
  return Promise.reject(new Error("in work"));
}
