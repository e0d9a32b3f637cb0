import { CAPABILITIES, CHECKLIST } from "../../playbook/checklist";
import { ACTIONS } from "../../playbook/readiness/actions";
import type { PlannedName } from "../plan";
import { nameOf } from "../template/names";
import type { Block } from "./block";
import { INPUTS_KIND, READINESS_KIND } from "./types";

/**
 * The cells of the sheet that others may read: its title, {readiness!verdict}, the lines under it, the score in all and by
 * capability, what to do next, and the result of each item as {readiness!R01}.
 */
export function readinessNames({ top, sheet }: Block): readonly PlannedName[] {
  const { id, item, threshold, result, wanted, evidence } = sheet.cols;
  const named = (part: string, row: number, col: number): PlannedName => ({
    name: nameOf(READINESS_KIND, part),
    area: { row, col, rows: 1, cols: 1 },
  });
  return [
    named("title", top, id),
    named("verdict", top + 1, id),
    named("score", top + 1, item),
    named("gates", top + 2, id),
    named("first_gate", top + 3, id),
    named("more_gates", top + 4, id),
    ...CAPABILITIES.flatMap((capability, i) => [
      named(capability, top + 1 + i, threshold),
      named(`${capability}_gates`, top + 1 + i, result),
    ]),
    ...Array.from({ length: ACTIONS }, (_, i) => i + 1).flatMap((k) => [
      named(`action${k}`, top + k, wanted),
      named(`step${k}`, top + k, evidence),
    ]),
    ...CHECKLIST.flatMap(({ id: key }) => {
      const row = sheet.rows.get(key);
      return row === undefined ? [] : [named(key, row, result)];
    }),
  ];
}

/** The title of the inputs: by it their sheet is told from copies that people make of it. */
export const inputsName = (top: number, { cols }: Block["inputs"]): PlannedName => ({
  name: nameOf(INPUTS_KIND, "title"),
  area: { row: top, col: cols.ref, rows: 1, cols: 1 },
});
