import { CHECKLIST, counts } from "../../playbook/checklist";
import type { SheetCells } from "../locate";
import type { ExistingSheet } from "../plan";
import { INPUTS_SHEET } from "./anatomy";
import { foundFrame } from "./frame";
import { INPUTS } from "./inputs";
import { readSheet, resultState } from "./reading";
import type { Snapshot } from "./snapshot";
import { readSummary } from "./summary";

/** How the sheets stand now, from their values; undefined where the verdict can’t be read. */
export function takeSnapshot(
  values: SheetCells,
  inputs: ExistingSheet | undefined,
  date: number,
): Snapshot | undefined {
  const summary = readSummary(values);
  const reading = readSheet(values);
  if (!summary || !reading) return undefined;
  const items = CHECKLIST.filter((item) => counts(item, summary.stage) && reading.rows.has(item.id));
  const numberOf = (id: string) => {
    const live = reading.value(id, "live");
    return typeof live === "number" ? [[id, live] as const] : [];
  };
  const standing = (state: string) => summary.gates.filter((gate) => gate.state === state).length;
  const latest = inputs && latestInputs(inputs);
  return {
    date,
    period: latest?.period ?? summary.asOf.en,
    stage: summary.stage,
    verdict: summary.verdict,
    score: summary.score,
    passed: standing("pass"),
    gates: summary.gates.length,
    overridden: standing("overridden"),
    capabilities: Object.fromEntries(
      summary.capabilities.flatMap(({ capability, score }) =>
        score === null ? [] : [[capability, score] as const],
      ),
    ),
    items: Object.fromEntries(items.map(({ id }) => [id, resultState(reading, id)] as const)),
    values: Object.fromEntries(items.flatMap(({ id }) => numberOf(id))),
    inputs: latest?.numbers ?? {},
  };
}

function latestInputs(inputs: ExistingSheet) {
  const frame = foundFrame(INPUTS_SHEET, inputs);
  if ("refusal" in frame) return undefined;
  const { rows, cols, head } = frame.old ?? frame.now;
  const numbers = INPUTS.flatMap(({ ref }) => {
    const value = inputs.formulas[rows.get(ref) ?? -1]?.[cols.p4];
    return typeof value === "number" ? [[ref, value] as const] : [];
  });
  return { period: String(inputs.formulas[head][cols.p4]), numbers: Object.fromEntries(numbers) };
}
