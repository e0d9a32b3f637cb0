import { cellAddress } from "../../excel/address";
import { onSheet } from "../../excel/sheet-name";
import type { Language } from "../../locales/text";
import { DEFINITIONS, definitionsPlan, type Uses } from "../../sheets/definitions";
import { buildPlans } from "../apply/apply-plans";
import { existingOf } from "../apply/workbook-read";
import type { PlannedRewrite } from "./plan";

/** The functions of a plan, each with the cells that use it. */
function usesOf(plan: readonly PlannedRewrite[]): Uses {
  const uses = new Map<string, string[]>();
  for (const { cell, ids } of plan) {
    const address = onSheet(cell.sheet, cellAddress(cell.row, cell.col));
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), address]);
  }
  return uses;
}

/** Adds the sheet of definitions, or writes it anew where it stands. Answers its name. */
export async function writeDefinitions(plan: readonly PlannedRewrite[], language: Language): Promise<string> {
  const { applied } = await buildPlans([{ kind: DEFINITIONS }], ({ ours }) => {
    const rows = ours.map((sheet) => existingOf(sheet).formulas.length)[0];
    return { plans: [definitionsPlan(usesOf(plan), language, rows)] };
  });
  return applied.sheets[0].name;
}
